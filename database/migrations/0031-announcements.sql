-- Decisions and exemplars told to the public: somebody answers for telling, and for taking it back.
create table announcements (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  kind text not null check (kind in ('decision', 'exemplar')),
  subject_id uuid not null,
  announced_by uuid not null references people,
  announced_at timestamptz not null default moment()
);
create index announcements_subject on announcements (subject_id);
create index announcements_kind on announcements (kind, announced_at desc);
create table announcement_withdrawals (
  announcement_id uuid primary key references announcements,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references people,
  withdrawn_at timestamptz not null default moment()
);
create trigger announcements_stay before update or delete on announcements
  for each row execute function forbid_change();
create trigger announcements_not_emptied before truncate on announcements
  for each statement execute function forbid_change();
create trigger announcement_withdrawals_stay before update or delete on announcement_withdrawals
  for each row execute function forbid_change();
create trigger announcement_withdrawals_not_emptied before truncate on announcement_withdrawals
  for each statement execute function forbid_change();
