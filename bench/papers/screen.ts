import { migrate } from '#database/migrate.ts'
import { openDatabase } from '#plumbing/database.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { loadExample } from '#server/example.ts'
import '#server/language.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { samplesOf } from '#tests/routes.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'
import { keep, machine, optionOf, tell } from '../law/tell.ts'
import { childrenTime } from '../processor.ts'

// One paper on screen, at the example: its page, its kept PDF, and a layout of certificates set anew each time.
const limit = 300
const times = Number(optionOf('times') ?? 50)
const postgres = await throwawayPostgres()
try {
  await migrate(postgres.url, inProject('database', 'migrations'))
  await prepareJobs(postgres.url)
  const db = openDatabase(postgres.url)
  await loadExample(db)
  const app = await anApp(db, postgres.url)
  const { cookie } = await signedInAs(db, 'tongcuc.thutruong')
  const samples = await samplesOf(db)
  const { id } = await db
    .selectFrom('papers')
    .where('code', '=', 'decision')
    .select('id')
    .executeTakeFirstOrThrow()
  const pages = [
    ...[`/years/khoi-co-quan-2022/papers/${id}`, `/years/khoi-co-quan-2022/papers/${id}/pdf`],
    ...[`/print-layouts/${samples['print-layouts']}/preview`, `/runs/${samples.runs}`],
  ]
  const figures = []
  for (const page of pages)
    figures.push(await measured(page, () => app.request(page, { headers: { cookie } })))
  keep('papers-screen', { machine: machine(), limit, times, figures })
  if (figures.some((one) => one.p50 > limit)) process.exitCode = 1
  await db.destroy()
} finally {
  await postgres.stop()
}
process.exit()

async function measured(page: string, ask: () => Response | Promise<Response>) {
  for (let warm = 0; warm < 3; warm += 1) await read(await ask())
  const [before, presses] = [process.cpuUsage(), childrenTime()]
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const from = performance.now()
    await read(await ask())
    took.push(performance.now() - from)
  }
  const { user, system } = process.cpuUsage(before)
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(times - 1, Math.floor(times * share))] ?? 0
  const processor = ((user + system) / 1000 + childrenTime() - presses) / times
  const figures = { page, p50: at(0.5), p99: at(0.99), processor }
  tell(
    `${figures.p50.toFixed(0).padStart(5)} ms  p99 ${figures.p99.toFixed(0).padStart(5)} ms  cpu ${processor.toFixed(1).padStart(6)} ms  ${(figures.p50 / limit).toFixed(2)} of the limit  ${page}`,
  )
  return figures
}

async function read(answer: Response): Promise<void> {
  if (answer.status !== 200) throw new Error(`the answer was ${answer.status}`)
  await answer.arrayBuffer()
}
