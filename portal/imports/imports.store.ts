import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#plumbing/database.ts'
import type { Choices, ImportKind, ImportState, Outcome, RowKind } from './imports.ts'

export type Import = {
  id: string
  kind: ImportKind
  name: string
  state: ImportState
  reason: string
  site: string
  choices: Choices & { places?: Record<string, string> }
  sentBy: string
  sentById: string
  sentAt: Date
  endedAt: Date | null
}

export const choicesSchema = z.object({
  section: z.string().catch(''),
  pages: z.enum(['standing', 'items', 'none']).catch('standing'),
  categories: z.record(z.string(), z.string()).catch({}),
  places: z.record(z.string(), z.string()).optional().catch({}),
})

const selected = sql`i.id, i.kind, i.name, i.state, i.reason, i.site, i.choices, i.sent_by as "sentById",
  p.full_name as "sentBy", i.sent_at as "sentAt", i.ended_at as "endedAt"`

/** The latest runs, the newest first. */
export async function latestImports(db: Db): Promise<Import[]> {
  const { rows } = await sql<Import>`select ${selected} from imports i join people p on p.id = i.sent_by
    order by i.sent_at desc, i.id limit 50`.execute(db)
  return rows
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
  const { rows } = await sql<Import>`select ${selected} from imports i join people p on p.id = i.sent_by
    where i.id = ${id}`.execute(db)
  const [row] = rows
  return row && { ...row, choices: choicesSchema.parse(row.choices) }
}

/** The run, held against a second press until the transaction ends. */
export async function lockImport(tx: Db, id: string): Promise<Import | undefined> {
  await sql`select from imports where id = ${id} for update`.execute(tx)
  return findImport(tx, id)
}

type Standing = { state: ImportState; reason?: string; site?: string }

export async function setState(db: Db, id: string, { state, reason = '', site }: Standing) {
  await db
    .updateTable('imports')
    .set({
      ...{ state, reason },
      ...(site === undefined ? {} : { site }),
      ...(state === 'writing' ? { started_at: sql<Date>`moment()` } : {}),
      ...(['written', 'undone', 'failed'].includes(state) ? { ended_at: sql<Date>`moment()` } : {}),
    })
    .where('id', '=', id)
    .execute()
}

export type Count = { kind: RowKind; outcome: Outcome; count: number; warned: number }

/** How many rows of each kind stand where. */
export async function countsOf(db: Db, id: string): Promise<Count[]> {
  const { rows } = await sql<Count>`select kind, outcome, count(*)::int as count,
      (count(*) filter (where warnings <> '[]'))::int as warned
    from import_rows where import_id = ${id} group by kind, outcome order by kind, outcome`.execute(db)
  return rows
}

export type Row = {
  number: number
  kind: RowKind
  guid: string
  title: string
  warnings: string[]
  outcome: Outcome
  reason: string
  articleId: string | null
  pageSlug: string | null
}

const rowParts = sql`number, kind, guid, title, warnings, outcome, reason, article_id as "articleId", page_slug as "pageSlug"`

/** The rows of a run that say something: warned of, left out or failed; all of them for the report. */
export async function rowsOf(
  db: Db,
  id: string,
  { after = 0, size, only }: { after?: number; size: number; only: 'told' | 'all' },
): Promise<Row[]> {
  const told = sql`(warnings <> '[]' or reason <> '')`
  const { rows } = await sql<Row>`select ${rowParts} from import_rows
    where import_id = ${id} and number > ${after} and (${only === 'all'}::boolean or ${told})
    order by number limit ${size}`.execute(db)
  return rows
}

/** What was found of one kind, whole. */
export async function foundOf<T>(db: Db, id: string, kind: RowKind, schema: z.ZodType<T>): Promise<T[]> {
  const { rows } = await sql<{ found: unknown }>`select found from import_rows
    where import_id = ${id} and kind = ${kind} order by number`.execute(db)
  return rows.map((row) => schema.parse(row.found))
}

/** How many comments came along: approved, waiting, and left behind as spam, trash or a call from another site. */
export async function commentCounts(db: Db, id: string) {
  const { rows } = await sql<{ approved: number; waiting: number; left: number }>`
    select coalesce(sum(jsonb_array_length(jsonb_path_query_array(found, '$.comments[*] ? (@.standing == "approved")'))), 0)::int as approved,
      coalesce(sum(jsonb_array_length(jsonb_path_query_array(found, '$.comments[*] ? (@.standing == "waiting")'))), 0)::int as waiting,
      coalesce(sum((found ->> 'leftComments')::int), 0)::int as "left"
    from import_rows where import_id = ${id} and kind in ('post', 'page') and reason = ''`.execute(db)
  return rows[0] ?? { approved: 0, waiting: 0, left: 0 }
}
