-- The magazine in full: sections as rows, a text of known pieces, what readers see as editions that never change, the
-- way an item goes through the room, its authors and topics.

create table sections (
  slug text primary key check (slug ~ '^[a-z0-9-]{1,60}$'),
  name text not null check (name <> ''),
  english text not null default '',
  about text not null default '',
  position int not null,
  comment_rule text not null default 'before' check (comment_rule in ('none', 'before', 'after')),
  closed_at timestamptz,
  version int not null default 1
);
insert into sections (slug, name, english, about, position) values
  ('activity', 'Tin hoạt động', 'News', 'Hoạt động của các cơ quan, đơn vị.', 1),
  ('emulation', 'Thi đua – khen thưởng', 'Emulation and commendation', 'Phong trào, kết quả thi đua và khen thưởng.', 2),
  ('exemplar', 'Điển hình', 'Exemplars', 'Người tốt, việc tốt, điển hình tiên tiến.', 3);

alter table articles drop constraint articles_section_check;
alter table articles
  add foreign key (section) references sections,
  add column form text not null default 'text' check (form in ('text', 'gallery', 'video', 'audio')),
  add column content jsonb not null default '[]' check (jsonb_typeof(content) = 'array'),
  add column plain text not null default '';

-- The plain text of before: an empty line ends a paragraph, “## ” begins a heading, a line end stays one.
update articles a set plain = a.body, content = coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'type', case when part.text like '## %' then 'heading' else 'paragraph' end,
      'level', case when part.text like '## %' then 2 end,
      'words', (
        select jsonb_agg(piece order by l.n, k) from
          regexp_split_to_table(regexp_replace(part.text, '^## ', ''), '\n') with ordinality l(line, n)
          cross join lateral (values
            (0, case when l.n > 1 then jsonb_build_object('type', 'break') end),
            (1, case when l.line <> '' then jsonb_build_object('type', 'text', 'text', l.line) end)) v(k, piece)
          where piece is not null))) order by part.n)
  from regexp_split_to_table(regexp_replace(a.body, '(^|\n)(## [^\n]*)\n', '\1\2' || E'\n\n', 'g'), '\n\s*\n')
    with ordinality part(text, n)
  where btrim(part.text, E' \n\t\r') <> ''), '[]');
alter table articles drop column body;

alter table article_photos
  add column credit text not null default '',
  add column focal_x smallint not null default 50 check (focal_x between 0 and 100),
  add column focal_y smallint not null default 50 check (focal_y between 0 and 100);

-- What readers see. A change is a new edition, told to them in words.
create table article_editions (
  article_id uuid not null references articles,
  number int not null check (number > 0),
  section text not null references sections,
  form text not null,
  title text not null,
  lead text not null,
  content jsonb not null,
  plain text not null,
  byline text not null,
  byline_covers_photos boolean not null,
  photos jsonb not null default '[]',
  change text not null check (change in ('first', 'correction', 'update')),
  words text not null default '',
  published_by uuid not null references people,
  published_at timestamptz not null default moment(),
  folded text generated always as (vn_fold(title || ' ' || lead)) stored,
  primary key (article_id, number),
  check ((number = 1) = (change = 'first')),
  check (change = 'first' or words <> '')
);
create index article_editions_folded on article_editions using gin (folded gin_trgm_ops);

alter table article_publications
  add column edition int not null default 1,
  add column section text references sections,
  add column form text not null default 'text';
insert into article_editions (article_id, number, section, form, title, lead, content, plain, byline,
    byline_covers_photos, photos, change, published_by, published_at)
  select a.id, 1, a.section, a.form, a.title, a.lead, a.content, a.plain, a.byline, a.byline_covers_photos,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileId', f.file_id, 'caption', f.caption, 'credit', f.credit,
        'alternative', f.alternative, 'focalX', f.focal_x, 'focalY', f.focal_y, 'width', f.width, 'height', f.height,
        'illustrative', f.illustrative) order by f.position)
      from article_photos f where f.article_id = a.id and f.file_id is not null), '[]'),
    'first', p.published_by, p.published_at
  from article_publications p join articles a on a.id = p.article_id;
update article_publications p set section = a.section from articles a where a.id = p.article_id;
alter table article_publications
  alter column section set not null,
  add foreign key (article_id, edition) references article_editions;
create index article_publications_section on article_publications (section, published_at desc);
create index article_publications_form on article_publications (form, published_at desc);
create trigger article_editions_stay before update or delete on article_editions
  for each row execute function forbid_change();
create trigger article_editions_not_emptied before truncate on article_editions
  for each statement execute function forbid_change();

-- Every text that was saved, so that an earlier one can be looked at and taken up again.
create table article_versions (
  article_id uuid not null references articles,
  version int not null,
  section text not null,
  title text not null,
  lead text not null,
  content jsonb not null,
  byline text not null,
  saved_by uuid not null references people,
  saved_at timestamptz not null default moment(),
  primary key (article_id, version)
);

-- Reporter to editor to editor-in-chief; a return says why.
create table article_steps (
  id uuid primary key,
  article_id uuid not null references articles,
  step text not null check (step in ('submitted', 'passed', 'returned', 'approved', 'recalled')),
  reason text not null default '',
  publish_at timestamptz,
  taken_by uuid not null references people,
  taken_at timestamptz not null default moment(),
  check (step <> 'returned' or reason <> ''),
  check (publish_at is null or step = 'approved')
);
create index article_steps_article on article_steps (article_id, taken_at);
create trigger article_steps_stay before update or delete on article_steps
  for each row execute function forbid_change();
create trigger article_steps_not_emptied before truncate on article_steps
  for each statement execute function forbid_change();

alter table duties drop constraint duties_duty_check, drop constraint duties_check;
alter table duties
  add check (duty in ('officer', 'head', 'reporter', 'editor', 'editorInChief', 'moderator', 'administrator')),
  add check ((duty in ('officer', 'head')) = (agency_id is not null)
    or duty in ('reporter', 'editor', 'editorInChief', 'moderator'));

create table authors (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null check (name <> ''),
  about text not null default '',
  person_id uuid references people,
  illustrative boolean not null default false,
  version int not null default 1
);
create table article_authors (
  article_id uuid not null references articles,
  author_id uuid not null references authors,
  position int not null,
  primary key (article_id, author_id)
);
create index article_authors_author on article_authors (author_id, article_id);

create table topics (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null check (name <> ''),
  about text not null default '',
  version int not null default 1
);
create table article_topics (
  article_id uuid not null references articles,
  topic_id uuid not null references topics,
  primary key (article_id, topic_id)
);
create index article_topics_topic on article_topics (topic_id, article_id);

-- An address an item once had; it leads on to the one it has now.
create table article_addresses (
  slug text primary key check (slug ~ '^[a-z0-9-]+$'),
  article_id uuid not null references articles
);

-- Pages that stand: about the magazine, its masthead, the rules of comments.
create table standing_pages (
  slug text primary key check (slug ~ '^[a-z0-9-]{1,60}$'),
  title text not null check (title <> ''),
  content jsonb not null,
  position int not null default 0,
  version int not null default 1,
  changed_by uuid references people,
  changed_at timestamptz not null default moment()
);
