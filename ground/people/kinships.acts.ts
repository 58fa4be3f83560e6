import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from './actor.ts'
import { mayDeclareKin, mayWithdrawKin } from './kinships.policy.ts'
import { isKin, keepsSomeCouncil, lockKinship } from './kinships.store.ts'
import { findPerson, lockPerson } from './people.store.ts'

type Declared = { personId: string; relativeId: string; relation: string; illustrative?: boolean }

/** Declares that two people are near relatives, so that neither judges the other. */
export function declareKin(
  db: Db,
  who: Actor,
  { personId, relativeId, relation, illustrative = false }: Declared,
) {
  return transact(db, async (tx) => {
    await lockPerson(tx, who, personId)
    demand(mayDeclareKin(who, personId, await keepsSomeCouncil(tx, who)))
    if (personId === relativeId) throw new BadInput({ relative_id: t('Hãy chọn một người khác.') })
    found(await findPerson(tx, who, relativeId))
    await sql`select pg_advisory_xact_lock(hashtextextended(${[personId, relativeId].sort().join('/')}, 3))`.execute(
      tx,
    )
    if (await isKin(tx, personId, relativeId))
      throw new BadInput({ relative_id: t('Đã khai hai người này là người thân.') })

    const id = newId()
    const row = { person_id: personId, relative_id: relativeId, relation, illustrative }
    await tx
      .insertInto('kinships')
      .values({ id, ...row, declared_by: who.id })
      .execute()
    await note(tx, who, 'kinship.declared', personId, { after: { relativeId, relation } })
    return id
  })
}

/** Takes a declaration back with its reason; the row stays. */
export function withdrawKin(
  db: Db,
  who: Actor,
  { personId, kinshipId, reason }: { personId: string; kinshipId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const ends = found(await lockKinship(tx, personId, kinshipId))
    demand(mayWithdrawKin(who, ends, await keepsSomeCouncil(tx, who)))

    await tx
      .insertInto('kinship_withdrawals')
      .values({ kinship_id: kinshipId, reason, withdrawn_by: who.id })
      .execute()
    await note(tx, who, 'kinship.withdrawn', personId, { before: ends, after: { reason } })
  })
}
