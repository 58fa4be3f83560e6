import { describe, expect, it } from 'vitest'
import { factsOfCollective, factsOfPerson } from '../facts.ts'
import type { PersonHistory, PersonYear } from '../history.ts'
import { aBodyYear, aCollective, anAsk, aPerson, aYear } from '../samples.ts'
import {
  absence,
  entered,
  hasStatus,
  headFollows,
  isAtLeast,
  monthsInUnit,
  study,
  tests,
  undisciplined,
} from './standing.ts'

const citation = { instrument: 'x', place: 'y' }
const at = anAsk()
const about = (year: Partial<PersonYear>, person: Partial<PersonHistory> = {}) =>
  factsOfPerson(aPerson({ years: [aYear(2024, year)], ...person }), 2024)

describe('entry for emulation', () => {
  it.each([
    [true, 'met'],
    [false, 'notMet'],
    [undefined, 'missing'],
  ])('entered: %s', (wrote, outcome) => {
    expect(entered(about({ entered: wrote }), at, { citation })).toEqual({
      of: 'entered',
      outcome,
      asks: { citation },
      year: 2024,
      have: null,
      reading: null,
    })
  })

  it('is not known in a year without a record', () => {
    expect(entered(factsOfPerson(aPerson(), 2024), at, { citation }).outcome).toBe('missing')
  })
})

describe('months worked, ten asked', () => {
  it.each([
    [9, undefined, 'notMet', 9],
    [10, undefined, 'met', 10],
    [12, undefined, 'met', 12],
    [4, 5, 'notMet', 9],
    [4, 6, 'met', 10],
    [8, 8, 'met', 12],
  ])('%i here and %s at the unit left', (monthsInUnitHere, transferredMonths, outcome, have) => {
    const leaf = monthsInUnit(about({ monthsInUnit: monthsInUnitHere, transferredMonths }), at, {
      least: 10,
      citation,
    })
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })

  it.each([
    ['2023-07-01', 'met', 12],
    ['2024-02-29', 'met', 10],
    ['2024-03-01', 'met', 10],
    ['2024-03-02', 'notMet', 9],
    [undefined, 'missing', null],
  ])('nobody counted, recruited on %s', (recruitedOn, outcome, have) => {
    const who = about({ monthsInUnit: undefined }, { recruitedOn })
    const leaf = monthsInUnit(who, at, { least: 10, citation })
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })
})

describe('a rule on recruits, six months asked', () => {
  it.each([
    ['2000-01-01', 3, 'met', 12],
    ['2024-07-01', 12, 'met', 6],
    ['2024-07-02', 12, 'notMet', 5],
    [undefined, 6, 'met', 6],
    [undefined, 5, 'missing', 5],
    [undefined, undefined, 'missing', null],
  ])('recruited on %s, %s months written down', (recruitedOn, months, outcome, have) => {
    const who = about({ monthsInUnit: months }, { recruitedOn })
    const leaf = monthsInUnit(who, at, { least: 6, recruits: true, citation })
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })
})

describe('working days away, below forty', () => {
  it.each([
    [0, 'met'],
    [39, 'met'],
    [40, 'notMet'],
    [41, 'notMet'],
    [undefined, 'missing'],
  ])('%s days', (absentDays, outcome) => {
    expect(absence(about({ absentDays }), at, { below: 40, citation }).outcome).toBe(outcome)
  })
})

describe('no discipline in the year', () => {
  it.each([
    ['ended the year before', 'reprimand', '2023-01-01', '2023-12-31', 'met', 'met'],
    ['ended on the first day of the year', 'reprimand', '2023-01-01', '2024-01-01', 'notMet', 'met'],
    ['began on its last day', 'reprimand', '2024-12-31', '2025-06-01', 'notMet', 'met'],
    ['began after it', 'reprimand', '2025-01-01', '2025-06-01', 'met', 'met'],
    ['a warning in the year', 'warning', '2024-05-01', '2024-11-01', 'notMet', 'notMet'],
    ['a demotion not served yet', 'demotion', '2020-05-01', null, 'notMet', 'notMet'],
    ['a dismissal', 'dismissal', '2024-05-01', null, 'notMet', 'notMet'],
  ] as const)('%s', (_name, kind, from, to, fromReprimand, fromWarning) => {
    const who = about({}, { disciplines: [{ kind, from, to }] })
    const outcomes = (['reprimand', 'warning'] as const).map(
      (lightest) => undisciplined(who, at, { lightest, citation }).outcome,
    )
    expect(outcomes).toEqual([fromReprimand, fromWarning])
  })

  it('is not known when nobody listed the disciplines', () => {
    const who = about({}, { disciplines: undefined })
    expect(undisciplined(who, at, { lightest: 'reprimand', citation }).outcome).toBe('missing')
  })
})

