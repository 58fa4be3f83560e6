-- The example season grown to one year of 10,000 nominations, each at the step its way has reached: 5,000 awarded, 1,000 on a
-- list that waits for its decision, 800 posted, 330 before two open sittings, 1,500 waiting for one, the rest below; a council
-- of 22, 100,000 awards of earlier years. Every row is made up; the accounts of the example keep their rights.

create temp table at on commit drop as
select y.id as year_id, y.cluster_id, y.starts_on, y.ends_on, c.organisation_id, o.name as organisation_name,
  a.person_id as officer_id, h.person_id as head_id, k.id as council_id, m.id as lead_id
from cluster_years y
join clusters c on c.id = y.cluster_id
join agencies o on o.id = c.organisation_id
join councils k on k.organisation_id = o.id
join accounts a on a.name = 'ct.canbo'
join accounts h on h.name = 'tongcuc.thutruong'
join agencies m on m.abbreviation = 'CCT'
where y.slug = 'khoi-co-quan-2022';

create temp table member on commit drop as
select m.agency_id as id, g.name, m.position as seat from cluster_memberships m join agencies g on g.id = m.agency_id, at
where m.cluster_id = at.cluster_id;

-- Ten departments below each agency, 990 people in it.

create temp table body on commit drop as
select gen_random_uuid() as id, m.id as agency_id, m.seat, k from member m, generate_series(1, 10) k;

insert into agencies (id, parent_id, name, abbreviation, function, position, illustrative)
select id, agency_id, 'Phòng Nghiệp vụ số ' || (seat * 10 + k), 'PNV' || (seat * 10 + k), 'Công tác nghiệp vụ', k, true from body;

