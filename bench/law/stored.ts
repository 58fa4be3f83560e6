import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { migrate } from '#database/migrate.ts'
import { actorOfAccount } from '#ground/people/actor.store.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { loadExample } from '#server/example.ts'
import '#server/language.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { countedDatabase } from '../counted.ts'
import { kilobytes, limits, percentile } from '../figures.ts'
import { keep, machine, optionOf, tell } from './tell.ts'

// The first page of a sweep of a million, as its reader asks for it.
const limit = 1000
const people = Number(optionOf('people') ?? 1_000_000)
const requests = 30
const account = 'tongcuc.thutruong'

const postgres = await throwawayPostgres()
const pages = await measured(postgres.url).finally(postgres.stop)
report()

type Page = Awaited<ReturnType<typeof measure>>
type Setting = { counted: ReturnType<typeof countedDatabase>; app: TestApp; cookie: string; sweep: string }

async function measured(url: string): Promise<Page[]> {
  await migrate(url, inProject('database', 'migrations'))
  await prepareJobs(url)
  const counted = countedDatabase(url)
  const { db } = counted
  try {
    await loadExample(db)
    const head = await actorOfAccount(db, account, '2022-10-26')
    const agencyId = head.duties.find((one) => one.duty === 'head')?.agencyId ?? ''
    const sweep = await aSweep(db, { agencyId, by: head.id })
    const { cookie } = await signedInAs(db, account)
    const setting = { counted, app: await anApp(db, url), cookie, sweep }
    const figures: Page[] = []
    for (const query of queriesOf(agencyId)) figures.push(await measure(setting, query))
    return figures
  } finally {
    await db.destroy()
  }
}

async function aSweep(db: Db, { agencyId, by }: { agencyId: string; by: string }): Promise<string> {
  const id = newId()
  await sql`insert into sweeps (id, agency_id, year, received_on, serving_on, layers, asked_by, people_in_all, people_done, finished_at)
    values (${id}, ${agencyId}, 2024, '2024-12-10', '2024-12-10', '{army}', ${by}, ${people}, ${people}, moment())`.execute(
    db,
  )
  const { rows } = await sql<{ id: string }>`
    with recursive tree as (select id from agencies where id = ${agencyId}
      union select agencies.id from agencies join tree on parent_id = tree.id) select id from tree`.execute(
    db,
  )
  const words = readFileSync(inProject('bench', 'law', 'stored.sql'), 'utf8')
    .replaceAll(':agencies', `'{${rows.map((row) => row.id).join()}}'`)
    .replaceAll(':sweep', `'${id}'`)
    .replaceAll(':people', String(people))
  await db.connection().execute((one) => sql.raw(words).execute(one))
  return id
}

function queriesOf(agencyId: string): string[] {
  const words = encodeURIComponent('nguyễn minh')
  return [
    '',
    '?page=2',
    '?award=gloriousFighterMedal3',
    '?award=gloriousFighterMedal3&state=ready',
    '?state=oneStep',
    '?direct=yes',
    '?overlooked=yes',
    `?agency=${agencyId}`,
    `?q=${words}`,
    `?q=${words}&award=labourOrder3&state=forPeople&direct=yes`,
    '?q=nobodyofthisname',
  ]
}

async function measure({ counted, app, cookie, sweep }: Setting, query: string) {
  counted.ran()
  const times: number[] = []
  let bytes = 0
  for (let nth = 0; nth < requests + 2; nth++) {
    const began = performance.now()
    const response = await app.request(`/sweeps/${sweep}${query}`, {
      headers: { accept: 'text/html', cookie },
    })
    bytes = (await response.arrayBuffer()).byteLength
    if (response.status !== 200) throw new Error(`${query}: ${response.status}`)
    if (nth >= 2) times.push(performance.now() - began)
  }
  const [slowest] = counted.ran().sort((a, b) => b.ms - a.ms)
  return { query, bytes, p50: percentile(times, 0.5), p99: percentile(times, 0.99), slowest }
}

function report(): void {
  const broken = pages.filter((page) => page.p99 > limit || page.bytes > limits.bytes)
  tell(`── first page of a stored sweep of ${people} people (limit ${limit} ms)`)
  for (const { query, bytes, p50, p99 } of pages)
    tell(
      `p50 ${p50.toFixed(1).padStart(7)}  p99 ${p99.toFixed(1).padStart(7)}  ${kilobytes(bytes)} KB  ${query || '(all)'}`,
    )
  for (const { query, slowest } of broken)
    tell(
      `too slow or too large: ${query}: ${slowest?.ms.toFixed(0)} ms ${slowest?.sql.replace(/\s+/g, ' ').slice(0, 400)}`,
    )
  keep('stored', { machine: machine(), people, limit, pages })
  process.exit(broken.length > 0 ? 1 : 0)
}
