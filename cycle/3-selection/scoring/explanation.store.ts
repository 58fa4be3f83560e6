import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Asked } from './scoring.ts'
import type { SheetExplanation } from './sheet.ts'

/** “Giải trình”: one line explained to one scorer, with his answer once there is one. */
export type Explanation = SheetExplanation & { criterionId: string; agencyId: string; files: number }

/** The explanations of one sheet, oldest first. */
export async function explanationsOf(db: Db, yearId: string, agencyId: string): Promise<Explanation[]> {
  const rows = await db
    .selectFrom('score_explanations as e')
    .innerJoin('people as maker', 'maker.id', 'e.made_by')
    .leftJoin('score_explanation_answers as a', 'a.explanation_id', 'e.id')
    .leftJoin('people as answerer', 'answerer.id', 'a.answered_by')
    .where('e.year_id', '=', yearId)
    .where('e.agency_id', '=', agencyId)
    .orderBy('e.round')
    .orderBy('e.made_at')
    .select([
      'e.id',
      'e.criterion_id as criterionId',
      'e.agency_id as agencyId',
      'e.scorer',
      'e.round',
      'e.statement',
      'maker.full_name as by',
      'e.made_at as at',
      'a.outcome',
      'a.reason',
      'answerer.full_name as answeredBy',
      'a.answered_at as answeredAt',
      sql<number>`(select count(*)::int from score_explanation_files f where f.explanation_id = e.id)`.as(
        'files',
      ),
    ])
    .execute()
  return rows.map(({ outcome, reason, answeredBy, answeredAt, ...row }) => ({
    ...row,
    answer:
      outcome && answeredAt ? { outcome, reason: reason ?? '', by: answeredBy ?? '', at: answeredAt } : null,
  }))
}

/** An explanation not answered yet. */
export type Open = { id: string; criterionId: string; scorer: Asked; round: number }

export function openExplanations(db: Db, yearId: string, agencyId: string): Promise<Open[]> {
  return db
    .selectFrom('score_explanations as e')
    .leftJoin('score_explanation_answers as a', 'a.explanation_id', 'e.id')
    .where('e.year_id', '=', yearId)
    .where('e.agency_id', '=', agencyId)
    .where('a.explanation_id', 'is', null)
    .select(['e.id', 'e.criterion_id as criterionId', 'e.scorer', 'e.round'])
    .execute()
}

const atOnce = 25

/** Explanations that wait for these people: as checkers, as functional bodies, as whoever appraises. */
type Answerers = { bodyIds: string[]; appraisedIds: string[] }

export async function awaitingAnswer(
  db: Db,
  yearId: string,
  { bodyIds, appraisedIds }: Answerers,
  page: number,
) {
  const { rows } = await sql<Awaiting & { all: number }>`
    select e.id, e.criterion_id as "criterionId", e.agency_id as "agencyId", a.name as "agencyName", c.code, c.title,
      e.scorer, e.round, e.statement, e.made_at as at, count(*) over ()::int as all
    from score_explanations e
    join criteria c on c.id = e.criterion_id
    join agencies a on a.id = e.agency_id
    left join cross_checks x on x.year_id = e.year_id and x.agency_id = e.agency_id
    left join score_explanation_answers k on k.explanation_id = e.id
    where e.year_id = ${yearId} and k.explanation_id is null
    and ((e.scorer = 'cross' and x.checker_id = any(${bodyIds}::uuid[]))
      or (e.scorer = 'owner' and c.owner_id = any(${bodyIds}::uuid[]))
      or (e.scorer = 'lead' and e.agency_id = any(${appraisedIds}::uuid[])))
    and not e.agency_id = any(${bodyIds}::uuid[])
    order by e.made_at, e.id limit ${atOnce} offset ${(page - 1) * atOnce}`.execute(db)
  return {
    awaiting: rows.map(({ all: _, ...row }) => row),
    count: rows[0]?.all ?? 0,
    pages: Math.ceil((rows[0]?.all ?? 0) / atOnce),
  }
}

type Awaiting = {
  id: string
  criterionId: string
  agencyId: string
  agencyName: string
  code: string
  title: string
  scorer: Asked
  round: number
  statement: string
  at: Date
}

/** The latest explanations these agencies made, answered or not. */
export function madeBy(db: Db, yearId: string, agencyIds: string[]) {
  if (agencyIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('score_explanations as e')
    .innerJoin('criteria as c', 'c.id', 'e.criterion_id')
    .leftJoin('score_explanation_answers as k', 'k.explanation_id', 'e.id')
    .where('e.year_id', '=', yearId)
    .where('e.agency_id', 'in', agencyIds)
    .orderBy('e.made_at', 'desc')
    .limit(50)
    .select(['e.id', 'e.criterion_id as criterionId', 'e.agency_id as agencyId', 'c.code', 'c.title'])
    .select(['e.scorer', 'e.round', 'e.statement', 'k.outcome', 'k.reason'])
    .execute()
}

/** The files of explanations at one line, by explanation. */
export function explanationFiles(db: Db, agencyId: string, criterionId: string) {
  return db
    .selectFrom('score_explanation_files as f')
    .innerJoin('score_explanations as e', 'e.id', 'f.explanation_id')
    .innerJoin('files', 'files.id', 'f.file_id')
    .where('e.agency_id', '=', agencyId)
    .where('e.criterion_id', '=', criterionId)
    .orderBy('files.id')
    .select(['f.explanation_id as explanationId', 'files.id', 'files.name'])
    .execute()
}

/** To whom an explanation was made, and whose criterion it is about. */
export function explanationTo(db: Db, yearId: string, { agencyId, id }: { agencyId: string; id: string }) {
  return db
    .selectFrom('score_explanations as e')
    .innerJoin('criteria as c', 'c.id', 'e.criterion_id')
    .where('e.id', '=', id)
    .where('e.year_id', '=', yearId)
    .where('e.agency_id', '=', agencyId)
    .select(['e.scorer', 'c.owner_id as ownerId'])
    .executeTakeFirst()
}
