import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import { amountsOn } from './amounts.ts'
import { askingKey, standingsOn } from './asking.ts'
import { type Period, periodsOf } from './periods.ts'
import { sectionsOn } from './sections.ts'

/** One line of the history of an award: the periods in which that part of the law stayed the same. */
export type AwardLane = { id: 'standard' | 'procedure' | 'money'; periods: Period[] }

const parts: { id: AwardLane['id']; key: (award: AwardCode, day: Day, layer: Layer | null) => string }[] = [
  { id: 'standard', key: standardKey },
  { id: 'procedure', key: (award, day, layer) => JSON.stringify(sectionsOn(award, day, layer)) },
  { id: 'money', key: (award, day, layer) => JSON.stringify(amountsOn(award, day, layer)) },
]

const known = new Map<string, AwardLane[]>()

/** The history of an award by national law or by a layer; counted once, the law does not change by itself. */
export function lanesOf(award: AwardCode, layer: Layer | null): AwardLane[] {
  const name = `${award} ${layer}`
  const lanes =
    known.get(name) ??
    parts.map(({ id, key }) => ({ id, periods: periodsOf((day) => key(award, day, layer)) }))
  known.set(name, lanes)
  return lanes
}

function standardKey(award: AwardCode, day: Day, layer: Layer | null): string {
  return standingsOn(award, day, layer)
    .map((one) => `${one.recipient} ${one.route} ${one.layer} ${askingKey(one.asking)}`)
    .join('\n')
}
