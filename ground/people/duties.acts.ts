import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import { mayEndDuty, mayGiveDuty } from './accounts.policy.ts'
import type { Actor, Duty } from './actor.ts'
import { dutiesOf, findDuty, lockAdministrators, otherAdministrators } from './duties.store.ts'
import { lockPerson } from './people.store.ts'

type Charge = { duty: Duty; agencyId: string | null; fromOn: Day }

/** Charges a person with a duty from a day; officers and heads serve one agency, the others the whole system. */
export function giveDuty(db: Db, who: Actor, personId: string, charge: Charge) {
  return transact(db, async (tx) => {
    await lockPerson(tx, who, personId)
    const agencyId = isOfAgency(charge.duty) ? neededAgency(charge) : null
    const held = await dutiesOf(tx, personId)
    const same = held.some(
      (one) =>
        one.duty === charge.duty &&
        one.agencyId === agencyId &&
        (one.toOn === null || one.toOn > charge.fromOn),
    )
    demand(mayGiveDuty(who, same))

    const id = newId()
    const after = { duty: charge.duty, agency_id: agencyId, from_on: charge.fromOn }
    await tx
      .insertInto('duties')
      .values({ id, person_id: personId, ...after })
      .execute()
    await note(tx, who, 'duty.given', personId, { agencyId, after })
    return id
  })
}

/** Ends a duty on a day, the first on which it is held no longer. */
export function endDuty(db: Db, who: Actor, id: string, toOn: Day) {
  return transact(db, async (tx) => {
    await lockAdministrators(tx)
    const duty = await findDuty(tx, id)
    demand(mayEndDuty(who, duty, await otherAdministrators(tx, duty.personId, who.today)))
    if (toOn < duty.fromOn)
      throw new BadInput({ to_on: t('Không được trước ngày bắt đầu ({day}).', { day: vnDay(duty.fromOn) }) })

    await tx.updateTable('duties').set({ to_on: toOn }).where('id', '=', id).execute()
    await note(tx, who, 'duty.ended', duty.personId, {
      agencyId: duty.agencyId,
      before: duty,
      after: { toOn },
    })
    return duty.personId
  })
}

const isOfAgency = (duty: Duty) => duty === 'officer' || duty === 'head'

function neededAgency({ agencyId }: Charge): string {
  if (agencyId) return agencyId
  throw new BadInput({ agency_id: t('Nhiệm vụ này gắn với một cơ quan. Hãy chọn cơ quan.') })
}
