import { describe, expect, it } from 'vitest'
import { leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, PersonHistory } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk, aPerson, aYear } from '../kernel/samples.ts'
import { collective, excellent, fighter, got, many, person, type Which, work } from './cases.ts'

describe('Bằng khen của bộ, ban, ngành, tỉnh cho cá nhân (Điều 74 khoản 1)', () => {
  const merit: Which = ['certificateOfMerit', 'regular']

  it.each<[string, Partial<PersonHistory>, Outcome]>([
    ['two fighters in a row', { years: [fighter(2023), fighter(2024)] }, 'forPeople'],
    ['three fighters in a row', { years: many(2022, 2024, fighter) }, 'forPeople'],
    ['one fighter only', { years: [aYear(2023), fighter(2024)] }, 'notMet'],
    ['two fighters with a year between', { years: [fighter(2022), aYear(2023), fighter(2024)] }, 'notMet'],
    ['two fighters, the last a year ago', { years: [fighter(2022), fighter(2023), aYear(2024)] }, 'notMet'],
    ['two fighters, one year unknown', { years: [fighter(2024)] }, 'missing'],
    [
      'two excellent years, two initiatives',
      { years: many(2023, 2024, excellent), works: [work(2023), work(2024)] },
      'forPeople',
    ],
    [
      'two excellent years, both initiatives in one',
      { years: many(2023, 2024, excellent), works: [work(2024), work(2024)] },
      'forPeople',
    ],
    [
      'two excellent years, one initiative',
      { years: many(2023, 2024, excellent), works: [work(2024)] },
      'notMet',
    ],
    [
      'two excellent years, an initiative too old',
      { years: many(2023, 2024, excellent), works: [work(2022), work(2024)] },
      'notMet',
    ],
    [
      'one excellent year, two initiatives',
      { years: [aYear(2023), excellent(2024)], works: [work(2023), work(2024)] },
      'notMet',
    ],
    [
      'two fighters, the first used for a certificate before',
      { years: [fighter(2023), fighter(2024)], awards: [got('certificateOfMerit', 2023)] },
      'notMet',
    ],
    [
      'two fighters after an earlier certificate',
      { years: many(2021, 2024, fighter), awards: [got('certificateOfMerit', 2022)] },
      'forPeople',
    ],
    [
      'two fighters, a sudden certificate between',
      { years: [fighter(2023), fighter(2024)], awards: [got('certificateOfMerit', 2023, 'exceptional')] },
      'forPeople',
    ],
    [
      'two fighters, a discipline in the first year',
      {
        years: [fighter(2023), fighter(2024)],
        disciplines: [{ kind: 'reprimand', from: '2023-03-01', to: '2023-06-01' }],
      },
      'notMet',
    ],
    [
      'two fighters, the certificate of the same year',
      { years: many(2023, 2024, fighter), awards: [got('certificateOfMerit', 2024)] },
      'forPeople',
    ],
    [
      'two fighters, disciplines not known',
      { years: many(2023, 2024, fighter), disciplines: undefined },
      'missing',
    ],
    [
      'two fighters, earlier certificates not known',
      { years: many(2023, 2024, fighter), awards: undefined },
      'missing',
    ],
    [
      'two fighters, the certificate of the same year, earlier ones not written down',
      {
        years: many(2023, 2024, fighter),
        awards: [got('certificateOfMerit', 2024)],
        known: { awards: null },
      },
      'missing',
    ],
    [
      'two fighters, certificates known from the second year',
      { years: many(2023, 2024, fighter), known: { awards: { from: 2024, to: 2024 } } },
      'missing',
    ],
    [
      'two fighters, certificates known of both years',
      { years: many(2023, 2024, fighter), known: { awards: { from: 2023, to: 2024 } } },
      'forPeople',
    ],
  ])('with %s', (_, difference, outcome) => {
    expect(person(merit, aPerson(difference), anAsk()).outcome).toBe(outcome)
  })

  it.each<[string, Outcome[]]>([
    ['2014-01-01', ['unread']],
    ['2023-12-31', ['unread']],
    ['2024-01-01', ['forPeople', 'met', 'notMet', 'notMet']],
    ['2026-10-01', ['forPeople', 'met', 'notMet', 'notMet']],
  ])('of a fighter twice in a row, dossier received %s', (receivedOn, outcomes) => {
    const last = Number(receivedOn.slice(0, 4))
    const who = aPerson({ years: [fighter(last - 1), fighter(last)] })
    expect(leavesOf(person(merit, who, anAsk({ receivedOn }))).map((leaf) => leaf.outcome)).toEqual(outcomes)
  })
})

describe('Bằng khen của bộ, ban, ngành, tỉnh cho tập thể (Điều 74)', () => {
  const merit: Which = ['certificateOfMerit', 'regular']
  const best = (year: number) => aBodyYear(year, { titles: ['excellentCollective'] })
  const top = (year: number) => aBodyYear(year, { rating: 'excellent' })

  it.each<[string, Partial<CollectiveHistory>, Outcome]>([
    ['two excellent years', { years: many(2023, 2024, top) }, 'forPeople'],
    ['one excellent year', { years: [aBodyYear(2023), top(2024)] }, 'notMet'],
    ['the title of excellence twice in a row', { years: many(2023, 2024, best) }, 'forPeople'],
    ['the title of excellence once', { years: [aBodyYear(2023), best(2024)] }, 'notMet'],
    ['the title with a year between', { years: [best(2022), aBodyYear(2023), best(2024)] }, 'notMet'],
    [
      'two excellent years, one used before',
      { years: many(2023, 2024, top), awards: [got('certificateOfMerit', 2023)] },
      'notMet',
    ],
  ])('with %s', (_, difference, outcome) => {
    expect(collective(merit, aCollective(difference), anAsk()).outcome).toBe(outcome)
  })
})
