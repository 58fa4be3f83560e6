import { execSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import pg from 'pg'
import { migrate } from '#database/migrate.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject, projectRoot } from '#plumbing/root.ts'
import { loadExample } from '#server/example.ts'
import '#server/language.ts'
import { anApp } from '#tests/app.ts'
import { samplesOf } from '#tests/routes.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { closedSamples, closeYear } from './closed.ts'
import { countedDatabase } from './counted.ts'
import { limits } from './figures.ts'
import { measurePages } from './pages.ts'
import { asTable, broken, pageLine, type Report } from './report.ts'
import { freshClones, warmStarts } from './start.ts'

const words = process.argv.slice(2)
const flag = (name: string) => words.includes(`--${name}`)
const option = (name: string) =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null

const only = option('page')
const requests = Number(option('requests') ?? 100)
const [model = { model: 'unknown' }] = cpus()

const report: Report = {
  at: new Date().toISOString(),
  commit: execSync('git rev-parse --short HEAD', { cwd: projectRoot, encoding: 'utf8' }).trim(),
  machine: {
    node: process.versions.node,
    cores: cpus().length,
    model: model.model,
    memory: totalmem(),
    load: loadavg(),
  },
  limits,
  starts: only || flag('pages') ? null : await starts(),
  sizes: flag('starts') ? [] : await pages(),
}

const file = inProject('var', 'bench', `${report.at.replaceAll(':', '-').slice(0, 19)}.json`)
mkdirSync(inProject('var', 'bench'), { recursive: true })
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
process.stderr.write(`\n${asTable(report)}\n`)
const over = broken(report)
process.stderr.write(
  over.length > 0 ? `\n${over.length} limits broken:\n  ${over.join('\n  ')}\n` : '\nevery limit holds\n',
)
process.stderr.write(`\n${file}\n`)
if (flag('json')) process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(over.length > 0 ? 1 : 0)

async function starts() {
  const warm = await warmStarts(5)
  return flag('quick') ? { warm } : { freshClone: await freshClones(), warm }
}

/** The example as it is loaded; the same grown to a hundred agencies; the same once the year is closed. */
async function pages(): Promise<Report['sizes']> {
  const postgres = await throwawayPostgres()
  try {
    await migrate(postgres.url, inProject('database', 'migrations'))
    await prepareJobs(postgres.url)
    const counted = countedDatabase(postgres.url)
    await loadExample(counted.db)
    const app = await anApp(counted.db, postgres.url)
    const samples = await samplesOf(counted.db)
    const sizes: Report['sizes'] = []
    const measureAs = async (name: string, named: Record<string, string>, extra = {}) => {
      process.stderr.write(`\n── ${name}\n`)
      const measured = await measurePages({ ...counted, app, samples: named, requests, only, tell })
      sizes.push({ name, ...extra, rows: await rowsOf(postgres.url), pages: measured })
    }
    await measureAs('10 agencies', samples)
    await grow(postgres.url)
    await measureAs('100 agencies × 150 criteria', samples)
    const closure = await closeYear(app, counted.db)
    await measureAs(
      '100 agencies, the year closed',
      { ...samples, ...(await closedSamples(counted.db)) },
      { closure },
    )
    await counted.db.destroy()
    return sizes
  } finally {
    await postgres.stop()
  }
}

/** With `--page=…` each query of the page is shown, so that a slow one can be found. */
function tell(page: Parameters<typeof pageLine>[0], queries: { sql: string; ms: number }[]) {
  process.stderr.write(`${pageLine(page)}\n`)
  if (!only) return
  for (const { sql, ms } of queries)
    process.stderr.write(`    ${ms.toFixed(1).padStart(6)} ms  ${sql.replace(/\s+/g, ' ').slice(0, 300)}\n`)
}

async function grow(url: string): Promise<void> {
  await onDatabase(url, (client) => client.query(readFileSync(inProject('bench', 'hundred.sql'), 'utf8')))
  await onDatabase(url, (client) => client.query('analyze'))
}

/** How much there is: the rows of the larger tables. */
function rowsOf(url: string): Promise<Record<string, number>> {
  return onDatabase(url, async (client) => {
    await client.query('analyze')
    const { rows } = await client.query<{ name: string; count: number }>(
      `select relname as name, reltuples::int as count from pg_class join pg_namespace n on n.oid = relnamespace
       where relkind = 'r' and nspname = 'public' and reltuples > 0 order by relname`,
    )
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
  })
}

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
