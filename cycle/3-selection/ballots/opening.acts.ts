import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { mayOpenBallot, maySecretly, presides } from './ballots.policy.ts'
import { lockBallot } from './ballots.store.ts'
import type { Ballot } from './ballots.ts'
import { askTallies, openElections } from './electronic/opening.acts.ts'
import { mayEndElections, mayOpenElections } from './electronic/opening.policy.ts'
import { fixRecusals } from './excluded.store.ts'

/** Opens the vote; from now on who votes on what stands fixed. */
export function openBallot(db: Db, who: Actor, year: Year, sittingId: string) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    demand(mayOpenBallot(who, await shareYear(tx, year), ballot))
    if (ballot.sitting.way === 'electronic') demand(await mayOpenElections(tx, ballot))
    else await fixRecusals(tx, sittingId)
    await tx
      .insertInto('ballot_openings')
      .values({ sitting_id: sittingId, way: secretWay(ballot), opened_by: who.id })
      .execute()
    if (ballot.sitting.way === 'electronic') await openElections(tx, ballot)
    await note(tx, who, 'ballot.opened', sittingId, {
      yearId: year.id,
      after: { way: ballot.sitting.way, nominees: ballot.nominees.length },
    })
  })
}

/** Ends the vote; what is not in by now is not counted. */
export function endBallot(db: Db, who: Actor, year: Year, sittingId: string) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    demand(mayEndBallot(who, await shareYear(tx, year), ballot))
    if (ballot.sitting.way === 'electronic') demand(await mayEndElections(tx, ballot))
    await tx
      .insertInto('ballot_ends')
      .values({ sitting_id: sittingId, way: secretWay(ballot), ended_by: who.id })
      .execute()
    if (ballot.sitting.way === 'electronic') await askTallies(tx, sittingId)
    await note(tx, who, 'ballot.ended', sittingId, { yearId: year.id, after: { way: ballot.sitting.way } })
  })
}

const secretWay = ({ sitting }: Ballot) => (sitting.way === 'electronic' ? 'electronic' : 'paper')

export function mayEndBallot(who: Actor, year: Year, ballot: Ballot): Verdict {
  if (!presides(who, ballot)) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (!ballot.sitting.openedAt) return refused(t('Chưa mở bỏ phiếu.'))
  if (ballot.sitting.endedAt) return refused(t('Đã kết thúc bỏ phiếu.'))
  return allowed
}