describe('the result of a course', () => {
  it.each([
    ['no course', null, 'met', 'met'],
    ['nobody wrote whether there was one', undefined, 'missing', 'missing'],
    ['eleven months, average', { months: 11, result: 'average' }, 'notMet', 'met'],
    ['twelve months, average', { months: 12, result: 'average' }, 'notMet', 'notMet'],
    ['twelve months, weak', { months: 12, result: 'weak' }, 'notMet', 'notMet'],
    ['twelve months, fair', { months: 12, result: 'fair' }, 'met', 'met'],
    ['two years, good', { months: 24, result: 'good' }, 'met', 'met'],
    ['two years, excellent', { months: 24, result: 'excellent' }, 'met', 'met'],
    ['one month, fair', { months: 1, result: 'fair' }, 'met', 'met'],
  ] as const)('%s, asked of any course and of a year or longer', (_name, course, ofAny, ofLong) => {
    const who = about({ study: course })
    expect([0, 12].map((from) => study(who, at, { from, citation }).outcome)).toEqual([ofAny, ofLong])
  })
})

describe('the head of a unit', () => {
  it.each([
    ['heads none', null, 'met', 'met'],
    ['nobody wrote it', undefined, 'missing', 'missing'],
    ['unit commended', { unitCommended: true }, 'met', 'met'],
    ['unit commended, rated completed', { unitCommended: true, unitRating: 'completed' }, 'met', 'met'],
    ['unit not commended', { unitCommended: false }, 'notMet', 'missing'],
    ['unit not commended, rated good', { unitCommended: false, unitRating: 'good' }, 'notMet', 'met'],
    [
      'unit not commended, rated excellent',
      { unitCommended: false, unitRating: 'excellent' },
      'notMet',
      'met',
    ],
    [
      'unit not commended, rated completed',
      { unitCommended: false, unitRating: 'completed' },
      'notMet',
      'notMet',
    ],
    ['unit rated good, commending unknown', { unitRating: 'good' }, 'missing', 'met'],
    ['unit rated completed, commending unknown', { unitRating: 'completed' }, 'missing', 'missing'],
    ['nothing known of the unit', {}, 'missing', 'missing'],
  ] as const)('%s, by the rule of 2018 and of 2024', (_name, leads, of2018, of2024) => {
    const who = about({ leads })
    const outcomes = ([null, 'good'] as const).map(
      (orRated) => headFollows(who, at, { orRated, citation }).outcome,
    )
    expect(outcomes).toEqual([of2018, of2024])
  })
})

describe('test items passed', () => {
  it.each([
    [100, 75, 'met'],
    [100, 74, 'notMet'],
    [99, 75, 'notMet'],
    [undefined, 75, 'missing'],
    [100, undefined, 'missing'],
    [undefined, 74, 'notMet'],
    [99, undefined, 'notMet'],
  ])('%s percent, of which %s well', (passPercent, goodPercent, outcome) => {
    const asks = { pass: 100, good: 75, citation }
    const body = factsOfCollective(
      aCollective({ years: [aBodyYear(2024, { passPercent, goodPercent })] }),
      2024,
    )
    expect([
      tests(about({ passPercent, goodPercent }), at, asks).outcome,
      tests(body, at, asks).outcome,
    ]).toEqual([outcome, outcome])
  })
})

describe('the group of people', () => {
  it.each([
    ['military', 'met'],
    ['police', 'met'],
    ['official', 'notMet'],
    [undefined, 'missing'],
  ] as const)('%s, where soldiers and police are asked', (status, outcome) => {
    const asks = { statuses: ['military', 'police'] as const, citation }
    expect(hasStatus(about({}, { status }), at, asks).outcome).toBe(outcome)
  })
})

it.each([
  ['excellent', 'good', true],
  ['good', 'good', true],
  ['completed', 'good', false],
  ['notCompleted', 'completed', false],
  ['notCompleted', 'notCompleted', true],
] as const)('%s is at least %s: %s', (rating, least, expected) => {
  expect(isAtLeast(rating, least)).toBe(expected)
})
