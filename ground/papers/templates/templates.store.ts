import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Paper } from '../paper.ts'
import type { Owner } from './templates.ts'

type Whose = Pick<Owner, 'kind' | 'id'>
const column = { agency: 'agency_id', cluster: 'cluster_id' } as const
const named = sql<string>`trim(people.rank || ' ' || people.full_name)`

/** Every version of one paper's template, newest first. */
export function versionsOf(db: Db, whose: Whose, code: string) {
  return db
    .selectFrom('paper_templates as t')
    .innerJoin('files', 'files.id', 't.file_id')
    .innerJoin('people', 'people.id', 't.uploaded_by')
    .where(`t.${column[whose.kind]}`, '=', whose.id)
    .where('t.code', '=', code)
    .orderBy('t.number', 'desc')
    .limit(100)
    .select(['t.id', 't.code', 't.number', 'files.name as fileName', 'files.size', 't.remark'])
    .select([named.as('uploadedBy'), 't.uploaded_at as uploadedAt'])
    .execute()
}

/** One version with its file. */
export function findVersion(db: Db, whose: Whose, id: string) {
  return db
    .selectFrom('paper_templates as t')
    .innerJoin('files', 'files.id', 't.file_id')
    .where(`t.${column[whose.kind]}`, '=', whose.id)
    .where('t.id', '=', id)
    .select(['t.id', 't.code', 't.number', 'files.name as fileName', 'files.kind', 't.remark'])
    .select(sql<Buffer>`files.content`.as('content'))
    .executeTakeFirst()
}

/** What is in force for each paper that somebody ever chose a template for. */
export function choicesOf(db: Db, whose: Whose) {
  return db
    .selectFrom('paper_template_choices as c')
    .innerJoin('people', 'people.id', 'c.chosen_by')
    .leftJoin('paper_templates as t', 't.id', 'c.template_id')
    .where(`c.${column[whose.kind]}`, '=', whose.id)
    .distinctOn('c.code')
    .orderBy('c.code')
    .orderBy('c.number', 'desc')
    .select(['c.code', 'c.template_id as templateId', 't.number', named.as('by'), 'c.chosen_at as since'])
    .execute()
}

/** The template in force of a paper, with its file; undefined where the built-in form holds. */
export async function templateInForce(db: Db, whose: Whose, code: string) {
  const choice = await db
    .selectFrom('paper_template_choices')
    .where(column[whose.kind], '=', whose.id)
    .where('code', '=', code)
    .orderBy('number', 'desc')
    .select('template_id as id')
    .executeTakeFirst()
  return choice?.id ? findVersion(db, whose, choice.id) : undefined
}

/** The cluster of a year: a paper of nobody's agency is the cluster's. */
export function clusterOfYear(db: Db, yearId: string) {
  return db.selectFrom('cluster_years').where('id', '=', yearId).select('cluster_id as id').executeTakeFirst()
}

/** The newest paper of a code that this owner issued, else that anybody in the same body of years did. */
export function newestPaper(db: Db, { code, years }: { code: string; years: string[] }, whose: Whose) {
  if (years.length === 0) return Promise.resolve(undefined)
  return db
    .selectFrom('papers')
    .where('code', '=', code)
    .where('year_id', 'in', years)
    .orderBy(
      (eb) => eb('agency_id', 'is not distinct from', whose.kind === 'agency' ? whose.id : null),
      'desc',
    )
    .orderBy('issued_at', 'desc')
    .select(['id', 'reference', 'title', sql<Paper>`content`.as('content')])
    .executeTakeFirst()
}

/** The next number of a version or a choice; the owner's row is held meanwhile. */
export async function nextNumberOf(
  tx: Db,
  table: 'paper_templates' | 'paper_template_choices',
  { whose, code }: { whose: Whose; code: string },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${table} ${whose.id} ${code}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom(table)
    .where(column[whose.kind], '=', whose.id)
    .where('code', '=', code)
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
