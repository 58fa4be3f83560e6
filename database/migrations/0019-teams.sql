-- A counting team is of one way of voting, as its opening and its end are: after an electronic ballot was declared void
-- the sitting votes again with a team of its own, and the team that kept the key stays written.
alter table tellers add column way text not null default 'paper' check (way in ('paper', 'electronic'));
update tellers t set way = 'electronic' from sittings s
  where s.id = t.sitting_id and (s.way = 'electronic' or exists (select from ballot_voids v where v.sitting_id = s.id));
alter table tellers
  drop constraint tellers_sitting_id_person_id_key,
  drop constraint tellers_sitting_id_position_key,
  add unique (sitting_id, way, person_id),
  add unique (sitting_id, way, position);
insert into tellers (id, sitting_id, person_id, position, heads, named_by, named_at, way)
  select gen_random_uuid(), t.sitting_id, t.person_id, t.position, t.heads, t.named_by, t.named_at, 'paper'
  from tellers t join ballot_voids v on v.sitting_id = t.sitting_id;
