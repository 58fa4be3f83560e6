import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { ensure, type Fault, faultOf, reasons } from '#secret-ballot/fault.ts'
import { memberPowers } from '#secret-ballot/proofs/check-either.ts'
import { large, listOf, readCanonical, words } from '#secret-ballot/shape.ts'
import { maySecretly } from '../ballots.policy.ts'
import { lockBallot } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { theDesk } from './arithmetic.ts'
import { electionsOf, isAuthority } from './electronic.store.ts'
import type { BallotElection } from './electronic.ts'

/** Takes the public lists of voting codes, one for each election in their order; the codes themselves never come here. */
export function handInCodes(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, lists }: { sittingId: string; lists: string[] },
) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    const elections = await electionsOf(tx, sittingId)
    const isHis = await isAuthority(tx, sittingId, who.id)
    demand(mayHandInCodes(isHis, await shareYear(tx, year), ballot, elections))
    for (const [i, election] of elections.entries()) {
      const fault = listFault(lists[i] ?? '', election)
      if (fault) throw new BadInput({ lists: t(reasons[fault.reason]) })
      const codes = readCanonical(lists[i] ?? '', listOf(words))
      await tx
        .insertInto('election_credentials')
        .values(codes.map((credential) => ({ election_id: election.id, credential })))
        .execute()
    }
    await note(tx, who, 'ballot.codesMade', sittingId, {
      yearId: year.id,
      after: { elections: elections.length },
    })
  })
}

/** Sorted by size, so that the order tells nothing of the members'; each of the group and only once. */
function listFault(list: string, { memberIds }: BallotElection): Fault | null {
  return faultOf(() => {
    const codes = readCanonical(list, listOf(words)).map(large)
    ensure(codes.length === memberIds.length, 'badCount')
    ensure(
      codes.every((one, i) => i === 0 || (codes[i - 1] ?? 0n) < one),
      'notCanonical',
    )
    for (const one of codes) memberPowers(theDesk().group, one, [])
  })
}

export function mayHandInCodes(
  isHis: boolean,
  year: Year,
  ballot: Ballot,
  elections: BallotElection[],
): Verdict {
  if (!isHis) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (elections.some((one) => one.credentials > 0)) return refused(t('Danh sách mã bỏ phiếu đã được nộp.'))
  return allowed
}

/** The public list of an election as its archive holds it. */
export async function listText(db: Db, electionId: string): Promise<string> {
  const rows = await db
    .selectFrom('election_credentials')
    .where('election_id', '=', electionId)
    .select('credential')
    .execute()
  const sorted = rows.map((row) => BigInt(row.credential)).sort((a, b) => (a < b ? -1 : 1))
  return JSON.stringify(sorted.map(String))
}
