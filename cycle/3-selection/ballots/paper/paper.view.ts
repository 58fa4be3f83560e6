import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden } from '#plumbing/verdict.ts'
import { tells } from '../ballots.policy.ts'
import type { Ballot } from '../ballots.ts'
import { ballotsInAll, groupsOf } from '../groups.ts'
import { signersOf } from '../signing/signatures.store.ts'
import { mayEnterCount } from './count.acts.ts'
import { type EnteredCount, latestCounts } from './counts.store.ts'
import type { PaperCount } from './counts.ts'
import { type Reconciling, reconcile } from './reconciling.ts'

/** The paper way: how many sheets there are, who has counted; figures only to the team, and one's own alone until both are in. */
export async function paperPart(db: Db, who: Actor, year: Year, ballot: Ballot) {
  const { sitting, tellers } = ballot
  const counts = await latestCounts(db, sitting.id)
  const reconciling = reconcile(sitting.id, counts)
  const signed =
    reconciling.state === 'agreed' &&
    (await signersOf(db, sitting.id, reconciling.digest)).length === tellers.length
  const may = mayEnterCount(who, year, ballot, { counts, signed })
  return {
    sheets: ballotsInAll(groupsOf(ballot)),
    counted: tellers
      .filter((one) => counts.some((count) => count.tellerId === one.id))
      .map((one) => ({
        name: one.name,
        round: counts.find((count) => count.tellerId === one.id)?.round ?? 1,
      })),
    state: reconciling.state,
    compared: tells(who, ballot) ? comparedOf(ballot, reconciling, counts) : null,
    may: sitting.endedAt ? may : hidden,
  }
}

/** Both counts side by side, once both are in. */
function comparedOf({ tellers }: Ballot, reconciling: Reconciling, counts: EnteredCount[]) {
  if (reconciling.state === 'awaited') return null
  const nameOf = (id: string) => tellers.find((one) => one.id === id)?.name ?? ''
  return {
    cells: reconciling.state === 'differ' ? [...reconciling.cells] : [],
    counts: counts.map((one) => ({ ...figuresOf(one), name: nameOf(one.tellerId) })),
  }
}

const figuresOf = ({ issued, returned, rows }: PaperCount): PaperCount => ({ issued, returned, rows })

/** What one types from: the cases, and one's own figures when they are being corrected. */
export async function countForm(db: Db, who: Actor, year: Year, ballot: Ballot) {
  const part = await paperPart(db, who, year, ballot)
  const teller = ballot.tellers.find((one) => one.personId === who.id)
  const own = (await latestCounts(db, ballot.sitting.id)).find((one) => one.tellerId === teller?.id)
  return { ...part, own: own && part.state !== 'awaited' ? figuresOf(own) : null }
}
