import { describe, expect, it } from 'vitest'
import { judge, type Layer } from '../kernel/asked.ts'
import { factsOfCollective, factsOfPerson } from '../kernel/facts.ts'
import { aCollective, anAsk, aPerson, outcomesOf } from '../kernel/samples.ts'
import { conditionsOfStateForms } from './state-level.ts'

const order = (year: number) => [
  { award: 'labourOrder3' as const, route: 'regular' as const, decidedOn: `${year}-05-19` },
]

describe('one state-level form a year, by the day the dossier is received', () => {
  it.each([
    ['2014-01-01', [], ['unread: unread']],
    ['2019-12-31', [], ['unread: unread']],
    ['2020-01-01', [], ['oneStateForm: notMet']],
    ['2023-12-31', [], ['oneStateForm: notMet']],
    ['2024-01-01', [], []],
    ['2026-10-01', [], []],
    ['2018-11-24', ['army'], ['unread: unread']],
    ['2018-11-25', ['army'], ['oneStateForm: notMet']],
    ['2023-12-31', ['army'], ['oneStateForm: notMet']],
    ['2024-01-01', ['army'], []],
  ] as [string, Layer[], string[]][])('%s %s', (receivedOn, layers, outcomes) => {
    const at = anAsk({ receivedOn, layers })
    const person = factsOfPerson(aPerson({ awards: order(at.year) }), at.year)
    const body = factsOfCollective(aCollective({ awards: order(at.year) }), at.year)
    expect([person, body].map((who) => outcomesOf(judge(conditionsOfStateForms, who, at)))).toEqual([
      outcomes,
      outcomes,
    ])
  })

  it('lets a year without one pass', () => {
    const at = anAsk({ receivedOn: '2022-12-31' })
    const who = factsOfPerson(aPerson({ awards: order(2021) }), 2022)
    expect(judge(conditionsOfStateForms, who, at).outcome).toBe('met')
  })

  it('holds nobody back from 2024', () => {
    const at = anAsk({ receivedOn: '2024-12-31' })
    const who = factsOfPerson(aPerson({ awards: order(2024) }), 2024)
    expect(judge(conditionsOfStateForms, who, at).outcome).toBe('met')
  })
})
