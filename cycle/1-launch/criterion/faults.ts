import { said } from '#kit/said.ts'
import { checkScale } from '#scoring/check/check.ts'
import type { Fault } from '#scoring/fault.ts'
import { lintScale } from '#scoring/lint/lint.ts'
import type { Contestant, Scale } from '#scoring/scale.ts'

/** What is wrong in a scale: sentences by the code of the line; those about its bands, ties and sums under ''. */
type Faults = { count: number; of: Record<string, string[]> }

export function faultsOf(scale: Scale): Faults {
  return byLine(checkScale(scale))
}

/** What is allowed in a scale but looks like a slip; with figures of last year also what told nobody apart. */
export function hintsOf(scale: Scale, contestants: readonly Contestant[] = []): Faults {
  return byLine(lintScale(scale, { contestants }))
}

export function byLine(faults: readonly Fault[]): Faults {
  const of: Record<string, string[]> = {}
  for (const { place, words } of faults) {
    const code = place.criterion ?? ''
    of[code] = [...(of[code] ?? []), said(words)]
  }
  return { count: faults.length, of }
}
