import type { FileRuling } from '#ground/files/rulings.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import { keepsCouncil } from './council.policy.ts'
import { membersOn } from './council.store.ts'

/** Who opens the signed opinion of an absent member: who keeps the council and takes part in every case it judges. */
export async function opinionFile(db: Db, who: Actor, fileId: string): Promise<FileRuling> {
  const sitting = await db
    .selectFrom('written_opinions as o')
    .innerJoin('sittings as s', 's.id', 'o.sitting_id')
    .where('o.file_id', '=', fileId)
    .select(['s.id', 's.council_id as councilId', 's.held_on as heldOn'])
    .executeTakeFirst()
  if (!sitting) return null
  const members = await membersOn(db, sitting.councilId, sitting.heldOn)
  if (!keepsCouncil(who, members)) return 'closed'
  const out = (await conflictsOf(db, sitting.id)).some((one) => one.takenOut && one.personId === who.id)
  return out ? 'closed' : 'open'
}
