import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { maySecretly } from '../ballots.policy.ts'
import { ballotOf, lockBallot } from '../ballots.store.ts'
import type { Ballot, Counted } from '../ballots.ts'
import { ballotsInAll, groupsOf } from '../groups.ts'
import { signersOf } from '../signing/signatures.store.ts'
import { type EnteredCount, insertCount, latestCounts } from './counts.store.ts'
import { faultsIn, type PaperCount } from './counts.ts'
import { countsByNominee, reconcile } from './reconciling.ts'

/** One of two counts, entered apart; a corrected count is a new round. */
export function enterCount(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, count }: { sittingId: string; count: PaperCount },
) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    const counts = await latestCounts(tx, sittingId)
    demand(
      mayEnterCount(who, await shareYear(tx, year), ballot, {
        counts,
        signed: await isSigned(tx, ballot, counts),
      }),
    )
    const teller = found(ballot.tellers.find((one) => one.personId === who.id))
    const names = new Map(ballot.nominees.map((one) => [one.id, one.recipient]))
    const wrong = faultsIn(count, groupsOf(ballot), names)
    if (Object.keys(wrong).length > 0) throw new BadInput(wrong)

    const round = (counts.find((one) => one.tellerId === teller.id)?.round ?? 0) + 1
    await insertCount(tx, { ...count, id: newId(), sittingId, tellerId: teller.id, round })
    await note(tx, who, 'ballot.counted', sittingId, { yearId: year.id, after: { round } })
  })
}

async function isSigned(db: Db, ballot: Ballot, counts: EnteredCount[]): Promise<boolean> {
  const reconciling = reconcile(ballot.sitting.id, counts)
  if (reconciling.state !== 'agreed') return false
  return (await signersOf(db, ballot.sitting.id, reconciling.digest)).length === ballot.tellers.length
}

type Standing = { counts: EnteredCount[]; signed: boolean }

export function mayEnterCount(who: Actor, year: Year, ballot: Ballot, { counts, signed }: Standing): Verdict {
  const teller = ballot.tellers.find((one) => one.personId === who.id)
  if (!teller || ballot.sitting.way !== 'paper') return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (!ballot.sitting.endedAt) return refused(t('Hãy chờ người chủ trì kết thúc bỏ phiếu rồi kiểm phiếu.'))
  if (signed) return refused(t('Cả tổ kiểm phiếu đã ký kết quả này.'))
  if (counts.every((one) => one.tellerId !== teller.id))
    return counts.length < 2 ? allowed : refused(t('Hai người khác trong tổ đã nhập kết quả kiểm phiếu.'))
  if (counts.length < 2)
    return refused(t('Bạn đã nhập. Hãy chờ người thứ hai nhập; lúc đó mới thấy hai kết quả.'))
  return allowed
}

/** The paper count once two counts agree and the whole team has signed, else why not yet. */
export async function paperCountsOf(db: Db, yearId: string, sittingId: string): Promise<Counted> {
  const ballot = found(await ballotOf(db, yearId, sittingId))
  const reconciling = reconcile(sittingId, await latestCounts(db, sittingId))
  const not = (verdict: Verdict): Counted => ({ counts: null, verdict })
  if (!ballot.sitting.endedAt) return not(refused(t('Chưa kết thúc bỏ phiếu.')))
  if (reconciling.state === 'awaited')
    return not(
      refused(t('Còn {count} người kiểm phiếu chưa nhập kết quả.', { count: 2 - reconciling.entered })),
    )
  if (reconciling.state === 'differ')
    return not(refused(t('Hai kết quả kiểm phiếu còn lệch nhau. Tổ kiểm phiếu hãy đếm lại.')))
  const missing = ballotsInAll(groupsOf(ballot)) - reconciling.count.issued
  if (missing > 0)
    return not(
      refused(
        t('Còn {count} tờ phiếu chưa phát. Mọi thành viên đều phải được bỏ phiếu.', { count: missing }),
      ),
    )
  const unsigned = ballot.tellers.length - (await signersOf(db, sittingId, reconciling.digest)).length
  if (unsigned > 0)
    return not(refused(t('Còn {count} người trong tổ kiểm phiếu chưa ký.', { count: unsigned })))
  return { counts: countsByNominee(ballot, reconciling.count), verdict: allowed }
}
