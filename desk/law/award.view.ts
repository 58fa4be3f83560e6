import { awardNameOn, awardOf } from '#law/awards/catalogue.ts'
import type { Vote } from '#law/councils/vote-rule.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Amount, amountsOn } from './amounts.ts'
import { type Standing, standingsOn } from './asking.ts'
import { firstDay, type Period, periodAt } from './periods.ts'
import { type LawSection, sectionsOn } from './sections.ts'
import { type AwardLane, lanesOf } from './versions.ts'
import { voteOn } from './vote-lines.ts'

/** What the law says of one award on one day. */
export type LawOfDay = {
  day: Day
  name: string
  standings: Standing[]
  period: Period | null
  amounts: Amount[]
  sections: LawSection[]
  vote: Vote
}

/** The days on which something about an award changes, and what. */
export type Border = { day: Day; lanes: AwardLane['id'][] }

/** Everything of one day; the caller has made sure that the day is covered. */
export function lawOfDay(award: AwardCode, day: Day, layer: Layer | null): LawOfDay {
  const lanes = lanesOf(award, layer)
  const standard = lanes.find((one) => one.id === 'standard')
  return {
    day,
    name: awardNameOn(award, day),
    standings: standingsOn(award, day, layer),
    period: (standard && periodAt(standard.periods, day)) ?? null,
    amounts: amountsOn(award, day, layer),
    sections: sectionsOn(award, day, layer),
    vote: voteOn({ award, day, layer }),
  }
}

/** Every border day of an award, the first day of our tables first. */
export function bordersOf(award: AwardCode, layer: Layer | null): Border[] {
  const lanes = lanesOf(award, layer)
  const days = new Set(lanes.flatMap((lane) => lane.periods.map((one) => one.from)))
  return [...days].sort().map((day) => ({
    day,
    lanes: lanes
      .filter((lane) => day === firstDay || lane.periods.some((one) => one.from === day))
      .map((lane) => lane.id),
  }))
}

/** The layer of a question that names none: what goes to the army alone is read by the army's rules. */
export function ordinaryLayer(award: AwardCode): Layer | null {
  return awardOf(award)?.armyOnly ? 'army' : null
}
