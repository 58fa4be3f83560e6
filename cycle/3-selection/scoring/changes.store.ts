import type { Db } from '#plumbing/database.ts'

/** Every value one line of one sheet has had, newest first. */
export function changesAt(db: Db, { agencyId, criterionId }: { agencyId: string; criterionId: string }) {
  return db
    .selectFrom('score_changes as h')
    .innerJoin('people', 'people.id', 'h.changed_by')
    .where('h.agency_id', '=', agencyId)
    .where('h.criterion_id', '=', criterionId)
    .orderBy('h.changed_at', 'desc')
    .orderBy('h.version', 'desc')
    .limit(300)
    .select(['h.id', 'h.scorer', 'h.round', 'h.version', 'h.before', 'h.after', 'h.reason'])
    .select(['people.full_name as by', 'people.rank', 'h.changed_at as at'])
    .execute()
}
