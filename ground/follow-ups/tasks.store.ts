import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Task, TaskNote, TaskState } from './follow-ups.ts'

export const tasksAPage = 50

type Wanted = { agencyId?: string | null; state?: TaskState | null; today?: Day; page?: number }

/** The tasks of the year, what is due first at the top; a page of them when `page` is given. */
export async function tasksOfYear(db: Db, yearId: string, wanted: Wanted = {}) {
  const rows = await narrowed(taskQuery(db, yearId), wanted)
    .orderBy('tasks.due_on')
    .orderBy('agencies.position')
    .orderBy('tasks.id')
    .$if(wanted.page !== undefined, (query) =>
      query.limit(tasksAPage).offset(((wanted.page ?? 1) - 1) * tasksAPage),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('task_notes as n')
          .innerJoin('people as noter', 'noter.id', 'n.noted_by')
          .whereRef('n.task_id', '=', 'tasks.id')
          .orderBy('n.noted_at')
          .select([
            'n.id',
            'n.note',
            'n.completes',
            'noter.full_name as by',
            sql<string>`n.noted_at`.as('at'),
          ]),
      ).as('notes'),
    )
    .execute()
  return rows.map((row) => ({ ...taskOf(row), notes: row.notes satisfies TaskNote[] }))
}

/** How many tasks a list holds. */
export async function countTasks(db: Db, yearId: string, wanted: Wanted = {}): Promise<number> {
  const row = await narrowed(taskQuery(db, yearId), wanted)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return row.all
}

/** One task of the year. */
export async function findTask(db: Db, yearId: string, id: string): Promise<Task | undefined> {
  const row = await taskQuery(db, yearId).where('tasks.id', '=', id).executeTakeFirst()
  return row && taskOf(row)
}

function taskQuery(db: Db, yearId: string) {
  return db
    .selectFrom('tasks')
    .leftJoin('agencies', 'agencies.id', 'tasks.agency_id')
    .leftJoin('shortcomings', 'shortcomings.id', 'tasks.shortcoming_id')
    .leftJoin('directions', 'directions.id', 'tasks.direction_id')
    .leftJoin('cluster_years as origin', (join) =>
      join.on('origin.id', '=', (eb) => eb.fn.coalesce('shortcomings.year_id', 'directions.year_id')),
    )
    .leftJoin('task_notes as ending', (join) =>
      join.onRef('ending.task_id', '=', 'tasks.id').on('ending.completes', '=', true),
    )
    .leftJoin('people as ender', 'ender.id', 'ending.noted_by')
    .where('tasks.year_id', '=', yearId)
    .select([
      'tasks.id',
      'tasks.year_id as yearId',
      'tasks.agency_id as agencyId',
      'agencies.name as agencyName',
      'tasks.title',
      sql<Day>`tasks.due_on`.as('dueOn'),
      'tasks.shortcoming_id as shortcomingId',
      'directions.kind',
      'origin.year as fromYear',
      'ending.noted_at as endedAt',
      'ender.full_name as endedBy',
    ])
}

type Query = ReturnType<typeof taskQuery>

function narrowed(query: Query, { agencyId, state, today }: Wanted): Query {
  return query
    .$if(Boolean(agencyId), (q) => q.where('tasks.agency_id', '=', agencyId ?? null))
    .$if(state === 'done', (q) => q.where('ending.id', 'is not', null))
    .$if(state === 'open' || state === 'late', (q) => q.where('ending.id', 'is', null))
    .$if(state === 'open', (q) => q.where('tasks.due_on', '>=', today ?? null))
    .$if(state === 'late', (q) => q.where('tasks.due_on', '<', today ?? null))
}

type Row = Awaited<ReturnType<Query['execute']>>[number]

function taskOf(row: Row): Task {
  const { id, yearId, agencyId, agencyName, title, dueOn, fromYear } = row
  return {
    id,
    yearId,
    agencyId,
    agencyName,
    title,
    dueOn,
    fromYear,
    origin: row.shortcomingId ? 'shortcoming' : (row.kind ?? 'other'),
    completion: row.endedAt ? { at: row.endedAt, by: row.endedBy ?? '' } : null,
  }
}
