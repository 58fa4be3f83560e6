import { type Exact, readExact, zero } from './exact/exact.ts'
import { type Fault, fault } from './fault.ts'
import type { At } from './methods/method.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Contestant } from './scale.ts'

/** One place to look from, moved from agency to agency and from line to line. */
export type Look = At & {
  of: (contestant: Contestant) => void
  to: (node: Node, max: Exact, best: Exact | null) => void
  isAssigned: (node: Node) => boolean
}

/** Gives the place to look from; what is wrong with a figure goes to `tell`. */
export function look(
  { rules }: Prepared,
  tell: (fault: Fault) => void,
  exactOf: (text: string) => Exact | undefined = remembering(),
): Look {
  let now: Contestant = { id: '', name: '', values: {} }
  let notAssigned = new Set<string>()
  const at: Look = {
    code: '',
    part: 'standard',
    direction: 'more',
    most: null,
    max: zero,
    best: null,
    zeroPlan: rules.zeroPlan,
    of: (contestant) => {
      now = contestant
      notAssigned = new Set(Object.keys(contestant.notAssigned ?? {}))
    },
    to: (node, max, best) => {
      at.code = node.code
      at.part = node.part
      at.direction = node.direction
      at.max = max
      at.most = node.isLimited ? max : null
      at.best = best
    },
    isAssigned: (node) => !notAssigned.has(node.code),
    value: (measure) => now.values[measure],
    number: (measure) => {
      const value = now.values[measure]
      if (value === undefined) return undefined
      const figure = typeof value === 'string' ? exactOf(value) : undefined
      if (!figure) at.fault(measure, 'Hãy ghi một con số, ví dụ 9.5.')
      return figure
    },
    fault: (measure, text, values) =>
      tell(fault({ contestant: now.id, criterion: at.code, measure }, text, values)),
  }
  return at
}

/** The same few texts stand in many cells: each is read once. */
export function remembering() {
  const read = new Map<string, Exact | undefined>()
  return (text: string): Exact | undefined => {
    const known = read.get(text)
    if (known) return known
    const figure = readExact(text)
    read.set(text, figure)
    return figure
  }
}

/** Whether a gate is open: a measure still to come leaves it undecided. */
export function gateOf({ gate }: { gate: readonly string[] }, at: At): 'open' | 'closed' | 'missing' {
  let state: 'open' | 'missing' = 'open'
  for (const measure of gate) {
    const value = at.value(measure)
    if (value === false) return 'closed'
    if (value !== true) state = 'missing'
  }
  return state
}
