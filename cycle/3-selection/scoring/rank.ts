import { type Column, columns } from './scoring.ts'

/** The column that counts now: the decision, before it the lead's appraisal, the cross-check, the self-score. */
export function basisOf(handedIn: Record<Column, unknown>): Column | null {
  return columns.findLast((column) => handedIn[column] !== null) ?? null
}
