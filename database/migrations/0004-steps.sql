-- A step of the year that no other deed proves is told to be done by somebody.

create table step_completions (
  step_id uuid primary key references year_steps,
  completed_by uuid not null references people,
  statement text not null default '',
  completed_at timestamptz not null default now()
);
create trigger step_completions_stay before update or delete on step_completions
  for each row execute function forbid_change();

-- Where no written rule covers the day of a sitting, the share comes from the council's own rules: who says so, and where.
create table sitting_thresholds (
  sitting_id uuid primary key references sittings,
  percent int not null check (percent between 51 and 100),
  source text not null check (source <> ''),
  set_by uuid not null references people,
  set_at timestamptz not null default now()
);
create trigger sitting_thresholds_stay before update or delete on sitting_thresholds
  for each row execute function forbid_change();
