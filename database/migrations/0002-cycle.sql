-- One year, in the order it is lived.

-- 1 launch -----------------------------------------------------------------------------------------------

create table movements (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  name text not null,
  slogan text not null default '',
  theme text not null default '',
  decision_reference text not null default '',
  launched_on date not null,
  ends_on date not null check (ends_on >= launched_on),
  level text not null check (level in ('national', 'ministry', 'cluster', 'agency')),
  length text not null check (length in ('underOneYear', 'oneYear', 'oneToThree', 'threeToFive', 'fiveOrMore')),
  manner text not null check (manner in ('regular', 'thematic')),
  illustrative boolean not null default false,
  version int not null default 1
);
create index movements_year on movements (year_id);

create table criteria (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  position int not null,
  code text not null,
  section text not null default '',
  title text not null,
  points numeric(7,2) not null check (points > 0),
  kind text not null default 'standard' check (kind in ('standard', 'bonus', 'deduction')),
  method text not null default '',
  evidence_asked text not null default '',
  owner_id uuid references agencies,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (year_id, code)
);
create index criteria_year on criteria (year_id, position);

-- The scale is fixed from this row on.
create table criteria_issues (
  year_id uuid primary key references cluster_years,
  issued_by uuid not null references people,
  issued_at timestamptz not null default now()
);
create trigger criteria_issues_stay before update or delete on criteria_issues
  for each row execute function forbid_change();

create table targets (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  position int not null,
  title text not null,
  measure text not null check (measure in ('number', 'percent', 'milestone', 'yesNo', 'rating')),
  unit text not null default '',
  direction text not null default 'more' check (direction in ('more', 'less')),
  plan_value numeric(18,4),
  plan_text text not null default '',
  deadline_on date not null,
  owner text not null default '',
  last_year_value numeric(18,4),
  illustrative boolean not null default false,
  version int not null default 1,
  check (measure not in ('number', 'percent') or plan_value is not null)
);
create index targets_agency on targets (year_id, agency_id, position);

-- A title an agency or a person aims at ("đăng ký thi đua").
create table entries (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  person_id uuid references people,
  award_code text not null,
  entered_by uuid not null references people,
  entered_at timestamptz not null default now(),
  illustrative boolean not null default false
);
-- a withdrawn entry may be made again, so the deed and its lock keep it single, not an index
create index entries_year on entries (year_id, agency_id, award_code);

create table entry_withdrawals (
  entry_id uuid primary key references entries,
  withdrawn_by uuid not null references people,
  reason text not null,
  withdrawn_at timestamptz not null default now()
);

create table pledges (
  id uuid primary key,
  year_id uuid not null unique references cluster_years,
  preamble text not null,
  commitments text not null,
  signing_on date not null,
  illustrative boolean not null default false,
  version int not null default 1
);

create table pledge_signatures (
  id uuid primary key,
  pledge_id uuid not null references pledges,
  agency_id uuid not null references agencies,
  signed_by uuid not null references people,
  signed_at timestamptz not null default now(),
  unique (pledge_id, agency_id)
);
create trigger pledge_signatures_stay before update or delete on pledge_signatures
  for each row execute function forbid_change();

-- 2 progress ---------------------------------------------------------------------------------------------

-- The figure reached by the end of a month, cumulative from the start of the year; one row per correction.
create table results (
  id uuid primary key,
  target_id uuid not null references targets,
  month date not null check (extract(day from month) = 1),
  value numeric(18,4),
  reached boolean,
  statement text not null default '',
  entered_by uuid not null references people,
  entered_at timestamptz not null default now(),
  illustrative boolean not null default false,
  version int not null default 1,
  unique (target_id, month)
);

create table result_files (
  result_id uuid not null references results,
  file_id uuid not null references files,
  primary key (result_id, file_id)
);

-- "Báo cáo tháng": an agency says its month is complete.
create table month_reports (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  month date not null check (extract(day from month) = 1),
  statement text not null default '',
  reported_by uuid not null references people,
  reported_at timestamptz not null default now(),
  unique (year_id, agency_id, month)
);
create trigger month_reports_stay before update or delete on month_reports
  for each row execute function forbid_change();

-- What an agency did in the year, in a sentence or a few: the text the central report quotes.
create table result_statements (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  statement text not null,
  illustrative boolean not null default false,
  version int not null default 1,
  unique (year_id, agency_id)
);

create table initiatives (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  person_id uuid references people,
  title text not null,
  summary text not null default '',
  reach text not null check (reach in ('grassroots', 'ministry', 'national')),
  recognised_on date,
  recognition_reference text not null default '',
  illustrative boolean not null default false,
  version int not null default 1
);
create index initiatives_year on initiatives (year_id, agency_id);

create table midyear_reviews (
  id uuid primary key,
  year_id uuid not null unique references cluster_years,
  held_on date not null,
  summary text not null,
  emphasis text not null default '',
  illustrative boolean not null default false,
  version int not null default 1
);

