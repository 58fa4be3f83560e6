import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { ballotEntries } from '#secret-ballot/archive/entries.ts'
import { trackerOf } from '#secret-ballot/ballot.ts'
import { checkBallot } from '#secret-ballot/check-ballot.ts'
import { reasons } from '#secret-ballot/fault.ts'
import { maySecretly } from '../ballots.policy.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { append, holds, lastEventOf, lockElection } from './archive.store.ts'
import { boothFor } from './arithmetic.ts'
import { electionsOf } from './electronic.store.ts'
import type { BallotElection } from './electronic.ts'

type Casting = { sittingId: string; electionId: string; ballot: string }

/**
 * Takes a hidden ballot after checking every proof in it and gives its tracker. What is kept says that the member has voted,
 * and elsewhere the ballot; neither names the other, and the journal gets no line, as its hour would tie the two.
 */
export function castBallot(db: Db, who: Actor, year: Year, { sittingId, electionId, ballot }: Casting) {
  return transact(db, async (tx) => {
    await tx.selectFrom('sittings').where('id', '=', sittingId).select('id').forShare().execute()
    const about = found(await ballotOf(tx, year.id, sittingId))
    const election = (await electionsOf(tx, sittingId)).find((one) => one.id === electionId)
    demand(mayVote(who, year, about, election))
    const fault = await faultIn(tx, electionId, ballot)
    if (fault) throw new BadInput({ ballot: t(reasons[fault.reason]) })

    await lockElection(tx, electionId)
    if (!(await holds(tx, electionId, ballot)))
      await append(tx, electionId, ballotEntries(await lastEventOf(tx, electionId), ballot))
    await tx
      .insertInto('election_turnouts')
      .values({ election_id: electionId, member_id: seatOf(who, about)?.id ?? '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return trackerOf(ballot)
  })
}

const seatOf = (who: Actor, { members }: Ballot) => members.find((one) => one.personId === who.id)

export function mayVote(
  who: Actor,
  year: Year,
  ballot: Ballot,
  election: BallotElection | undefined,
): Verdict {
  const seat = seatOf(who, ballot)
  if (!seat || !election?.memberIds.includes(seat.id)) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (!ballot.sitting.openedAt) return refused(t('Người chủ trì chưa mở bỏ phiếu.'))
  if (ballot.sitting.endedAt) return refused(t('Đã kết thúc bỏ phiếu nên không nhận thêm phiếu.'))
  return allowed
}

/** The first entries of an archive hold all that a ballot is checked against. */
async function faultIn(tx: Db, electionId: string, ballot: string) {
  const rows = await tx
    .selectFrom('election_entries')
    .where('election_id', '=', electionId)
    .where('position', '<=', setupSize)
    .orderBy('position')
    .select('content')
    .execute()
  const [election = '', , credentials = ''] = rows.map((row) => row.content)
  return checkBallot(boothFor({ election, credentials }), ballot)
}

const setupSize = 5
