import { longest } from '../lines.ts'
import { decreedRule } from '../measure.ts'

/** Millimetres of the rule under words, inside the share the decree asks. */
export function shortRule(lines: string[], points: number): number {
  return longest(lines, points) * decreedRule.set
}