-- Shortcomings, directions and requests, and the tasks they become in the next year (ground/follow-ups).
create table shortcomings (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  statement text not null,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default now(),
  illustrative boolean not null default false
);
create index shortcomings_year on shortcomings (year_id, agency_id);

create table directions (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid references agencies,
  kind text not null check (kind in ('direction', 'request')),
  position int not null,
  statement text not null,
  illustrative boolean not null default false
);
create index directions_year on directions (year_id, position);

create table tasks (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid references agencies,
  shortcoming_id uuid references shortcomings,
  direction_id uuid references directions,
  title text not null,
  due_on date not null,
  check (num_nonnulls(shortcoming_id, direction_id) <= 1)
);
create index tasks_year on tasks (year_id, agency_id);
create unique index tasks_shortcoming on tasks (shortcoming_id) where shortcoming_id is not null;
create unique index tasks_direction on tasks (direction_id) where direction_id is not null;

create table task_notes (
  id uuid primary key,
  task_id uuid not null references tasks,
  note text not null,
  completes boolean not null default false,
  noted_by uuid not null references people,
  noted_at timestamptz not null default now()
);
create unique index task_notes_one_completion on task_notes (task_id) where completes;

-- 3 selection --------------------------------------------------------------------------------------------

create table scores (
  id uuid primary key,
  criterion_id uuid not null references criteria,
  agency_id uuid not null references agencies,
  scorer text not null check (scorer in ('self', 'cross', 'lead')),
  points numeric(7,2) not null check (points >= 0),
  reason text not null default '',
  entered_by uuid not null references people,
  entered_at timestamptz not null default now(),
  version int not null default 1,
  unique (criterion_id, agency_id, scorer)
);
create index scores_agency on scores (agency_id, scorer);

create table score_files (
  criterion_id uuid not null references criteria,
  agency_id uuid not null references agencies,
  file_id uuid not null references files,
  primary key (criterion_id, agency_id, file_id)
);

-- A sheet (one agency, one scorer) is closed by this row; nothing in it changes afterwards.
create table score_submissions (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  scorer text not null check (scorer in ('self', 'cross', 'lead')),
  submitted_by uuid not null references people,
  submitted_at timestamptz not null default now(),
  unique (year_id, agency_id, scorer)
);
create trigger score_submissions_stay before update or delete on score_submissions
  for each row execute function forbid_change();

create table cross_checks (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  checker_id uuid not null references agencies,
  assigned_by uuid not null references people,
  assigned_at timestamptz not null default now(),
  check (agency_id <> checker_id),
  unique (year_id, agency_id)
);

-- Who a proposal is for: a person, or the agency itself.
create table nominations (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  person_id uuid references people,
  award_code text not null,
  route text not null default 'regular' check (route in
    ('regular', 'thematic', 'exceptional', 'external', 'devotedService', 'seniority', 'resistance')),
  achievement text not null,
  nominated_by uuid not null references people,
  nominated_at timestamptz not null default now(),
  illustrative boolean not null default false,
  version int not null default 1
);
create index nominations_year on nominations (year_id, agency_id, award_code);

create table nomination_withdrawals (
  nomination_id uuid primary key references nominations,
  withdrawn_by uuid not null references people,
  reason text not null,
  withdrawn_at timestamptz not null default now()
);

create table councils (
  id uuid primary key,
  organisation_id uuid not null references agencies,
  name text not null,
  decision_reference text not null default '',
  formed_on date not null,
  illustrative boolean not null default false
);

