-- When somebody first had an award, by the index alone.
create index awards_first on awards (person_id, award_code, year);
