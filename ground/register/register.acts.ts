import { awardOf } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, type Verdict } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import { type Actor, hasDuty, isAdministrator } from '../people/actor.ts'
import { insertAwards } from './register.store.ts'

type OldAward = {
  awardCode: string
  route?: string
  personId?: string | null
  agencyId: string
  postTitle?: string
  achievement?: string
  decisionReference: string
  issuer: string
  decidedOn: Day
  year: number
  illustrative?: boolean
}

/** Old awards come from paper files: only those charged with the work may copy them in. */
function mayRecordOldAward(who: Actor): Verdict {
  return isAdministrator(who) || hasDuty(who, 'officer') || hasDuty(who, 'head') ? allowed : hidden
}

/** Copies an award that was decided before this program into the register. */
export function recordOldAward(db: Db, who: Actor, old: OldAward): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayRecordOldAward(who))
    if (!awardOf(old.awardCode))
      throw new BadInput({ awardCode: t('Hình thức khen thưởng không có trong danh mục.') })
    const recipient = found(await recipientOf(tx, old))
    const [id = ''] = await insertAwards(tx, [{ ...old, ...recipient }])
    await note(tx, who, 'award.recorded', id, { agencyId: old.agencyId, after: { ...old, ...recipient } })
    return id
  })
}

async function recipientOf(tx: Db, old: OldAward) {
  if (!old.personId)
    return tx
      .selectFrom('agencies')
      .where('id', '=', old.agencyId)
      .select('name as recipient')
      .executeTakeFirst()
  const person = await tx
    .selectFrom('people')
    .where('id', '=', old.personId)
    .select(['full_name', 'rank', 'person_class'])
    .executeTakeFirst()
  return (
    person && { recipient: `${person.rank} ${person.full_name}`.trim(), personClass: person.person_class }
  )
}