create table council_members (
  id uuid primary key,
  council_id uuid not null references councils,
  person_id uuid not null references people,
  duty text not null check (duty in ('chair', 'viceChair', 'member', 'secretary')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  unique (council_id, person_id, from_on)
);
create index council_members_person on council_members (person_id);

create table sittings (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  council_id uuid not null references councils,
  held_on date not null,
  place text not null default '',
  presider_id uuid not null references council_members,
  secretary_id uuid not null references council_members,
  opened_by uuid not null references people,
  opened_at timestamptz not null default now(),
  illustrative boolean not null default false
);
create index sittings_year on sittings (year_id);

create table sitting_attendances (
  sitting_id uuid not null references sittings,
  member_id uuid not null references council_members,
  presence text not null check (presence in ('present', 'absent', 'writtenOpinion')),
  primary key (sitting_id, member_id)
);

create table nominees (
  id uuid primary key,
  sitting_id uuid not null references sittings,
  nomination_id uuid not null references nominations,
  position int not null,
  unique (sitting_id, nomination_id)
);
create index nominees_nomination on nominees (nomination_id);

create table votes (
  nominee_id uuid not null references nominees,
  member_id uuid not null references council_members,
  choice text not null check (choice in ('yes', 'no', 'blank', 'recused')),
  reason text not null default '',
  entered_by uuid not null references people,
  entered_at timestamptz not null default now(),
  primary key (nominee_id, member_id)
);

-- The outcome as it stood when the presider closed the sitting: whole numbers, fixed.
create table sitting_closures (
  sitting_id uuid primary key references sittings,
  closed_by uuid not null references people,
  closed_at timestamptz not null default now(),
  minutes_id uuid references papers
);
create trigger sitting_closures_stay before update or delete on sitting_closures
  for each row execute function forbid_change();

create table nominee_outcomes (
  nominee_id uuid primary key references nominees,
  all_members int not null,
  yes int not null,
  needed int not null,
  passed boolean not null,
  rule text not null
);
create trigger nominee_outcomes_stay before update or delete on nominee_outcomes
  for each row execute function forbid_change();

-- 4 award ------------------------------------------------------------------------------------------------

create table submissions (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  sitting_id uuid not null unique references sittings,
  reference text not null,
  submitted_on date not null,
  signed_by uuid not null references people,
  paper_id uuid references papers,
  submitted_at timestamptz not null default now()
);
create trigger submissions_stay before update or delete on submissions
  for each row execute function forbid_change();

create table decisions (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  submission_id uuid not null unique references submissions,
  issuer_id uuid not null references agencies,
  reference text not null,
  decided_on date not null,
  signed_by uuid not null references people,
  paper_id uuid references papers,
  decided_at timestamptz not null default now(),
  unique (issuer_id, reference, decided_on)
);
create trigger decisions_stay before update or delete on decisions
  for each row execute function forbid_change();

-- The register ("sổ khen thưởng"): every award ever given. Old ones have no nomination.
create table awards (
  id uuid primary key,
  award_code text not null,
  route text not null default 'regular',
  person_id uuid references people,
  agency_id uuid not null references agencies,
  person_class text,
  recipient text not null,
  post_title text not null default '',
  achievement text not null default '',
  nomination_id uuid unique references nominations,
  decision_id uuid references decisions,
  decision_reference text not null,
  issuer text not null,
  decided_on date not null,
  year int not null,
  illustrative boolean not null default false,
  folded text generated always as (vn_fold(recipient || ' ' || decision_reference)) stored
);
create index awards_folded on awards using gin (folded gin_trgm_ops);
create index awards_person on awards (person_id, year);
create index awards_agency on awards (agency_id, year);
create index awards_year on awards (year, award_code);
create index awards_decision on awards (decision_id);
create trigger awards_stay before update or delete on awards for each row execute function forbid_change();

-- 5 closing ----------------------------------------------------------------------------------------------

create table conferences (
  id uuid primary key,
  year_id uuid not null unique references cluster_years,
  title text not null,
  held_on date not null,
  starts_at text not null default '',
  place text not null default '',
  chair_id uuid references people,
  chair_line text not null default '',
  presenter_id uuid references people,
  presenter_line text not null default '',
  general_remarks text not null default '',
  commendation_remarks text not null default '',
  conclusion text not null default '',
  illustrative boolean not null default false,
  version int not null default 1
);

create table conference_items (
  id uuid primary key,
  conference_id uuid not null references conferences,
  position int not null,
  begins_at text not null default '',
  title text not null,
  doer text not null default '',
  illustrative boolean not null default false
);

create table conference_attendances (
  conference_id uuid not null references conferences,
  agency_id uuid not null references agencies,
  present boolean not null,
  delegate text not null default '',
  headcount int not null default 1 check (headcount >= 0),
  primary key (conference_id, agency_id)
);

create table speeches (
  id uuid primary key,
  conference_id uuid not null references conferences,
  agency_id uuid not null references agencies,
  position int not null,
  title text not null,
  speaker text not null default '',
  summary text not null default '',
  illustrative boolean not null default false
);

create table remarks (
  conference_id uuid not null references conferences,
  agency_id uuid not null references agencies,
  remark text not null,
  illustrative boolean not null default false,
  version int not null default 1,
  primary key (conference_id, agency_id)
);

create table exemplars (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  person_id uuid references people,
  title text not null,
  story text not null,
  illustrative boolean not null default false,
  version int not null default 1
);

create table handovers (
  id uuid primary key,
  cluster_id uuid not null references clusters,
  year_id uuid not null references cluster_years,
  from_agency_id uuid not null references agencies,
  to_agency_id uuid not null references agencies,
  effective_on date not null,
  witness text not null check (witness <> ''),
  witness_id uuid references people,
  open_work text not null default '',
  handed_at timestamptz not null default now(),
  check (from_agency_id <> to_agency_id),
  unique (year_id)
);
create trigger handovers_stay before update or delete on handovers
  for each row execute function forbid_change();

create table conference_closures (
  conference_id uuid primary key references conferences,
  closed_by uuid not null references people,
  closed_at timestamptz not null default now(),
  handover_id uuid not null references handovers,
  next_year_id uuid not null references cluster_years,
  article_id uuid
);
create trigger conference_closures_stay before update or delete on conference_closures
  for each row execute function forbid_change();
