-- Bulk printing: one run is many papers of a kind asked for together; each item of it is a row with its own fate.

create table print_runs (
  id uuid primary key,
  year_id uuid references cluster_years,
  -- The body whose officers and head see and steer the run.
  agency_id uuid not null references agencies,
  kind text not null check (kind in ('certificates', 'kept', 'offered')),
  title text not null check (title <> ''),
  -- What the kind needs to set an item: a layout as it stood, an offer with what was typed.
  about jsonb not null,
  in_all int not null check (in_all > 0),
  asked_by uuid not null references people,
  asked_at timestamptz not null default moment()
);
create index print_runs_newest on print_runs (agency_id, asked_at desc);
create trigger print_runs_stay before update or delete on print_runs for each row execute function forbid_change();

create table print_run_items (
  run_id uuid not null references print_runs,
  number int not null check (number > 0),
  subject_id uuid not null,
  -- As the list shows it and the file in the ZIP is called.
  name text not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  -- Why it failed: a Vietnamese sentence for the one who asked.
  reason text not null default '',
  -- What was set; of a kept paper its files.
  words jsonb,
  pdf bytea,
  docx bytea,
  pdf_id uuid references files,
  docx_id uuid references files,
  settled_at timestamptz,
  primary key (run_id, number),
  unique (run_id, subject_id),
  check ((state = 'failed') = (reason <> '')),
  check ((state = 'waiting') = (settled_at is null))
);
create index print_run_items_state on print_run_items (run_id, state, number);

-- Who held a run, let it go on, ended it, or had what failed tried again.
create table print_run_steps (
  id uuid primary key,
  run_id uuid not null references print_runs,
  act text not null check (act in ('paused', 'resumed', 'stopped', 'retried')),
  done_by uuid not null references people,
  done_at timestamptz not null default moment()
);
create index print_run_steps_run on print_run_steps (run_id, id desc);
create trigger print_run_steps_stay before update or delete on print_run_steps
  for each row execute function forbid_change();

-- Everything set of a run in one file to print; the newest counts. Without a file: why there is none.
create table print_run_files (
  id uuid primary key,
  run_id uuid not null references print_runs,
  items int not null check (items >= 0),
  file_id uuid references files,
  reason text not null default '',
  made_at timestamptz not null default moment(),
  check ((file_id is null) = (reason <> ''))
);
create index print_run_files_run on print_run_files (run_id, id desc);

-- Certificates were printed by a job of their own before; its rows become runs without items.
insert into print_runs (id, year_id, agency_id, kind, title, about, in_all, asked_by, asked_at)
select p.id, d.year_id, d.issuer_id, 'certificates', 'Bằng theo Quyết định ' || d.reference,
  jsonb_build_object('decisionIds', jsonb_build_array(d.id)), p.in_all, p.asked_by, p.asked_at
from certificate_prints p join decisions d on d.id = p.decision_id where d.issuer_id is not null;
insert into print_run_files (id, run_id, items, file_id, made_at)
select gen_random_uuid(), p.id, p.in_all, p.file_id, p.finished_at
from certificate_prints p join print_runs r on r.id = p.id where p.file_id is not null;
insert into print_run_steps (id, run_id, act, done_by)
select gen_random_uuid(), p.id, 'stopped', p.asked_by
from certificate_prints p join print_runs r on r.id = p.id where p.file_id is null;
drop table certificate_prints;
