import type { Asked } from './asked.ts'
import { type Finding, leavesOf } from './finding.ts'
import type { CollectiveHistory, CollectiveYear, PersonHistory, PersonYear } from './history.ts'
import { defaultReadings } from './readings.ts'

/** A question as tests put it: the year 2024 by national law, received on its last day. */
export function anAsk(difference: Partial<Asked> = {}): Asked {
  const receivedOn = difference.receivedOn ?? '2024-12-31'
  return {
    year: Number(receivedOn.slice(0, 4)),
    receivedOn,
    decidedOn: receivedOn,
    layers: [],
    readings: defaultReadings,
    countAfterDiscipline: receivedOn >= '2024-01-01',
    ...difference,
  }
}

/** An ordinary person of whom everything is known and nothing is remarkable; the test writes the difference. */
export function aPerson(difference: Partial<PersonHistory> = {}): PersonHistory {
  return {
    kind: 'individual',
    id: 'nguoi-mau',
    gender: 'male',
    status: 'official',
    recruitedOn: '2000-01-01',
    servedTo: null,
    hardship: [],
    years: [],
    awards: [],
    works: [],
    disciplines: [],
    matters: [],
    posts: [],
    ...difference,
  }
}

/** An ordinary year of a person: everything known, rated good, no title. */
export function aYear(year: number, difference: Partial<PersonYear> = {}): PersonYear {
  return {
    year,
    rating: 'good',
    titles: [],
    entered: true,
    monthsInUnit: 12,
    absentDays: 0,
    study: null,
    leads: null,
    passPercent: 100,
    goodPercent: 80,
    ...difference,
  }
}

/** Ordinary years from the first to the last. */
export function years(first: number, last: number, difference: Partial<PersonYear> = {}): PersonYear[] {
  return Array.from({ length: last - first + 1 }, (_, at) => aYear(first + at, difference))
}

/** An ordinary collective of whom everything is known. */
export function aCollective(difference: Partial<CollectiveHistory> = {}): CollectiveHistory {
  return {
    kind: 'collective',
    id: 'tap-the-mau',
    formedOn: '1990-01-01',
    dissolvedOn: null,
    topFormation: false,
    mayHoldFlag: true,
    years: [],
    awards: [],
    matters: [],
    ...difference,
  }
}

/** An ordinary year of a collective of ten: all completed, seven advanced, one fighter. */
export function aBodyYear(year: number, difference: Partial<CollectiveYear> = {}): CollectiveYear {
  return {
    year,
    rating: 'good',
    titles: [],
    entered: true,
    strength: 10,
    completed: 10,
    advanced: 7,
    fighters: 1,
    warned: 0,
    exceeded: true,
    passPercent: 100,
    goodPercent: 80,
    ...difference,
  }
}

/** Every condition of a finding with what it came to, in the order of the law: “works: met”. */
export function outcomesOf(finding: Finding): string[] {
  return leavesOf(finding).map((leaf) => `${leaf.of}: ${leaf.outcome}`)
}
