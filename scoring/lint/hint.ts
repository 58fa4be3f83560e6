import { type Fault, fault } from '../fault.ts'

/** What is allowed in a scale but looks like a slip: what kind, where, and a sentence. */
export type Hint = Fault & { code: HintCode }

type HintCode =
  | 'sumsDiffer'
  | 'unreachableBand'
  | 'deadCriterion'
  | 'doubleCounting'
  | 'stepHole'
  | 'overHundred'
  | 'idleIndicator'

export function hint(
  code: HintCode,
  place: Fault['place'],
  { text, values = {} }: { text: string; values?: Fault['words']['values'] },
): Hint {
  return { code, ...fault(place, text, values) }
}
