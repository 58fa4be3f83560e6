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
  await noteEach(tx, who, action, [{ id: subjectId, ...where }])
}

/** The same deed on several things, an entry each. */
export async function noteEach(tx: Db, who: Doer | null, action: string, things: (Where & { id: string })[]) {
  if (things.length === 0) return
  const entries = things.map((thing) => ({
    actor_id: who?.id ?? null,
    actor_name: who ? `${who.rank} ${who.name}`.trim() : 'Hệ thống',
    action,
    subject_id: thing.id,
    year_id: thing.yearId ?? null,
    agency_id: thing.agencyId ?? null,
    before: thing.before ? JSON.stringify(thing.before) : null,
    after: thing.after ? JSON.stringify(thing.after) : null,
  }))
  await tx.insertInto('journal').values(entries).execute()
}
