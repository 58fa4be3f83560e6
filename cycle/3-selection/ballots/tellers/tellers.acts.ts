import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused, type Verdict } from '#plumbing/verdict.ts'
import { mayNameTellers } from '../ballots.policy.ts'
import { candidatesFor, lockBallot } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { isPrepared } from '../electronic/electronic.store.ts'

/** The team in its order; the first one heads it. */
type Naming = { sittingId: string; personIds: string[] }

/** Names the counting team; another naming before the vote replaces it. */
export function nameTellers(db: Db, who: Actor, year: Year, naming: Naming) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, naming.sittingId))
    demand(await mayName(tx, who, await shareYear(tx, year), ballot))
    // a roll call was refused above
    const way = ballot.sitting.way === 'electronic' ? 'electronic' : 'paper'
    const known = await knownNames(tx, who, year, naming.sittingId)
    check(naming, ballot, known)

    await tx.deleteFrom('tellers').where('sitting_id', '=', naming.sittingId).where('way', '=', way).execute()
    await tx
      .insertInto('tellers')
      .values(
        naming.personIds.map((personId, i) => ({
          id: newId(),
          sitting_id: naming.sittingId,
          person_id: personId,
          position: i + 1,
          heads: i === 0,
          way,
          named_by: who.id,
        })),
      )
      .execute()
    await note(tx, who, 'ballot.tellersNamed', naming.sittingId, {
      yearId: year.id,
      before: { tellers: ballot.tellers.map((one) => one.name) },
      after: { tellers: naming.personIds.map((id) => known.get(id)) },
    })
  })
}

/** Whether the team may be named; the one that keeps the key of a prepared electronic ballot stays. */
export async function mayName(db: Db, who: Actor, year: Year, ballot: Ballot): Promise<Verdict> {
  const may = mayNameTellers(who, year, ballot)
  if (may.kind !== 'allowed' || ballot.sitting.way !== 'electronic') return may
  if (!(await isPrepared(db, ballot.sitting.id))) return may
  return refused(t('Đã chuẩn bị bỏ phiếu điện tử với tổ kiểm phiếu này nên không đổi được nữa.'))
}

async function knownNames(tx: Db, who: Actor, year: Year, sittingId: string): Promise<Map<string, string>> {
  const agencyIds = [year.organisationId, ...year.members.map((one) => one.id)]
  const candidates = await candidatesFor(tx, { sittingId, agencyIds, today: who.today })
  return new Map(candidates.map((one) => [one.personId, one.name]))
}

function check({ personIds }: Naming, { nominees }: Ballot, known: Map<string, string>): void {
  const wrong: Record<string, string> = {}
  for (const [i, id] of personIds.entries()) {
    const field = `teller${i + 1}`
    if (!known.has(id)) wrong[field] = t('Hãy chọn một mục trong danh sách.')
    else if (personIds.indexOf(id) < i)
      wrong[field] = t('Người này đã được chọn ở trên. Hãy chọn người khác.')
    else if (nominees.some((one) => one.personId === id))
      wrong[field] = t('{name} là người được xét nên không kiểm phiếu.', { name: known.get(id) ?? '' })
  }
  if (personIds.length < 2) wrong.teller2 ??= t('Tổ kiểm phiếu có ít nhất hai người.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
