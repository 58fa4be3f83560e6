-- The magazine: what readers without an account see.

create table articles (
  id uuid primary key,
  section text not null check (section in ('activity', 'emulation', 'exemplar')),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  title text not null,
  lead text not null default '',
  body text not null default '',
  byline text not null default '',
  byline_covers_photos boolean not null default true,
  year_id uuid references cluster_years,
  conference_id uuid references conferences,
  drafted_by uuid references people,
  drafted_at timestamptz not null default now(),
  illustrative boolean not null default false,
  folded text generated always as (vn_fold(title || ' ' || lead)) stored,
  version int not null default 1
);
create index articles_folded on articles using gin (folded gin_trgm_ops);

alter table conference_closures add foreign key (article_id) references articles;

create table article_photos (
  id uuid primary key,
  article_id uuid not null references articles,
  position int not null,
  file_id uuid references files,
  caption text not null,
  alternative text not null default '',
  width int,
  height int,
  illustrative boolean not null default false,
  unique (article_id, position)
);

create table article_publications (
  article_id uuid primary key references articles,
  published_by uuid not null references people,
  published_at timestamptz not null default now()
);
create index article_publications_at on article_publications (published_at desc);

create table article_withdrawals (
  article_id uuid primary key references articles,
  withdrawn_by uuid not null references people,
  reason text not null,
  withdrawn_at timestamptz not null default now()
);

create table comments (
  id uuid primary key,
  article_id uuid not null references articles,
  name text not null,
  email text not null,
  body text not null,
  address_hash text not null,
  sent_at timestamptz not null default now()
);
create index comments_article on comments (article_id, sent_at);
create index comments_address on comments (address_hash, sent_at);

create table comment_rulings (
  comment_id uuid primary key references comments,
  ruling text not null check (ruling in ('approved', 'refused')),
  reason text not null default '',
  ruled_by uuid not null references people,
  ruled_at timestamptz not null default now(),
  check (ruling = 'approved' or reason <> '')
);
create trigger comment_rulings_stay before update or delete on comment_rulings
  for each row execute function forbid_change();
