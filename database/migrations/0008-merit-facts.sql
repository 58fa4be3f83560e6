-- Dated facts of persons and collectives that the law reads. What is empty is unknown; “none” is said by a row of
-- list_confirmations, by somebody, of certain years.

create table person_facts (
  person_id uuid primary key references people,
  status text check (status in
    ('military', 'defenceStaff', 'militia', 'police', 'official', 'worker', 'labourer')),
  recruited_on date,
  served_from date,
  serving boolean,
  served_to date check (served_to >= served_from),
  source text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1,
  check ((serving is not null and not serving) = (served_to is not null))
);

create table person_years (
  id uuid primary key,
  person_id uuid not null references people,
  year int not null check (year between 1945 and 2200),
  rating text check (rating in ('excellent', 'good', 'completed', 'notCompleted')),
  titles_known boolean not null default false,
  entered boolean,
  months_in_unit int check (months_in_unit between 0 and 12),
  absent_days int check (absent_days between 0 and 366),
  studied boolean,
  study_months int check (study_months between 1 and 120),
  study_result text check (study_result in ('excellent', 'good', 'fair', 'average', 'weak')),
  headed boolean,
  unit_commended boolean,
  unit_rating text check (unit_rating in ('excellent', 'good', 'completed', 'notCompleted')),
  pass_percent numeric(5, 2) check (pass_percent between 0 and 100),
  good_percent numeric(5, 2) check (good_percent between 0 and 100),
  source text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1,
  unique (person_id, year),
  check ((studied is true) = (study_months is not null)),
  check ((studied is true) = (study_result is not null)),
  check (headed is true or (unit_commended is null and unit_rating is null)),
  check (good_percent <= pass_percent)
);

create table collective_years (
  id uuid primary key,
  agency_id uuid not null references agencies,
  year int not null check (year between 1945 and 2200),
  rating text check (rating in ('excellent', 'good', 'completed', 'notCompleted')),
  titles_known boolean not null default false,
  entered boolean,
  strength int check (strength > 0),
  completed int check (completed between 0 and strength),
  advanced int check (advanced between 0 and strength),
  fighters int check (fighters between 0 and strength),
  warned int check (warned between 0 and strength),
  cluster_rank int check (cluster_rank > 0),
  cluster_of text check (cluster_of in ('unit', 'ministry', 'central')),
  movement_rank int check (movement_rank > 0),
  movement_years int check (movement_years between 1 and 30),
  movement_of text check (movement_of in ('ministry', 'primeMinister', 'district')),
  exceeded boolean,
  pass_percent numeric(5, 2) check (pass_percent between 0 and 100),
  good_percent numeric(5, 2) check (good_percent between 0 and 100),
  source text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1,
  unique (agency_id, year),
  check ((cluster_rank is null) = (cluster_of is null)),
  check ((movement_rank is null) = (movement_of is null) and (movement_rank is null) = (movement_years is null)),
  check (good_percent <= pass_percent)
);

create table agency_facts (
  agency_id uuid primary key references agencies,
  level text check (level in ('squad', 'platoon', 'company', 'battalion', 'regiment', 'brigade', 'division',
    'formation', 'section', 'department', 'group', 'team', 'workshop', 'enterprise', 'factory')),
  women_percent int check (women_percent between 0 and 100),
  top_formation boolean,
  may_hold_flag boolean,
  source text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1
);

-- Somebody says that a list is complete for these years (or, later, that it is not): the newest word counts.
create table list_confirmations (
  id bigint generated always as identity primary key,
  person_id uuid references people,
  agency_id uuid references agencies,
  list text not null check (list in ('awards', 'works', 'disciplines', 'hardship', 'posts')),
  complete boolean not null,
  from_year int check (from_year between 1945 and 2200),
  to_year int check (to_year >= from_year and to_year <= 2200),
  source text not null default '',
  illustrative boolean not null default false,
  confirmed_by uuid not null references people,
  confirmed_at timestamptz not null default moment(),
  check (num_nonnulls(person_id, agency_id) = 1),
  check (agency_id is null or list = 'awards'),
  check (complete = (from_year is not null) and complete = (to_year is not null))
);
create index list_confirmations_person on list_confirmations (person_id, list, id desc);
create index list_confirmations_agency on list_confirmations (agency_id, list, id desc);

