import { compositionOf, papersDue } from '#law/councils/composition.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Layers } from './threshold.ts'

/** The last day on which the papers of a sitting may reach its members, where a text says one; of whatever level, the same. */
export function papersDueOf(heldOn: Day, layers: Layers): { on: Day; citation: Citation } | null {
  const rule = compositionOf('unitUnderMinistry', { heldOn, layers })
  return rule && { on: papersDue(heldOn, rule.papersDaysBefore), citation: rule.citation }
}
