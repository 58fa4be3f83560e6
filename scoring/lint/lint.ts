import { BadScale, type Prepared, prepare } from '../prepare.ts'
import type { Contestant, Scale } from '../scale.ts'
import { idleIndicators, unmovedLines } from './agencies.ts'
import { unreachableBands } from './bands.ts'
import { doubleCounting } from './double.ts'
import type { Hint } from './hint.ts'
import { deadLines } from './lines.ts'
import { stepHints } from './steps.ts'
import { differingSums } from './sums.ts'

/**
 * What is suspicious in a scale but allowed; with last year's figures also what told no agency from another. A scale
 * with faults is not looked at.
 */
export function lintScale(
  scale: Scale,
  { contestants = [] }: { contestants?: readonly Contestant[] } = {},
): Hint[] {
  const prepared = preparedOf(scale)
  if (!prepared) return []
  return [
    ...differingSums(prepared, contestants),
    ...unreachableBands(prepared, contestants),
    ...deadLines(prepared, contestants),
    ...doubleCounting(prepared),
    ...stepHints(prepared),
    ...(contestants.length > 1
      ? [...unmovedLines(prepared, contestants), ...idleIndicators(prepared, contestants)]
      : []),
  ]
}

function preparedOf(scale: Scale): Prepared | null {
  try {
    return prepare(scale)
  } catch (error) {
    if (error instanceof BadScale) return null
    throw error
  }
}