create table disciplines (
  id uuid primary key,
  person_id uuid not null references people,
  kind text not null check (kind in ('reprimand', 'warning', 'demotion', 'dismissal')),
  from_on date not null,
  source text not null check (source <> ''),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  unique (id, from_on)
);
create index disciplines_person on disciplines (person_id);

-- “Chấp hành xong”; to_on is the last day of the discipline.
create table discipline_ends (
  discipline_id uuid primary key,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  source text not null default '',
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  foreign key (discipline_id, from_on) references disciplines (id, from_on)
);

create table matters (
  id uuid primary key,
  person_id uuid references people,
  agency_id uuid references agencies,
  kind text not null check (kind in ('discipline', 'investigation', 'inspection', 'complaint', 'press')),
  from_on date not null,
  source text not null check (source <> ''),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  unique (id, from_on),
  check (num_nonnulls(person_id, agency_id) = 1)
);
create index matters_person on matters (person_id);
create index matters_agency on matters (agency_id);

create table matter_conclusions (
  matter_id uuid primary key,
  from_on date not null,
  concluded_on date not null check (concluded_on >= from_on),
  conclusion text not null check (conclusion <> ''),
  source text not null default '',
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  foreign key (matter_id, from_on) references matters (id, from_on)
);

-- Time in places where it counts double; open until its last day is written.
create table hardship_spells (
  id uuid primary key,
  person_id uuid not null references people,
  place text not null check (place <> ''),
  from_on date not null,
  to_on date check (to_on >= from_on),
  source text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index hardship_spells_person on hardship_spells (person_id);

-- Works recognised before this program or outside the cluster; those of the cluster are initiatives.
create table past_works (
  id uuid primary key,
  person_id uuid not null references people,
  title text not null check (title <> ''),
  kind text not null check (kind in ('initiative', 'research', 'ingenuity')),
  reach text not null check (reach in ('grassroots', 'formation', 'ministry', 'national')),
  recognised_on date not null,
  source text not null check (source <> ''),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index past_works_person on past_works (person_id);
create index initiatives_person on initiatives (person_id) where recognised_on is not null;

-- The award that used a work up.
create table initiative_uses (
  id uuid primary key,
  initiative_id uuid references initiatives,
  past_work_id uuid references past_works,
  award_id uuid not null references awards,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  check (num_nonnulls(initiative_id, past_work_id) = 1)
);
create index initiative_uses_initiative on initiative_uses (initiative_id);
create index initiative_uses_past_work on initiative_uses (past_work_id);
create index initiative_uses_award on initiative_uses (award_id);

-- A fact that was written by mistake is taken back with a reason; it stays to be read.
create table fact_withdrawals (
  id uuid primary key,
  discipline_id uuid unique references disciplines,
  matter_id uuid unique references matters,
  hardship_id uuid unique references hardship_spells,
  past_work_id uuid unique references past_works,
  use_id uuid unique references initiative_uses,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references people,
  withdrawn_at timestamptz not null default moment(),
  check (num_nonnulls(discipline_id, matter_id, hardship_id, past_work_id, use_id) = 1)
);

-- What the tables of devoted service ask of a post; empty is unknown.
alter table posts add column leads boolean;
alter table posts add column level text check (level <> '');

do $$
declare kept text;
begin
  foreach kept in array array['list_confirmations', 'disciplines', 'discipline_ends', 'matters', 'matter_conclusions',
    'past_works', 'initiative_uses', 'fact_withdrawals']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()',
      kept || '_stay', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()',
      kept || '_not_emptied', kept);
  end loop;
end $$;
