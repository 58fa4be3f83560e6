-- What readers look for: the whole text of the current edition, with or without marks.
alter table article_editions add column search tsvector
  generated always as (to_tsvector('simple', vn_fold(title || ' ' || lead || ' ' || byline || ' ' || left(plain, 200000)))) stored;
create index article_editions_search on article_editions using gin (search);
