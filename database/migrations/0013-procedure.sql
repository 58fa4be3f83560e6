-- From the nomination to the award: dossier, posting, council vote, decision, register.

-- Ground --------------------------------------------------------------------------------------------------

-- "Hộ gia đình": named after its head, counted with the agency that proposes it.
create table households (
  id uuid primary key,
  agency_id uuid not null references agencies,
  head_name text not null check (head_name <> ''),
  address text not null default '',
  illustrative boolean not null default false,
  folded text generated always as (vn_fold(head_name || ' ' || address)) stored,
  version int not null default 1
);
create index households_agency on households (agency_id);
create index households_folded on households using gin (folded gin_trgm_ops);

-- The office of the law the head of this body holds (law/authority/office.ts); empty is not said.
alter table agencies add column office text;

-- Near relatives, declared by the person or by who keeps the council; a taken-back one keeps its row.
create table kinships (
  id uuid primary key,
  person_id uuid not null references people,
  relative_id uuid not null references people,
  relation text not null check (relation <> ''),
  illustrative boolean not null default false,
  declared_by uuid not null references people,
  declared_at timestamptz not null default moment(),
  check (person_id <> relative_id)
);
create index kinships_person on kinships (person_id);
create index kinships_relative on kinships (relative_id);
create table kinship_withdrawals (
  kinship_id uuid primary key references kinships,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references people,
  withdrawn_at timestamptz not null default moment()
);

-- "Ý kiến về dữ kiện": a person contests a fact of his own record, and is answered.
create table fact_contests (
  id uuid primary key,
  person_id uuid not null references people,
  agency_id uuid not null references agencies,
  list text not null check (list in ('years', 'awards', 'works', 'disciplines', 'hardship', 'posts', 'matters', 'finding')),
  fact text not null check (fact <> ''),
  words text not null check (words <> ''),
  receipt text not null unique,
  due_on date not null,
  illustrative boolean not null default false,
  made_by uuid not null references people,
  made_at timestamptz not null default moment()
);
create index fact_contests_person on fact_contests (person_id);
create index fact_contests_agency on fact_contests (agency_id, due_on);
create table fact_contest_answers (
  contest_id uuid primary key references fact_contests,
  outcome text not null check (outcome in ('corrected', 'kept')),
  words text not null check (words <> ''),
  answered_by uuid not null references people,
  answered_at timestamptz not null default moment()
);
create trigger fact_contests_stay before update or delete on fact_contests for each row execute function forbid_change();
create trigger fact_contest_answers_stay before update or delete on fact_contest_answers for each row execute function forbid_change();

-- Dossier -------------------------------------------------------------------------------------------------

-- One list of many names brought in at once.
create table nomination_lists (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  agency_id uuid not null references agencies,
  title text not null check (title <> ''),
  file_id uuid references files,
  brought_by uuid not null references people,
  brought_at timestamptz not null default moment()
);
create index nomination_lists_year on nomination_lists (year_id, agency_id);

-- collective_id: a body below the agency; neither person, household nor collective means the agency itself.
-- step, held_by, step_since and step_due_on repeat the last row of nomination_steps, so that lists can ask for them.
alter table nominations
  add column household_id uuid references households,
  add column collective_id uuid references agencies,
  add column list_id uuid references nomination_lists,
  add column period_from date,
  add column period_to date check (period_to >= period_from),
  add column step text not null default 'drafting',
  add column held_by uuid references agencies,
  add column step_since timestamptz not null default moment(),
  add column step_due_on date,
  add check (num_nonnulls(person_id, household_id, collective_id) <= 1);
create index nominations_step on nominations (year_id, step, id);
create index nominations_held on nominations (year_id, held_by, step);
create index nominations_person on nominations (person_id) where person_id is not null;
create index nominations_list on nominations (list_id) where list_id is not null;

-- "Dossier đang ở đâu": who holds it, since when, till when; the last row is where it stands.
create table nomination_steps (
  id bigint generated always as identity primary key,
  nomination_id uuid not null references nominations,
  step text not null check (step in ('drafting', 'appraisal', 'returned', 'council', 'posting', 'submission', 'decision',
    'awarded', 'refused', 'withdrawn')),
  held_by uuid references agencies,
  due_on date,
  reason text not null default '',
  moved_by uuid references people,
  moved_at timestamptz not null default moment()
);
create index nomination_steps_nomination on nomination_steps (nomination_id, id);
create trigger nomination_steps_stay before update or delete on nomination_steps for each row execute function forbid_change();

