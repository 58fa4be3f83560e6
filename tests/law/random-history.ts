import { type AwardCode, type PersonTitle, personTitles } from '#law/kernel/award-code.ts'
import { addDays, addYears, type Day } from '#law/kernel/day.ts'
import {
  disciplineKinds,
  type PersonHistory,
  type PersonYear,
  ratings,
  reaches,
  routes,
  statuses,
} from '#law/kernel/history.ts'

/** Whole numbers that look like chance and come again the same from the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

type Roll = ReturnType<typeof chance>

const pick = <T>(roll: Roll, all: readonly T[]): T => {
  const one = all[roll(all.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
const maybe = <T>(roll: Roll, known: number, make: () => T): T | undefined =>
  roll(100) < known ? make() : undefined
const dayIn = (roll: Roll, first: Day, days: number): Day => addDays(first, roll(days))

const laddered: AwardCode[] = [
  'certificateOfMerit',
  'defenceCertificate',
  'primeMinisterCertificate',
  'labourOrder3',
  'labourOrder2',
  'defenceOrder3',
  'defenceOrder2',
  'certificateOfCommendation',
  'gloriousFighterMedal3',
  'gloriousFighterMedal2',
  'gloriousFighterMedal1',
  'militaryFlagMedal',
]

/** A made-up person whose facts run up to the year; `known` of a hundred facts are known. */
export function randomPerson(roll: Roll, id: string, about: { year: number; known: number }): PersonHistory {
  const { year, known } = about
  const first = year - roll(14)
  return clean({
    kind: 'individual' as const,
    id,
    gender: maybe(roll, known, () => pick(roll, ['female', 'male'] as const)),
    status: maybe(roll, known, () => pick(roll, statuses)),
    class: pick(roll, ['direct', 'direct', 'direct', 'otherLeader', 'departmentLeader'] as const),
    servedFrom: maybe(roll, known, () => addYears(dayIn(roll, `${year}-01-01`, 365), -roll(33))),
    servedTo: maybe(roll, known, () => (roll(12) === 0 ? dayIn(roll, `${year - 2}-01-01`, 900) : null)),
    hardship: maybe(roll, known, () =>
      Array.from({ length: roll(4) === 0 ? 1 + roll(2) : 0 }, () => randomSpell(roll, year)),
    ),
    recruitedOn: maybe(roll, known, () => dayIn(roll, `${year - 1 - roll(20)}-01-01`, 700)),
    years: Array.from({ length: year - first + 1 }, (_, at) => randomYear(roll, first + at, known)).filter(
      () => roll(100) < known,
    ),
    awards: maybe(roll, known, () => Array.from({ length: roll(4) }, () => randomAward(roll, year))),
    works: maybe(roll, known, () => Array.from({ length: roll(5) }, (_, at) => randomWork(roll, year, at))),
    disciplines: maybe(roll, known, () => (roll(8) === 0 ? [randomDiscipline(roll, year)] : [])),
    matters: maybe(roll, known, () =>
      roll(20) === 0 ? [{ kind: 'complaint' as const, from: `${year}-02-01`, concludedOn: null }] : [],
    ),
    posts: maybe(roll, known, () => (roll(6) === 0 ? [randomPost(roll, year)] : [])),
    known: roll(4) === 0 ? randomSpans(roll, year) : undefined,
  })
}

/** A made-up person near the border of an award: everything it builds on is there, but for a few chances. */
export function aspirant(roll: Roll, id: string, about: { year: number; known: number }): PersonHistory {
  const { year } = about
  const person = randomPerson(roll, id, about)
  const years = Array.from({ length: 8 }, (_, back) => year - 7 + back).map((one) => ({
    ...randomYear(roll, one, 99),
    entered: true,
    absentDays: roll(20) === 0 ? 41 : 0,
    study: null,
    leads: null,
    monthsInUnit: 12,
    passPercent: 100,
    goodPercent: 74 + roll(12),
    rating: pick(roll, roll(9) === 0 ? ratings : (['excellent', 'excellent', 'good'] as const)),
    titles: likelyTitles(roll, year - one),
  }))
  const known = about.known
  return clean({
    ...person,
    recruitedOn: dayIn(roll, `${year - 12}-01-01`, 365),
    status: maybe(roll, known, () =>
      pick(roll, ['military', 'military', 'defenceStaff', ...statuses] as const),
    ),
    years: years.map((one) => (roll(100) < known ? one : { year: one.year })),
    awards: maybe(roll, known, () => likelyAwards(roll, year)),
    works: maybe(roll, known, () =>
      Array.from({ length: 3 + roll(5) }, (_, at) => randomWork(roll, year, at)),
    ),
    disciplines: maybe(roll, known, () => (roll(12) === 0 ? [randomDiscipline(roll, year)] : [])),
    known: roll(8) === 0 ? randomSpans(roll, year) : undefined,
  })
}

