-- Pages for readers are kept in memory while nothing they were made of has changed: each table they are made of tells.

create function tell_readers() returns trigger language plpgsql as $$
begin
  perform pg_notify('readers', tg_table_name);
  return null;
end $$;

-- For a later table: select told_to_readers('the_table').
create function told_to_readers(variadic tables regclass[]) returns void language plpgsql as $$
declare one regclass;
begin
  foreach one in array tables loop
    execute format('create trigger tells_readers after insert or update or delete or truncate on %s
      for each statement execute function tell_readers()', one);
  end loop;
end $$;

select told_to_readers('settings', 'sections', 'article_publications', 'article_editions', 'article_withdrawals',
  'article_photos', 'comment_rulings', 'authors', 'article_authors', 'topics', 'article_topics', 'article_addresses',
  'standing_pages');

-- A draft is saved every few seconds; readers see its words only as an edition.
create function tell_readers_of_article() returns trigger language plpgsql as $$
declare drafted text[] := '{section,form,title,lead,content,plain,byline,byline_covers_photos,folded,version}';
begin
  if to_jsonb(old) - drafted is distinct from to_jsonb(new) - drafted
    and exists (select from article_publications where article_id = old.id) then
    perform pg_notify('readers', tg_table_name);
  end if;
  return null;
end $$;
create trigger tells_readers after update on articles for each row execute function tell_readers_of_article();
create trigger tells_readers_of_rest after delete or truncate on articles
  for each statement execute function tell_readers();

-- A comment that waits or was refused is seen by nobody outside; nor are its signs, its score and where it came from.
create function tell_readers_of_comment() returns trigger language plpgsql as $$
declare
  inside text[] := '{score,signs,open_reports,place_hash,address_hash,email,proof,folded}';
  unseen text[] := '{waiting,refused}';
  before jsonb := case when tg_op = 'INSERT' then '{"standing": "waiting"}' else to_jsonb(old) end;
  after jsonb := to_jsonb(new);
begin
  if before - inside is distinct from after - inside
    and not (before ->> 'standing' = any (unseen) and after ->> 'standing' = any (unseen)) then
    perform pg_notify('readers', tg_table_name);
  end if;
  return null;
end $$;
create trigger tells_readers after insert or update on comments
  for each row execute function tell_readers_of_comment();
create trigger tells_readers_of_rest after delete or truncate on comments
  for each statement execute function tell_readers();
