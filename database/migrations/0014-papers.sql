-- Papers: whose they are, drafts, issuing, the register of numbers, what happened to a paper afterwards.

-- What lists search and filter by stands beside the words, so that no list opens the whole of a long paper.
alter table papers
  add column agency_id uuid references agencies,
  add column form text generated always as (content ->> 'form') stored,
  add column issuer text generated always as (content ->> 'issuer') stored,
  add column folded text generated always as (vn_fold(reference || ' ' || title || ' ' || coalesce(content ->> 'abstract', ''))) stored;
create index papers_code on papers (year_id, code, issued_at desc);

-- One draft for each offer, subject and body; gone once its paper is issued.
create table paper_drafts (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  code text not null,
  subject_id uuid not null,
  agency_id uuid references agencies,
  on_day date not null,
  answers jsonb not null default '{}',
  version int not null default 1,
  created_by uuid not null references people,
  created_at timestamptz not null default moment(),
  updated_by uuid not null references people,
  updated_at timestamptz not null default moment(),
  unique nulls not distinct (year_id, code, subject_id, agency_id)
);

-- How a composed paper was issued: from which draft, what was typed, what was warned of and why it went on.
create table paper_issues (
  paper_id uuid primary key references papers,
  draft_id uuid not null unique,
  answers jsonb not null,
  date_reason text not null default '',
  warnings jsonb not null default '[]',
  warning_reason text not null default '',
  check (jsonb_array_length(warnings) = 0 or warning_reason <> '')
);
create trigger paper_issues_stay before update or delete on paper_issues for each row execute function forbid_change();
create trigger paper_issues_never_empty before truncate on paper_issues
  for each statement execute function forbid_change();

-- The register of numbers: each number taken in a series is a row, once. `given` by this register to a paper, `reserved` for one
-- to come, `elsewhere` by the registry of the body. `taken_in` tells the deed that took it from others of the same words.
create table paper_number_takes (
  series text not null,
  kind text not null,
  year int not null,
  number int not null check (number > 0),
  way text not null default 'given' check (way in ('given', 'reserved', 'elsewhere')),
  reason text not null default '',
  taken_by uuid references people,
  taken_at timestamptz not null default moment(),
  taken_in text not null default pg_current_xact_id()::text,
  primary key (series, kind, year, number),
  check (way = 'given' or reason <> '')
);
create index paper_number_takes_in on paper_number_takes (taken_in);
create trigger paper_number_takes_stay before update or delete on paper_number_takes
  for each row execute function forbid_change();
create trigger paper_number_takes_never_empty before truncate on paper_number_takes
  for each statement execute function forbid_change();

-- What became of a number: a paper bears it, or it is void for a reason; one of the two, once.
create table paper_number_ends (
  series text not null,
  kind text not null,
  year int not null,
  number int not null,
  paper_id uuid unique references papers,
  void_reason text check (void_reason <> ''),
  ended_by uuid references people,
  ended_at timestamptz not null default moment(),
  primary key (series, kind, year, number),
  foreign key (series, kind, year, number) references paper_number_takes,
  check (num_nonnulls(paper_id, void_reason) = 1)
);
create trigger paper_number_ends_stay before update or delete on paper_number_ends
  for each row execute function forbid_change();
create trigger paper_number_ends_never_empty before truncate on paper_number_ends
  for each statement execute function forbid_change();

-- Numbers given before this register was kept, and the papers that bear them.
insert into paper_number_takes (series, kind, year, number, taken_in)
select series, kind, year, number, '' from paper_numbers, generate_series(1, last) number;
insert into paper_number_ends (series, kind, year, number, paper_id)
select distinct on (t.series, t.kind, t.year, t.number) t.series, t.kind, t.year, t.number, p.id
from papers p
join cluster_years y on y.id = p.year_id
join clusters c on c.id = y.cluster_id
join paper_number_takes t on t.series in ('cluster:' || c.id, 'agency:' || c.organisation_id)
  and t.year = extract(year from p.issued_on)
  and p.reference ~ ('^0*' || t.number || '/' || t.kind || '(-|$)')
  and (t.kind = 'QĐ') = (t.series like 'agency:%')
order by t.series, t.kind, t.year, t.number, p.issued_at;

-- What happened to a paper after its issue; the paper and its files stay as they are.
create table paper_changes (
  id uuid primary key,
  paper_id uuid not null references papers,
  kind text not null check (kind in ('withdrawn', 'replaced', 'corrected')),
  changed_on date not null,
  reason text not null check (reason <> ''),
  other_id uuid references papers,
  other_reference text not null default '',
  changed_by uuid not null references people,
  changed_at timestamptz not null default moment(),
  check (kind = 'withdrawn' or other_id is not null),
  check (other_id <> paper_id)
);
create index paper_changes_paper on paper_changes (paper_id, changed_at);
create index paper_changes_other on paper_changes (other_id) where other_id is not null;
-- A paper ceases once: withdrawn or replaced; one paper replaces or corrects one other.
create unique index paper_changes_ceased on paper_changes (paper_id) where kind <> 'corrected';
create unique index paper_changes_once on paper_changes (other_id, paper_id) where other_id is not null;
create trigger paper_changes_stay before update or delete on paper_changes for each row execute function forbid_change();
create trigger paper_changes_never_empty before truncate on paper_changes
  for each statement execute function forbid_change();
