import type { Db } from '#plumbing/database.ts'

type Where = {
  yearId?: string | null
  agencyId?: string | null
  before?: object | null
  after?: object | null
}
type Doer = { id: string; name: string; rank: string }

/** Writes who did what to what, in the transaction of the deed itself. */
export async function note(tx: Db, who: Doer | null, action: string, subjectId: string, where: Where = {}) {
  await tx
    .insertInto('journal')
    .values({
      actor_id: who?.id ?? null,
      actor_name: who ? `${who.rank} ${who.name}`.trim() : 'Hệ thống',
      action,
      subject_id: subjectId,
      year_id: where.yearId ?? null,
      agency_id: where.agencyId ?? null,
      before: where.before ? JSON.stringify(where.before) : null,
      after: where.after ? JSON.stringify(where.after) : null,
    })
    .execute()
}
