-- The register opens with its newest page.
create index awards_newest on awards (decided_on desc, id);
