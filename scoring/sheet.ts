import type { Exact } from './exact/exact.ts'

/**
 * “Dòng điểm”: what one criterion came to for one agency. `gated`: a required measure was “no”. Not assigned,
 * missing and zero are three things.
 */
export type Line = {
  code: string
  state: 'scored' | 'missing' | 'notAssigned' | 'gated'
  max: Exact
  points: Exact
  /** Extra points for what is over the plan; they count outside the hundred. */
  over: Exact
  /** The figure in relation to its plan: 1 is the plan reached. */
  rate: Exact | null
  /** By how much a group is scaled up for its lines not assigned. */
  factor: Exact
}

/** “Bảng điểm”: one agency's sheet; `lines` stand as the nodes of the scale do, null where none exists for it. */
export type Sheet = {
  id: string
  lines: (Line | null)[]
  standard: Exact
  /** The most the standard part gives this agency. */
  max: Exact
  /** By how much the standard part is scaled up for what is not assigned. */
  factor: Exact
  /** Extra points for what is over the plans, after their cap. */
  over: Exact
  /** All extra points, those among them, after their cap. */
  extra: Exact
  deduction: Exact
  total: Exact
  /** Codes of compulsory lines without a figure. */
  missing: string[]
}
