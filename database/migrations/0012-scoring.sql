-- The scale of a year as a tree of criteria, and the chain from self-score to the decision of the conference.

-- criteria -----------------------------------------------------------------------------------------------

alter table criteria drop constraint criteria_kind_check;
alter table criteria alter column kind drop default;
alter table criteria rename column kind to part;
update criteria set part = 'extra' where part = 'bonus';
alter table criteria
  alter column part set default 'standard',
  add constraint criteria_part_check check (part in ('standard', 'extra', 'deduction')),
  alter column points drop not null,
  alter column points type numeric(12,4),
  add column parent_id uuid references criteria,
  add column kind text not null default 'standard' check (kind in ('standard', 'late', 'supplementary')),
  add column why text not null default '',
  add column weight numeric(12,4) check (weight > 0),
  add column unit text not null default '',
  add column direction text not null default 'more' check (direction in ('more', 'less')),
  add column compulsory boolean not null default true,
  add column applies_to text not null default 'all' check (applies_to in ('all', 'lead', 'members', 'chosen')),
  add column due_on date,
  add column cap numeric(12,4),
  add column floor numeric(12,4),
  add column gate text[] not null default '{}',
  -- How figures become points, in the words of scoring/scale.ts; a group has none.
  add column rule jsonb,
  add check (points is null or weight is null),
  add check (kind = 'standard' or why <> '');
create index criteria_parent on criteria (parent_id);

update criteria set rule = '{"type":"manual"}';

-- What was a heading becomes a group.
with sections as (
  select year_id, section, part, min(position) as position, bool_or(illustrative) as illustrative,
    to_char(row_number() over (partition by year_id order by min(position)), 'FMRN') as code
  from criteria where section <> '' group by year_id, section, part
), made as (
  insert into criteria (id, year_id, position, code, title, part, illustrative)
  select gen_random_uuid(), s.year_id, s.position,
    s.code || case when exists (select 1 from criteria c where c.year_id = s.year_id and c.code = s.code) then '*' else '' end,
    s.section, s.part, s.illustrative
  from sections s
  returning id, year_id, title, part
)
update criteria c set parent_id = made.id
from made where made.year_id = c.year_id and made.title = c.section and made.part = c.part;
alter table criteria drop column section;

-- The agencies a criterion is for, when it is for some alone.
create table criterion_agencies (
  criterion_id uuid not null references criteria on delete cascade,
  agency_id uuid not null references agencies,
  primary key (criterion_id, agency_id)
);

-- What an agency has to reach at a criterion; no plan means the line is not assigned to it, and the reason why.
create table criterion_plans (
  criterion_id uuid not null references criteria on delete cascade,
  agency_id uuid not null references agencies,
  plan numeric(18,4),
  target_id uuid references targets,
  reason text not null default '',
  set_by uuid not null references people,
  set_at timestamptz not null default moment(),
  version int not null default 1,
  primary key (criterion_id, agency_id),
  check (plan is not null or reason <> '')
);

-- The rules of the scale beside its criteria, in the words of scoring/scale.ts.
create table scales (
  year_id uuid primary key references cluster_years,
  rules jsonb not null,
  bands jsonb not null default '[]',
  tie_break jsonb not null default '[]',
  copied_from uuid references cluster_years,
  version int not null default 1
);

-- scores -------------------------------------------------------------------------------------------------

-- The value a scorer gave: points, a figure, a grade, yes or no; empty where it was taken back.
alter table scores drop constraint scores_points_check;
alter table scores drop constraint scores_scorer_check;
alter table scores alter column points type text using points::text;
alter table scores rename column points to value;
alter table scores
  add constraint scores_scorer_check check (scorer in ('self', 'cross', 'owner', 'lead', 'decision')),
  add column year_id uuid references cluster_years,
  add column round int not null default 1 check (round > 0),
  add column revision bigint not null default 0;
update scores set year_id = criteria.year_id from criteria where criteria.id = scores.criterion_id;
alter table scores alter column year_id set not null;
create index scores_year on scores (year_id, revision);

-- Counts the changes of a year's figures; whoever changes one holds this row till the end. `base` is the count at
-- which something else than a score changed, so that what was kept of the board must be read anew.
create table score_boards (
  year_id uuid primary key references cluster_years,
  revision bigint not null default 0,
  base bigint not null default 0
);

