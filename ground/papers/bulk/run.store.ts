import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { gaveUp } from '#plumbing/jobs.ts'
import {
  type ItemState,
  itemsPerPage,
  type Run,
  type RunAct,
  type RunItem,
  runsPerPage,
  stateOf,
} from './run.ts'

/** One page of the runs of these bodies in a year, the newest first. */
export async function runsOf(db: Db, of: { agencyIds: string[]; yearId: string; page: number }) {
  const rows = await runs(db)
    .where('r.agency_id', '=', sql<string>`any(${of.agencyIds}::uuid[])`)
    .where('r.year_id', '=', of.yearId)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(runsPerPage + 1)
    .offset((of.page - 1) * runsPerPage)
    .execute()
  return { runs: rows.slice(0, runsPerPage), isMore: rows.length > runsPerPage }
}

/** The runs of certificates of a decision, the newest first. */
export function runsOfDecision(db: Db, decisionId: string): Promise<Run[]> {
  return runs(db)
    .where('r.kind', '=', 'certificates')
    .where(sql<boolean>`r.about -> 'decisionIds' ? ${decisionId}`)
    .orderBy('r.asked_at', 'desc')
    .limit(20)
    .execute()
}

export function findRun(db: Db, id: string): Promise<Run | undefined> {
  return runs(db).where('r.id', '=', id).executeTakeFirst()
}

/** How many runs somebody has asked for that are still to be done. */
export async function countGoing(db: Db, askedBy: string): Promise<number> {
  const rows = await runs(db)
    .where('r.asked_by', '=', askedBy)
    .orderBy('r.asked_at', 'desc')
    .limit(runsPerPage)
    .execute()
  return rows.filter((run) => stateOf(run) === 'going').length
}

function runs(db: Db) {
  return db
    .selectFrom('print_runs as r')
    .innerJoin('agencies as g', 'g.id', 'r.agency_id')
    .innerJoin('people as who', 'who.id', 'r.asked_by')
    .leftJoin('cluster_years as y', 'y.id', 'r.year_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('print_run_items as i')
          .whereRef('i.run_id', '=', 'r.id')
          .select(({ fn }) => [
            fn.countAll<number>().as('items'),
            fn.countAll<number>().filterWhere('i.state', '=', 'waiting').as('waiting'),
            fn.countAll<number>().filterWhere('i.state', '=', 'done').as('done'),
            fn.countAll<number>().filterWhere('i.state', '=', 'failed').as('failed'),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .select([
      'r.id',
      'r.year_id as yearId',
      'y.slug',
      'r.agency_id as agencyId',
      'g.name as agencyName',
      'r.kind',
      'r.title',
      sql<unknown>`r.about`.as('about'),
      'r.in_all as inAll',
      'who.full_name as askedBy',
      'r.asked_by as askedById',
      'r.asked_at as askedAt',
      sql<boolean>`counts.items > 0`.as('hasItems'),
      'counts.waiting',
      'counts.done',
      'counts.failed',
      sql<RunAct | null>`(select act from print_run_steps s where s.run_id = r.id order by s.id desc limit 1)`.as(
        'lastAct',
      ),
      sql<Run['file']>`(select json_build_object('id', f.file_id, 'items', f.items, 'reason', f.reason)
        from print_run_files f where f.run_id = r.id order by f.id desc limit 1)`.as('file'),
      gaveUp(sql.ref('r.id')).as('gaveUp'),
    ])
}

/** One page of the items of a run, of one state or of all. */
export async function itemsOf(db: Db, of: { runId: string; state: ItemState | null; page: number }) {
  const rows = await db
    .selectFrom('print_run_items')
    .where('run_id', '=', of.runId)
    .$if(of.state !== null, (q) => q.where('state', '=', of.state ?? 'waiting'))
    .orderBy('number')
    .limit(itemsPerPage)
    .offset((of.page - 1) * itemsPerPage)
    .select([
      'number',
      'name',
      sql<ItemState>`state`.as('state'),
      'reason',
      sql<number>`count(*) over ()`.as('all'),
    ])
    .execute()
  return { items: rows, pages: Math.ceil((rows[0]?.all ?? 0) / itemsPerPage) }
}

export type ItemLine = Awaited<ReturnType<typeof itemsOf>>['items'][number]

/** The next items to be set. */
export function waitingItems(db: Db, runId: string, count: number): Promise<RunItem[]> {
  return db
    .selectFrom('print_run_items')
    .where('run_id', '=', runId)
    .where('state', '=', 'waiting')
    .orderBy('number')
    .limit(count)
    .select(['number', 'subject_id as subjectId', 'name'])
    .execute()
}

/** What was set of a run as files, in order, a few at a time. */
export async function* filesSet(db: Db, runId: string, ending: 'pdf' | 'docx') {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('print_run_items as i')
      .leftJoin('files as f', 'f.id', ending === 'pdf' ? 'i.pdf_id' : 'i.docx_id')
      .where('i.run_id', '=', runId)
      .where('i.state', '=', 'done')
      .where('i.number', '>', after)
      .orderBy('i.number')
      .limit(20)
      .select([
        'i.number',
        'i.name',
        sql<Buffer | null>`coalesce(i.${sql.ref(ending)}, f.content)`.as('bytes'),
      ])
      .execute()
    const last = rows.at(-1)
    if (!last) return
    after = last.number
    for (const { number, name, bytes } of rows) if (bytes) yield { number, name, bytes }
  }
}
