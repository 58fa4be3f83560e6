import { describe, expect, it } from 'vitest'
import { factsOfPerson } from '../kernel/facts.ts'
import type { PersonHistory, PersonYear } from '../kernel/history.ts'
import { anAsk, aPerson, aYear } from '../kernel/samples.ts'
import { army2018, army2023 } from './conditions-in-the-army.ts'

type Case = { year?: Partial<PersonYear>; person?: Partial<PersonHistory> }

function judged(receivedOn: string, { year = {}, person = {} }: Case) {
  const at = anAsk({ receivedOn, layers: ['army'] })
  const history = aPerson({ status: 'military', years: [aYear(at.year, year)], ...person })
  const rule = receivedOn < '2024-01-01' ? army2018 : army2023
  return rule(factsOfPerson(history, at.year), at)
}

describe('each condition failing alone, in the army', () => {
  const cases: [string, string, Case, string][] = [
    ['an ordinary year', '2022-10-26', {}, 'forPeople'],
    ['not entered', '2022-10-26', { year: { entered: false } }, 'notMet'],
    ['enlisted ten months ago', '2022-12-31', { person: { recruitedOn: '2022-03-01' } }, 'forPeople'],
    ['enlisted less than ten months ago', '2022-12-31', { person: { recruitedOn: '2022-03-02' } }, 'notMet'],
    ['40 days away', '2022-12-31', { year: { absentDays: 40 } }, 'notMet'],
    [
      'a short course, average',
      '2022-12-31',
      { year: { study: { months: 6, result: 'average' } } },
      'notMet',
    ],
    ['a short course, fair', '2022-12-31', { year: { study: { months: 6, result: 'fair' } } }, 'forPeople'],
    [
      'heads a unit not commended, rated good',
      '2022-12-31',
      { year: { leads: { unitCommended: false, unitRating: 'good' } } },
      'notMet',
    ],
    ['heads a unit commended', '2022-12-31', { year: { leads: { unitCommended: true } } }, 'forPeople'],
    ['an ordinary year, from 2024', '2024-12-31', {}, 'met'],
    ['enlisted nine months ago', '2024-12-31', { person: { recruitedOn: '2024-04-01' } }, 'met'],
    ['enlisted less than nine months ago', '2024-12-31', { person: { recruitedOn: '2024-04-02' } }, 'notMet'],
    [
      'a short course, average, from 2024',
      '2024-12-31',
      { year: { study: { months: 6, result: 'average' } } },
      'notMet',
    ],
    [
      'a year of study, from 2024',
      '2024-12-31',
      { year: { study: { months: 12, result: 'good' } } },
      'unread',
    ],
    [
      'heads a unit not commended but good, from 2024',
      '2024-12-31',
      { year: { leads: { unitCommended: false, unitRating: 'good' } } },
      'met',
    ],
    [
      'heads a unit neither commended nor good',
      '2024-12-31',
      { year: { leads: { unitCommended: false, unitRating: 'completed' } } },
      'notMet',
    ],
    ['heads a unit of which nothing is known', '2024-12-31', { year: { leads: {} } }, 'missing'],
    ['40 days away, from 2024', '2024-12-31', { year: { absentDays: 40 } }, 'unread'],
  ]
  it.each(cases)('%s, received %s', (_name, receivedOn, difference, outcome) => {
    expect(judged(receivedOn, difference).outcome).toBe(outcome)
  })
})
