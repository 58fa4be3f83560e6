-- The instant a deed is written with: now, or the instant told to the transaction by the clock of an example or a test.
-- Sessions, sign-in attempts and once-keys keep the real time: they guard the running program.

create function moment() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('app.moment', true), '')::timestamptz, now()) $$;

do $$
declare col record;
begin
  for col in
    select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables using (table_schema, table_name)
    where c.table_schema = 'public' and table_type = 'BASE TABLE' and c.column_default = 'now()'
    and c.table_name not in ('sessions', 'sign_in_attempts', 'once_keys', 'schema_migrations')
  loop
    execute format('alter table %I alter column %I set default moment()', col.table_name, col.column_name);
  end loop;
end $$;