create function keep_nomination_step() returns trigger language plpgsql as $$
begin
  update nominations set step = new.step, held_by = new.held_by, step_since = new.moved_at, step_due_on = new.due_on
    where id = new.nomination_id;
  return new;
end $$;
create trigger nomination_steps_tell after insert on nomination_steps for each row execute function keep_nomination_step();

insert into nomination_steps (nomination_id, step, held_by, moved_by, moved_at)
  select n.id, case
      when exists (select from awards a where a.nomination_id = n.id) then 'awarded'
      when exists (select from nomination_withdrawals w where w.nomination_id = n.id) then 'withdrawn'
      when exists (select from nominees e join nominee_outcomes o on o.nominee_id = e.id
        where e.nomination_id = n.id and not o.passed) then 'refused'
      when exists (select from nominees e where e.nomination_id = n.id) then 'council'
      else 'drafting' end,
    n.agency_id, n.nominated_by, n.nominated_at from nominations n;

-- A paper of the dossier, named as the law names it; with a file, or said to lie on paper.
create table dossier_papers (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  paper text not null check (paper <> ''),
  file_id uuid references files,
  kept_where text not null default '',
  illustrative boolean not null default false,
  added_by uuid not null references people,
  added_at timestamptz not null default moment(),
  check (file_id is not null or kept_where <> '')
);
create index dossier_papers_nomination on dossier_papers (nomination_id);
-- One paper is sent back while the rest goes on; the better one is a row of its own.
create table dossier_paper_returns (
  dossier_paper_id uuid primary key references dossier_papers,
  reason text not null check (reason <> ''),
  returned_by uuid not null references people,
  returned_at timestamptz not null default moment()
);

create table achievement_reports (
  nomination_id uuid primary key references nominations,
  words text not null,
  written_by uuid not null references people,
  written_at timestamptz not null default moment(),
  version int not null default 1
);

-- The initiatives a nomination rests on; what an award has used up stands in initiative_uses.
create table nomination_works (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  initiative_id uuid references initiatives,
  past_work_id uuid references past_works,
  added_by uuid not null references people,
  added_at timestamptz not null default moment(),
  check (num_nonnulls(initiative_id, past_work_id) = 1),
  unique nulls not distinct (nomination_id, initiative_id, past_work_id)
);
create index nomination_works_initiative on nomination_works (initiative_id);
create index nomination_works_past_work on nomination_works (past_work_id);