const ranks = ['armyFighter', 'armyFighter', 'ministryFighter', 'policeFighter'] as const

// Fighters almost every year; the title of the next rank where a run of three may end.
function likelyTitles(roll: Roll, back: number): PersonTitle[] {
  if (roll(12) === 0) return []
  const rank = back % 3 === 1 || back % 3 === 0 ? roll(3) === 0 : roll(12) === 0
  return rank ? ['grassrootsFighter', pick(roll, ranks)] : ['grassrootsFighter']
}

function likelyAwards(roll: Roll, year: number) {
  const rungs: AwardCode[] = [
    'certificateOfMerit',
    'defenceCertificate',
    'primeMinisterCertificate',
    'certificateOfMerit',
  ]
  return rungs.flatMap((award) => (roll(2) === 0 ? [{ ...randomAward(roll, year), award }] : []))
}

function randomSpell(roll: Roll, year: number) {
  const from = dayIn(roll, `${year - 14}-01-01`, 365 * 14)
  return { from, to: roll(3) === 0 ? null : addDays(from, roll(1500)) }
}

// A list that says nothing, or all of some years up to the one judged.
function randomSpans(roll: Roll, year: number) {
  const span = () => (roll(5) === 0 ? null : { from: year - roll(roll(2) === 0 ? 8 : 30), to: year })
  return clean({
    awards: maybe(roll, 40, span),
    works: maybe(roll, 40, span),
    disciplines: maybe(roll, 40, span),
  })
}

const usual: PersonTitle[] = ['advancedSoldier', 'advancedWorker', 'grassrootsFighter', 'grassrootsFighter']

function randomYear(roll: Roll, year: number, known: number): PersonYear {
  return clean({
    year,
    rating: maybe(roll, known, () =>
      pick(roll, ['excellent', 'excellent', 'good', 'good', ...ratings] as const),
    ),
    titles: maybe(roll, known, () =>
      roll(3) === 0
        ? []
        : [pick(roll, roll(5) === 0 ? personTitles : usual), ...(roll(2) ? [pick(roll, usual)] : [])],
    ),
    entered: maybe(roll, known, () => roll(10) > 0),
    monthsInUnit: maybe(roll, known, () => (roll(4) === 0 ? roll(13) : 12)),
    transferredMonths: maybe(roll, 10, () => roll(8)),
    absentDays: maybe(roll, known, () => (roll(4) === 0 ? roll(60) : 0)),
    study: maybe(roll, known, () =>
      roll(5) === 0
        ? { months: roll(20), result: pick(roll, ['good', 'fair', 'average', 'weak'] as const) }
        : null,
    ),
    leads: maybe(roll, known, () =>
      roll(5) === 0
        ? clean({
            unitCommended: maybe(roll, known, () => roll(2) === 0),
            unitRating: maybe(roll, known, () => pick(roll, ratings)),
          })
        : null,
    ),
    passPercent: maybe(roll, known, () => 97 + roll(4)),
    goodPercent: maybe(roll, known, () => 65 + roll(20)),
  })
}

function randomAward(roll: Roll, year: number) {
  const decidedOn = dayIn(roll, `${year - 12}-01-01`, 365 * 13)
  const closed = roll(3) === 0 ? `${Number(decidedOn.slice(0, 4)) - 1}-12-31` : undefined
  return clean({
    award: pick(roll, roll(6) === 0 ? personTitles : laddered),
    route: pick(roll, ['regular', 'regular', 'regular', ...routes] as const),
    decidedOn,
    to: closed,
  })
}

function randomWork(roll: Roll, year: number, at: number) {
  const usedBy = roll(4) === 0 ? pick(roll, ['grassrootsFighter', 'certificateOfMerit'] as const) : undefined
  return clean({
    title: `Sáng kiến ${at + 1}`,
    kind: pick(roll, ['initiative', 'research', 'ingenuity'] as const),
    reach: pick(roll, reaches),
    recognisedOn: dayIn(roll, `${year - 5}-01-01`, 365 * 6),
    usedBy,
  })
}

function randomDiscipline(roll: Roll, year: number) {
  const from = dayIn(roll, `${year - 6}-01-01`, 365 * 6)
  return { kind: pick(roll, disciplineKinds), from, to: roll(3) === 0 ? null : addYears(from, 1) }
}

function randomPost(roll: Roll, year: number) {
  const level = pick(roll, ['Tổng cục trưởng', 'Phó Tổng cục trưởng', 'Vụ trưởng', 'Phó Vụ trưởng'] as const)
  return {
    title: 'Chức vụ minh họa',
    level,
    from: dayIn(roll, `${year - 18}-01-01`, 365 * 15),
    to: null,
    leads: true,
  }
}

// A fact left out is unknown; a key that holds nothing would say the same less plainly.
function clean<T extends object>(facts: T): T {
  for (const key of Object.keys(facts))
    if (Reflect.get(facts, key) === undefined) Reflect.deleteProperty(facts, key)
  return facts
}
