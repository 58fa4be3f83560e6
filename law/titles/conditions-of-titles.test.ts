import { describe, expect, it } from 'vitest'
import { choose, type Layer } from '../kernel/asked.ts'
import { factsOfPerson } from '../kernel/facts.ts'
import { leavesOf } from '../kernel/finding.ts'
import type { PersonHistory, PersonYear } from '../kernel/history.ts'
import { anAsk, aPerson, aYear, outcomesOf } from '../kernel/samples.ts'
import { howRead } from '../texts/instruments.ts'
import { conditionsOfTitles, countsAfterDiscipline } from './conditions-of-titles.ts'

type Case = { year?: Partial<PersonYear>; person?: Partial<PersonHistory>; layers?: Layer[] }

/** The general conditions for an ordinary person of the year the dossier is received in. */
function judged(receivedOn: string, { year = {}, person = {}, layers = [] }: Case = {}) {
  const at = anAsk({ receivedOn, layers })
  const history = aPerson({ status: 'military', years: [aYear(at.year, year)], ...person })
  return choose(conditionsOfTitles, layers, receivedOn).rule(factsOfPerson(history, at.year), at)
}

const army: Layer[] = ['army']
const instrumentsOf = (receivedOn: string, layers: Layer[] = []) => [
  ...new Set(leavesOf(judged(receivedOn, { layers })).map((leaf) => leaf.asks.citation.instrument)),
]

describe('the general conditions of titles, by the day the dossier is received', () => {
  const decree2017 = ['entered: met', 'monthsInUnit: met', 'absence: met', 'discipline: met', 'study: met']
  const circular = ['monthsInUnit: met', 'discipline: met', 'study: met']
  it.each([
    ['2014-01-01', ['entered: met', 'unread: unread']],
    ['2017-09-30', ['entered: met', 'unread: unread']],
    ['2017-10-01', decree2017],
    ['2023-12-31', decree2017],
    ['2024-01-01', ['discipline: met']],
    ['2024-04-14', ['discipline: met']],
    ['2024-04-15', circular],
    ['2025-06-30', circular],
    ['2025-07-01', circular],
    ['2025-08-04', circular],
    ['2025-08-05', circular],
    ['2026-09-30', circular],
    ['2026-10-01', circular],
    ['2027-02-28', circular],
    ['2027-03-01', ['unread: unread']],
  ])('%s', (receivedOn, outcomes) => {
    expect(outcomesOf(judged(receivedOn))).toEqual(outcomes)
  })

  const army2018 = [...decree2017.slice(0, 4), 'people: forPeople', 'study: met', 'headFollows: met']
  const army2023 = [...circular, 'headFollows: met']
  it.each([
    ['2014-01-01', ['unread: unread']],
    ['2018-11-24', ['unread: unread']],
    ['2018-11-25', army2018],
    ['2023-12-31', army2018],
    ['2024-01-01', army2023],
    ['2025-07-01', army2023],
    ['2026-10-01', army2023],
    ['2027-03-01', ['monthsInUnit: met', 'unread: unread', 'study: met', 'headFollows: met']],
  ])('%s, in the army', (receivedOn, outcomes) => {
    expect(outcomesOf(judged(receivedOn, { layers: army }))).toEqual(outcomes)
  })
})

describe('the texts the general conditions rest on', () => {
  it.each([
    ['2017-10-01', ['15/2003/QH11', '91/2017/NĐ-CP']],
    ['2024-04-14', ['98/2023/NĐ-CP']],
    ['2024-04-15', ['01/2024/TT-BNV', '98/2023/NĐ-CP']],
    ['2025-06-30', ['01/2024/TT-BNV', '98/2023/NĐ-CP']],
    ['2025-07-01', ['01/2024/TT-BNV', '152/2025/NĐ-CP']],
    ['2025-08-04', ['01/2024/TT-BNV', '152/2025/NĐ-CP']],
    ['2025-08-05', ['15/2025/TT-BNV', '152/2025/NĐ-CP']],
  ])('%s', (receivedOn, instruments) => {
    expect(instrumentsOf(receivedOn)).toEqual(instruments)
  })

  it.each([
    ['2018-11-25', ['151/2018/TT-BQP']],
    ['2025-06-30', ['118/2023/TT-BQP', '98/2023/NĐ-CP']],
    ['2025-07-01', ['118/2023/TT-BQP', '152/2025/NĐ-CP']],
  ])('%s, in the army', (receivedOn, instruments) => {
    expect(instrumentsOf(receivedOn, army)).toEqual(instruments)
  })

  it.each([
    ['2017-10-01', []],
    ['2023-12-31', army],
    ['2024-04-15', []],
    ['2025-08-05', []],
    ['2026-10-01', army],
  ])('none is enforced that was not read: %s %s', (receivedOn, layers) => {
    const enforced = leavesOf(judged(receivedOn, { layers })).filter((leaf) => leaf.of !== 'unread')
    expect(enforced.filter((leaf) => howRead(leaf.asks.citation)?.startsWith('low'))).toEqual([])
  })
})

