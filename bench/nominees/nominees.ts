import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { migrate } from '#database/migrate.ts'
import type { Db } from '#plumbing/database.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { loadExample } from '#server/example.ts'
import '#server/language.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { countedDatabase } from '../counted.ts'
import { kilobytes, limits as pageLimits, percentile, round } from '../figures.ts'
import { keep, machine, optionOf, tell } from '../law/tell.ts'
import { processorTime } from '../processor.ts'
import { type Question, questionsOf, slug } from './addresses.ts'
import { openSecretBallot } from './ballot.ts'

// One year of 10,000 nominations: each page of the procedure, asked by those who use it. --page=PART asks these alone and
// shows their slowest queries; --requests=N; --database=URL asks a database that was filled before.

const limit = { p99: 300, bytes: pageLimits.bytes }
const requests = Number(optionOf('requests') ?? 30)
const only = optionOf('page')

const before = machine()
const given = optionOf('database')
const measured = given ? await measureAll(given) : await onNewDatabase()
report()

type Measured = Question & {
  status: number
  bytes: number
  queries: number
  processor: number
  p50: number
  p99: number
}
type Setting = { counted: ReturnType<typeof countedDatabase>; app: TestApp }

async function onNewDatabase(): Promise<Measured[]> {
  const postgres = await throwawayPostgres()
  try {
    await migrate(postgres.url, inProject('database', 'migrations'))
    await prepareJobs(postgres.url)
    const { db } = countedDatabase(postgres.url)
    await fill(db).finally(() => db.destroy())
    return await measureAll(postgres.url)
  } finally {
    await postgres.stop()
  }
}

async function measureAll(url: string): Promise<Measured[]> {
  const counted = countedDatabase(url)
  try {
    const setting = { counted, app: await anApp(counted.db, url) }
    const figures: Measured[] = []
    for (const question of await questionsOf(counted.db))
      if (question.page.includes(only ?? '')) figures.push(await measure(setting, question))
    return figures
  } finally {
    await counted.db.destroy()
  }
}

async function fill(db: Db): Promise<void> {
  await loadExample(db)
  const words = readFileSync(inProject('bench', 'nominees', 'year.sql'), 'utf8')
  await db.transaction().execute((tx) => sql.raw(words).execute(tx))
  await sql`vacuum analyze`.execute(db)
  await openSecretBallot(db, slug)
  await sql`analyze`.execute(db)
}

async function measure(setting: Setting, question: Question): Promise<Measured> {
  const { counted } = setting
  const headers = question.account ? await signedInAs(counted.db, question.account) : { cookie: '' }
  const asking = { ...question, cookie: headers.cookie }
  for (let n = 0; n < 3; n++) await ask(setting.app, asking)
  counted.ran()
  const { status, bytes } = await ask(setting.app, asking)
  const ran = counted.ran()
  const times: number[] = []
  const began = await processorTime(counted.db)
  for (let n = 0; n < requests; n++) {
    const asked = performance.now()
    await ask(setting.app, asking)
    times.push(performance.now() - asked)
  }
  const processor = round(((await processorTime(counted.db)) - began) / requests)
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
  const figures = { ...question, status, bytes, queries: ran.length, processor, p50, p99 }
  tell(lineOf(figures))
  if (only || isOver(figures)) for (const one of slowest(ran)) tell(`      ${one}`)
  return figures
}

function slowest(ran: { sql: string; ms: number }[]): string[] {
  return ran
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, only ? 8 : 3)
    .map(
      ({ sql: words, ms }) =>
        `${ms.toFixed(1)} ms  ${words.replace(/\s+/g, ' ').slice(0, only ? 2000 : 160)}`,
    )
}

async function ask(app: TestApp, { address, cookie }: { address: string; cookie: string }) {
  const response = await app.request(address, { headers: { accept: 'text/html', cookie } })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}

function lineOf({ page, status, bytes, queries, processor, p50, p99 }: Measured): string {
  const size = `${kilobytes(bytes).toFixed(1).padStart(7)} KB ×${(bytes / limit.bytes).toFixed(2)}`
  const time = `p50 ${p50.toFixed(0).padStart(5)}  p99 ${p99.toFixed(0).padStart(5)} ms ×${(p99 / limit.p99).toFixed(2)}  cpu ${processor.toFixed(0).padStart(4)}`
  return `${status} ${time}  ${size}  ${String(queries).padStart(3)} queries  ${page}`
}

function isOver({ status, bytes, p99 }: Measured): boolean {
  return status !== 200 || p99 > limit.p99 || bytes > limit.bytes
}

function report(): void {
  const over = measured.filter(isOver)
  tell(
    `\n── ${measured.length} questions over one year of 10,000 nominations; limits ${limit.p99} ms p99, ${kilobytes(limit.bytes)} KB`,
  )
  for (const one of measured.toSorted((a, b) => b.p99 - a.p99).slice(0, 12)) tell(lineOf(one))
  tell(over.length > 0 ? `\n${over.length} over:` : '\nevery limit holds')
  for (const one of over) tell(lineOf(one))
  keep('nominees', { machine: machine(), loadBefore: before.load, requests, limit, pages: measured })
  process.exit(over.length > 0 ? 1 : 0)
}
