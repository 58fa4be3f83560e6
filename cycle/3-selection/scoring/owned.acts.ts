import { note } from '#ground/journal/journal.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found, hidden } from '#plumbing/verdict.ts'
import { saveScores } from './save.acts.ts'
import { mayScore } from './scoring.policy.ts'
import { lockSheet } from './scoring.store.ts'
import { handInOwned, standingOf } from './submit.acts.ts'
import { linesOfOwner, ownersOf } from './wanting.ts'

type Confirming = { agencyId: string; criterionIds: string[] }

/** Confirms lines of one sheet as the agency filled them in; without any named, all that are left. */
export function confirmLines(db: Db, who: Actor, year: Year, { agencyId, criterionIds }: Confirming) {
  return transact(db, async (tx) => {
    const { sheet, lines } = await standingOf(tx, await shareYear(tx, year), agencyId)
    demand(mayScore(who, year, sheet, 'owner'))
    const bodies = ownersOf(agencyId, lines).filter((id) => staffOf(who, id))
    if (bodies.length === 0) demand(hidden)
    const left = bodies.flatMap((id) => linesOfOwner(lines, id)).filter((line) => !line.marks.owner?.value)
    const chosen = left.filter(
      ({ criterion }) => criterionIds.length === 0 || criterionIds.includes(criterion.id),
    )
    const rows = chosen.map(({ criterion, marks }) => ({
      ...{ criterionId: criterion.id, value: marks.self?.value ?? '', version: marks.owner?.version ?? 0 },
      reason: sameAsChecked(marks) ? '' : confirmedReason,
    }))
    await saveScores(tx, who, year, { agencyId, scorer: 'owner', rows })
    return rows.length
  })
}

const confirmedReason = 'Xác nhận theo số tự chấm.'
const sameAsChecked = ({ self, cross }: { self?: { value: string }; cross?: { value: string } }) =>
  !cross?.value || cross.value === self?.value

/** Hands in the person's lines at every sheet where all of them are confirmed or corrected. */
export function handInOwnedSheets(db: Db, who: Actor, year: Year, agencyIds: string[]): Promise<number> {
  return transact(db, async (tx) => {
    const open = await shareYear(tx, year)
    for (const agencyId of agencyIds) {
      found(year.members.find((member) => member.id === agencyId))
      await lockSheet(tx, year.id, agencyId, 'owner')
      const standing = await standingOf(tx, open, agencyId)
      demand(mayScore(who, open, standing.sheet, 'owner'))
      await handInOwned(tx, who, standing)
    }
    await note(tx, who, 'score.confirmed', year.id, { yearId: year.id, after: { count: agencyIds.length } })
    return agencyIds.length
  })
}
