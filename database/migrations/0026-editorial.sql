-- The editors' room: the way of an item step by step, deadlines, who has an item open, what a draft was written from,
-- what an office counts of its own work.

-- Where the step leaves the item; a recall leaves it where it stood before the step that is recalled.
alter table article_steps
  add column entry bigint generated always as identity,
  add column leaves text not null check (leaves in ('draft', 'submitted', 'passed', 'returned', 'scheduled', 'published'));
create unique index article_steps_last on article_steps (article_id, entry desc);

alter table articles add column due_on date;
create index articles_drafter on articles (drafted_by, drafted_at desc);

-- Who had an item open when; a claim expires by itself and locks nobody out.
create table article_claims (
  article_id uuid not null references articles,
  person_id uuid not null references people,
  seen_at timestamptz not null,
  primary key (article_id, person_id)
);

-- “Soạn tin từ sự kiện”: what a draft was written from. `facts` holds what the workspace says of each figure of the
-- text at the last look, by its key; `changed` counts those written otherwise in the working copy, `edition_changed`
-- those that readers see.
create table article_sources (
  article_id uuid primary key references articles,
  kind text not null check (kind in ('launch', 'midyear', 'posting', 'decision', 'closing', 'handover')),
  subject_id uuid not null,
  year_id uuid not null references cluster_years,
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  changed int not null default 0,
  edition_changed int not null default 0,
  looked_entry bigint not null default 0,
  looked_version int not null default 0,
  looked_at timestamptz not null default now()
);
create index article_sources_event on article_sources (kind, subject_id);
create index article_sources_year on article_sources (year_id);
create index article_sources_changed on article_sources (article_id) where changed > 0 or edition_changed > 0;

-- “Chỉ tiêu của tòa soạn”: which count of the magazine a target of the office is measured by, chosen once.
-- `planned`: how many are planned for the whole year, where the target is a share of the plan.
create table target_counts (
  target_id uuid primary key references targets,
  count text not null check (count in ('regularIssues', 'specialIssues', 'bulletins', 'items')),
  section text references sections,
  planned int check (planned > 0),
  chosen_by uuid not null references people,
  chosen_at timestamptz not null default moment(),
  check (section is null or count in ('bulletins', 'items'))
);

-- Names found with or without marks while one types.
alter table authors add column folded text generated always as (vn_fold(name)) stored;
alter table topics add column folded text generated always as (vn_fold(name)) stored;
create index authors_folded on authors (folded);
create index topics_folded on topics (folded);
