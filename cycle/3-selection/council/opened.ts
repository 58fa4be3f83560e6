import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { keepsCouncil, mayRecord } from './council.policy.ts'
import { lockSitting, membersOn } from './council.store.ts'
import type { CouncilMember, Sitting } from './council.ts'

/** A sitting on its day, locked, with who sat in the council that day. */
export type Held = { sitting: Sitting; members: CouncilMember[] }

export async function lockHeld(tx: Db, yearId: string, sittingId: string): Promise<Held> {
  const sitting = found(await lockSitting(tx, yearId, sittingId))
  return { sitting, members: await membersOn(tx, sitting.councilId, sitting.heldOn) }
}

/** The same for who writes something down in it; demanded. */
export async function heldFor(tx: Db, who: Actor, year: Year, sittingId: string): Promise<Held> {
  const held = await lockHeld(tx, year.id, sittingId)
  const { sitting, members } = held
  const keepers = keepsCouncil(who, members) ? members : await membersOn(tx, sitting.councilId, who.today)
  demand(mayRecord(who, year, sitting, keepers))
  return held
}
