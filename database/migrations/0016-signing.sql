-- Papers that speak for themselves (QR), are signed in order, and are joined by scans of what was signed by hand.

-- What the QR of a paper says. It is written before the paper's own row, in the same deed.
create table paper_proofs (
  paper_id uuid primary key references papers deferrable initially deferred,
  payload text not null unique check (payload <> ''),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  key_id text not null references signing_keys,
  made_at timestamptz not null default moment()
);

-- “Thứ tự ký”: who signs a paper and in what capacity. The newest order of a paper holds, until its first signature.
create table signing_orders (
  id uuid primary key,
  paper_id uuid not null references papers,
  set_by uuid not null references people,
  set_at timestamptz not null default moment()
);
create index signing_orders_paper on signing_orders (paper_id, set_at desc);

create table signing_places (
  id uuid primary key,
  order_id uuid not null references signing_orders,
  position int not null check (position between 1 and 20),
  -- A person signs by hand of their own key; a body seals with its own.
  kind text not null check (kind in ('person', 'body')),
  person_id uuid references people,
  agency_id uuid references agencies,
  capacity text not null default '',
  unique (order_id, position),
  check ((kind = 'person') = (person_id is not null)),
  check (kind = 'person' or agency_id is not null)
);
create index signing_places_person on signing_places (person_id);

-- One signature is one more version of the file; the issued file stays as it was.
create table paper_signatures (
  place_id uuid primary key references signing_places,
  paper_id uuid not null references papers,
  file_id uuid not null references files,
  sha256 text not null unique,
  subject text not null,
  issuer text not null,
  serial text not null,
  level text not null check (level in ('B-B', 'B-T')),
  means text not null check (means in ('file', 'token', 'upload')),
  claimed_at timestamptz not null,
  stamped_at timestamptz,
  made_by uuid not null references people,
  made_at timestamptz not null default moment(),
  check ((level = 'B-T') = (stamped_at is not null))
);
create index paper_signatures_paper on paper_signatures (paper_id, made_at);

create table signing_refusals (
  place_id uuid primary key references signing_places,
  reason text not null check (reason <> ''),
  refused_by uuid not null references people,
  refused_at timestamptz not null default moment()
);

-- “Bản quét văn bản đã ký tay, đóng dấu”.
create table paper_scans (
  id uuid primary key,
  paper_id uuid not null references papers,
  file_id uuid not null references files,
  note text not null default '',
  added_by uuid not null references people,
  added_at timestamptz not null default moment()
);
create index paper_scans_paper on paper_scans (paper_id, added_at);

-- Wrong passphrases, so that nobody guesses their way into a key; wiped after a day.
create table key_knocks (
  id bigint generated always as identity primary key,
  person_id uuid references people,
  hash text not null default '',
  knocked_at timestamptz not null default now()
);
create index key_knocks_person on key_knocks (person_id, knocked_at);
create index key_knocks_hash on key_knocks (hash, knocked_at);

-- Which certificate signed, and whether the signer was ever seen with it: another one is told.
alter table paper_signatures
  add column fingerprint text not null default '',
  add column certificate text not null default 'first' check (certificate in ('first', 'known', 'other'));

do $$
declare name text;
begin
  foreach name in array array['paper_proofs', 'signing_orders', 'signing_places', 'paper_signatures', 'signing_refusals',
    'paper_scans']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()',
      name || '_stay', name);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()',
      name || '_never_empty', name);
  end loop;
end $$;
