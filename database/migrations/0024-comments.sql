-- Comments in full: replies, consent by purpose, the work a sender's machine did, rulings that follow one another,
-- answers of the editors, reports of readers, blocks with an end, and what the classifier has learned.

alter table comments
  add column parent_id uuid references comments check (parent_id <> id),
  add column proof text not null default 'plain' check (proof in ('worked', 'plain')),
  add column place_hash text,
  add column signs text[] not null default '{}',
  add column score real check (score between 0 and 100),
  add column standing text not null default 'waiting'
    check (standing in ('waiting', 'shown', 'approved', 'refused', 'withdrawn')),
  add column ruled_at timestamptz,
  add column open_reports int not null default 0,
  add column illustrative boolean not null default false,
  add column folded text generated always as (vn_fold(name || ' ' || body)) stored;
update comments c set standing = r.ruling, ruled_at = r.ruled_at from comment_rulings r where r.comment_id = c.id;

create index comments_queue on comments (standing, sent_at, id);
create index comments_score on comments (score desc nulls last, sent_at, id) where standing = 'waiting';
create index comments_ruled on comments (standing, ruled_at desc, id);
create index comments_reported on comments (sent_at, id) where open_reports > 0;
create index comments_shown on comments (article_id, sent_at, id)
  where parent_id is null and standing in ('shown', 'approved', 'withdrawn');
create index comments_replies on comments (parent_id, sent_at, id) where parent_id is not null;
create index comments_place on comments (place_hash, sent_at);
create index comments_sent on comments (sent_at);
create index comments_email on comments (lower(email));
create index comments_folded on comments using gin (folded gin_trgm_ops);

-- What a sender agreed to, each purpose by a tick of its own; the words of each version stand in the program.
create table comment_consents (
  comment_id uuid not null references comments,
  purpose text not null check (purpose in ('publication', 'notification')),
  version int not null,
  given_at timestamptz not null default moment(),
  primary key (comment_id, purpose)
);
create trigger comment_consents_stay before update or delete on comment_consents
  for each row execute function forbid_change();
create trigger comment_consents_not_emptied before truncate on comment_consents
  for each statement execute function forbid_change();

-- A mind that changed is one more row. “shown” is nobody's ruling: the section lets comments appear at once.
alter table comment_rulings
  drop constraint comment_rulings_pkey,
  drop constraint comment_rulings_ruling_check,
  alter column ruled_by drop not null,
  add column number int not null default 1 check (number > 0),
  drop constraint comment_rulings_check,
  add column code text not null default '',
  add primary key (comment_id, number),
  add check (ruling in ('shown', 'approved', 'refused', 'withdrawn')),
  add check ((ruling = 'shown') = (ruled_by is null)),
  add check (ruling in ('shown', 'approved') or reason <> '');

create function stand_comment() returns trigger language plpgsql as $$
begin
  update comments set standing = new.ruling, ruled_at = new.ruled_at, open_reports = 0 where id = new.comment_id;
  return null;
end $$;
create trigger comment_rulings_stand after insert on comment_rulings
  for each row execute function stand_comment();

create table comment_answers (
  id uuid primary key,
  comment_id uuid not null references comments,
  body text not null check (body <> ''),
  answered_by uuid not null references people,
  answered_at timestamptz not null default moment(),
  illustrative boolean not null default false
);
create index comment_answers_comment on comment_answers (comment_id, answered_at);
create table comment_answer_withdrawals (
  answer_id uuid primary key references comment_answers,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references people,
  withdrawn_at timestamptz not null default moment()
);
create trigger comment_answers_stay before update or delete on comment_answers
  for each row execute function forbid_change();
create trigger comment_answers_not_emptied before truncate on comment_answers
  for each statement execute function forbid_change();
create trigger comment_answer_withdrawals_stay before update or delete on comment_answer_withdrawals
  for each row execute function forbid_change();
create trigger comment_answer_withdrawals_not_emptied before truncate on comment_answer_withdrawals
  for each statement execute function forbid_change();

create table comment_reports (
  id uuid primary key,
  comment_id uuid not null references comments,
  kind text not null check (kind in ('spam', 'offence', 'personal', 'false', 'other')),
  words text not null default '',
  place_hash text,
  sent_at timestamptz not null default moment(),
  unique (comment_id, place_hash),
  check (kind <> 'other' or words <> '')
);
create index comment_reports_place on comment_reports (place_hash, sent_at);

create function count_report() returns trigger language plpgsql as $$
begin
  update comments set open_reports = open_reports + 1 where id = new.comment_id;
  return null;
end $$;
create trigger comment_reports_count after insert on comment_reports
  for each row execute function count_report();

-- Nobody is shut out for ever: a block has a reason and a last day. A place and an address are kept as hashes.
create table comment_blocks (
  id uuid primary key,
  kind text not null check (kind in ('place', 'email', 'words')),
  value text not null check (value <> ''),
  shown text not null,
  reason text not null check (reason <> ''),
  ends_on date not null,
  blocked_by uuid not null references people,
  blocked_at timestamptz not null default moment()
);
create index comment_blocks_value on comment_blocks (kind, value, ends_on);
create table comment_block_ends (
  block_id uuid primary key references comment_blocks,
  reason text not null check (reason <> ''),
  ended_by uuid not null references people,
  ended_at timestamptz not null default moment()
);
create trigger comment_blocks_stay before update or delete on comment_blocks
  for each row execute function forbid_change();
create trigger comment_blocks_not_emptied before truncate on comment_blocks
  for each statement execute function forbid_change();
create trigger comment_block_ends_stay before update or delete on comment_block_ends
  for each row execute function forbid_change();
create trigger comment_block_ends_not_emptied before truncate on comment_block_ends
  for each statement execute function forbid_change();

-- A puzzle that was solved counts once. By the true clock: it guards the running program.
create table comment_stamps (
  stamp text primary key,
  spent_at timestamptz not null default now()
);
create index comment_stamps_spent on comment_stamps (spent_at);

-- In how many approved and refused comments a piece of text was met; the empty piece counts the comments themselves.
create table comment_pieces (
  piece text primary key,
  approved int not null default 0 check (approved >= 0),
  refused int not null default 0 check (refused >= 0)
);
create table comment_lessons (
  comment_id uuid primary key references comments,
  lesson text not null check (lesson in ('approved', 'refused'))
);