create temp table staff on commit drop as
select gen_random_uuid() as id, m.id as agency_id, m.seat, k, row_number() over (order by k, m.seat) as n,
  concat_ws(' ', (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'])[1 + (m.seat + k) % 10],
    (array['Văn', 'Thị', 'Đức', 'Ngọc', 'Quang', 'Thanh', 'Hữu'])[1 + (m.seat * 3 + k) % 7], 'Mẫu') as family,
  (array['An', 'Bình', 'Cường', 'Dũng', 'Đức', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Minh', 'Nga', 'Oanh', 'Phúc',
    'Quang', 'Sơn', 'Tâm', 'Uyên', 'Vân', 'Xuân', 'Yến'])[1 + (m.seat * 7 + k * 3) % 20] as given
from member m, generate_series(1, 990) k;

insert into people (id, full_name, given_name, rank, gender, person_class, illustrative)
select id, family || ' ' || given, given, 'Thiếu tá', case when k % 3 = 0 then 'female' else 'male' end,
  case when k % 40 = 0 then 'departmentLeader' when k % 7 = 0 then 'otherLeader' else 'direct' end, true
from staff;

insert into posts (id, person_id, agency_id, title, from_on)
select gen_random_uuid(), id, agency_id, 'Trợ lý ' || k, '2020-01-01' from staff;

insert into person_facts (person_id, status, recruited_on, served_from, serving, source, illustrative, recorded_by)
select id, 'military', '2005-02-01', '2005-02-01', true, 'Sổ mẫu', true, at.officer_id from staff, at;

insert into person_years (id, person_id, year, rating, titles_known, entered, months_in_unit, absent_days, source, illustrative,
  recorded_by)
select gen_random_uuid(), s.id, y, case when (s.k + y) % 5 = 0 then 'excellent' else 'good' end, true, true, 12, 0, 'Sổ mẫu', true,
  at.officer_id
from staff s, generate_series(2018, 2022) y, at;

insert into initiatives (id, year_id, agency_id, person_id, title, summary, reach, recognised_on, illustrative)
select gen_random_uuid(), at.year_id, s.agency_id, s.id, 'Cải tiến quy trình số ' || s.n, 'Rút ngắn thời gian, giảm giấy tờ.',
  'grassroots', '2022-09-30', true
from at, staff s where s.k % 4 = 0;

-- The council of 22.

insert into council_members (id, council_id, person_id, duty, from_on)
select gen_random_uuid(), at.council_id, s.id, 'member', '2022-01-01'
from at, (select id from staff where k > 980 order by k, seat
  limit 22 - (select count(*) from council_members c join at on at.council_id = c.council_id
    where c.from_on <= '2022-10-26' and (c.to_on is null or c.to_on > '2022-10-26'))) s;

create temp table seat on commit drop as
select m.id, m.person_id, m.duty, row_number() over (order by m.id) as n from council_members m join at on at.council_id = m.council_id
where m.from_on <= '2022-10-26' and (m.to_on is null or m.to_on > '2022-10-26');

-- Sittings: three that are closed, a roll call of 300 and an electronic ballot of 30.

create temp table sat on commit drop as
select gen_random_uuid() as id, n, day::date, way, low, high from (values
  (1, '2022-10-18', 'rollCall', 1, 5000), (2, '2022-10-19', 'rollCall', 5001, 6000), (3, '2022-10-25', 'rollCall', 6001, 6800),
  (4, '2022-10-26', 'rollCall', 6801, 7100), (5, '2022-10-26', 'electronic', 7101, 7130)) v(n, day, way, low, high);

insert into sittings (id, year_id, council_id, held_on, place, presider_id, secretary_id, opened_by, opened_at, way, illustrative)
select sat.id, at.year_id, at.council_id, sat.day, 'Phòng họp số ' || sat.n, chair.id, clerk.id, at.officer_id,
  sat.day + time '08:00', sat.way, true
from sat, at join seat chair on chair.duty = 'chair' join seat clerk on clerk.duty = 'secretary';

insert into sitting_attendances (sitting_id, member_id, presence) select sat.id, seat.id, 'present' from sat, seat;

-- 9,900 people and 100 departments; s is the place of a nomination on the way of the year.

create temp table proposed on commit drop as
select gen_random_uuid() as id, p.*, row_number() over (order by md5(p.n::text)) as s from (
  select n, agency_id, seat, id as person_id, null::uuid as collective_id from staff
  union all select 9900 + row_number() over (order by seat, k), agency_id, seat, null, id from body) p;

insert into nominations (id, year_id, agency_id, person_id, collective_id, award_code, achievement, nominated_by, nominated_at,
  period_from, period_to, illustrative)
select p.id, at.year_id, p.agency_id, p.person_id, p.collective_id,
  case when p.person_id is null then 'determinedToWinUnit'
    else (array['grassrootsFighter', 'advancedSoldier', 'certificateOfMerit'])[1 + p.s % 3] end,
  'Hoàn thành xuất sắc nhiệm vụ số ' || p.n || ' trong năm, có giải pháp được áp dụng tại cơ quan, rút ngắn '
    || 1 + p.n % 30 || ' ngày so với kế hoạch và giảm một phần giấy tờ cho đơn vị cơ sở.',
  at.officer_id, timestamptz '2022-10-10 08:00+07' + p.n * interval '10 seconds', at.starts_on, at.ends_on, true
from at, proposed p;

create temp table way on commit drop as
select p.*, case when s <= 5000 then 7 when s <= 6000 then 6 when s <= 6800 then 4 when s <= 8630 then 3 when s <= 9530 then 2
  when s <= 9600 then 9 else 1 end as reached from proposed p;

-- Where each stands is told once at the end, not step by step.
alter table nomination_steps disable trigger nomination_steps_tell;

insert into nomination_steps (nomination_id, step, held_by, due_on, moved_by, moved_at)
select w.id, t.step, case t.holder when 'own' then w.agency_id when 'lead' then at.lead_id when 'body' then at.organisation_id end,
  t.due::date, at.officer_id, t.moved::date + time '09:00'
from at, way w join (values (1, 'drafting', 'own', '2022-10-20', '2022-10-11', 9), (2, 'appraisal', 'lead', '2022-10-25', '2022-10-12', 9),
  (9, 'returned', 'own', '2022-10-27', '2022-10-14', 9), (3, 'council', 'body', '2022-10-28', '2022-10-15', 7),
  (4, 'posting', 'lead', '2022-10-28', '2022-10-18', 7), (5, 'submission', 'lead', '2022-10-28', '2022-10-21', 7),
  (6, 'decision', 'body', '2022-10-28', '2022-10-22', 7), (7, 'awarded', null, null, '2022-10-24', 7))
  t(place, step, holder, due, moved, most) on t.place <= w.reached and w.reached <= t.most
where t.place <> 2 or w.reached <> 1
order by w.id, t.moved::date, t.place;

alter table nomination_steps enable trigger nomination_steps_tell;

update nominations n set step = l.step, held_by = l.held_by, step_since = l.moved_at, step_due_on = l.due_on
from (select distinct on (nomination_id) * from nomination_steps order by nomination_id, id desc) l
where l.nomination_id = n.id and n.step <> l.step;

insert into entries (id, year_id, agency_id, person_id, award_code, entered_by, illustrative)
select gen_random_uuid(), at.year_id, n.agency_id, n.person_id, n.award_code, at.officer_id, true
from at, nominations n join proposed p on p.id = n.id where n.person_id is not null;

insert into dossier_papers (id, nomination_id, paper, kept_where, illustrative, added_by)
select gen_random_uuid(), p.id, paper, 'Tủ hồ sơ số ' || p.seat, true, at.officer_id
from at, proposed p, unnest(array['proposal', 'achievementReport']) paper;

insert into achievement_reports (nomination_id, words, written_by)
select p.id, repeat('Trong năm đã hoàn thành các nhiệm vụ được giao, có mặt vượt kế hoạch. ', 20), at.officer_id from at, proposed p;

insert into nomination_works (id, nomination_id, initiative_id, added_by)
select gen_random_uuid(), p.id, i.id, at.officer_id
from at, proposed p join initiatives i on i.person_id = p.person_id and i.year_id = (select year_id from at);

insert into appraisals (id, nomination_id, agency_id, body_name, matter, due_on, asked_by)
select gen_random_uuid(), w.id, m.id, m.name, 'Kết quả chuyên môn', '2022-10-20', at.officer_id
from at, way w join member m on m.seat = 1 + w.seat % 10 where w.s % 5 = 0 and w.reached between 2 and 7;

insert into appraisal_answers (appraisal_id, outcome, words, answered_by)
select q.id, 'agrees', 'Nhất trí.', at.officer_id from at, appraisals q join way w on w.id = q.nomination_id where w.s % 10 = 0;

-- What the council did.

create temp table judged on commit drop as
select gen_random_uuid() as id, p.id as nomination_id, p.s, p.person_id, p.collective_id, p.agency_id, sat.id as sitting_id,
  sat.n as sitting, row_number() over (partition by sat.id order by p.s) as position
from proposed p join sat on p.s between sat.low and sat.high;

insert into nominees (id, sitting_id, nomination_id, position) select id, sitting_id, nomination_id, position from judged;

insert into votes (nominee_id, member_id, choice, entered_by)
select j.id, seat.id, case when (j.s + seat.n) % 9 = 0 then 'no' else 'yes' end, at.officer_id
from at, judged j, seat where j.sitting <= 3 and j.position <= 1000 or j.sitting = 4 and j.position <= 150;

insert into nominee_outcomes (nominee_id, all_members, yes, no, needed, passed, rule)
select id, 22, 20, 2, 15, true, 'Ít nhất hai phần ba' from judged where sitting <= 3;

insert into sitting_closures (sitting_id, closed_by, closed_at)
select id, at.head_id, day + time '16:00' from sat, at where n <= 3;

-- One member is a relative of a few who are judged.

insert into kinships (id, person_id, relative_id, relation, illustrative, declared_by)
select gen_random_uuid(), a.person_id, p.person_id, 'em ruột', true, a.person_id
from proposed p join accounts a on a.name = 'ttr.thutruong'
where p.person_id is not null and (p.s between 6801 and 6806 or p.s between 7101 and 7103 or p.s between 7131 and 7140);

-- Lists put up: two that are over, one that runs on the portal.

create temp table posted on commit drop as
select gen_random_uuid() as id, sat.id as sitting_id, sat.n, sat.day, (array['inside', 'inside', 'portal'])[sat.n] as place
from sat where sat.n <= 3;

insert into postings (id, year_id, sitting_id, organisation_id, title, place, rule, days, own_rule, posted_on, ends_on, snapshot,
  digest, signature, public_key, illustrative, posted_by, posted_at)
select p.id, at.year_id, p.sitting_id, at.organisation_id, 'Danh sách đề nghị khen thưởng đợt ' || p.n, p.place, o.rule, 3, 'Quy chế mẫu',
  p.day, p.day + 3, repeat('Danh sách mẫu. ', 2000), o.digest, o.signature, o.public_key, true, at.officer_id, p.day + time '17:00'
from at, posted p, (select * from postings order by id limit 1) o;

insert into posting_entries (id, posting_id, position, nomination_id, recipient, agency_name, award_code, achievement)
select gen_random_uuid(), p.id, j.position, n.id, coalesce(h.rank || ' ' || h.full_name, c.name), g.name, n.award_code, n.achievement
from posted p join judged j on j.sitting_id = p.sitting_id join nominations n on n.id = j.nomination_id
join agencies g on g.id = n.agency_id left join people h on h.id = n.person_id left join agencies c on c.id = n.collective_id;

insert into posting_closures (posting_id, opinions, closed_by, closed_at)
select id, 0, at.officer_id, day + 4 + time '08:00' from posted, at where n <= 2;

insert into posting_opinions (id, posting_id, entry_id, kind, author_name, words, receipt, due_on, illustrative)
select gen_random_uuid(), p.id, e.id, 'opinion', 'Người đọc mẫu', 'Đề nghị ghi rõ thành tích.', 'MAU-' || e.position, '2022-11-05', true
from posted p join posting_entries e on e.posting_id = p.id where p.n = 3 and e.position <= 40;

insert into nomination_suspensions (id, nomination_id, reason, suspended_by)
select gen_random_uuid(), j.nomination_id, 'Đang xác minh kiến nghị (mẫu)', at.officer_id
from at, judged j where j.sitting = 3 and j.position <= 5;

-- The list that is decided, and the list that waits for its signature.

create temp table list on commit drop as
select gen_random_uuid() as id, gen_random_uuid() as decision_id, sat.id as sitting_id, sat.n from sat where sat.n <= 2;

insert into submissions (id, year_id, sitting_id, reference, submitted_on, signed_by)
select list.id, at.year_id, list.sitting_id, (900 + list.n) || '/TTr-CT', '2022-10-23', at.officer_id from list, at;

insert into submission_names (submission_id, position, nomination_id)
select list.id, j.position, j.nomination_id from list join judged j on j.sitting_id = list.sitting_id;

insert into decisions (id, year_id, submission_id, issuer_id, issuer_name, reference, decided_on, signed_by, signer_name, office, authority,
  recorded_by)
select list.decision_id, at.year_id, list.id, at.organisation_id, at.organisation_name, '999/QĐ-TC', '2022-10-24', at.head_id, 'Trung tướng Mẫu',
  'generalDepartmentHead', (select jsonb_agg(jsonb_build_object('nominationId', j.nomination_id, 'answer', 'yes', 'citation',
    jsonb_build_object('text', '15/2003/QH11', 'place', 'Điều 79'))) from judged j where j.sitting = 1), at.head_id
from list, at where list.n = 1;

insert into decision_lists (decision_id, submission_id, position) select decision_id, id, 1 from list where n = 1;

insert into awards (id, award_code, person_id, agency_id, person_class, recipient, post_title, achievement, nomination_id,
  decision_id, decision_reference, issuer, decided_on, year, number, period_from, period_to, illustrative)
select gen_random_uuid(), n.award_code, n.person_id, coalesce(n.collective_id, n.agency_id), h.person_class, coalesce(h.full_name, c.name),
  'Trợ lý', n.achievement, n.id, list.decision_id, '999/QĐ-TC', at.organisation_name, '2022-10-24', 2022, j.position, n.period_from,
  n.period_to, true
from at, list join judged j on j.sitting_id = list.sitting_id join nominations n on n.id = j.nomination_id
left join people h on h.id = n.person_id left join agencies c on c.id = n.collective_id where list.n = 1;

insert into bonuses (award_id, amount, computed, pays, settled_by)
select a.id, 894000, '{"amount":894000,"multiplier":60,"baseSalary":1490000,"most":false,"unread":null,"why":"Mức tiền thưởng của hình thức này.","citation":null,"citations":[]}',
  'yes', at.officer_id from at, awards a join list on list.decision_id = a.decision_id where a.number <= 4000;

insert into conferrals (award_id, conferred_on, place, illustrative, recorded_by)
select a.id, '2022-10-25', 'Hội trường', true, at.officer_id
from at, awards a join list on list.decision_id = a.decision_id where a.number <= 2500;

-- The register of earlier years.

insert into awards (id, award_code, person_id, agency_id, person_class, recipient, post_title, achievement, decision_reference, issuer,
  decided_on, year, illustrative)
select gen_random_uuid(), (array['advancedSoldier', 'grassrootsFighter', 'certificateOfMerit'])[1 + (s.k + y) % 3], s.id, s.agency_id,
  'direct', s.family || ' ' || s.given, 'Trợ lý', 'Hoàn thành xuất sắc nhiệm vụ', s.n || '/QĐ-TC', at.organisation_name,
  make_date(y, 11, 20), y, true
from at, staff s, generate_series(2011, 2021) y where y > 2011 or s.k <= 110;
