import type { Exact } from '../exact/exact.ts'
import { zero } from '../exact/exact.ts'
import type { Fault } from '../fault.ts'
import type { Direction, Part, Value } from '../scale.ts'

/** What a leaf comes to for one agency: scored, without its figure, or without a plan so that it is not assigned. */
export type Worked = {
  state: 'scored' | 'missing' | 'notAssigned'
  points: Exact
  /** Extra points for the part over the plan. */
  over: Exact
  /** The figure in relation to its plan, where there is one: 1 is the plan reached. */
  rate: Exact | null
}

/** What a method may look at: one leaf of one agency. */
export type At = {
  code: string
  part: Part
  direction: Direction
  /** The most the leaf gives this agency; null when nothing is said of it. */
  most: Exact | null
  /** The same, zero when nothing is said. */
  max: Exact
  value: (measure: string) => Value | undefined
  /** The figure of a measure; without one, or with something else than a figure (then a fault is noted), undefined. */
  number: (measure: string) => Exact | undefined
  /** The best excess of the cluster at this leaf; null when nobody is over the plan. */
  best: Exact | null
  zeroPlan: 'refuse' | 'notAssigned' | 'zero' | 'full'
  fault: (measure: string, text: string, values?: Fault['words']['values']) => void
}

export type Work = (at: At) => Worked

export const missing: Worked = { state: 'missing', points: zero, over: zero, rate: null }
export const notAssigned: Worked = { state: 'notAssigned', points: zero, over: zero, rate: null }

export function scored(points: Exact, rate: Exact | null = null, over: Exact = zero): Worked {
  return { state: 'scored', points, over, rate }
}
