-- A topic or an author that was made one with another: its address leads on to the other's.
create table merged_names (
  kind text not null check (kind in ('topics', 'authors')),
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  into_id uuid not null,
  primary key (kind, slug)
);
create index merged_names_into on merged_names (into_id);
