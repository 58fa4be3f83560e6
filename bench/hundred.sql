-- The example season grown to 100 agencies × 150 criteria, 10,000 people, 20,000 awards and 400 articles.
-- Every row is made up; the accounts of the example keep their rights, so that the same addresses are asked at both sizes.

create temp table at on commit drop as
select y.id as year_id, y.cluster_id, c.organisation_id, a.person_id as officer_id, p.id as pledge_id,
  k.id as conference_id, s.id as sitting_id, s.council_id, d.id as decision_id
from cluster_years y
join clusters c on c.id = y.cluster_id
join accounts a on a.name = 'ct.canbo'
left join pledges p on p.year_id = y.id
left join conferences k on k.year_id = y.id
left join sittings s on s.year_id = y.id
left join decisions d on d.year_id = y.id
where y.slug = 'khoi-co-quan-2022';

-- Agencies 11 to 100, each with a hundred people, an officer and a head.

create temp table grown on commit drop as
select gen_random_uuid() as id, n from generate_series(11, 100) n;

insert into agencies (id, parent_id, name, abbreviation, function, position, illustrative)
select g.id, at.organisation_id, 'Cơ quan nghiệp vụ số ' || g.n, 'CQ' || g.n, 'Công tác nghiệp vụ khối ' || g.n, g.n, true
from grown g, at;

insert into cluster_memberships (id, cluster_id, agency_id, position, from_on)
select gen_random_uuid(), at.cluster_id, g.id, g.n, '2020-11-01' from grown g, at;

create temp table member on commit drop as
select m.agency_id as id, m.position as seat from cluster_memberships m, at where m.cluster_id = at.cluster_id;

