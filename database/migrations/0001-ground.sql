-- What outlives the year: agencies, clusters, people, accounts, files, papers, the journal.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create collation if not exists vietnamese (provider = icu, locale = 'vi-VN');

-- Text without marks and case, for search. The dictionary is named, or the function is not immutable.
create function vn_fold(t text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', normalize(t, NFC))) $$;

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create table agencies (
  id uuid primary key,
  parent_id uuid references agencies,
  name text not null check (name <> ''),
  abbreviation text not null default '',
  function text not null default '',
  position int not null default 0,
  founded_on date,
  ended_on date,
  illustrative boolean not null default false,
  folded text generated always as (vn_fold(name || ' ' || abbreviation)) stored,
  version int not null default 1
);
create index agencies_parent on agencies (parent_id, position);
create index agencies_folded on agencies using gin (folded gin_trgm_ops);

create table clusters (
  id uuid primary key,
  organisation_id uuid not null references agencies,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  word text not null default 'cluster' check (word in ('cluster', 'block')),
  name text not null check (name <> ''),
  illustrative boolean not null default false,
  version int not null default 1
);

create table cluster_memberships (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  agency_id uuid not null references agencies,
  position int not null,
  from_on date not null,
  to_on date check (to_on > from_on),
  unique (cluster_id, agency_id, from_on)
);
create index cluster_memberships_agency on cluster_memberships (agency_id);

-- One cluster in one emulation year. starts_on and ends_on bound the year; the address is the slug.
create table cluster_years (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  year int not null check (year between 1948 and 2200),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  profile text not null check (profile in ('army', 'civil')),
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  opened_at timestamptz not null default now(),
  unique (cluster_id, year)
);

-- Who leads, from which day to which (to_on is the first day no longer).
create table cluster_leads (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  agency_id uuid not null references agencies,
  role text not null check (role in ('lead', 'deputy')),
  from_on date not null,
  to_on date check (to_on >= from_on)
);
create unique index cluster_leads_one_open on cluster_leads (cluster_id) where role = 'lead' and to_on is null;
create index cluster_leads_agency on cluster_leads (agency_id);

create table year_steps (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  position int not null,
  code text not null,
  stage int not null check (stage between 1 and 5),
  title text not null,
  doer text not null,
  result text not null default '',
  normal_on date not null,
  latest_on date not null check (latest_on >= normal_on),
  version int not null default 1,
  unique (year_id, code)
);

create table people (
  id uuid primary key,
  full_name text not null check (full_name <> ''),
  given_name text not null,
  rank text not null default '',
  gender text check (gender in ('female', 'male')),
  born_on date,
  -- the five classes of the statistical forms; "direct" does the work itself
  person_class text not null default 'direct'
    check (person_class in ('ministryLeader', 'departmentLeader', 'entrepreneur', 'otherLeader', 'direct')),
  illustrative boolean not null default false,
  folded text generated always as (vn_fold(full_name)) stored,
  version int not null default 1
);
create index people_folded on people using gin (folded gin_trgm_ops);
create index people_given on people (given_name collate vietnamese, full_name collate vietnamese);

create table posts (
  id uuid primary key,
  person_id uuid not null references people,
  agency_id uuid not null references agencies,
  title text not null,
  from_on date not null,
  to_on date check (to_on >= from_on)
);
create index posts_person on posts (person_id);
create index posts_agency on posts (agency_id);

-- Rights come from these facts. agency_id is empty only for a duty over the whole system.
create table duties (
  id uuid primary key,
  person_id uuid not null references people,
  agency_id uuid references agencies,
  duty text not null check (duty in
    ('officer', 'head', 'editor', 'moderator', 'administrator')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  check ((duty in ('officer', 'head')) = (agency_id is not null) or duty in ('editor', 'moderator'))
);
create index duties_person on duties (person_id);
create index duties_agency on duties (agency_id);

create table accounts (
  id uuid primary key,
  person_id uuid not null references people,
  name text not null check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  password_hash text not null,
  language text not null default 'vi' check (language in ('vi', 'en')),
  disabled_at timestamptz,
  must_change_password boolean not null default false,
  created_at timestamptz not null default now(),
  unique (name)
);
create index accounts_person on accounts (person_id);

create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts,
  token_hash bytea not null unique,
  csrf text not null,
  address text not null,
  agent text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id) where ended_at is null;

create table sign_in_attempts (
  id uuid primary key,
  name text not null,
  address text not null,
  at timestamptz not null default now(),
  succeeded boolean not null
);
create index sign_in_attempts_name on sign_in_attempts (name, at);
create index sign_in_attempts_address on sign_in_attempts (address, at);

-- A deed already done under this key is not done twice; the answer it gave is given again.
create table once_keys (
  key text primary key,
  actor_id uuid,
  location text not null default '',
  at timestamptz not null default now()
);
create index once_keys_at on once_keys (at);

create table journal (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject_id text not null,
  year_id uuid,
  agency_id uuid,
  before jsonb,
  after jsonb
);
create index journal_subject on journal (subject_id);
create index journal_year on journal (year_id, id desc);
create index journal_actor on journal (actor_id, id desc);
create index journal_action on journal (action, id desc);
create trigger journal_stays before update or delete or truncate on journal
  for each statement execute function forbid_change();

-- year_id: seen by those who see that year; public: seen by anyone; neither: by its keeper alone.
create table files (
  id uuid primary key,
  year_id uuid references cluster_years,
  name text not null,
  kind text not null,
  size int not null,
  sha256 text not null,
  content bytea not null,
  public boolean not null default false,
  uploaded_by uuid references people,
  uploaded_at timestamptz not null default now()
);
create index files_year on files (year_id);

-- The last number used, by series (a council has its own), kind of paper and calendar year.
create table paper_numbers (
  series text not null,
  kind text not null,
  year int not null,
  last int not null,
  primary key (series, kind, year)
);

create table papers (
  id uuid primary key,
  year_id uuid references cluster_years,
  subject_id uuid not null,
  code text not null,
  reference text not null default '',
  title text not null,
  issued_on date not null,
  content jsonb not null,
  docx_id uuid not null references files,
  pdf_id uuid not null references files,
  issued_by uuid references people,
  issued_at timestamptz not null default now()
);
create index papers_year on papers (year_id, issued_at desc);
create index papers_subject on papers (subject_id);
create trigger papers_stay before update or delete on papers for each row execute function forbid_change();

create table settings (
  name text primary key,
  value jsonb not null
);
