import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { migrate } from '#database/migrate.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { loadExample } from '#server/example.ts'
import '#server/language.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { countedDatabase } from '../counted.ts'
import { percentile } from '../figures.ts'

// Twenty people of twenty agencies type side by side into sheets of 150 lines, a cell each second; the hundred sheets of
// the year stand filled. All have their sheet open before the first types, so that no cell waits behind twenty pages of
// a server just started. The limit is for one saved cell, from request to answer.
const limit = 100
const people = 20
const cellsEach = 25
const pause = 1_000
const year = 'khoi-co-quan-2022'

type Typist = { cookie: string; csrf: string; agencyId: string; lines: string[] }

const postgres = await throwawayPostgres()
await migrate(postgres.url, inProject('database', 'migrations'))
const { db } = countedDatabase(postgres.url)
try {
  await prepareJobs(postgres.url)
  await loadExample(db)
  await grown(postgres.url)
  process.stderr.write('twenty people begin to type\n')
  const app = await anApp(db, postgres.url)
  const typists = await Promise.all(Array.from({ length: people }, (_, n) => typist(n + 11)))
  const opened = await Promise.all(typists.map((one) => open(app, one)))
  const times = (await Promise.all(typists.map((one, n) => type(app, one, n)))).flat()
  const figures = { p50: percentile(times, 0.5), p99: percentile(times, 0.99), limit, cells: times.length }
  const sheets = { p50: percentile(opened, 0.5), slowest: Math.max(...opened) }
  process.stdout.write(
    `${JSON.stringify({ part: 'typing', ...figures, sheets, ratio: figures.p99 / limit })}\n`,
  )
  process.exitCode = figures.p99 > limit ? 1 : 0

  async function typist(seat: number): Promise<Typist> {
    const { cookie, csrf } = await signedInAs(db, `cq${seat}.1`)
    const { rows } = await sql<{ agencyId: string; lines: string[] }>`
      select a.id as "agencyId", array(select c.id from criteria c join cluster_years y on y.id = c.year_id
        where y.slug = ${year} and c.rule ->> 'type' = 'ratio') as lines
      from agencies a where a.abbreviation = ${`CQ${seat}`}`.execute(db)
    const [found] = rows
    if (!found) throw new Error(`no agency CQ${seat}`)
    return { cookie, csrf, ...found }
  }
} finally {
  await db.destroy()
  await postgres.stop()
}
process.exit()

/** The example at a hundred agencies, its sheets still open. */
async function grown(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`begin; ${readFileSync(inProject('bench', 'hundred.sql'), 'utf8')}; commit;
    alter table score_submissions disable trigger user; delete from score_submissions;
    alter table score_decisions disable trigger user; delete from score_decisions; analyze;`)
  await client.end()
}

function sheetOf(agencyId: string): string {
  return `/years/${year}/agencies/${agencyId}/scores`
}

/** How long the page of the sheet takes while all of them open theirs. */
async function open(app: TestApp, { cookie, agencyId }: Typist): Promise<number> {
  const began = performance.now()
  await (await app.request(sheetOf(agencyId), { headers: { cookie } })).text()
  return performance.now() - began
}

async function type(
  app: TestApp,
  { cookie, csrf, agencyId, lines }: Typist,
  seat: number,
): Promise<number[]> {
  const times: number[] = []
  const path = `${sheetOf(agencyId)}/self`
  await sleep((pause * seat) / people)
  for (let n = 0; n < cellsEach; n++) {
    const cells = [
      { criterionId: lines[n % lines.length], value: String(20 + n), reason: 'Theo báo cáo', version: 1 },
    ]
    const began = performance.now()
    const answer = await app.request(path, {
      method: 'POST',
      headers: {
        cookie,
        'x-csrf-token': csrf,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ cells }),
    })
    const said = await answer.text()
    times.push(performance.now() - began)
    if (answer.status !== 200 || !said.includes('"saved"'))
      throw new Error(`${answer.status} ${said.slice(0, 300)}`)
    await sleep(Math.max(0, pause - (performance.now() - began)))
  }
  return times
}