create temp table staff on commit drop as
select gen_random_uuid() as id, m.id as agency_id, m.seat as agency_n, k,
  (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'])[1 + (m.seat + k) % 10] as family,
  (array['Văn', 'Thị', 'Đức', 'Ngọc', 'Quang', 'Thanh', 'Hữu'])[1 + (m.seat * 3 + k) % 7] as middle,
  (array['An', 'Bình', 'Cường', 'Dũng', 'Đức', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Minh', 'Nga', 'Oanh', 'Phúc',
    'Quang', 'Sơn', 'Tâm', 'Uyên', 'Vân', 'Xuân', 'Yến'])[1 + (m.seat * 7 + k * 3) % 20] as given
from member m, generate_series(1, 100) k;

insert into people (id, full_name, given_name, rank, gender, person_class, illustrative)
select id, concat_ws(' ', family, middle, 'Mẫu', given), given, 'Thiếu tá', case when k % 3 = 0 then 'female' else 'male' end,
  case when k = 1 then 'departmentLeader' when k < 10 then 'otherLeader' else 'direct' end, true
from staff;

insert into posts (id, person_id, agency_id, title, from_on)
select gen_random_uuid(), id, agency_id, case when k = 1 then 'Thủ trưởng cơ quan' else 'Trợ lý' end, '2020-01-01' from staff;

insert into duties (id, person_id, agency_id, duty, from_on)
select gen_random_uuid(), id, agency_id, case when k = 1 then 'head' else 'officer' end, '2020-01-01'
from staff where k <= 2 and agency_n > 10;

insert into accounts (id, person_id, name, password_hash)
select gen_random_uuid(), s.id, 'cq' || s.agency_n || '.' || s.k, a.password_hash
from staff s join accounts a on a.name = 'ct.canbo' where s.k <= 2 and s.agency_n > 10;

-- Launch.

insert into movements (id, year_id, name, launched_on, ends_on, level, length, manner, illustrative)
select gen_random_uuid(), at.year_id, 'Đợt thi đua chuyên đề ' || n, '2022-02-01', '2022-09-30', 'agency', 'underOneYear',
  'thematic', true
from at, generate_series(1, 20) n;

insert into criteria (id, year_id, position, code, title, illustrative)
select gen_random_uuid(), at.year_id, 1000 + n, 'N' || n, 'Nội dung ' || n, true from at, generate_series(1, 10) n;

insert into criteria (id, year_id, parent_id, position, code, title, points, rule, method, evidence_asked, owner_id, illustrative)
select gen_random_uuid(), at.year_id, g.id, 1000 + n, 'T' || n,
  'Hoàn thành nhiệm vụ số ' || n || ' theo chức năng, bảo đảm chất lượng và thời gian quy định', 2,
  (array['{"type":"ratio","over":{"perPercent":"1","capPercent":"10"}}', '{"type":"manual"}', '{"type":"count","each":"0.5"}',
    '{"type":"yesNo"}', '{"type":"best"}'])[1 + n % 5]::jsonb,
  'Trừ 0,5 điểm mỗi lần chậm', 'Báo cáo, văn bản', m.id, true
from at, generate_series((select count(*) + 1 from criteria join at using (year_id) where rule is not null), 150) n
join member m on m.seat = n % 10 + 1
join criteria g on g.code = 'N' || 1 + n % 10;

insert into criterion_plans (criterion_id, agency_id, plan, set_by)
select c.id, m.id, 20 + (c.position * 7 + m.seat * 3) % 80, at.officer_id
from at, member m, criteria c where c.year_id = at.year_id and c.rule ->> 'type' in ('ratio', 'best')
on conflict do nothing;

insert into targets (id, year_id, agency_id, position, title, measure, unit, plan_value, deadline_on, owner, illustrative)
select gen_random_uuid(), at.year_id, m.id, n, 'Chỉ tiêu ' || n || ' của cơ quan số ' || m.seat, 'number', 'lượt', 20 + n,
  '2022-09-30', 'Thủ trưởng cơ quan', true
from at, member m, generate_series(1, 5) n where m.seat > 10;

insert into entries (id, year_id, agency_id, person_id, award_code, entered_by, illustrative)
select gen_random_uuid(), at.year_id, s.agency_id, s.id, 'advancedSoldier', at.officer_id, true from at, staff s where s.k <= 20
union all
select gen_random_uuid(), at.year_id, m.id, null, 'determinedToWinUnit', at.officer_id, true from at, member m where m.seat > 10;

insert into pledge_signatures (id, pledge_id, agency_id, signed_by)
select gen_random_uuid(), at.pledge_id, m.id, at.officer_id from at, member m where at.pledge_id is not null
on conflict do nothing;

-- Progress: twelve months of results, evidence for each tenth.

insert into results (id, target_id, month, value, reached, statement, entered_by, illustrative)
select gen_random_uuid(), t.id, ('2021-11-01'::date + n * interval '1 month')::date,
  case when t.measure in ('number', 'percent') then 2 * n end,
  case when t.measure not in ('number', 'percent') then true end, 'Tiến độ bảo đảm theo kế hoạch tháng.', at.officer_id, true
from at, generate_series(0, 11) n, targets t where t.year_id = at.year_id
on conflict do nothing;

insert into month_reports (id, year_id, agency_id, month, reported_by)
select gen_random_uuid(), at.year_id, m.id, ('2021-11-01'::date + n * interval '1 month')::date, at.officer_id
from at, member m, generate_series(0, 10) n where m.seat % 9 <> 0
on conflict do nothing;

insert into result_statements (id, year_id, agency_id, statement, illustrative)
select gen_random_uuid(), at.year_id, m.id, 'Cơ quan số ' || m.seat || ' hoàn thành các chỉ tiêu đã đăng ký, có mặt vượt.', true
from at, member m
on conflict do nothing;

create temp table proof on commit drop as
select gen_random_uuid() as id, r.id as result_id, row_number() over () as n
from results r join targets t on t.id = r.target_id, at where t.year_id = at.year_id order by r.id limit 600;

insert into files (id, year_id, name, kind, size, sha256, content, uploaded_by)
select p.id, at.year_id, 'minh-chung-' || p.n || '.pdf', 'application/pdf', 4000, md5(p.n::text), decode(repeat('25', 4000), 'hex'),
  at.officer_id
from proof p, at;

insert into result_files (result_id, file_id) select result_id, id from proof;

insert into initiatives (id, year_id, agency_id, person_id, title, summary, reach, illustrative)
select gen_random_uuid(), at.year_id, s.agency_id, s.id, 'Cải tiến quy trình số ' || s.k || ' của cơ quan số ' || s.agency_n,
  'Rút ngắn thời gian, giảm giấy tờ.', 'grassroots', true
from at, staff s where s.k between 3 and 7;

insert into shortcomings (id, year_id, agency_id, statement, recorded_by, illustrative)
select gen_random_uuid(), at.year_id, m.id, 'Báo cáo lần ' || n || ' của cơ quan số ' || m.seat || ' còn chậm.', at.officer_id, true
from at, member m, generate_series(1, 2) n;

insert into directions (id, year_id, kind, position, statement, illustrative)
select gen_random_uuid(), at.year_id, 'direction', 100 + n, 'Phương hướng bổ sung số ' || n || ' cho năm tới.', true
from at, generate_series(1, 20) n;

insert into tasks (id, year_id, agency_id, title, due_on)
select gen_random_uuid(), at.year_id, m.id, 'Khắc phục hạn chế ' || n || ' năm trước của cơ quan số ' || m.seat, '2022-06-30'
from at, member m, generate_series(1, 2) n;

-- Selection: every sheet of every scorer, two hundred nominations, one long sitting.

insert into scores (id, year_id, criterion_id, agency_id, scorer, value, reason, entered_by, revision)
select gen_random_uuid(), at.year_id, c.id, m.id, scorer,
  case c.rule ->> 'type'
    when 'ratio' then (18 + (c.position * 5 + m.seat * 7) % 90)::text
    when 'best' then (15 + (c.position * 3 + m.seat * 11) % 90)::text
    when 'yesNo' then case when (c.position + m.seat) % 11 = 0 then 'no' else 'yes' end
    when 'grades' then c.rule -> 'grades' -> 0 ->> 'grade'
    when 'manual' then (c.points - case when (c.position + m.seat) % 11 = 0 then 0.5 else 0 end)::text
    else ((c.position + m.seat) % 5)::text end,
  case when (c.position + m.seat) % 11 = 0 then 'Chậm một lần' else '' end, at.officer_id, 1
from at, member m, criteria c, unnest(array['self', 'cross', 'lead']) scorer
where c.year_id = at.year_id and c.rule is not null
on conflict do nothing;

insert into score_boards (year_id, revision, base) select year_id, 1, 1 from at
on conflict (year_id) do update set revision = score_boards.revision + 1, base = score_boards.revision + 1;

insert into cross_checks (id, year_id, agency_id, checker_id, assigned_by)
select gen_random_uuid(), at.year_id, m.id, other.id, at.officer_id
from at, member m join member other on other.seat = m.seat % 100 + 1
on conflict do nothing;

insert into score_submissions (id, year_id, agency_id, scorer, submitted_by)
select gen_random_uuid(), at.year_id, m.id, scorer, at.officer_id
from at, member m, unnest(array['self', 'cross', 'lead']) scorer
on conflict do nothing;

create temp table proposed on commit drop as
select gen_random_uuid() as id, s.id as person_id, s.agency_id, row_number() over (order by s.agency_n, s.k) as n
from staff s where s.k between 3 and 4;

insert into nominations (id, year_id, agency_id, person_id, award_code, achievement, nominated_by, illustrative)
select p.id, at.year_id, p.agency_id, p.person_id, 'certificateOfCommendation',
  'Hoàn thành xuất sắc nhiệm vụ, có giải pháp được áp dụng tại cơ quan.', at.officer_id, true
from at, proposed p;

create temp table judged on commit drop as
select gen_random_uuid() as id, p.id as nomination_id, p.n from proposed p;

insert into nominees (id, sitting_id, nomination_id, position)
select j.id, at.sitting_id, j.nomination_id, 1000 + j.n from at, judged j where at.sitting_id is not null;

insert into votes (nominee_id, member_id, choice, entered_by)
select j.id, a.member_id, 'yes', at.officer_id from at, judged j join sitting_attendances a on true
where a.sitting_id = at.sitting_id;

insert into nominee_outcomes (nominee_id, all_members, yes, needed, passed, rule)
select j.id, 9, 9, 7, true, (select rule from nominee_outcomes limit 1) from at, judged j where at.sitting_id is not null;

-- Award: the register of twenty years, two hundred of them by the decision of the year.

insert into awards (id, award_code, person_id, agency_id, person_class, recipient, post_title, achievement, nomination_id,
  decision_id, decision_reference, issuer, decided_on, year, illustrative)
select gen_random_uuid(), 'certificateOfCommendation', p.person_id, p.agency_id, 'direct', h.full_name, 'Trợ lý',
  'Hoàn thành xuất sắc nhiệm vụ', p.id, d.id, d.reference, 'Tổng cục Công nghiệp quốc phòng', d.decided_on, 2022, true
from proposed p join people h on h.id = p.person_id, at join decisions d on d.id = at.decision_id;

insert into awards (id, award_code, person_id, agency_id, person_class, recipient, post_title, achievement,
  decision_reference, issuer, decided_on, year, illustrative)
select gen_random_uuid(), (array['advancedSoldier', 'grassrootsFighter', 'certificateOfCommendation'])[1 + n % 3], s.id,
  s.agency_id, 'direct', concat_ws(' ', s.family, s.middle, 'Mẫu', s.given), 'Trợ lý', 'Hoàn thành xuất sắc nhiệm vụ',
  n || '/QĐ-TC', 'Tổng cục Công nghiệp quốc phòng', make_date(2003 + n % 19, 11, 20), 2003 + n % 19, true
from staff s, generate_series(0, 1) half, lateral (select half * 10000 + s.agency_n * 100 + s.k as n) x;

-- Closing, papers and the magazine.

insert into conference_attendances (conference_id, agency_id, present, delegate, headcount)
select at.conference_id, m.id, true, 'Thủ trưởng cơ quan', 4 from at, member m where at.conference_id is not null
on conflict do nothing;

insert into speeches (id, conference_id, agency_id, position, title, speaker, summary, illustrative)
select gen_random_uuid(), at.conference_id, m.id, 100 + m.seat, 'Tham luận của cơ quan số ' || m.seat, 'Thủ trưởng cơ quan', '', true
from at, member m where m.seat between 11 and 30 and at.conference_id is not null;

insert into remarks (conference_id, agency_id, remark, illustrative)
select at.conference_id, m.id, 'Cơ quan số ' || m.seat || ' chủ động, hoàn thành tốt chỉ tiêu.', true
from at, member m where at.conference_id is not null
on conflict do nothing;

insert into exemplars (id, year_id, agency_id, title, story, illustrative)
select gen_random_uuid(), at.year_id, m.id, 'Cách làm hay của cơ quan số ' || m.seat, 'Chia việc theo tuần, có minh chứng.', true
from at, member m where m.seat between 11 and 60;

insert into papers (id, year_id, subject_id, code, reference, title, issued_on, content, docx_id, pdf_id, issued_by)
select gen_random_uuid(), p.year_id, gen_random_uuid(), p.code, n || '/TB', p.title || ' (' || n || ')', '2022-06-01',
  p.content, p.docx_id, p.pdf_id, p.issued_by
from (select papers.* from papers join at using (year_id) order by id limit 1) p, generate_series(1, 300) n;

create temp table item on commit drop as
select gen_random_uuid() as id, n from generate_series(1, 400) n;

insert into articles (id, section, slug, title, lead, body, byline, drafted_by, illustrative)
select i.id, (array['activity', 'emulation', 'exemplar'])[1 + i.n % 3], 'tin-mau-' || i.n, 'Tin mẫu số ' || i.n || ' về phong trào thi đua',
  'Sapo của tin mẫu, đủ dài để thấy cách ngắt dòng trên trang nhất của tạp chí.', repeat('Nội dung của tin mẫu. ', 60),
  'Tin, ảnh: Mẫu', at.officer_id, true
from item i, at;

insert into article_publications (article_id, published_by, published_at)
select i.id, at.officer_id, timestamptz '2022-01-01 08:00+07' + i.n * interval '12 hours' from item i, at where i.n <= 350;

create temp table said on commit drop as
select gen_random_uuid() as id, a.id as article_id, n from articles a join article_publications p on p.article_id = a.id
cross join generate_series(1, 150) n where a.slug not like 'tin-mau-%';

insert into comments (id, article_id, name, email, body, address_hash, sent_at)
select id, article_id, 'Bạn đọc ' || n, 'bandoc' || n || '@example.com', repeat('Tin hay và bổ ích. ', 8), md5(n::text),
  timestamptz '2022-10-01 08:00+07' + n * interval '1 hour'
from said;

insert into comment_rulings (comment_id, ruling, ruled_by)
select s.id, 'approved', at.officer_id from said s, at where s.n <= 100;

-- What a running program gathers.

insert into journal (at, actor_id, actor_name, action, subject_id, year_id, agency_id, after)
select timestamptz '2022-01-01 08:00+07' + n * interval '2 hours', at.officer_id, 'Đại úy Mẫu', 'result.saved', gen_random_uuid(),
  at.year_id, m.id, jsonb_build_object('value', n, 'statement', 'Tiến độ bảo đảm theo kế hoạch tháng.')
from at, generate_series(1, 2000) n join member m on m.seat = n % 100 + 1;

insert into sign_in_attempts (id, name, address, at, succeeded)
select gen_random_uuid(), 'cq' || n % 100 || '.1', '10.0.0.' || n % 250, now() - n * interval '5 minutes', n % 9 <> 0
from generate_series(1, 10000) n;

insert into sessions (id, account_id, token_hash, csrf, address, expires_at)
select gen_random_uuid(), a.id, sha256(n::text::bytea), 'x', '10.0.0.1', now() + interval '1 hour'
from generate_series(1, 3000) n
join (select id, row_number() over (order by id) as k from accounts) a on a.k = 1 + n % 150;

insert into once_keys (key, actor_id, location)
select 'bench:' || n, at.officer_id, '/' from at, generate_series(1, 10000) n;
