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
