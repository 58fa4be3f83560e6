-- Templates of papers that an agency or a cluster has made its own: every version stays, putting one in force is a row.

create table paper_templates (
  id uuid primary key,
  code text not null check (code <> ''),
  agency_id uuid references agencies,
  cluster_id uuid references clusters,
  -- 1, 2, 3 … of this paper and this owner.
  number int not null check (number > 0),
  file_id uuid not null references files,
  remark text not null default '',
  uploaded_by uuid not null references people,
  uploaded_at timestamptz not null default moment(),
  unique nulls not distinct (code, agency_id, cluster_id, number),
  check (num_nonnulls(agency_id, cluster_id) = 1)
);
create index paper_templates_agency on paper_templates (agency_id, code);
create index paper_templates_cluster on paper_templates (cluster_id, code);
create trigger paper_templates_stay before update or delete on paper_templates
  for each row execute function forbid_change();
create trigger paper_templates_never_empty before truncate on paper_templates
  for each statement execute function forbid_change();

-- What is in force is the newest row; without a template it is the built-in form.
create table paper_template_choices (
  id uuid primary key,
  code text not null check (code <> ''),
  agency_id uuid references agencies,
  cluster_id uuid references clusters,
  number int not null check (number > 0),
  template_id uuid references paper_templates,
  chosen_by uuid not null references people,
  chosen_at timestamptz not null default moment(),
  unique nulls not distinct (code, agency_id, cluster_id, number),
  check (num_nonnulls(agency_id, cluster_id) = 1)
);
create trigger paper_template_choices_stay before update or delete on paper_template_choices
  for each row execute function forbid_change();
create trigger paper_template_choices_never_empty before truncate on paper_template_choices
  for each statement execute function forbid_change();

-- The version that made a paper, and what is to be known of how: why the built-in form stood in, what the template left out.
alter table papers
  add column template_id uuid references paper_templates,
  add column template_note text not null default '';
