-- Pictures in the widths readers ask for, recordings in pieces, issues of the magazine.

-- Which photos an edition shows: told from the edition itself, so that a photo taken out of the working copy later
-- stays where readers already see it.
create table edition_photos (
  photo_id uuid not null,
  article_id uuid not null,
  number int not null,
  file_id uuid not null references files,
  primary key (photo_id, article_id, number),
  foreign key (article_id, number) references article_editions
);
create function keep_edition_photos() returns trigger language plpgsql as $$
begin
  insert into edition_photos (photo_id, article_id, number, file_id)
  select distinct (photo ->> 'id')::uuid, new.article_id, new.number, (photo ->> 'fileId')::uuid
  from jsonb_array_elements(new.photos) photo where photo ->> 'fileId' is not null;
  return new;
end $$;
create trigger article_editions_photos after insert on article_editions
  for each row execute function keep_edition_photos();
insert into edition_photos (photo_id, article_id, number, file_id)
  select distinct (photo ->> 'id')::uuid, e.article_id, e.number, (photo ->> 'fileId')::uuid
  from article_editions e, jsonb_array_elements(e.photos) photo where photo ->> 'fileId' is not null;

-- Made once from the original, which is kept as it came.
create table picture_renditions (
  file_id uuid not null references files,
  width int not null check (width > 0),
  format text not null check (format in ('avif', 'webp', 'jpeg')),
  content bytea not null,
  made_at timestamptz not null default now(),
  primary key (file_id, width, format)
);
alter table picture_renditions alter column content set storage external;

-- A recording or the PDF of an issue: large, so kept in pieces of a mebibyte that are read one at a time.
create table media_files (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in
    ('video/mp4', 'video/webm', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/webm', 'application/pdf')),
  size bigint not null check (size > 0),
  sha256 text not null,
  seconds numeric(9, 3) check (seconds > 0),
  width int,
  height int,
  codecs text not null default '',
  uploaded_by uuid references people,
  uploaded_at timestamptz not null default moment()
);
create table media_pieces (
  file_id uuid not null references media_files,
  position int not null,
  content bytea not null,
  primary key (file_id, position)
);
alter table media_pieces alter column content set storage external;

-- Captions, subtitles and chapters: the words of a track never change, a new text is a new track.
create table media_tracks (
  id uuid primary key,
  kind text not null check (kind in ('captions', 'subtitles', 'chapters')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  label text not null check (label <> ''),
  cues text not null,
  count int not null,
  uploaded_by uuid references people,
  uploaded_at timestamptz not null default moment()
);

-- What belongs to the working copy of an item, and what each edition took of it.
create table article_media (
  article_id uuid primary key references articles,
  file_id uuid not null references media_files
);
create table article_tracks (
  article_id uuid not null references articles,
  track_id uuid not null references media_tracks,
  primary key (article_id, track_id)
);
create table edition_media (
  article_id uuid not null,
  number int not null,
  file_id uuid not null references media_files,
  primary key (article_id, number),
  foreign key (article_id, number) references article_editions
);
create index edition_media_file on edition_media (file_id);
create table edition_tracks (
  article_id uuid not null,
  number int not null,
  track_id uuid not null references media_tracks,
  primary key (article_id, number, track_id),
  foreign key (article_id, number) references article_editions
);
create index edition_tracks_track on edition_tracks (track_id);
create function keep_edition_media() returns trigger language plpgsql as $$
begin
  if new.form in ('video', 'audio') then
    insert into edition_media select article_id, new.number, file_id from article_media where article_id = new.article_id;
    insert into edition_tracks select article_id, new.number, track_id from article_tracks where article_id = new.article_id;
  end if;
  return new;
end $$;
create trigger article_editions_media after insert on article_editions
  for each row execute function keep_edition_media();

-- “Số tạp chí”: regular or special.
create table issues (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('regular', 'special')),
  number int not null check (number between 1 and 9999),
  year int not null check (year between 1945 and 2200),
  issued_on date not null,
  title text not null default '',
  about text not null default '',
  cover_id uuid references files,
  pdf_id uuid references media_files,
  illustrative boolean not null default false,
  version int not null default 1,
  drafted_by uuid references people,
  drafted_at timestamptz not null default moment(),
  unique (kind, year, number)
);
create index issues_on on issues (issued_on desc);
create table issue_entries (
  issue_id uuid not null references issues,
  position int not null,
  title text not null check (title <> ''),
  author text not null default '',
  page int check (page > 0),
  article_id uuid references articles,
  primary key (issue_id, position)
);
create table issue_publications (
  issue_id uuid primary key references issues,
  published_by uuid not null references people,
  published_at timestamptz not null default moment()
);
create table issue_withdrawals (
  issue_id uuid primary key references issues,
  withdrawn_by uuid not null references people,
  reason text not null check (reason <> ''),
  withdrawn_at timestamptz not null default moment()
);
-- What was changed after readers had it, told to them.
create table issue_corrections (
  id uuid primary key,
  issue_id uuid not null references issues,
  words text not null check (words <> ''),
  corrected_by uuid not null references people,
  corrected_at timestamptz not null default moment()
);
create index issue_corrections_issue on issue_corrections (issue_id, corrected_at);
create trigger issue_corrections_stay before update or delete on issue_corrections
  for each row execute function forbid_change();

-- The pages of a PDF as pictures with their words; `failed_at` where it could not be opened.
create table media_drawings (
  file_id uuid primary key references media_files,
  pages int not null,
  failed_at timestamptz,
  drawn_at timestamptz not null default now()
);
create table media_pages (
  file_id uuid not null references media_files,
  page int not null check (page > 0),
  width int not null,
  height int not null,
  content bytea not null,
  words text not null,
  folded text generated always as (vn_fold(words)) stored,
  primary key (file_id, page)
);
alter table media_pages alter column content set storage external;
create index media_pages_folded on media_pages using gin (folded gin_trgm_ops);
