import { describe, expect, it } from 'vitest'
import type { AwardSet } from '../condition.ts'
import { factsOfCollective, factsOfPerson } from '../facts.ts'
import { type CollectiveHistory, type Received, routes } from '../history.ts'
import { defaultReadings } from '../readings.ts'
import { aBodyYear, aCollective, anAsk, aPerson } from '../samples.ts'
import { holdsAward, holdsSet, notYet, runBegins, runReading } from './awards.ts'

const citation = { instrument: '151/2018/TT-BQP', place: 'Điều 27' }
const at = anAsk({ receivedOn: '2022-10-26', layers: ['army'] })
const given = (award: Received['award'], year: number, route: Received['route'] = 'regular'): Received => ({
  award,
  route,
  decidedOn: `${year}-06-30`,
})
const person = (awards: Received[] | undefined) => factsOfPerson(aPerson({ awards }), 2022)
const body = (difference: Partial<CollectiveHistory>) => factsOfCollective(aCollective(difference), 2022)

describe('an award already held', () => {
  it.each(
    routes.map((route) => [route, ['exceptional', 'thematic'].includes(route) ? 'notMet' : 'met'] as const),
  )('on the route %s builds merit: %s', (route, outcome) => {
    const who = person([given('primeMinisterCertificate', 2015, route)])
    const asks = { award: 'primeMinisterCertificate', count: 1, citation } as const
    expect(holdsAward(who, at, asks).outcome).toBe(outcome)
  })

  it.each([
    ['none', [], 'notMet', 0],
    ['another', [given('certificateOfMerit', 2015)], 'notMet', 0],
    ['long ago', [given('primeMinisterCertificate', 1990)], 'met', 1],
    ['in the year judged', [given('primeMinisterCertificate', 2022)], 'met', 1],
    ['in a later year', [given('primeMinisterCertificate', 2023)], 'notMet', 0],
    ['a list unknown', undefined, 'missing', 0],
  ] as const)('%s', (_, awards, outcome, have) => {
    const asks = { award: 'primeMinisterCertificate', count: 1, citation } as const
    expect(holdsAward(person(awards ? [...awards] : undefined), at, asks)).toEqual({
      of: 'award',
      outcome,
      asks,
      year: 2022,
      have,
      reading: null,
    })
  })
})

describe('an award given once', () => {
  it.each([
    ['none yet', [], 'met'],
    ['another class', [given('gloriousFighterMedal3', 2015)], 'met'],
    ['held', [given('gloriousFighterMedal2', 2015, 'seniority')], 'notMet'],
    ['received this year', [given('gloriousFighterMedal2', 2022, 'seniority')], 'notMet'],
    ['decided later than the year judged', [given('gloriousFighterMedal2', 2023, 'seniority')], 'met'],
    ['a list unknown', undefined, 'missing'],
  ] as const)('%s', (_, awards, outcome) => {
    const asks = { award: 'gloriousFighterMedal2', citation } as const
    expect(notYet(person(awards ? [...awards] : undefined), at, asks)).toEqual({
      of: 'notYet',
      outcome,
      asks,
      year: 2022,
      have: null,
      reading: null,
    })
  })

  it('is unknown for years the list does not reach', () => {
    const asks = { award: 'gloriousFighterMedal2', citation } as const
    expect(notYet(person([]), { ...at, year: 2023 }, asks).outcome).toBe('missing')
  })
})

