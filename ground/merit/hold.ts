import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { type Nearness, nearnessTo } from '../people/record-seen.ts'
import type { About } from './conduct.store.ts'

/** Holds the person's row until the deed is written, so that two who write at once come one after the other. */
export async function holdPerson(tx: Db, who: Actor, personId: string): Promise<Nearness> {
  found(await tx.selectFrom('people').where('id', '=', personId).select('id').forUpdate().executeTakeFirst())
  return nearnessTo(tx, who, { personId })
}

/** The same of an agency. */
export async function holdAgency(tx: Db, who: Actor, agencyId: string): Promise<Nearness> {
  found(
    await tx.selectFrom('agencies').where('id', '=', agencyId).select('id').forUpdate().executeTakeFirst(),
  )
  return nearnessTo(tx, who, { agencyId })
}

/** The one of the two that a matter is about. */
export async function holdSubject(tx: Db, who: Actor, about: About) {
  if ('personId' in about) {
    const near = await holdPerson(tx, who, about.personId)
    return { subjectId: about.personId, personId: about.personId, near }
  }
  return { subjectId: about.agencyId, personId: null, near: await holdAgency(tx, who, about.agencyId) }
}