-- Every value a cell has had: by whom, when and why.
create table score_changes (
  id uuid primary key,
  criterion_id uuid not null references criteria,
  agency_id uuid not null references agencies,
  scorer text not null check (scorer in ('self', 'cross', 'owner', 'lead', 'decision')),
  version int not null,
  round int not null default 1,
  before text,
  after text not null,
  reason text not null default '',
  changed_by uuid not null references people,
  changed_at timestamptz not null default moment(),
  unique (criterion_id, agency_id, scorer, version)
);
create index score_changes_agency on score_changes (agency_id, criterion_id);
create trigger score_changes_stay before update or delete on score_changes
  for each row execute function forbid_change();
insert into score_changes (id, criterion_id, agency_id, scorer, version, after, reason, changed_by, changed_at)
  select gen_random_uuid(), criterion_id, agency_id, scorer, version, value, reason, entered_by, entered_at from scores;

-- A functional body hands in its own lines of a sheet; a note says what was missing when it was handed in all the same.
alter table score_submissions drop constraint score_submissions_scorer_check;
alter table score_submissions drop constraint score_submissions_year_id_agency_id_scorer_key;
alter table score_submissions
  add constraint score_submissions_scorer_check check (scorer in ('self', 'cross', 'owner', 'lead')),
  add column owner_id uuid references agencies,
  add column note text not null default '',
  add check ((scorer = 'owner') = (owner_id is not null)),
  add unique nulls not distinct (year_id, agency_id, scorer, owner_id);

-- "Giải trình": the agency explains one line; only that line opens again, only for the scorer who took the points.
create table score_explanations (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  criterion_id uuid not null references criteria,
  agency_id uuid not null references agencies,
  scorer text not null check (scorer in ('cross', 'owner', 'lead')),
  round int not null check (round > 0),
  statement text not null,
  made_by uuid not null references people,
  made_at timestamptz not null default moment(),
  unique (criterion_id, agency_id, scorer, round)
);
create index score_explanations_year on score_explanations (year_id, agency_id);
create trigger score_explanations_stay before update or delete on score_explanations
  for each row execute function forbid_change();

create table score_explanation_files (
  explanation_id uuid not null references score_explanations,
  file_id uuid not null references files,
  primary key (explanation_id, file_id)
);

create table score_explanation_answers (
  explanation_id uuid primary key references score_explanations,
  outcome text not null check (outcome in ('kept', 'changed')),
  reason text not null,
  answered_by uuid not null references people,
  answered_at timestamptz not null default moment()
);
create trigger score_explanation_answers_stay before update or delete on score_explanation_answers
  for each row execute function forbid_change();

-- Pairs of agencies that must not check each other.
create table check_conflicts (
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  other_id uuid not null references agencies,
  reason text not null,
  declared_by uuid not null references people,
  declared_at timestamptz not null default moment(),
  primary key (year_id, agency_id, other_id),
  check (agency_id < other_id)
);

alter table cross_checks add column reason text not null default '';

-- The conference ------------------------------------------------------------------------------------------

-- The conference decides the points; nothing in the sheets changes afterwards.
create table score_decisions (
  year_id uuid primary key references cluster_years,
  held_on date not null,
  words text not null default '',
  decided_by uuid not null references people,
  decided_at timestamptz not null default moment()
);
create trigger score_decisions_stay before update or delete on score_decisions
  for each row execute function forbid_change();

-- "Suy tôn": how many members voted, and for whom; kept and shown beside the points.
create table acclamations (
  year_id uuid primary key references cluster_years,
  held_on date not null,
  members int not null check (members > 0),
  voted int not null check (voted between 0 and members),
  counts_own boolean not null,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1
);
create table acclamation_votes (
  year_id uuid not null references acclamations,
  agency_id uuid not null references agencies,
  yes int not null check (yes >= 0),
  primary key (year_id, agency_id)
);

-- Votes in the ballot between agencies of equal points.
create table tie_ballots (
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  votes int not null check (votes >= 0),
  held_on date not null,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  primary key (year_id, agency_id)
);

create trigger score_changes_never_empty before truncate on score_changes
  for each statement execute function forbid_change();
create trigger score_explanations_never_empty before truncate on score_explanations
  for each statement execute function forbid_change();
create trigger score_explanation_answers_never_empty before truncate on score_explanation_answers
  for each statement execute function forbid_change();
create trigger score_decisions_never_empty before truncate on score_decisions
  for each statement execute function forbid_change();

-- Titles without marks and case: targets are looked for by words over a whole cluster.
alter table targets add column folded text generated always as (vn_fold(title)) stored;
