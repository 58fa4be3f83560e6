import type { Db } from '#plumbing/database.ts'
import { signedInAs, type TestApp } from '#tests/app.ts'
import { round } from './figures.ts'
import { processorTime } from './processor.ts'

const year = '/years/khoi-co-quan-2022'

/** Closes the year as a person does; gives the milliseconds it took, and those of the processor. */
export async function closeYear(app: TestApp, db: Db) {
  const { cookie, csrf } = await signedInAs(db, 'ct.canbo')
  const next = await db
    .selectFrom('agencies')
    .where('abbreviation', '=', 'BTM')
    .select('id')
    .executeTakeFirstOrThrow()
  const body = new URLSearchParams({
    nextLeadId: next.id,
    effectiveOn: '27/10/2022',
    witness: 'Thiếu tướng Nguyễn Việt Hùng',
    openWork: '',
    nextStartsOn: '01/11/2022',
    nextEndsOn: '31/10/2023',
    _csrf: csrf,
  })
  const before = await processorTime(db)
  const began = performance.now()
  const answer = await app.request(`${year}/conference/closure`, {
    method: 'POST',
    headers: { cookie },
    body,
  })
  if (answer.status !== 303)
    throw new Error(`the year was not closed: ${answer.status} ${await answer.text()}`)
  const took = round(performance.now() - began)
  return { took, processor: round((await processorTime(db)) - before) }
}

/** The addresses once the year is closed: its longest paper, and the tasks of the year that follows. */
export async function closedSamples(db: Db): Promise<Record<string, string>> {
  const report = await db
    .selectFrom('papers')
    .where('code', '=', 'central-report')
    .select(['id', 'pdf_id'])
    .executeTakeFirstOrThrow()
  const paths = ['/years/:slug/papers/:id', '/papers/:id'].flatMap((path) =>
    ['', '/docx', '/pdf'].map((kind) => path + kind),
  )
  const filled = paths.map((path) => [
    path,
    path.replace(':slug', 'khoi-co-quan-2022').replace(':id', report.id),
  ])
  return {
    ...Object.fromEntries(filled),
    files: report.pdf_id,
    '/years/:slug/tasks': '/years/khoi-co-quan-2023/tasks',
  }
}
