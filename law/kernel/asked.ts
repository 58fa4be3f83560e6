import type { AwardCode } from './award-code.ts'
import type { Day } from './day.ts'
import { every, type Finding } from './finding.ts'
import type { Route } from './history.ts'
import { OutsideWrittenLaw, type Version } from './in-force.ts'
import type { Readings } from './readings.ts'

/** Layers of rules above national law, each chosen by the agency: the army's, a province's, a ministry's. */
export const layers = ['army', 'bacNinh', 'construction'] as const
export type Layer = (typeof layers)[number]

/** The question put to the law: which year is judged, on which days, by which layers and readings. */
export type Asked = {
  /** The emulation year judged, the last of every run of years. */
  year: number
  /** Day the dossier is received: picks the standard. */
  receivedOn: Day
  /** The day whose law judges, when it is not the day of receipt: “by the law of today, from when?” */
  judgedBy?: Day
  /** Day of the decision: picks authority, base salary and money. */
  decidedOn: Day
  /** The agency's layers, the nearest first. */
  layers: Layer[]
  readings: Readings
  /** Whether achievement counts only from the end of a discipline (the law from 2024). */
  countAfterDiscipline: boolean
}

/** What may receive an award. */
export type Recipient = 'individual' | 'collective' | 'household'

/** One version of a rule for one kind of facts. */
export type Rule<F> = (who: F, at: Asked) => Finding

/** National law by day, and what a layer puts in its place on the days it speaks. */
export type Layered<T> = { national: Version<T>[] } & Partial<Record<Layer, Version<T>[]>>

/** One award's standard on one route, through the years, and what every award of its sort asks besides. */
export type Standard<F> = {
  award: AwardCode
  recipient: Recipient
  route: Route
  versions: Layered<Rule<F>>
  general?: Layered<Rule<F>>
}

/** The version in force, and the layer it came from. */
type Chosen<T> = Version<T> & { layer: 'national' | Layer }

/** The version for these layers on the day: the nearest layer that speaks, else national law. */
export function choose<T>(book: Layered<T>, chosen: Layer[], day: Day): Chosen<T> {
  for (const layer of chosen) {
    const version = speaking(book[layer], day)
    if (version) return { ...version, layer }
  }
  const version = speaking(book.national, day)
  if (!version) throw new OutsideWrittenLaw(day)
  return { ...version, layer: 'national' }
}

/** What a rule that rests on another award's standard asks of it: the same question, by the law of the same day. */
export function judge<F>(book: Layered<Rule<F>>, who: F, at: Asked): Finding {
  const day = at.judgedBy ?? at.receivedOn
  for (const layer of at.layers) {
    const version = speaking(book[layer], day)
    if (version) return version.rule(who, at)
  }
  const version = speaking(book.national, day)
  if (!version) throw new OutsideWrittenLaw(day)
  return version.rule(who, at)
}

function speaking<T>(versions: Version<T>[] | undefined, day: Day): Version<T> | undefined {
  if (versions)
    for (const one of versions) if (one.from <= day && (one.to === null || day < one.to)) return one
  return undefined
}

/** The rule of a standard for these layers on this day, general conditions first. */
export function ruleOf<F>(standard: Standard<F>, at: Pick<Asked, 'layers' | 'receivedOn'>): Rule<F> {
  const { general, own } = partsOf(standard, at)
  return general ? (who, asked) => every(general(who, asked), own(who, asked)) : own
}

/** The two parts of that rule: what every award of its sort asks, where anything is, and what this one asks. */
export function partsOf<F>(standard: Standard<F>, at: Pick<Asked, 'layers' | 'receivedOn'>) {
  const own = choose(standard.versions, at.layers, at.receivedOn).rule
  const general = standard.general ? choose(standard.general, at.layers, at.receivedOn).rule : null
  return { general, own }
}
