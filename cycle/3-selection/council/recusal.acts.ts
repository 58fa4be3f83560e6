import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { isBallotFixed } from '../ballots/fixed.store.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import { mayRecuse } from './council.policy.ts'
import { nomineeIdsOf } from './nominees.store.ts'
import { lockHeld } from './opened.ts'
import { votesOf } from './sitting.store.ts'

type Recusal = { sittingId: string; nomineeId: string; memberId: string; reason: string }

/** A member stands aside from one case, by his own word or the keeper's; it stays, with its reason. */
export function recuse(db: Db, who: Actor, year: Year, { sittingId, nomineeId, memberId, reason }: Recusal) {
  return transact(db, async (tx) => {
    const { sitting, members } = await lockHeld(tx, year.id, sittingId)
    const member = found(members.find((one) => one.id === memberId))
    found((await nomineeIdsOf(tx, sittingId)).find((one) => one === nomineeId))
    const conflicts = await conflictsOf(tx, sittingId, [nomineeId])
    const votes = await votesOf(tx, [nomineeId])
    demand(
      mayRecuse(who, {
        year: await shareYear(tx, year),
        ...{ sitting, members, member },
        takenOut: conflicts.filter((one) => one.takenOut).map((one) => one.memberId),
        hasVoted: votes.some((one) => one.memberId === memberId),
        isFixed: await isBallotFixed(tx, sittingId),
      }),
    )

    await tx
      .insertInto('recusals')
      .values({
        ...{ sitting_id: sittingId, nominee_id: nomineeId, member_id: memberId },
        ...{ ground: 'declared', reason, recused_by: who.id },
      })
      .execute()
    await note(tx, who, 'sitting.recused', sittingId, {
      yearId: year.id,
      after: { nomineeId, member: member.name, reason },
    })
  })
}
