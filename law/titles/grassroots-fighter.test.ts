import { describe, expect, it } from 'vitest'
import { judge, type Layer, ruleOf } from '../kernel/asked.ts'
import { factsOfPerson } from '../kernel/facts.ts'
import type { PersonHistory, PersonYear, Work } from '../kernel/history.ts'
import { anAsk, aPerson, aYear, outcomesOf } from '../kernel/samples.ts'
import { grassrootsFighter } from './grassroots-fighter.ts'

const anInitiative = (recognisedOn: string, difference: Partial<Work> = {}): Work => ({
  title: 'Cải tiến quy trình',
  kind: 'initiative',
  reach: 'grassroots',
  recognisedOn,
  ...difference,
})

type Case = { year?: Partial<PersonYear>; person?: Partial<PersonHistory>; layers?: Layer[] }

function facts(year: number, { year: record, person }: Case) {
  return factsOfPerson(aPerson({ years: [aYear(year, record)], ...person }), year)
}

function judged(receivedOn: string, asked: Case = {}) {
  const at = anAsk({ receivedOn, layers: asked.layers ?? [] })
  return judge(grassrootsFighter.versions, facts(at.year, asked), at)
}

const army: Layer[] = ['army']

describe('Chiến sĩ thi đua cơ sở', () => {
  it.each([
    ['2014-01-01', 'notMet'],
    ['2017-09-30', 'notMet'],
    ['2017-10-01', 'notMet'],
    ['2023-12-31', 'notMet'],
    ['2024-01-01', 'forPeople'],
    ['2026-09-30', 'forPeople'],
    ['2026-10-01', 'unread'],
  ])('an excellent year without an initiative, received %s', (receivedOn, outcome) => {
    expect(judged(receivedOn, { year: { rating: 'excellent' } }).outcome).toBe(outcome)
  })

  it.each([
    ['2014-01-01', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2026-09-30', 'forPeople'],
    ['2026-10-01', 'unread'],
  ])('a good year with an initiative, received %s', (receivedOn, outcome) => {
    const works = [anInitiative(`${receivedOn.slice(0, 4)}-01-01`)]
    expect(judged(receivedOn, { person: { works } }).outcome).toBe(outcome)
  })

  it.each([
    ['2023-12-31', 'notMet'],
    ['2024-01-01', 'notMet'],
    ['2026-10-01', 'unread'],
  ])('a good year without an initiative, received %s', (receivedOn, outcome) => {
    expect(judged(receivedOn).outcome).toBe(outcome)
  })

  it.each([
    ['completed, with an initiative', { rating: 'completed' }, [anInitiative('2024-03-01')], 'notMet'],
    ['good, the initiative of the year before', {}, [anInitiative('2023-12-31')], 'notMet'],
    [
      'good, the initiative used for a certificate',
      {},
      [anInitiative('2024-03-01', { usedBy: 'certificateOfMerit' })],
      'notMet',
    ],
    ['good, research accepted', {}, [anInitiative('2024-03-01', { kind: 'research' })], 'forPeople'],
    ['good, ingenuity recognised', {}, [anInitiative('2024-03-01', { kind: 'ingenuity' })], 'forPeople'],
    [
      'good, an initiative of the whole ministry',
      {},
      [anInitiative('2024-03-01', { reach: 'ministry' })],
      'forPeople',
    ],
    ['good, nobody listed the initiatives', {}, undefined, 'missing'],
    ['not rated, with an initiative', { rating: undefined }, [anInitiative('2024-03-01')], 'missing'],
    ['excellent, nobody listed the initiatives', { rating: 'excellent' }, undefined, 'forPeople'],
  ] as [string, Partial<PersonYear>, Work[] | undefined, string][])(
    'a year %s, in 2024',
    (_name, year, works, outcome) => {
      expect(judged('2024-12-31', { year, person: { works } }).outcome).toBe(outcome)
    },
  )

  it('rests on either standard of the advanced, then on the year or the work', () => {
    const works = [anInitiative('2024-03-01')]
    expect(outcomesOf(judged('2024-12-31', { person: { works } }))).toEqual([
      'status: notMet',
      'ratings: met',
      'people: forPeople',
      'status: met',
      'ratings: met',
      'people: forPeople',
      'ratings: notMet',
      'works: met',
    ])
  })
})

describe('Chiến sĩ thi đua cơ sở in the army', () => {
  const soldier = (works: Work[]): Case => ({ person: { status: 'military', works }, layers: army })
  it.each([
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2026-10-01', 'unread'],
  ])('with an initiative, received %s', (receivedOn, outcome) => {
    expect(judged(receivedOn, soldier([anInitiative(`${receivedOn.slice(0, 4)}-01-01`)])).outcome).toBe(
      outcome,
    )
  })

  it.each([
    ['2018-11-25', 'notMet'],
    ['2023-12-31', 'notMet'],
    ['2024-01-01', 'forPeople'],
  ])('an excellent year without one, received %s', (receivedOn, outcome) => {
    const asked = soldier([])
    expect(judged(receivedOn, { ...asked, year: { rating: 'excellent' } }).outcome).toBe(outcome)
  })

  it('a soldier whose tests fall short does not pass as a worker', () => {
    const asked = soldier([anInitiative('2022-03-01')])
    expect(judged('2022-10-26', { ...asked, year: { goodPercent: 74 } }).outcome).toBe('notMet')
  })
})

describe('Chiến sĩ thi đua cơ sở with the general conditions', () => {
  const works = [anInitiative('2022-03-01')]
  it.each([
    ['entered, all in order', {}, 'forPeople'],
    ['not entered', { entered: false }, 'notMet'],
    ['40 days away', { absentDays: 40 }, 'notMet'],
    ['nine months in post', { monthsInUnit: 9 }, 'notMet'],
    ['study unknown', { study: undefined }, 'missing'],
  ])('%s, in 2022', (_name, year, outcome) => {
    const at = anAsk({ receivedOn: '2022-12-31' })
    expect(ruleOf(grassrootsFighter, at)(facts(2022, { year, person: { works } }), at).outcome).toBe(outcome)
  })
})
