-- What those who comment may do with what is kept about them, the letters to them, and what is erased in time.

-- A sender may take a comment back or write it anew: rulings by nobody. “waiting”: a new text is read like a first one.
alter table comment_rulings
  drop constraint comment_rulings_ruling_check,
  drop constraint comment_rulings_check,
  drop constraint comment_rulings_check1,
  add check (ruling in ('shown', 'approved', 'refused', 'withdrawn', 'waiting')),
  add check (ruling <> 'shown' or ruled_by is null),
  add check (ruled_by is not null or ruling = 'shown' or code in ('sender', 'corrected', 'erased')),
  add check (ruling in ('shown', 'approved') or reason <> '');

-- What a comment said before its sender wrote it anew; for moderators alone, and emptied when the comment is erased.
create table comment_texts (
  comment_id uuid not null references comments,
  number int not null check (number > 0),
  body text not null,
  replaced_at timestamptz not null default moment(),
  primary key (comment_id, number)
);

create table comment_mail_stops (
  comment_id uuid primary key references comments,
  stopped_at timestamptz not null default moment()
);
create trigger comment_mail_stops_stay before update or delete on comment_mail_stops
  for each row execute function forbid_change();
create trigger comment_mail_stops_not_emptied before truncate on comment_mail_stops
  for each statement execute function forbid_change();

-- A letter names only what it is about: the address and the words are put together when it is sent, and kept nowhere.
create table mails (
  id uuid primary key,
  comment_id uuid not null references comments,
  kind text not null check (kind in ('approved')),
  left_at timestamptz not null default moment(),
  unique (comment_id, kind)
);
-- “dropped”: nothing to send any more (taken down, stopped, erased).
create table mail_tries (
  mail_id uuid not null references mails,
  number int not null check (number > 0),
  outcome text not null check (outcome in ('sent', 'failed', 'gaveUp', 'dropped')),
  fault text not null default '',
  tried_at timestamptz not null default moment(),
  primary key (mail_id, number)
);
create trigger mail_tries_stay before update or delete on mail_tries
  for each row execute function forbid_change();
create trigger mail_tries_not_emptied before truncate on mail_tries
  for each statement execute function forbid_change();

-- What a person asks of us about what is kept about them. What is new of them and why they ask is emptied with the end.
create table comment_wishes (
  id uuid primary key,
  comment_id uuid not null references comments,
  kind text not null check (kind in ('access', 'identity', 'erasure', 'restriction', 'objection')),
  words text not null default '',
  new_name text not null default '',
  new_email text not null default '',
  entered_by uuid references people, -- null: by the sender, on the page of the comment
  received_on date not null,
  received_at timestamptz not null default moment(),
  answer_due date not null,
  execution_due date not null
);
create index comment_wishes_comment on comment_wishes (comment_id);
create index comment_wishes_received on comment_wishes (received_on, id);
create table comment_wish_steps (
  wish_id uuid not null references comment_wishes,
  number int not null check (number > 0),
  step text not null check (step in ('answered', 'extended', 'executed', 'refused')),
  words text not null default '',
  due_on date, -- the new last day of what was extended
  taken_on date not null,
  taken_by uuid not null references people,
  taken_at timestamptz not null default moment(),
  primary key (wish_id, number),
  check (step = 'executed' or words <> ''),
  check ((step = 'extended') = (due_on is not null))
);
create unique index comment_wish_steps_once on comment_wish_steps (wish_id, step);
create unique index comment_wish_steps_end on comment_wish_steps (wish_id) where step in ('executed', 'refused');
create trigger comment_wish_steps_stay before update or delete on comment_wish_steps
  for each row execute function forbid_change();
create trigger comment_wish_steps_not_emptied before truncate on comment_wish_steps
  for each statement execute function forbid_change();

-- That something was erased stays on record, what it was does not. wish_id null: its time of keeping was over.
create table comment_erasures (
  comment_id uuid not null references comments,
  what text not null check (what in ('email', 'all')),
  wish_id uuid references comment_wishes,
  erased_at timestamptz not null default moment(),
  primary key (comment_id, what)
);
create trigger comment_erasures_stay before update or delete on comment_erasures
  for each row execute function forbid_change();
create trigger comment_erasures_not_emptied before truncate on comment_erasures
  for each statement execute function forbid_change();

create table comment_retention_runs (
  id uuid primary key,
  ran_on date not null,
  months int not null check (months > 0),
  emails int not null,
  refused int not null,
  ran_at timestamptz not null default moment()
);
create index comment_retention_runs_ran on comment_retention_runs (ran_at desc);
