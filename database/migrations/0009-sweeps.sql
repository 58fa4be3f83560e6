-- A sweep puts every award to every person of an agency and those below it, and keeps what it saw that day.

create table sweeps (
  id uuid primary key,
  agency_id uuid not null references agencies,
  year int not null check (year between 1945 and 2200),
  received_on date not null,
  layers text[] not null,
  asked_by uuid not null references people,
  asked_at timestamptz not null default moment(),
  people_in_all int not null,
  people_done int not null default 0,
  after_person uuid,
  finished_at timestamptz
);
create index sweeps_agency on sweeps (agency_id, asked_at desc);

-- Only what somebody would act on: may be proposed, people must judge, or one condition short.
create table sweep_sights (
  sweep_id uuid not null references sweeps,
  person_id uuid not null references people,
  award_code text not null,
  route text not null,
  state text not null check (state in ('ready', 'forPeople', 'oneStep')),
  overlooked boolean not null,
  on_hold boolean not null,
  due_on date,
  direct boolean not null,
  agency_id uuid references agencies,
  given_name text not null,
  full_name text not null,
  folded text not null,
  primary key (sweep_id, person_id, award_code, route)
);
create index sweep_sights_award on sweep_sights
  (sweep_id, award_code, state, given_name collate vietnamese, full_name collate vietnamese, person_id);
create index sweep_sights_name on sweep_sights
  (sweep_id, given_name collate vietnamese, full_name collate vietnamese, person_id, award_code);
create index sweep_sights_overlooked on sweep_sights
  (sweep_id, given_name collate vietnamese, full_name collate vietnamese, person_id) where overlooked;
create index sweep_sights_agency on sweep_sights
  (sweep_id, agency_id, given_name collate vietnamese, full_name collate vietnamese, person_id);

-- Everybody counted once for each award: the sights above and those nobody needs to see one by one.
create table sweep_counts (
  sweep_id uuid not null references sweeps,
  award_code text not null,
  route text not null,
  state text not null check (state in ('ready', 'forPeople', 'oneStep', 'missing', 'unread', 'notMet', 'judgement')),
  direct boolean not null,
  people int not null,
  overlooked int not null,
  primary key (sweep_id, award_code, route, state, direct)
);
