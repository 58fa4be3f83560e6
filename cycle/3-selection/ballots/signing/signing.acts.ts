import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, demand, found, hidden, refused, Stale, type Verdict } from '#plumbing/verdict.ts'
import { maySecretly } from '../ballots.policy.ts'
import { lockBallot } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { electronicDigest } from '../electronic/result.store.ts'
import { latestCounts } from '../paper/counts.store.ts'
import { reconcile } from '../paper/reconciling.ts'

/** What the team signs: the agreed paper count, or the archives with their verified result; null while there is none. */
export async function digestToSign(db: Db, { sitting }: Ballot): Promise<string | null> {
  if (sitting.way === 'electronic') return electronicDigest(db, sitting.id)
  const reconciling = reconcile(sitting.id, await latestCounts(db, sitting.id))
  return reconciling.state === 'agreed' ? reconciling.digest : null
}

/** Signs exactly the count that was seen. */
export function signTally(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, digest }: { sittingId: string; digest: string },
) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    const standing = await digestToSign(tx, ballot)
    demand(maySign(who, await shareYear(tx, year), ballot, standing))
    if (standing !== digest) throw new Stale('stale')
    const teller = found(ballot.tellers.find((one) => one.personId === who.id))
    await tx
      .insertInto('tally_signatures')
      .values({ sitting_id: sittingId, teller_id: teller.id, digest })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await note(tx, who, 'ballot.signed', sittingId, { yearId: year.id, after: { digest } })
  })
}

export function maySign(who: Actor, year: Year, ballot: Ballot, digest: string | null): Verdict {
  if (!ballot.tellers.some((one) => one.personId === who.id)) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  return digest ? allowed : refused(t('Chưa có kết quả kiểm phiếu thống nhất để ký.'))
}
