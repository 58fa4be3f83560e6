import { describe, expect, it } from 'vitest'
import type { Day } from '../day.ts'
import { factsOfCollective } from '../facts.ts'
import type { Outcome } from '../finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../history.ts'
import { aBodyYear, aCollective, anAsk } from '../samples.ts'
import {
  aged,
  clusterRank,
  exceeded,
  existing,
  fighters,
  formedLongEnough,
  members,
  movement,
  noneWarned,
  notTopFormation,
  ofLevel,
} from './bodies.ts'

const citation = { instrument: '06/2022/QH15', place: 'Điều 27 khoản 1' }
const at = anAsk()
const inYear = (year: Partial<CollectiveYear>) =>
  factsOfCollective(aCollective({ years: [aBodyYear(2024, year)] }), 2024)
const body = (difference: Partial<CollectiveHistory>) => factsOfCollective(aCollective(difference), 2024)

describe('share of the strength', () => {
  it.each<[number | undefined, number | undefined, number, boolean, Outcome]>([
    [69, 100, 70, false, 'notMet'],
    [70, 100, 70, false, 'met'],
    [71, 100, 70, false, 'met'],
    [6, 10, 70, false, 'notMet'],
    [7, 10, 70, false, 'met'],
    [9, 13, 70, false, 'notMet'],
    [10, 13, 70, false, 'met'],
    [2, 3, 70, false, 'notMet'],
    [3, 3, 70, false, 'met'],
    [1, 1, 70, false, 'met'],
    [0, 1, 70, false, 'notMet'],
    [0, 10, 70, false, 'notMet'],
    [49, 100, 50, true, 'notMet'],
    [50, 100, 50, true, 'notMet'],
    [51, 100, 50, true, 'met'],
    [5, 10, 50, true, 'notMet'],
    [6, 10, 50, true, 'met'],
    [6, 13, 50, true, 'notMet'],
    [7, 13, 50, true, 'met'],
    [1, 2, 50, true, 'notMet'],
    [99, 100, 100, false, 'notMet'],
    [100, 100, 100, false, 'met'],
    [12, 13, 100, false, 'notMet'],
    [13, 13, 100, false, 'met'],
    [0, 0, 70, false, 'missing'],
    [undefined, 10, 70, false, 'missing'],
    [7, undefined, 70, false, 'missing'],
    [undefined, undefined, 70, false, 'missing'],
  ])('%s of %s, asked %s %% (more than: %s)', (advanced, strength, percent, above, outcome) => {
    const asks = { what: 'advanced' as const, percent, above, citation }
    expect(members(inYear({ advanced, strength }), at, asks)).toEqual({
      of: 'members',
      outcome,
      asks,
      year: 2024,
      have: advanced ?? null,
      reading: null,
    })
  })

  it('counts those who completed their tasks apart from the advanced', () => {
    const asks = { what: 'completed' as const, percent: 100, above: false, citation }
    expect(members(inYear({ completed: 9, advanced: 10 }), at, asks).outcome).toBe('notMet')
  })

  it('knows nothing of a year that is not written down', () => {
    const asks = { what: 'advanced' as const, percent: 70, above: false, citation }
    expect(members(body({ years: [aBodyYear(2023)] }), at, asks).outcome).toBe('missing')
  })
})

describe('members with the title of fighter', () => {
  it.each<[number | undefined, Outcome]>([
    [0, 'notMet'],
    [1, 'met'],
    [2, 'met'],
    [undefined, 'missing'],
  ])('%s where one is asked', (have, outcome) => {
    expect(fighters(inYear({ fighters: have }), at, { least: 1, citation }).outcome).toBe(outcome)
  })
})

describe('nobody warned or worse', () => {
  it.each<[number | undefined, Outcome]>([
    [0, 'met'],
    [1, 'notMet'],
    [2, 'notMet'],
    [undefined, 'missing'],
  ])('%s members warned', (warned, outcome) => {
    expect(noneWarned(inYear({ warned }), at, { citation }).outcome).toBe(outcome)
  })
})

describe('targets exceeded', () => {
  it.each<[boolean | undefined, Outcome]>([
    [true, 'met'],
    [false, 'notMet'],
    [undefined, 'missing'],
  ])('%s', (fact, outcome) => {
    expect(exceeded(inYear({ exceeded: fact }), at, { citation }).outcome).toBe(outcome)
  })
})

