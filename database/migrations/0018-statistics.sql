-- What the yearly statistical forms (Thông tư 02/2023/TT-BNV) ask beyond what was kept. Null is “chưa ghi”, never “no”.

-- Whether a body is an enterprise; of a body without superior, under which kind of body it proposes awards of the State.
alter table agencies
  add column enterprise boolean,
  add column proposes_as text check (proposes_as in ('ministry', 'province'));
update agencies set enterprise = f.level in ('enterprise', 'factory')
  from agency_facts f where f.agency_id = agencies.id and f.level is not null;

-- Movements a body launched beside those of its clusters' years.
create table body_movements (
  id uuid primary key,
  agency_id uuid not null references agencies,
  name text not null check (name <> ''),
  decision_reference text not null default '',
  launched_on date not null,
  ends_on date not null check (ends_on >= launched_on),
  level text not null check (level in ('national', 'ministry', 'cluster', 'agency')),
  length text not null check (length in ('underOneYear', 'oneYear', 'oneToThree', 'threeToFive', 'fiveOrMore')),
  manner text not null check (manner in ('regular', 'thematic')),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1
);
create index body_movements_agency on body_movements (agency_id, launched_on);

-- Bodies in charge of emulation work (form 0604); `to_on` is the first day no longer.
create table emulation_bodies (
  id uuid primary key,
  agency_id uuid not null references agencies,
  name text not null check (name <> ''),
  kind text not null check (kind in ('department', 'departmentSection', 'homeBoard', 'homeSection')),
  from_on date not null,
  to_on date check (to_on > from_on),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1
);
create index emulation_bodies_agency on emulation_bodies (agency_id);

-- People in charge of emulation work (form 0605).
create table emulation_staff (
  id uuid primary key,
  agency_id uuid not null references agencies,
  person_id uuid not null references people,
  birth_year int check (birth_year between 1900 and 2200),
  training text check (training in ('elementary', 'intermediate', 'college', 'university', 'postgraduate')),
  since_year int check (since_year between 1900 and 2200),
  from_on date not null,
  to_on date check (to_on > from_on),
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1
);
create index emulation_staff_agency on emulation_staff (agency_id);
create index emulation_staff_person on emulation_staff (person_id);
create unique index emulation_staff_once on emulation_staff (agency_id, person_id) where to_on is null;
create index awards_decided on awards (agency_id, decided_on);
