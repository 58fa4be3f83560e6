import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../award-code.ts'
import { factsOfPerson } from '../facts.ts'
import type { Received } from '../history.ts'
import { anAsk, aPerson, aYear } from '../samples.ts'
import { oneStateForm } from './state-forms.ts'

const citation = { instrument: 'x', place: 'y' }
const at = anAsk({ receivedOn: '2022-12-31' })
const order: Received = { award: 'labourOrder3', route: 'regular', decidedOn: '2022-09-02' }
const outcomeWith = (...awards: Received[]) =>
  oneStateForm(factsOfPerson(aPerson({ awards }), 2022), at, { citation }).outcome

describe('one state-level form a year', () => {
  it.each([
    ['labourOrder3', 'notMet'],
    ['defenceOrder1', 'notMet'],
    ['greatUnityOrder', 'notMet'],
    ['armedForcesHero', 'notMet'],
    ['nationalFighter', 'notMet'],
    ['primeMinisterCertificate', 'notMet'],
    ['gloriousFighterMedal1', 'met'],
    ['ministryFighter', 'met'],
    ['certificateOfMerit', 'met'],
    ['governmentFlag', 'met'],
  ] as [AwardCode, string][])('%s received that year', (award, outcome) => {
    expect(outcomeWith({ ...order, award })).toBe(outcome)
  })

  it.each([
    ['regular', 'notMet'],
    ['contribution', 'notMet'],
    ['thematic', 'notMet'],
    ['exceptional', 'met'],
    ['devotedService', 'met'],
  ] as const)('an order on the route %s', (route, outcome) => {
    expect(outcomeWith({ ...order, route })).toBe(outcome)
  })

  it.each([
    ['decided the year before', { decidedOn: '2021-12-31' }, 'met'],
    ['decided the year after', { decidedOn: '2023-01-01' }, 'met'],
    [
      'decided the year after, for years ending in this one',
      { decidedOn: '2023-05-01', to: '2022-12-31' },
      'notMet',
    ],
    ['decided this year, for years ending before it', { decidedOn: '2022-05-01', to: '2021-12-31' }, 'met'],
  ])('%s', (_name, difference, outcome) => {
    expect(outcomeWith({ ...order, ...difference })).toBe(outcome)
  })

  it('counts a title of the register of the year', () => {
    const who = factsOfPerson(aPerson({ years: [aYear(2022, { titles: ['nationalFighter'] })] }), 2022)
    expect(oneStateForm(who, at, { citation })).toEqual({
      of: 'oneStateForm',
      outcome: 'notMet',
      asks: { citation },
      year: 2022,
      have: null,
      reading: null,
    })
  })

  it('is not known when nobody listed the awards', () => {
    const who = factsOfPerson(aPerson({ awards: undefined }), 2022)
    expect(oneStateForm(who, at, { citation }).outcome).toBe('missing')
  })

  it.each([
    [2022, 'met'],
    [2023, 'missing'],
  ])('asks for the register of that year alone, complete from %d', (from, outcome) => {
    const known = { awards: { from, to: 2024 } }
    const who = factsOfPerson(aPerson({ awards: [], known }), 2022)
    expect(oneStateForm(who, at, { citation }).outcome).toBe(outcome)
  })
})
