-- Moving from another magazine: what was sent, what was read from it, what became of each part, and where old addresses
-- lead now.

create table imports (
  id uuid primary key,
  kind text not null check (kind in ('wordpress', 'pages')),
  name text not null,
  state text not null default 'reading'
    check (state in ('reading', 'read', 'failed', 'writing', 'written', 'undoing', 'undone')),
  reason text not null default '',
  site text not null default '',
  choices jsonb not null default '{}' check (jsonb_typeof(choices) = 'object'),
  sent_by uuid not null references people,
  sent_at timestamptz not null default moment(),
  started_at timestamptz,
  ended_at timestamptz,
  check (state <> 'failed' or reason <> '')
);
create index imports_sent on imports (sent_at desc);

-- What was sent, in pieces of a mebibyte: the text, and the pictures beside it in a ZIP.
create table import_files (
  id uuid primary key,
  import_id uuid not null references imports,
  part text not null check (part in ('text', 'pictures')),
  name text not null,
  size bigint not null check (size > 0),
  sha256 text not null,
  unique (import_id, part)
);
create table import_pieces (
  file_id uuid not null references import_files,
  position int not null,
  content bytea not null,
  primary key (file_id, position)
);
alter table import_pieces alter column content set storage external;

-- Each part that was found, in the order of the file: first read, then written or left out with the reason.
create table import_rows (
  import_id uuid not null references imports,
  number int not null check (number > 0),
  kind text not null check (kind in ('post', 'page', 'attachment', 'author', 'category', 'tag', 'other')),
  guid text not null,
  title text not null default '',
  found jsonb not null,
  warnings jsonb not null default '[]' check (jsonb_typeof(warnings) = 'array'),
  outcome text not null default 'waiting' check (outcome in ('waiting', 'written', 'same', 'left', 'failed', 'undone', 'kept')),
  reason text not null default '',
  article_id uuid references articles,
  page_slug text,
  settled_at timestamptz,
  primary key (import_id, number)
);
create index import_rows_waiting on import_rows (import_id, number) where outcome = 'waiting';
create index import_rows_kind on import_rows (import_id, kind, outcome);
create index import_rows_article on import_rows (article_id) where article_id is not null;

-- What was taken over once is known by its lasting name and not taken over again.
create table imported_items (
  source text not null,
  guid text not null,
  import_id uuid not null references imports,
  article_id uuid references articles,
  page_slug text,
  version int not null default 1,
  edition int,
  primary key (source, guid)
);

-- An address of the magazine before this one, and where it leads. `path` as it was asked, with what stood after “?”
-- where that named the item.
create table moved_addresses (
  path text primary key check (path ~ '^/' and length(path) <= 1000),
  target text not null check (target ~ '^/[^/\\]*' and length(target) <= 1000),
  import_id uuid references imports,
  added_at timestamptz not null default moment()
);
create index moved_addresses_import on moved_addresses (import_id);
