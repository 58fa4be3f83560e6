import { Engine, type NestedCondition } from 'json-rules-engine'
import type { Derived } from './derived.ts'
import { type TwelveCode, twelve } from './twelve.ts'

type Rules = { all: NestedCondition[] }

const fact = (name: string, operator: string, value: unknown): NestedCondition => ({
  fact: 'who',
  path: name,
  operator,
  value,
})
const is = (name: string, value: unknown) => fact(name, 'equal', value)
const least = (name: string, value: number) => fact(name, 'greaterThanInclusive', value)
const below = (name: string, value: number) => fact(name, 'lessThan', value)
const among = (name: string, values: string[]) => fact(name, 'in', values)
const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions })
const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions })

const general: NestedCondition[] = [
  any(least('monthsSinceRecruited', 9), all(is('monthsSinceRecruited', null), least('monthsWorked', 9))),
  is('disciplineKnown', true),
  is('disciplined', false),
  any(is('course', 'none'), all(below('courseMonths', 12), among('course', ['excellent', 'good', 'fair']))),
  below('absentDays', 40),
  any(
    is('leads', 'nobody'),
    all(is('leads', 'unit'), any(is('unitCommended', true), among('unitRating', ['excellent', 'good']))),
  ),
]
const soldier = [among('status', ['military', 'defenceStaff', 'militia', 'police']), least('goodYears', 1)]
const worker = [among('status', ['official', 'worker']), least('goodYears', 1)]
const enlisted = [
  among('status', ['military', 'defenceStaff', 'police']),
  is('serving', true),
  is('awardsKnown', true),
]
const without = (...names: string[]) => names.map((name) => is(name, false))

const rules: Record<TwelveCode, NestedCondition[]> = {
  advancedSoldier: [...general, ...soldier],
  advancedWorker: [...general, ...worker],
  grassrootsFighter: [
    ...general,
    any(all(...soldier), all(...worker)),
    any(least('excellentYears', 1), least('worksThisYear', 1)),
  ],
  armyFighter: [...general, least('newFighterYears', 3), least('ministryWorksIn3', 1)],
  nationalFighter: [
    ...general,
    least('ministryFighterPeriods', 2),
    any(
      all(is('ministryFighterThisYear', true), least('nationalWorksIn6', 1)),
      all(is('ministryFighterThisYear', false), least('nationalWorksIn7', 1)),
    ),
  ],
  certificateOfMerit: [
    is('knownForMerit', true),
    any(least('fighterRunSinceMerit', 2), all(least('excellentRunSinceMerit', 2), least('worksIn2', 2))),
  ],
  primeMinisterCertificate: [
    is('knownForPrime', true),
    any(
      all(
        is('hasCertificateOfMerit', true),
        least('goodRunSinceCertificate', 5),
        least('fightersSinceCertificate', 3),
      ),
      all(
        is('hasDefenceCertificate', true),
        least('goodRunSinceDefence', 5),
        least('fightersSinceDefence', 3),
      ),
    ),
  ],
  labourOrder3: [
    is('knownForThird', true),
    is('hasPrimeCertificate', true),
    least('goodRunSincePrime', 5),
    least('excellentSincePrime', 1),
    least('fightersSincePrime', 3),
  ],
  labourOrder2: [
    is('knownForSecond', true),
    is('hasLabourOrder3', true),
    least('goodRunSinceThird', 5),
    least('excellentSinceThird', 2),
    least('ministryFightersSinceThird', 1),
  ],
  gloriousFighterMedal3: [
    ...enlisted,
    ...without('hasGlorious3', 'hasGlorious2', 'hasGlorious1'),
    any(all(least('serviceLeast', 10), below('serviceMost', 15)), least('hardYears', 1)),
  ],
  gloriousFighterMedal2: [
    ...enlisted,
    ...without('hasGlorious2', 'hasGlorious1'),
    least('serviceLeast', 15),
    below('serviceMost', 20),
  ],
  militaryFlagMedal: [
    among('status', ['military', 'defenceStaff']),
    least('plainService', 25),
    is('awardsKnown', true),
    ...without('hasMilitaryFlag'),
  ],
}

/** Judges everybody by one engine that holds all twelve rules; of each person twelve answers: may it be proposed? */
export function jsonRulesJudge(): (people: Derived[]) => Promise<boolean[][]> {
  // One fact with paths, and the shortest way to follow a path.
  const pathResolver = (who: object, path: string) => Reflect.get(who, path)
  const engine = new Engine([], { pathResolver })
  for (const award of twelve) {
    const conditions: Rules = { all: rules[award] }
    engine.addRule({ name: award, conditions, event: { type: award } })
  }
  return async (people) => {
    const answers: boolean[][] = []
    for (const who of people) {
      const { events } = await engine.run({ who })
      const yes = new Set(events.map((event) => event.type))
      answers.push(twelve.map((award) => yes.has(award)))
    }
    return answers
  }
}