describe('first in a cluster of the ministry', () => {
  it.each<[number | undefined, CollectiveYear['clusterOf'], Outcome]>([
    [1, 'ministry', 'met'],
    [2, 'ministry', 'notMet'],
    [1, 'unit', 'notMet'],
    [1, 'central', 'notMet'],
    [undefined, 'ministry', 'missing'],
    [1, undefined, 'missing'],
    [undefined, undefined, 'missing'],
    [2, undefined, 'notMet'],
    [undefined, 'unit', 'notMet'],
  ])('rank %s in a cluster of %s', (rank, of, outcome) => {
    const who = inYear({ clusterRank: rank, clusterOf: of })
    expect(clusterRank(who, at, { rank: 1, clusterOf: 'ministry', citation }).outcome).toBe(outcome)
  })
})

describe('first in a movement of the ministry of three years', () => {
  type Known = [number | undefined, number | undefined, CollectiveYear['movementOf'], Outcome]
  it.each<Known>([
    [2, 1, 'ministry', 'notMet'],
    [3, 1, 'ministry', 'met'],
    [4, 1, 'ministry', 'met'],
    [3, 2, 'ministry', 'notMet'],
    [3, 1, 'primeMinister', 'notMet'],
    [3, 1, 'district', 'notMet'],
    [undefined, 1, 'ministry', 'missing'],
    [3, undefined, 'ministry', 'missing'],
    [3, 1, undefined, 'missing'],
    [2, undefined, undefined, 'notMet'],
    [undefined, 2, undefined, 'notMet'],
    [undefined, undefined, 'district', 'notMet'],
    [undefined, undefined, undefined, 'missing'],
  ])('%s years, rank %s, launched by %s', (years, rank, of, outcome) => {
    const who = inYear({ movementYears: years, movementRank: rank, movementOf: of })
    expect(movement(who, at, { years: 3, movementOf: 'ministry', citation }).outcome).toBe(outcome)
  })

  it.each<[number | undefined, number, Outcome]>([
    [undefined, 1, 'met'],
    [1, 1, 'met'],
    [undefined, 2, 'notMet'],
  ])('asks no length where none is set: %s years, rank %s', (years, rank, outcome) => {
    const who = inYear({ movementYears: years, movementRank: rank, movementOf: 'district' })
    expect(movement(who, at, { years: 0, movementOf: 'district', citation }).outcome).toBe(outcome)
  })
})

describe('what a collective is', () => {
  it.each<[CollectiveHistory['level'], Outcome]>([
    ['company', 'met'],
    ['battalion', 'met'],
    ['regiment', 'notMet'],
    [undefined, 'missing'],
  ])('of company or battalion level: %s', (level, outcome) => {
    expect(ofLevel(body({ level }), at, { levels: ['company', 'battalion'], citation }).outcome).toBe(outcome)
  })

  it.each<[boolean | undefined, Outcome]>([
    [false, 'met'],
    [true, 'notMet'],
    [undefined, 'missing'],
  ])('a top formation: %s', (topFormation, outcome) => {
    expect(notTopFormation(body({ topFormation }), at, { citation }).outcome).toBe(outcome)
  })

  it.each<[Day | undefined, number, Outcome]>([
    ['2014-12-31', 10, 'met'],
    ['2015-01-01', 10, 'notMet'],
    ['1990-01-01', 30, 'met'],
    ['1995-01-01', 30, 'notMet'],
    [undefined, 10, 'missing'],
  ])('formed %s, %s years old when the dossier comes on 2024-12-31', (formedOn, years, outcome) => {
    expect(aged(body({ formedOn }), at, { years, citation }).outcome).toBe(outcome)
  })

  it.each<[Day | undefined, number, Outcome]>([
    ['2024-03-01', 10, 'met'],
    ['2024-03-02', 10, 'notMet'],
    ['2024-04-01', 10, 'notMet'],
    ['2024-02-01', 10, 'met'],
    ['2024-04-01', 9, 'met'],
    ['2024-04-02', 9, 'notMet'],
    ['2024-05-01', 9, 'notMet'],
    ['2024-03-01', 9, 'met'],
    [undefined, 9, 'missing'],
  ])('formed %s, %s months by the end of 2024', (formedOn, least, outcome) => {
    expect(formedLongEnough(body({ formedOn }), at, { least, citation }).outcome).toBe(outcome)
  })

  it.each<[Day | null | undefined, Outcome]>([
    [null, 'met'],
    ['2025-01-01', 'met'],
    ['2024-12-31', 'notMet'],
    ['2024-12-30', 'notMet'],
    [undefined, 'missing'],
  ])('dissolved %s, dossier of 2024-12-31', (dissolvedOn, outcome) => {
    expect(existing(body({ dissolvedOn }), at, { citation }).outcome).toBe(outcome)
  })
})
