-- A finished sweep: two sights of each of so many people, and everything counted. The people are not written down.
alter table sweep_sights drop constraint sweep_sights_person_id_fkey;

insert into sweep_sights
select :sweep, gen_random_uuid(), award, route, state, overlooked, nth % 500 = 0, null, nth % 3 > 0,
  (:agencies::uuid[])[1 + nth % cardinality(:agencies::uuid[])], given, middle || ' ' || given, vn_fold(middle || ' ' || given)
from generate_series(1, :people) nth,
  lateral (select
    (array['An','Bình','Châu','Dũng','Đức','Giang','Hà','Hải','Hạnh','Hùng','Hương','Khánh','Lan','Linh','Long','Mai',
      'Minh','Nam','Nga','Phúc','Quân','Sơn','Tâm','Thảo','Trang','Tuấn','Việt','Xuân','Yến'])[1 + nth % 29] as given,
    (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng','Bùi','Đỗ'])[1 + nth / 29 % 10] || ' '
      || (array['Văn','Thị','Đức','Ngọc','Quang','Thanh','Minh'])[1 + nth / 290 % 7] as middle) named,
  lateral (values
    ((array['gloriousFighterMedal3','gloriousFighterMedal2','militaryFlagMedal'])[1 + nth % 3], 'seniority',
      (array['ready','forPeople','oneStep'])[1 + nth / 7 % 3], nth % 40 = 0),
    ((array['certificateOfMerit','labourOrder3','grassrootsFighter'])[1 + nth % 3], 'regular',
      (array['forPeople','oneStep'])[1 + nth / 11 % 2], false)) sight (award, route, state, overlooked);

insert into sweep_counts
select sweep_id, award_code, route, state, direct, count(*), count(*) filter (where overlooked)
from sweep_sights where sweep_id = :sweep group by 1, 2, 3, 4, 5;

analyze;
