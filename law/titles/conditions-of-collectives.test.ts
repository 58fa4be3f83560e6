import { describe, expect, it } from 'vitest'
import { type Asked, choose } from '../kernel/asked.ts'
import { factsOfCollective } from '../kernel/facts.ts'
import type { Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk } from '../kernel/samples.ts'
import { conditionsOfCollectives, conditionsOfExistence } from './conditions-of-collectives.ts'

type Difference = { body?: Partial<CollectiveHistory>; year?: Partial<CollectiveYear> }

function outcomeOf(ask: Partial<Asked>, one: Difference, book = conditionsOfCollectives): Outcome {
  const at = anAsk(ask)
  const history = aCollective({ years: [aBodyYear(at.year, one.year)], ...one.body })
  return choose(book, at.layers, at.receivedOn).rule(factsOfCollective(history, at.year), at).outcome
}

describe('what every title of a collective asks by national law', () => {
  it.each<[string, Difference, Outcome]>([
    ['2014-01-01', {}, 'unread'],
    ['2014-01-01', { year: { entered: false } }, 'notMet'],
    ['2017-09-30', {}, 'unread'],
    ['2017-10-01', {}, 'met'],
    ['2022-12-31', { year: { entered: false } }, 'notMet'],
    ['2022-12-31', { year: { entered: undefined } }, 'missing'],
    ['2022-12-31', { body: { formedOn: '2022-02-01' } }, 'met'],
    ['2022-12-31', { body: { formedOn: '2022-03-01' } }, 'met'],
    ['2022-12-31', { body: { formedOn: '2022-03-02' } }, 'forPeople'],
    ['2022-12-31', { body: { formedOn: '2022-04-01' } }, 'forPeople'],
    ['2022-12-31', { body: { formedOn: undefined } }, 'forPeople'],
    ['2023-12-31', { year: { entered: false } }, 'notMet'],
    ['2024-01-01', { year: { entered: false } }, 'met'],
    ['2025-08-04', { body: { dissolvedOn: '2025-07-01' } }, 'met'],
    ['2025-08-05', { body: { dissolvedOn: '2025-07-01' } }, 'notMet'],
    ['2025-08-05', { body: { dissolvedOn: '2025-08-05' } }, 'notMet'],
    ['2025-08-05', { body: { dissolvedOn: '2025-08-06' } }, 'met'],
    ['2025-08-05', { body: { dissolvedOn: null } }, 'met'],
    ['2025-08-05', { body: { dissolvedOn: undefined } }, 'missing'],
    ['2027-02-28', {}, 'met'],
    ['2027-03-01', {}, 'unread'],
  ])('received %s: %o is %s', (receivedOn, one, outcome) => {
    expect(outcomeOf({ receivedOn }, one)).toBe(outcome)
  })
})

describe('what every title of a collective asks in the army', () => {
  it.each<[string, Difference, Outcome]>([
    ['2018-11-24', {}, 'unread'],
    ['2018-11-25', {}, 'met'],
    ['2022-12-31', { year: { entered: false } }, 'notMet'],
    ['2022-12-31', { body: { formedOn: '2022-02-01' } }, 'met'],
    ['2022-12-31', { body: { formedOn: '2022-03-01' } }, 'met'],
    ['2022-12-31', { body: { formedOn: '2022-03-02' } }, 'notMet'],
    ['2022-12-31', { body: { formedOn: '2022-05-01' } }, 'notMet'],
    ['2022-12-31', { body: { formedOn: undefined } }, 'missing'],
    ['2022-12-31', { body: { topFormation: true } }, 'notMet'],
    ['2022-12-31', { body: { topFormation: undefined } }, 'missing'],
    ['2023-12-31', { body: { topFormation: true } }, 'notMet'],
    ['2024-01-01', { body: { topFormation: true } }, 'met'],
    ['2024-12-31', { body: { formedOn: '2024-03-01' } }, 'met'],
    ['2024-12-31', { body: { formedOn: '2024-04-01' } }, 'met'],
    ['2024-12-31', { body: { formedOn: '2024-04-02' } }, 'notMet'],
    ['2024-12-31', { body: { formedOn: '2024-05-01' } }, 'notMet'],
    ['2024-12-31', { body: { formedOn: undefined } }, 'missing'],
    ['2024-12-31', { year: { entered: false } }, 'met'],
    ['2025-08-04', { body: { dissolvedOn: '2025-07-01' } }, 'met'],
    ['2025-08-05', { body: { dissolvedOn: '2025-07-01' } }, 'notMet'],
    ['2027-02-28', {}, 'met'],
    ['2027-03-01', {}, 'unread'],
  ])('received %s: %o is %s', (receivedOn, one, outcome) => {
    expect(outcomeOf({ receivedOn, layers: ['army'] }, one)).toBe(outcome)
  })
})

describe('awards outside the run of yearly titles', () => {
  it.each<[string, Difference, Outcome]>([
    ['2014-01-01', { year: { entered: false } }, 'met'],
    ['2025-08-04', { body: { dissolvedOn: '2025-07-01' } }, 'met'],
    ['2025-08-05', { body: { dissolvedOn: '2025-07-01' } }, 'notMet'],
    ['2027-03-01', {}, 'unread'],
  ])('received %s: %o is %s', (receivedOn, one, outcome) => {
    expect(outcomeOf({ receivedOn }, one, conditionsOfExistence)).toBe(outcome)
  })
})