describe('sets of flags', () => {
  const second: AwardSet[] = [
    { awards: { governmentFlag: 1, ministryFlag: 1 } },
    { awards: { ministryFlag: 3 } },
    { awards: { defenceCertificate: 2 }, onlyWithoutFlags: true },
  ]
  const flag = (year: number) => given('ministryFlag', year)
  const lesser = (year: number) => given('unitFlag', year)
  it.each([
    ['nothing', [], 'notMet'],
    ['one flag of each kind', [given('governmentFlag', 2019), flag(2020)], 'met'],
    ['a flag of the Government alone', [given('governmentFlag', 2019)], 'notMet'],
    ['two flags of the ministry', [flag(2019), flag(2020)], 'notMet'],
    ['three flags of the ministry', [flag(2018), flag(2019), flag(2020)], 'met'],
    ['three, one in the year judged', [flag(2019), flag(2020), flag(2022)], 'met'],
    ['three, one before the run', [flag(2017), flag(2019), flag(2020)], 'notMet'],
    ['two and two of a unit', [flag(2019), flag(2020), lesser(2021), lesser(2022)], 'met'],
    ['two and one of a unit', [flag(2019), flag(2020), lesser(2021)], 'notMet'],
    [
      'four of a unit beside the Government’s',
      [given('governmentFlag', 2018), lesser(2019), lesser(2020)],
      'met',
    ],
    [
      'a flag of a campaign does not count',
      [flag(2019), flag(2020), given('ministryFlag', 2021, 'thematic')],
      'notMet',
    ],
    [
      'two certificates where flags may be held',
      [given('defenceCertificate', 2019), given('defenceCertificate', 2020)],
      'notMet',
    ],
  ])('%s', (_, awards, outcome) => {
    expect(holdsSet(body({ awards }), at, { sets: second, span: 5, citation }).outcome).toBe(outcome)
  })

  it.each([
    [false, 2, 'met'],
    [false, 1, 'notMet'],
    [true, 2, 'notMet'],
    [undefined, 2, 'missing'],
    [undefined, 1, 'notMet'],
  ])('a collective that may hold flags: %s, with %i certificates: %s', (mayHoldFlag, count, outcome) => {
    const awards = [2019, 2020].slice(0, count).map((year) => given('defenceCertificate', year))
    expect(holdsSet(body({ awards, mayHoldFlag }), at, { sets: second, span: 5, citation }).outcome).toBe(
      outcome,
    )
  })

  it('counts flags that stand among the titles of a year', () => {
    const years = [2019, 2020, 2021].map((year) => aBodyYear(year, { titles: ['ministryFlag'] }))
    expect(holdsSet(body({ years }), at, { sets: second, span: 5, citation }).outcome).toBe('met')
    const twice = { years, awards: [2019, 2020, 2021].map(flag) }
    const four = { sets: [{ awards: { ministryFlag: 4 } }], span: 5, citation }
    expect(holdsSet(body(twice), at, four).outcome).toBe('notMet')
  })

  it.each([
    [2018, 'met'],
    [2019, 'notMet'],
  ])('counts only after %i: %s', (after, outcome) => {
    const awards = [2019, 2020, 2021].map(flag)
    expect(holdsSet(body({ awards }), at, { sets: second, span: 5, after, citation }).outcome).toBe(outcome)
  })

  it('is missing when the list of awards is', () => {
    expect(holdsSet(body({ awards: undefined }), at, { sets: second, span: 5, citation }).outcome).toBe(
      'missing',
    )
  })
})

describe('the year after which a run begins', () => {
  const asks = { from: 'primeMinisterCertificate', own: 'labourOrder3' } as const
  const base = given('primeMinisterCertificate', 2015)
  it.each([
    ['nothing held', [], undefined, undefined],
    ['the base', [base], 2015, undefined],
    ['the first of two', [base, given('primeMinisterCertificate', 2019)], 2015, undefined],
    ['its own kind later', [base, given('labourOrder3', 2020)], 2020, 2020],
    ['its own kind sooner', [base, given('labourOrder3', 2010)], 2015, 2010],
    ['its own kind in the year judged', [base, given('labourOrder3', 2022)], 2015, undefined],
    ['the base in the year judged', [given('primeMinisterCertificate', 2022)], 2022, undefined],
    ['a sudden base', [given('primeMinisterCertificate', 2015, 'exceptional')], undefined, undefined],
    ['the base after the year judged', [given('primeMinisterCertificate', 2023)], undefined, undefined],
  ])('%s', (_, awards, strictly, loosely) => {
    const who = person(awards)
    expect(runBegins(who, at, asks)).toBe(strictly)
    expect(runBegins(who, { ...at, readings: { ...defaultReadings, runAfterAward: 'any' } }, asks)).toBe(
      loosely,
    )
  })

  it('is that of the achievement where the decision names its period', () => {
    const late = { ...base, from: '2010-01-01', to: '2014-12-31' }
    expect(runBegins(person([late]), at, asks)).toBe(2014)
  })

  it('prints the reading chosen', () => {
    expect(runReading(at)).toEqual({ question: 'runAfterAward', chosen: 'after' })
  })
})
