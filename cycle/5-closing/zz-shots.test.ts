import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { it } from 'vitest'
import { playSeason } from '#season/season.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { testDatabase } from '#tests/database.ts'
import { findYear } from '#ground/units/year.store.ts'
import { actorOfAccount } from '#ground/people/actor.store.ts'
import { closeConference } from './closure/closure.acts.ts'
import '#server/language.ts'

it('measures', { timeout: 280_000 }, async () => {
  const { db, url, close } = await testDatabase()
  const log: string[] = []
  try {
    await db.transaction().execute((tx) => playSeason(tx))
    await sql.raw(`
      insert into agencies (id, parent_id, name, position) select gen_random_uuid(), (select organisation_id from clusters where slug='khoi-co-quan'), 'Cơ quan thử ' || n, 100+n from generate_series(11,100) n;
      insert into cluster_memberships (id, cluster_id, agency_id, position, from_on) select gen_random_uuid(), (select id from clusters where slug='khoi-co-quan'), id, position, '2020-11-01' from agencies where name like 'Cơ quan thử%';
      insert into targets (id, year_id, agency_id, position, title, measure, unit, plan_value, deadline_on, last_year_value) select gen_random_uuid(), (select id from cluster_years where slug='khoi-co-quan-2022'), a.id, n, 'Chỉ tiêu thử số ' || n, 'number', 'việc', n, '2022-10-31', n from agencies a, generate_series(1,15) n where a.name like 'Cơ quan thử%';
      insert into results (id, target_id, month, value, entered_by) select gen_random_uuid(), t.id, make_date(2022, m, 1), m, (select id from people limit 1) from targets t, generate_series(1,10) m where t.title like 'Chỉ tiêu thử%';
      insert into criteria (id, year_id, position, code, title, points) select gen_random_uuid(), (select id from cluster_years where slug='khoi-co-quan-2022'), 100+n, 'X'||n, 'Tiêu chí '||n, 1 from generate_series(1,140) n;
      insert into scores (id, criterion_id, agency_id, scorer, points, entered_by) select gen_random_uuid(), c.id, m.agency_id, s, 1, (select id from people limit 1) from criteria c, cluster_memberships m, unnest(array['self','cross','lead']) s where c.code like 'X%' and m.to_on is null;
      insert into score_submissions (id, year_id, agency_id, scorer, submitted_by) select gen_random_uuid(), (select id from cluster_years where slug='khoi-co-quan-2022'), a.id, s, (select id from people limit 1) from agencies a, unnest(array['self','cross','lead']) s where a.name like 'Cơ quan thử%';
      insert into remarks (conference_id, agency_id, remark) select (select id from conferences limit 1), id, 'Nhận xét thử một câu dài vừa phải.' from agencies where name like 'Cơ quan thử%';
      insert into awards (id, award_code, agency_id, recipient, decision_reference, issuer, decided_on, year) select gen_random_uuid(), 'advancedUnit', a.id, 'Đơn vị số ' || n, n || '/QĐ', 'Tổng cục', '2021-11-20', 1990 + n % 30 from agencies a, generate_series(1,300) n where a.name like 'Cơ quan thử%';
      analyze;`).execute(db)
    const app = await anApp(db, url)
    const { cookie } = await signedInAs(db, 'ct.canbo')
    const y = '/years/khoi-co-quan-2022'
    const measure = async (paths: string[]) => {
      for (const path of paths) {
        const times: number[] = []
        let size = 0
        let status = 0
        for (let i = 0; i < 15; i++) {
          const started = performance.now()
          const answer = await app.request(path, { headers: { cookie } })
          size = (await answer.arrayBuffer()).byteLength
          status = answer.status
          times.push(performance.now() - started)
        }
        times.sort((a, b) => a - b)
        log.push(`${path} ${status} ${size}B median ${times[7]?.toFixed(0)} max ${times[14]?.toFixed(0)}`)
      }
    }
    await measure([`${y}/central-report`, `${y}/central-report?page=2`, `${y}/conference`, `${y}/closing`, `${y}/award`, `${y}/handover`, '/register', '/register?q=don+vi+so+7', '/register?page=400', `${y}`])
    const lead = await actorOfAccount(db, 'ct.canbo', '2022-10-26')
    const year = await findYear(db, 'khoi-co-quan-2022', '2022-10-26')
    if (!year) throw new Error('no')
    const started = Date.now()
    await closeConference(db, lead, year, { nextLeadId: year.members[0]?.id ?? '', effectiveOn: '2022-10-26', witness: 'x', openWork: '', nextStartsOn: '2022-11-01', nextEndsOn: '2023-10-31' })
    log.push(`closing ${Date.now() - started}`)
    await measure([`${y}/central-report`, `${y}/closing`])
  } finally {
    writeFileSync('/tmp/qt/shots/perf.txt', log.join('\n'))
    await close()
  }
})
