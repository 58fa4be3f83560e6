import { describe, expect, it } from 'vitest'
import type { Asked } from '../kernel/asked.ts'
import type { Outcome } from '../kernel/finding.ts'
import type { CollectiveYear } from '../kernel/history.ts'
import { judged } from './judged.ts'
import { governmentFlagByMovement, ministryFlagByMovement, sectorFlagByMovement } from './movement-flags.ts'

type Known = [number | undefined, number | undefined, CollectiveYear['movementOf'], Outcome]
const led = (years: number | undefined, rank: number | undefined, of: CollectiveYear['movementOf']) => ({
  movementYears: years,
  movementRank: rank,
  movementOf: of,
})

describe('flags for a movement', () => {
  it.each<Known>([
    [4, 1, 'primeMinister', 'notMet'],
    [5, 1, 'primeMinister', 'forPeople'],
    [6, 1, 'primeMinister', 'forPeople'],
    [5, 2, 'primeMinister', 'notMet'],
    [5, 1, 'ministry', 'notMet'],
    [undefined, 1, 'primeMinister', 'missing'],
    [5, undefined, 'primeMinister', 'missing'],
    [5, 1, undefined, 'missing'],
  ])('Cờ thi đua của Chính phủ: %s years, rank %s, launched by %s', (years, rank, of, outcome) => {
    expect(judged(governmentFlagByMovement, { year: led(years, rank, of) }).outcome).toBe(outcome)
  })

  it.each<Known>([
    [2, 1, 'ministry', 'notMet'],
    [3, 1, 'ministry', 'forPeople'],
    [4, 1, 'ministry', 'forPeople'],
    [3, 2, 'ministry', 'notMet'],
    [3, 1, 'primeMinister', 'notMet'],
    [undefined, 1, 'ministry', 'missing'],
    [3, undefined, 'ministry', 'missing'],
    [3, 1, undefined, 'missing'],
  ])('Cờ thi đua của bộ, tỉnh: %s years, rank %s, launched by %s', (years, rank, of, outcome) => {
    expect(judged(sectorFlagByMovement, { year: led(years, rank, of) }).outcome).toBe(outcome)
  })

  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2023-12-31', 'unread'],
    ['2024-01-01', 'forPeople'],
    ['2027-02-28', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('received %s', (receivedOn, outcome) => {
    const government = { year: led(5, 1, 'primeMinister'), ask: { receivedOn } }
    const sector = { year: led(3, 1, 'ministry'), ask: { receivedOn } }
    expect([
      judged(governmentFlagByMovement, government).outcome,
      judged(sectorFlagByMovement, sector).outcome,
    ]).toEqual([outcome, outcome])
  })

  it.each<[string, string | null, Outcome]>([
    ['2025-08-04', '2025-07-01', 'forPeople'],
    ['2025-08-05', '2025-07-01', 'notMet'],
    ['2025-08-05', null, 'forPeople'],
  ])('received %s for a collective dissolved %s', (receivedOn, dissolvedOn, outcome) => {
    const one = { year: led(3, 1, 'ministry'), body: { dissolvedOn }, ask: { receivedOn } }
    expect(judged(sectorFlagByMovement, one).outcome).toBe(outcome)
  })

  it.each<[number, Outcome, Outcome]>([
    [2, 'notMet', 'forPeople'],
    [3, 'unread', 'forPeople'],
  ])('in the army from 2024, %s years: as the flag of its ministry', (years, ministry, sector) => {
    const ask: Partial<Asked> = { receivedOn: '2024-12-31', layers: ['army'] }
    const one = { year: led(years, 1, 'ministry'), ask }
    expect([judged(ministryFlagByMovement, one).outcome, judged(sectorFlagByMovement, one).outcome]).toEqual([
      ministry,
      sector,
    ])
  })

  it.each<[string, number]>([
    ['2025-12-14', 1],
    ['2025-12-15', 2],
  ])('in Bắc Ninh, received %s: members of clusters of the province only', (receivedOn, people) => {
    const one = { year: led(3, 1, 'ministry'), ask: { receivedOn, layers: ['bacNinh'] as Asked['layers'] } }
    const finding = judged(sectorFlagByMovement, one)
    expect([finding.outcome, JSON.stringify(finding).split('"of":"people"').length - 1]).toEqual([
      'forPeople',
      people,
    ])
  })
})
