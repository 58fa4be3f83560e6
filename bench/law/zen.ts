import { ZenEngine } from '@gorules/zen-engine'
import type { Derived } from './derived.ts'
import { type TwelveCode, twelve } from './twelve.ts'

// What every title asks, and what both titles of a year's good work ask: written once, as the language allows.
const shared = {
  general: [
    '(monthsSinceRecruited != null ? monthsSinceRecruited >= 9 : monthsWorked != null and monthsWorked >= 9)',
    'disciplineKnown and not disciplined',
    "(course == 'none' or (courseMonths < 12 and course in ['excellent', 'good', 'fair']))",
    'absentDays < 40',
    "(leads == 'nobody' or (leads == 'unit' and (unitCommended == true or unitRating in ['excellent', 'good'])))",
  ].join(' and '),
  soldier: "status in ['military', 'defenceStaff', 'militia', 'police'] and goodYears >= 1",
  worker: "status in ['official', 'worker'] and goodYears >= 1",
}

const enlisted = "status in ['military', 'defenceStaff', 'police'] and serving == true and awardsKnown"
const serviceOf = (from: number, below: number) =>
  `serviceLeast != null and serviceLeast >= ${from} and serviceMost < ${below}`

const rules: Record<TwelveCode, string> = {
  advancedSoldier: '$.general and $.soldier',
  advancedWorker: '$.general and $.worker',
  grassrootsFighter: '$.general and ($.soldier or $.worker) and (excellentYears >= 1 or worksThisYear >= 1)',
  armyFighter: '$.general and newFighterYears >= 3 and ministryWorksIn3 >= 1',
  nationalFighter:
    '$.general and ministryFighterPeriods >= 2 and (ministryFighterThisYear ? nationalWorksIn6 >= 1 : nationalWorksIn7 >= 1)',
  certificateOfMerit:
    'knownForMerit and (fighterRunSinceMerit >= 2 or (excellentRunSinceMerit >= 2 and worksIn2 >= 2))',
  primeMinisterCertificate:
    'knownForPrime and ((hasCertificateOfMerit and goodRunSinceCertificate >= 5 and fightersSinceCertificate >= 3) or (hasDefenceCertificate and goodRunSinceDefence >= 5 and fightersSinceDefence >= 3))',
  labourOrder3:
    'knownForThird and hasPrimeCertificate and goodRunSincePrime >= 5 and excellentSincePrime >= 1 and fightersSincePrime >= 3',
  labourOrder2:
    'knownForSecond and hasLabourOrder3 and goodRunSinceThird >= 5 and excellentSinceThird >= 2 and ministryFightersSinceThird >= 1',
  gloriousFighterMedal3: `${enlisted} and not hasGlorious3 and not hasGlorious2 and not hasGlorious1 and ((${serviceOf(10, 15)}) or (hardYears != null and hardYears >= 1))`,
  gloriousFighterMedal2: `${enlisted} and not hasGlorious2 and not hasGlorious1 and ${serviceOf(15, 20)}`,
  militaryFlagMedal:
    "status in ['military', 'defenceStaff'] and plainService != null and plainService >= 25 and awardsKnown and not hasMilitaryFlag",
}

const expressions = Object.entries({ ...shared, ...rules }).map(([key, value]) => ({ id: key, key, value }))

/** The twelve rules as one decision of GoRules, answering for many people in one call. */
const decision = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    {
      id: 'rules',
      name: 'rules',
      type: 'expressionNode',
      content: {
        expressions,
        inputField: 'people',
        outputPath: 'answers',
        executionMode: 'loop',
        passThrough: false,
      },
    },
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
}

/** Judges everybody by one compiled decision, so many people in a call; of each twelve answers: may it be proposed? */
export function zenJudge(atOnce: number): (people: Derived[]) => Promise<boolean[][]> {
  const compiled = new ZenEngine().createDecision(decision)
  return async (people) => {
    const answers: boolean[][] = []
    for (let from = 0; from < people.length; from += atOnce) {
      const { result } = await compiled.evaluate({ people: people.slice(from, from + atOnce) })
      for (const one of result.answers) answers.push(twelve.map((award) => one[award] === true))
    }
    return answers
  }
}
