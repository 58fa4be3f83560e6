import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import type { Outcome } from '../kernel/finding.ts'
import type { CollectiveYear, PersonHistory } from '../kernel/history.ts'
import { aBodyYear, aCollective, aPerson, aYear } from '../kernel/samples.ts'
import { army, collective, excellent, fighter, got, many, person, type Which, work } from './cases.ts'

describe('Bằng khen của Bộ trưởng Bộ Quốc phòng', () => {
  const merit: Which = ['defenceCertificate', 'regular']
  const at2022 = army('2022-12-31')
  const both = (year: number) => aYear(year, { rating: 'excellent', titles: ['grassrootsFighter'] })
  const ready = { years: many(2021, 2022, both), works: [work(2021), work(2022)] }

  it.each<[string, Partial<PersonHistory>, Outcome]>([
    ['everything', ready, 'met'],
    ['one initiative', { ...ready, works: [work(2022)] }, 'notMet'],
    ['three initiatives', { ...ready, works: [work(2021), work(2022), work(2022)] }, 'met'],
    ['one year as fighter', { ...ready, years: [excellent(2021), both(2022)] }, 'notMet'],
    ['one year excellent', { ...ready, years: [fighter(2021), both(2022)] }, 'notMet'],
    ['a year used before', { ...ready, awards: [got('defenceCertificate', 2021)] }, 'notMet'],
    ['earlier certificates not known', { ...ready, awards: undefined }, 'missing'],
  ])('by Điều 42 Thông tư 151/2018/TT-BQP with %s', (_, difference, outcome) => {
    expect(person(merit, aPerson(difference), at2022).outcome).toBe(outcome)
  })

  it.each<[string, CollectiveYear['titles'][], Outcome]>([
    ['the first year a unit determined to win', [['determinedToWinUnit'], []], 'met'],
    ['both years', [['determinedToWinUnit'], ['determinedToWinUnit']], 'met'],
    ['a year as excellent collective', [[], ['excellentCollective']], 'met'],
    ['neither title', [[], []], 'notMet'],
  ])('for a collective with %s', (_, titles, outcome) => {
    const years = titles.map((own, at) => aBodyYear(2021 + at, { rating: 'excellent', titles: own }))
    expect(collective(merit, aCollective({ years }), at2022).outcome).toBe(outcome)
  })

  it('does not go to a top formation', () => {
    const years = many(2021, 2022, (year) =>
      aBodyYear(year, { rating: 'excellent', titles: ['determinedToWinUnit'] }),
    )
    expect(collective(merit, aCollective({ years, topFormation: true }), at2022).outcome).toBe('notMet')
  })

  it('outside the army does not count a year already used for it', () => {
    const who = aPerson({ years: many(2023, 2024, fighter), awards: [got('defenceCertificate', 2023)] })
    expect(person(merit, who, army('2024-12-31', [])).outcome).toBe('notMet')
  })

  it.each<[string, Layer[], Outcome]>([
    ['2018-11-24', ['army'], 'unread'],
    ['2018-11-25', ['army'], 'met'],
    ['2023-12-31', ['army'], 'met'],
    ['2024-01-01', ['army'], 'unread'],
    ['2026-10-01', ['army'], 'unread'],
    ['2023-12-31', [], 'unread'],
    ['2024-01-01', [], 'forPeople'],
  ])('dossier received %s by layers %j', (receivedOn, layers, outcome) => {
    const last = Number(receivedOn.slice(0, 4))
    const who = aPerson({ years: many(last - 1, last, both), works: [work(last), work(last)] })
    expect(person(merit, who, army(receivedOn, layers)).outcome).toBe(outcome)
  })
})