-- The steps by which an initiative came to be recognised.
create table initiative_steps (
  id uuid primary key,
  initiative_id uuid not null references initiatives,
  step text not null check (step in ('submitted', 'accepted', 'examined', 'recognised', 'refused')),
  reach text check (reach in ('grassroots', 'ministry', 'national')),
  on_day date not null,
  reference text not null default '',
  words text not null default '',
  file_id uuid references files,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index initiative_steps_initiative on initiative_steps (initiative_id);

-- "Thẩm định, lấy ý kiến": departments and other bodies asked side by side; agency_id is empty for a body outside.
create table appraisals (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  agency_id uuid references agencies,
  body_name text not null check (body_name <> ''),
  matter text not null default '',
  due_on date not null,
  asked_by uuid not null references people,
  asked_at timestamptz not null default moment()
);
create index appraisals_nomination on appraisals (nomination_id);
create index appraisals_agency on appraisals (agency_id, due_on);
create table appraisal_answers (
  appraisal_id uuid primary key references appraisals,
  outcome text not null check (outcome in ('agrees', 'disagrees', 'asksMore')),
  words text not null default '',
  file_id uuid references files,
  answered_by uuid not null references people,
  answered_at timestamptz not null default moment()
);

-- A person lets a nomination stand against what the law's finding says: name, reason and paper.
create table finding_overrides (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  condition text not null check (condition <> ''),
  citation jsonb not null,
  reason text not null check (reason <> ''),
  file_id uuid not null references files,
  overridden_by uuid not null references people,
  overridden_at timestamptz not null default moment()
);
create index finding_overrides_nomination on finding_overrides (nomination_id);

create table downgrades (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  from_code text not null,
  to_code text not null check (to_code <> from_code),
  reason text not null check (reason <> ''),
  downgraded_by uuid not null references people,
  downgraded_at timestamptz not null default moment()
);
create index downgrades_nomination on downgrades (nomination_id);

-- Somebody looked at two nominations that seem one and says why both stand.
create table duplicate_clearances (
  nomination_id uuid not null references nominations,
  other_id uuid not null references nominations,
  reason text not null check (reason <> ''),
  cleared_by uuid not null references people,
  cleared_at timestamptz not null default moment(),
  primary key (nomination_id, other_id),
  check (nomination_id < other_id)
);

-- What share the list ought to reach, set before anybody is nominated.
create table equity_goals (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  measure text not null check (measure in ('direct', 'women', 'firstTime')),
  percent int not null check (percent between 0 and 100),
  source text not null default '',
  set_by uuid not null references people,
  set_at timestamptz not null default moment()
);
create index equity_goals_year on equity_goals (year_id, measure, set_at);

-- Posting -------------------------------------------------------------------------------------------------

-- "Công khai": the list as it was signed. rule: what the law of the day asks (kind, days, citation), as it was found.
create table postings (
  id uuid primary key,
  year_id uuid not null references cluster_years,
  sitting_id uuid references sittings,
  organisation_id uuid not null references agencies,
  title text not null check (title <> ''),
  place text not null check (place in ('portal', 'inside')),
  place_words text not null default '',
  rule jsonb not null,
  days int not null check (days between 1 and 60),
  own_rule text not null default '',
  posted_on date not null,
  ends_on date not null check (ends_on >= posted_on),
  snapshot text not null,
  digest text not null,
  signature text not null,
  public_key text not null,
  paper_id uuid references papers,
  illustrative boolean not null default false,
  posted_by uuid not null references people,
  posted_at timestamptz not null default moment()
);
create index postings_year on postings (year_id);
create index postings_sitting on postings (sitting_id);
create index postings_ends on postings (place, ends_on);
create table posting_entries (
  id uuid primary key,
  posting_id uuid not null references postings,
  position int not null,
  nomination_id uuid not null references nominations,
  recipient text not null,
  agency_name text not null,
  award_code text not null,
  achievement text not null default '',
  unique (posting_id, position),
  unique (posting_id, nomination_id)
);
create index posting_entries_nomination on posting_entries (nomination_id);
create trigger postings_stay before update or delete on postings for each row execute function forbid_change();
create trigger posting_entries_stay before update or delete on posting_entries for each row execute function forbid_change();

-- Put up by mistake: taken down with a reason; the days do not count.
create table posting_takedowns (
  posting_id uuid primary key references postings,
  reason text not null check (reason <> ''),
  taken_by uuid not null references people,
  taken_at timestamptz not null default moment()
);

-- "Kiến nghị, khiếu nại, tố cáo, ý kiến": whoever writes gets a receipt; the secret lets him follow it without an account.
create table posting_opinions (
  id uuid primary key,
  posting_id uuid not null references postings,
  entry_id uuid references posting_entries,
  kind text not null check (kind in ('opinion', 'petition', 'complaint', 'denunciation')),
  author_name text not null default '',
  author_contact text not null default '',
  author_id uuid references people,
  words text not null check (words <> ''),
  file_id uuid references files,
  receipt text not null unique,
  due_on date not null,
  due_rule jsonb,
  illustrative boolean not null default false,
  received_at timestamptz not null default moment()
);
create index posting_opinions_posting on posting_opinions (posting_id, received_at);
create index posting_opinions_entry on posting_opinions (entry_id);
create table posting_opinion_answers (
  opinion_id uuid primary key references posting_opinions,
  outcome text not null check (outcome in ('upheld', 'partlyUpheld', 'notUpheld', 'passedOn', 'noted')),
  words text not null check (words <> ''),
  file_id uuid references files,
  answered_by uuid not null references people,
  answered_at timestamptz not null default moment()
);
create trigger posting_opinions_stay before update or delete on posting_opinions for each row execute function forbid_change();
create trigger posting_opinion_answers_stay before update or delete on posting_opinion_answers for each row execute function forbid_change();

-- A serious matter stops that name alone, until somebody lifts the stop with a reason.
create table nomination_suspensions (
  id uuid primary key,
  nomination_id uuid not null references nominations,
  opinion_id uuid references posting_opinions,
  reason text not null check (reason <> ''),
  suspended_by uuid not null references people,
  suspended_at timestamptz not null default moment()
);
create index nomination_suspensions_nomination on nomination_suspensions (nomination_id);
create table suspension_lifts (
  suspension_id uuid primary key references nomination_suspensions,
  outcome text not null check (outcome in ('goesOn', 'refused')),
  reason text not null check (reason <> ''),
  lifted_by uuid not null references people,
  lifted_at timestamptz not null default moment()
);
create trigger nomination_suspensions_stay before update or delete on nomination_suspensions for each row execute function forbid_change();
create trigger suspension_lifts_stay before update or delete on suspension_lifts for each row execute function forbid_change();

-- The end of a posting: what came in, written as a paper that joins the dossier.
create table posting_closures (
  posting_id uuid primary key references postings,
  paper_id uuid references papers,
  opinions int not null,
  closed_by uuid not null references people,
  closed_at timestamptz not null default moment()
);
create trigger posting_closures_stay before update or delete on posting_closures for each row execute function forbid_change();

-- Council -------------------------------------------------------------------------------------------------

-- A council renewed is a new row that names the one before. enforced: the grounds on which a member takes no part.
alter table councils
  add column previous_id uuid references councils,
  add column term_ends_on date,
  add column decision_file_id uuid references files,
  add column enforced text[] not null default '{self,kin,sharedWork,headOfRecipient}';
alter table council_members
  add column voting boolean not null default true,
  add column charge text not null default '';

-- way: one minutes form, three ways to vote.
alter table sittings add column way text not null default 'rollCall' check (way in ('rollCall', 'paper', 'electronic'));

create table agenda_items (
  id uuid primary key,
  sitting_id uuid not null references sittings,
  position int not null,
  title text not null check (title <> ''),
  presenter text not null default '',
  conclusion text not null default '',
  version int not null default 1,
  unique (sitting_id, position) deferrable initially deferred
);

-- A member declares, or the keeper declares for him, why he takes no part; derived grounds are never stored before the vote.
create table recusals (
  sitting_id uuid not null references sittings,
  nominee_id uuid not null references nominees,
  member_id uuid not null references council_members,
  ground text not null check (ground in ('self', 'kin', 'sharedWork', 'headOfRecipient', 'sameAgency', 'declared')),
  reason text not null check (reason <> ''),
  recused_by uuid references people,
  recused_at timestamptz not null default moment(),
  primary key (nominee_id, member_id)
);
create index recusals_sitting on recusals (sitting_id);
create trigger recusals_stay before update or delete on recusals for each row execute function forbid_change();

-- "Ý kiến bằng văn bản" of an absent member: the signed paper itself.
create table written_opinions (
  sitting_id uuid not null references sittings,
  member_id uuid not null references council_members,
  file_id uuid references files,
  kept_where text not null default '',
  received_on date not null,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  primary key (sitting_id, member_id)
);

-- "Tổ kiểm phiếu": two enter the paper ballots apart; for an electronic ballot they keep the parts of the key.
create table tellers (
  id uuid primary key,
  sitting_id uuid not null references sittings,
  person_id uuid not null references people,
  position int not null,
  heads boolean not null default false,
  named_by uuid not null references people,
  named_at timestamptz not null default moment(),
  unique (sitting_id, person_id),
  unique (sitting_id, position)
);

-- The vote is open from its opening to its end; before the opening nobody votes, after the end nothing is counted in.
create table ballot_openings (
  sitting_id uuid primary key references sittings,
  opened_by uuid not null references people,
  opened_at timestamptz not null default moment()
);
create table ballot_ends (
  sitting_id uuid primary key references ballot_openings,
  ended_by uuid not null references people,
  ended_at timestamptz not null default moment()
);
create trigger ballot_openings_stay before update or delete on ballot_openings for each row execute function forbid_change();
create trigger ballot_ends_stay before update or delete on ballot_ends for each row execute function forbid_change();

-- Paper: how many ballots went out and came back, and the counts of one teller; a corrected count is a new round.
create table paper_counts (
  id uuid primary key,
  sitting_id uuid not null references sittings,
  teller_id uuid not null references tellers,
  round int not null default 1 check (round > 0),
  issued int not null check (issued >= 0),
  returned int not null check (returned between 0 and issued),
  counted_at timestamptz not null default moment(),
  unique (sitting_id, teller_id, round)
);
create table paper_count_rows (
  count_id uuid not null references paper_counts,
  nominee_id uuid not null references nominees,
  yes int not null check (yes >= 0),
  no int not null check (no >= 0),
  blank int not null check (blank >= 0),
  invalid int not null check (invalid >= 0),
  primary key (count_id, nominee_id)
);
create trigger paper_counts_stay before update or delete on paper_counts for each row execute function forbid_change();
create trigger paper_count_rows_stay before update or delete on paper_count_rows for each row execute function forbid_change();

-- The counting team signs the count as it was reconciled (paper) or computed (electronic): digest of exactly that count.
create table tally_signatures (
  sitting_id uuid not null references sittings,
  teller_id uuid not null references tellers,
  digest text not null,
  signed_at timestamptz not null default moment(),
  primary key (sitting_id, teller_id, digest)
);
create trigger tally_signatures_stay before update or delete on tally_signatures for each row execute function forbid_change();

-- Electronic: nominees with the same voters make one election of the Belenios format; one key for the sitting.
-- needed: how many of the trustees must decrypt. authority_id: who makes the voting codes, apart from this program.
create table electronic_ballots (
  sitting_id uuid primary key references sittings,
  authority_id uuid not null references people,
  needed int not null check (needed > 0),
  prepared_by uuid not null references people,
  prepared_at timestamptz not null default moment()
);
-- What each trustee's browser hands over at each step of making the key; his secret never leaves him.
create table trustee_messages (
  teller_id uuid not null references tellers,
  step text not null check (step in ('certificate', 'polynomial', 'confirmation')),
  message text not null,
  sent_at timestamptz not null default moment(),
  primary key (teller_id, step)
);
create table elections (
  id uuid primary key,
  sitting_id uuid not null references sittings,
  position int not null,
  belenios_uuid text not null unique,
  unique (sitting_id, position)
);
create table election_nominees (
  election_id uuid not null references elections,
  nominee_id uuid primary key references nominees,
  position int not null,
  unique (election_id, position)
);
create table election_voters (
  election_id uuid not null references elections,
  member_id uuid not null references council_members,
  primary key (election_id, member_id)
);
-- Public parts of the voting codes; whose each is, nobody here knows.
create table election_credentials (
  election_id uuid not null references elections,
  credential text not null,
  primary key (election_id, credential)
);
-- Who has voted, without when and without which ballot.
create table election_turnouts (
  election_id uuid not null references elections,
  member_id uuid not null references council_members,
  primary key (election_id, member_id)
);
-- The archive, entry by entry, each bound to the one before; written once, in this order, exported as .bel.
create table election_entries (
  election_id uuid not null references elections,
  position int not null,
  kind text not null check (kind in ('header', 'data', 'event')),
  hash text not null,
  content text not null,
  primary key (election_id, position)
);
create index election_entries_hash on election_entries (election_id, hash);
create trigger trustee_messages_stay before update or delete on trustee_messages for each row execute function forbid_change();
create trigger election_entries_stay before update or delete on election_entries for each row execute function forbid_change();
create trigger election_credentials_stay before update or delete on election_credentials for each row execute function forbid_change();
create trigger election_voters_stay before update or delete on election_voters for each row execute function forbid_change();
create trigger election_turnouts_stay before update or delete on election_turnouts for each row execute function forbid_change();

-- The outcome in full: all numbers come from the roll, the reconciled paper count or the tally.
alter table nominee_outcomes
  add column no int not null default 0,
  add column blank int not null default 0,
  add column invalid int not null default 0,
  add column recused int not null default 0,
  add column way text not null default 'rollCall' check (way in ('rollCall', 'paper', 'electronic')),
  add column citation jsonb;

-- Award ---------------------------------------------------------------------------------------------------

-- A list goes up level by level; each level passes it on, sends it back or decides.
create table submission_forwardings (
  id uuid primary key,
  submission_id uuid not null references submissions,
  position int not null,
  to_agency_id uuid references agencies,
  to_name text not null check (to_name <> ''),
  reference text not null default '',
  sent_on date not null,
  outcome text check (outcome in ('passedOn', 'sentBack', 'decided')),
  outcome_on date,
  words text not null default '',
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment(),
  version int not null default 1,
  unique (submission_id, position)
);

-- One decision may carry several lists; the first stays in decisions.submission_id.
create table decision_lists (
  decision_id uuid not null references decisions,
  submission_id uuid not null unique references submissions,
  position int not null,
  title text not null default '',
  primary key (decision_id, position)
);
insert into decision_lists (decision_id, submission_id, position) select id, submission_id, 1 from decisions;
create trigger decision_lists_stay before update or delete on decision_lists for each row execute function forbid_change();

-- What the law answers about the signer on that day, and the reason where a person had to settle it.
alter table decisions
  add column office text not null default '',
  add column authority jsonb,
  add column authority_reason text not null default '',
  add column signer_name text not null default '';

-- number: of the person or collective within the decision.
alter table awards
  add column household_id uuid references households,
  add column number int,
  add column period_from date,
  add column period_to date;
create index awards_decided on awards (decided_on desc, id);

-- Money of one award: what the law computes, whether it is paid beside others, and who settled an open question.
create table bonuses (
  award_id uuid primary key references awards,
  amount bigint check (amount >= 0),
  computed jsonb not null,
  pays text not null check (pays in ('yes', 'no', 'open')),
  reason text not null default '',
  gift text not null default '',
  gift_value bigint not null default 0 check (gift_value >= 0),
  settled_by uuid not null references people,
  settled_at timestamptz not null default moment(),
  version int not null default 1
);
create table fund_entries (
  id uuid primary key,
  organisation_id uuid not null references agencies,
  year int not null,
  on_day date not null,
  direction text not null check (direction in ('in', 'out')),
  amount bigint not null check (amount > 0),
  words text not null check (words <> ''),
  reference text not null default '',
  award_id uuid references awards,
  reverses_id uuid unique references fund_entries,
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index fund_entries_organisation on fund_entries (organisation_id, year, on_day);
create index fund_entries_award on fund_entries (award_id);
create trigger fund_entries_stay before update or delete on fund_entries for each row execute function forbid_change();

create table conferrals (
  award_id uuid primary key references awards,
  conferred_on date not null,
  place text not null default '',
  conferred_by text not null default '',
  received_by text not null default '',
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create trigger conferrals_stay before update or delete on conferrals for each row execute function forbid_change();

-- "Hủy bỏ, thu hồi; tước; phục hồi; hạ mức; cấp đổi, cấp lại": what became of an award, each a deed of its own.
create table award_changes (
  id uuid primary key,
  award_id uuid not null references awards,
  act text not null check (act in ('cancel', 'strip', 'restore', 'lower', 'exchange', 'reissue')),
  ground text not null default '',
  citation jsonb,
  to_code text not null default '',
  reason text not null check (reason <> ''),
  reference text not null check (reference <> ''),
  acted_on date not null,
  signer_name text not null default '',
  file_id uuid references files,
  paper_id uuid references papers,
  illustrative boolean not null default false,
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index award_changes_award on award_changes (award_id, acted_on, id);
alter table award_changes add check ((act = 'lower') = (to_code <> ''));
create trigger award_changes_stay before update or delete on award_changes for each row execute function forbid_change();

-- Whether an award stands, and as what: the last cancelling, stripping or restoring decides; a lowering changes its code.
create view award_standings as
  select a.id as award_id,
    coalesce((select c.to_code from award_changes c where c.award_id = a.id and c.act = 'lower'
      order by c.acted_on desc, c.recorded_at desc, c.id desc limit 1), a.award_code) as code,
    coalesce((select c.act from award_changes c where c.award_id = a.id and c.act in ('cancel', 'strip', 'restore')
      order by c.acted_on desc, c.recorded_at desc, c.id desc limit 1), 'given') not in ('cancel', 'strip') as stands
  from awards a;

-- A printed certificate: its golden-book number and the signed words its QR carries. A new one replaces the one before.
create table certificates (
  id uuid primary key,
  award_id uuid not null references awards,
  golden_book text not null default '',
  issued_on date not null,
  payload text not null unique,
  key_id text not null,
  replaces_id uuid unique references certificates,
  illustrative boolean not null default false,
  issued_by uuid not null references people,
  issued_at timestamptz not null default moment()
);
create index certificates_award on certificates (award_id);
create trigger certificates_stay before update or delete on certificates for each row execute function forbid_change();

-- Keys that sign postings and certificates: public parts for ever; the private part lies outside the database.
create table signing_keys (
  id text primary key,
  public_key text not null,
  made_at timestamptz not null default moment()
);
create trigger signing_keys_stay before update or delete on signing_keys for each row execute function forbid_change();

-- Where each piece of text lands on a stock of paper, in tenths of a millimetre from its upper left corner.
create table print_layouts (
  id uuid primary key,
  organisation_id uuid not null references agencies,
  name text not null check (name <> ''),
  award_code text,
  preprinted boolean not null default false,
  width_tenths int not null default 2970 check (width_tenths between 500 and 6000),
  height_tenths int not null default 2100 check (height_tenths between 500 and 6000),
  shift_x_tenths int not null default 0 check (shift_x_tenths between -500 and 500),
  shift_y_tenths int not null default 0 check (shift_y_tenths between -500 and 500),
  pieces jsonb not null,
  version int not null default 1
);
create index print_layouts_organisation on print_layouts (organisation_id);

-- "Hiện vật khen thưởng": kinds kept in stock, and what came in and went out.
create table insignia_kinds (
  id uuid primary key,
  organisation_id uuid not null references agencies,
  name text not null check (name <> ''),
  award_code text,
  unit text not null default '',
  least int not null default 0 check (least >= 0),
  version int not null default 1,
  unique (organisation_id, name)
);
create table insignia_moves (
  id uuid primary key,
  kind_id uuid not null references insignia_kinds,
  on_day date not null,
  quantity int not null check (quantity <> 0),
  why text not null check (why in ('bought', 'given', 'handedOut', 'damaged', 'returned', 'counted')),
  award_id uuid references awards,
  words text not null default '',
  recorded_by uuid not null references people,
  recorded_at timestamptz not null default moment()
);
create index insignia_moves_kind on insignia_moves (kind_id, on_day);
create trigger insignia_moves_stay before update or delete on insignia_moves for each row execute function forbid_change();

-- Legal deeds are never emptied either.
do $$
declare name text;
begin
  foreach name in array array['nomination_steps', 'postings', 'posting_entries', 'posting_opinions', 'posting_opinion_answers',
    'nomination_suspensions', 'suspension_lifts', 'posting_closures', 'recusals', 'ballot_openings', 'ballot_ends',
    'paper_counts', 'paper_count_rows', 'tally_signatures', 'trustee_messages', 'election_entries', 'election_credentials',
    'election_voters', 'election_turnouts', 'decision_lists', 'fund_entries', 'conferrals', 'award_changes', 'certificates',
    'signing_keys', 'insignia_moves', 'fact_contests', 'fact_contest_answers']
  loop
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()',
      name || '_never_empty', name);
  end loop;
end $$;

-- Who is on which list. A name freed from a stop after its list went up goes up on a further list of the same sitting, and
-- a list sent back goes up again; so a sitting may have several, and each says exactly whom it carries.
alter table submissions drop constraint submissions_sitting_id_key;
create index submissions_sitting on submissions (sitting_id);
alter table submissions add column kind text not null default 'first' check (kind in ('first', 'supplementary'));
create table submission_names (
  submission_id uuid not null references submissions,
  position int not null check (position > 0),
  nomination_id uuid not null references nominations,
  primary key (submission_id, position),
  unique (submission_id, nomination_id)
);
create index submission_names_nomination on submission_names (nomination_id);
insert into submission_names (submission_id, position, nomination_id)
  select b.id, row_number() over (partition by b.id order by e.position), e.nomination_id
  from submissions b join nominees e on e.sitting_id = b.sitting_id join nominee_outcomes o on o.nominee_id = e.id
  where o.passed;
create trigger submission_names_stay before update or delete on submission_names for each row execute function forbid_change();
create trigger submission_names_never_empty before truncate on submission_names
  for each statement execute function forbid_change();

-- A decision of a higher body, copied in from its paper: that body may be unknown here, and its signer is a name.
alter table decisions
  alter column issuer_id drop not null,
  alter column signed_by drop not null,
  add column issuer_name text not null default '',
  add column file_id uuid references files,
  add column recorded_by uuid references people,
  add check (issuer_id is not null or issuer_name <> ''),
  add check (signed_by is not null or signer_name <> '');
create unique index decisions_of_higher_bodies on decisions (issuer_name, reference, decided_on) where issuer_id is null;

-- Who of the list the decision left out, and why; or held back, because his name was stopped meanwhile.
create table decision_omissions (
  decision_id uuid not null references decisions,
  nomination_id uuid not null references nominations,
  why text not null check (why in ('leftOut', 'heldBack')),
  reason text not null check (reason <> ''),
  primary key (decision_id, nomination_id)
);
create trigger decision_omissions_stay before update or delete on decision_omissions
  for each row execute function forbid_change();
create trigger decision_omissions_never_empty before truncate on decision_omissions
  for each statement execute function forbid_change();

-- Posting, continued --------------------------------------------------------------------------------------

-- Whoever wrote follows his opinion by a secret address; only its hash is kept.
alter table posting_opinions add column follow_hash text unique;
-- Where opinions came from lately, against flooding: hashes that mean nothing once the program has restarted, kept apart
-- from the opinions.
create table posting_knocks (
  id bigint generated always as identity primary key,
  hash text not null,
  knocked_at timestamptz not null default moment()
);
create index posting_knocks_hash on posting_knocks (hash, knocked_at);
-- A denunciation is seen by the head of the body and by whom the head names.
create table opinion_handlers (
  opinion_id uuid not null references posting_opinions,
  person_id uuid not null references people,
  named_by uuid not null references people,
  named_at timestamptz not null default moment(),
  primary key (opinion_id, person_id)
);
create trigger opinion_handlers_stay before update or delete on opinion_handlers for each row execute function forbid_change();

-- Dossier, continued --------------------------------------------------------------------------------------

-- Achievements told in almost the same words are found beside each other; the short form finds the very same ones at once.
alter table nominations add column folded text generated always as (vn_fold(achievement)) stored;
create index nominations_folded on nominations using gin (folded gin_trgm_ops);
create index nominations_same on nominations (year_id, md5(folded));

-- Electronic ballot, continued ----------------------------------------------------------------------------

-- The server's own part of the key of each election, made when the vote is opened; useless without the counting team's.
create table election_keys (
  election_id uuid primary key references elections,
  private_key text not null
);
create trigger election_keys_stay before update or delete on election_keys for each row execute function forbid_change();
-- Long work on an election as it goes on; archive: the hash of the last event that was verified; fault: why it was not.
create table election_works (
  election_id uuid not null references elections,
  work text not null check (work in ('tally', 'result')),
  done int not null default 0,
  in_all int not null default 0,
  finished_at timestamptz,
  archive text not null default '',
  fault text not null default '',
  primary key (election_id, work)
);

-- Register, continued -------------------------------------------------------------------------------------

-- Certificates of one decision set into one file; without a layout, the one that ships with the program.
create table certificate_prints (
  id uuid primary key,
  decision_id uuid not null references decisions,
  layout_id uuid references print_layouts,
  in_all int not null check (in_all > 0),
  done int not null default 0,
  file_id uuid references files,
  finished_at timestamptz,
  asked_by uuid not null references people,
  asked_at timestamptz not null default moment()
);
create index certificate_prints_decision on certificate_prints (decision_id, asked_at desc);
create index insignia_moves_award on insignia_moves (award_id) where award_id is not null;
-- The same as awards_newest.
drop index awards_decided;
create index awards_agency_newest on awards (agency_id, decided_on desc, id);
create index awards_code_newest on awards (award_code, decided_on desc, id);
create index awards_household on awards (household_id) where household_id is not null;
create index award_changes_standing on award_changes (award_id, act, acted_on desc, recorded_at desc, id desc);

-- Electronic ballot, once more ----------------------------------------------------------------------------

-- A teller who lost his phrase before the opening: prepared anew. Each preparation is a round; the last one holds.
alter table electronic_ballots
  drop constraint electronic_ballots_pkey,
  add column round int not null default 1 check (round > 0),
  add column reason text not null default '',
  add primary key (sitting_id, round);
alter table elections
  add column round int not null default 1,
  drop constraint elections_sitting_id_position_key,
  add unique (sitting_id, round, position);
alter table election_nominees drop constraint election_nominees_pkey, add primary key (election_id, nominee_id);
alter table trustee_messages
  add column round int not null default 1,
  drop constraint trustee_messages_pkey,
  add primary key (teller_id, round, step);
-- After the opening: the presider declares the electronic ballot void, and the same sitting votes again on paper. An opening
-- and an end are of one way of voting.
alter table ballot_ends drop constraint ballot_ends_sitting_id_fkey, drop constraint ballot_ends_pkey,
  add column way text not null default 'paper' check (way in ('paper', 'electronic'));
alter table ballot_openings drop constraint ballot_openings_pkey,
  add column way text not null default 'paper' check (way in ('paper', 'electronic')),
  add primary key (sitting_id, way);
alter table ballot_ends add primary key (sitting_id, way),
  add foreign key (sitting_id, way) references ballot_openings (sitting_id, way);
create table ballot_voids (
  sitting_id uuid primary key,
  way text not null default 'electronic' check (way = 'electronic'),
  reason text not null check (reason <> ''),
  voided_by uuid not null references people,
  voided_at timestamptz not null default moment(),
  foreign key (sitting_id, way) references ballot_openings (sitting_id, way)
);
create trigger ballot_voids_stay before update or delete on ballot_voids for each row execute function forbid_change();
create trigger ballot_voids_never_empty before truncate on ballot_voids
  for each statement execute function forbid_change();
-- The way of a sitting stays once its ballot is prepared or open, unless that ballot was declared void.
create function keep_way() returns trigger language plpgsql as $$
begin
  if new.way <> old.way and not exists (select from ballot_voids where sitting_id = old.id) and (
    exists (select from ballot_openings where sitting_id = old.id)
    or exists (select from electronic_ballots where sitting_id = old.id)) then
    raise exception 'the ballot of this sitting is prepared or open';
  end if;
  return new;
end $$;
create trigger sittings_keep_way before update of way on sittings for each row execute function keep_way();