describe('each condition failing alone', () => {
  const cases: [string, string, Case, string][] = [
    ['not entered', '2022-12-31', { year: { entered: false } }, 'notMet'],
    ['entry unknown', '2022-12-31', { year: { entered: undefined } }, 'missing'],
    ['nine months in post', '2022-12-31', { year: { monthsInUnit: 9 } }, 'notMet'],
    ['ten months in post', '2022-12-31', { year: { monthsInUnit: 10 } }, 'met'],
    ['39 days away', '2022-12-31', { year: { absentDays: 39 } }, 'met'],
    ['40 days away', '2022-12-31', { year: { absentDays: 40 } }, 'notMet'],
    ['a short course, average', '2022-12-31', { year: { study: { months: 6, result: 'average' } } }, 'met'],
    [
      'a year of study, average',
      '2022-12-31',
      { year: { study: { months: 12, result: 'average' } } },
      'notMet',
    ],
    ['a year of study, fair', '2022-12-31', { year: { study: { months: 12, result: 'fair' } } }, 'met'],
    ['not entered, from 2024', '2024-12-31', { year: { entered: false } }, 'met'],
    ['recruited six months ago', '2024-12-31', { person: { recruitedOn: '2024-07-01' } }, 'met'],
    ['recruited less than six months ago', '2024-12-31', { person: { recruitedOn: '2024-07-02' } }, 'notMet'],
    [
      'recruited a month ago, no circular yet',
      '2024-04-14',
      { person: { recruitedOn: '2024-12-01' } },
      'met',
    ],
    [
      'recruited a month ago, with the circular',
      '2024-04-15',
      { person: { recruitedOn: '2024-12-01' } },
      'notMet',
    ],
    ['five months in post of somebody long in service', '2024-12-31', { year: { monthsInUnit: 5 } }, 'met'],
    ['39 days away, from 2024', '2024-12-31', { year: { absentDays: 39 } }, 'met'],
    ['40 days away, from 2024', '2024-12-31', { year: { absentDays: 40 } }, 'unread'],
    [
      'a year of study, weak, from 2024',
      '2024-12-31',
      { year: { study: { months: 12, result: 'weak' } } },
      'forPeople',
    ],
    [
      'a short course, weak, from 2024',
      '2024-12-31',
      { year: { study: { months: 11, result: 'weak' } } },
      'met',
    ],
    ['study unknown, from 2024', '2024-12-31', { year: { study: undefined } }, 'missing'],
  ]
  it.each(cases)('%s, received %s', (_name, receivedOn, difference, outcome) => {
    expect(judged(receivedOn, difference).outcome).toBe(outcome)
  })

  it.each(['2017-10-01', '2023-12-31', '2024-01-01', '2024-04-15', '2025-07-01', '2026-10-01'])(
    'a reprimand in the year, received %s',
    (receivedOn) => {
      const from = `${receivedOn.slice(0, 4)}-01-01`
      const person = { disciplines: [{ kind: 'reprimand' as const, from, to: null }] }
      expect([
        judged(receivedOn, { person }).outcome,
        judged(receivedOn, { person: { disciplines: undefined } }).outcome,
      ]).toEqual(['notMet', 'missing'])
    },
  )
})

describe('a person transferred during the year', () => {
  it.each([
    ['2022-12-31', [], 5, 0],
    ['2022-12-31', [], 6, 1],
    ['2022-12-31', army, 5, 0],
    ['2022-12-31', army, 6, 1],
    ['2024-12-31', [], 5, 0],
    ['2024-12-31', [], 6, 1],
    ['2025-12-31', [], 6, 1],
    ['2024-12-31', army, 0, 0],
    ['2024-12-31', army, 1, 1],
    ['2024-04-14', [], 6, 0],
  ] as [string, Layer[], number, number][])(
    'received %s %s, with %i months at the unit left',
    (receivedOn, layers, transferredMonths, asked) => {
      const finding = judged(receivedOn, { year: { transferredMonths }, layers })
      const opinions = leavesOf(finding).filter(
        (leaf) => leaf.of === 'people' && leaf.asks.sentence.startsWith('Có ý kiến'),
      )
      expect(opinions.length).toBe(asked)
    },
  )

  it('is not refused for the few months at the new unit', () => {
    const year = { monthsInUnit: 4, transferredMonths: 8 }
    expect(judged('2022-12-31', { year }).outcome).toBe('forPeople')
  })
})

it.each([
  ['2014-01-01', false],
  ['2023-12-31', false],
  ['2024-01-01', true],
  ['2027-03-01', true],
])('achievement counts from the end of a discipline, received %s: %s', (receivedOn, expected) => {
  expect(countsAfterDiscipline(receivedOn)).toBe(expected)
})
