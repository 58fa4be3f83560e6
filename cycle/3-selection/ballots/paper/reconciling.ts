import type { Ballot, NomineeCount } from '../ballots.ts'
import { recusedOn } from '../groups.ts'
import type { EnteredCount } from './counts.store.ts'
import { differingCells, digestOf, type PaperCount } from './counts.ts'

/** How far two separate counts have come: waiting for one or both, differing in some cells, or agreed. */
export type Reconciling =
  | { state: 'awaited'; entered: number }
  | { state: 'differ'; cells: Set<string>; counts: EnteredCount[] }
  | { state: 'agreed'; count: PaperCount; digest: string }

/** Holds the latest counts of the two who count against each other. */
export function reconcile(sittingId: string, counts: EnteredCount[]): Reconciling {
  const [one, other] = counts
  if (!one || !other) return { state: 'awaited', entered: counts.length }
  const cells = differingCells(one, other)
  if (cells.size > 0) return { state: 'differ', cells, counts: [one, other] }
  return { state: 'agreed', count: one, digest: digestOf(sittingId, one) }
}

/** The counts by case, as the minutes and the outcome take them. */
export function countsByNominee(ballot: Ballot, count: PaperCount): Map<string, NomineeCount> {
  return new Map(
    count.rows.map(({ nomineeId, yes, no, blank, invalid }) => [
      nomineeId,
      { yes, no, blank, invalid, recused: recusedOn(ballot, nomineeId) },
    ]),
  )
}
