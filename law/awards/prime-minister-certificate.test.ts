import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, PersonHistory } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk, aPerson, aYear } from '../kernel/samples.ts'
import { army, collective, excellent, fighter, got, many, person, type Which, work } from './cases.ts'

describe('Bằng khen của Thủ tướng Chính phủ cho cá nhân', () => {
  const merit: Which = ['primeMinisterCertificate', 'regular']
  const five = (fighters: number) =>
    many(2020, 2024, (year) => (year < 2020 + fighters ? fighter(year) : aYear(year)))
  const ready = { years: five(3), awards: [got('certificateOfMerit', 2019)] }

  it.each<[string, Partial<PersonHistory>, Outcome]>([
    ['everything', ready, 'forPeople'],
    ['four times fighter', { ...ready, years: five(4) }, 'forPeople'],
    ['twice fighter', { ...ready, years: five(2) }, 'notMet'],
    ['no certificate of merit', { ...ready, awards: [] }, 'notMet'],
    [
      'a sudden certificate of merit',
      { ...ready, awards: [got('certificateOfMerit', 2019, 'exceptional')] },
      'notMet',
    ],
    [
      'a thematic certificate of merit',
      { ...ready, awards: [got('certificateOfMerit', 2019, 'thematic')] },
      'notMet',
    ],
    ['the army’s certificate instead', { ...ready, awards: [got('defenceCertificate', 2019)] }, 'forPeople'],
    [
      'the army’s certificate early and a ministry’s of late',
      { ...ready, awards: [got('certificateOfMerit', 2022), got('defenceCertificate', 2019)] },
      'forPeople',
    ],
    [
      'both certificates too late',
      { ...ready, awards: [got('certificateOfMerit', 2022), got('defenceCertificate', 2020)] },
      'notMet',
    ],
    [
      'a late certificate, earlier ones not written down',
      {
        ...ready,
        awards: [got('certificateOfMerit', 2022)],
        known: { awards: { from: 2020, to: 2024 } },
      },
      'missing',
    ],
    ['disciplines not known', { ...ready, disciplines: undefined }, 'missing'],
    [
      'disciplines known for four of the years',
      { ...ready, known: { disciplines: { from: 2021, to: 2024 } } },
      'missing',
    ],
    [
      'disciplines known for the five years',
      { ...ready, known: { disciplines: { from: 2020, to: 2024 } } },
      'forPeople',
    ],
    ['four years since the certificate', { ...ready, awards: [got('certificateOfMerit', 2020)] }, 'notMet'],
    [
      'a year only completed',
      { ...ready, years: five(3).map((one) => (one.year === 2023 ? { ...one, rating: 'completed' } : one)) },
      'notMet',
    ],
    ['a year unknown', { ...ready, years: five(3).filter((one) => one.year !== 2024) }, 'missing'],
    [
      'the Prime Minister’s certificate within the years',
      { ...ready, awards: [...ready.awards, got('primeMinisterCertificate', 2022)] },
      'notMet',
    ],
  ])('by Điều 73 khoản 1 with %s', (_, difference, outcome) => {
    expect(person(merit, aPerson(difference), anAsk()).outcome).toBe(outcome)
  })

  it('counts any five years where the agency reads the law so', () => {
    const at = anAsk()
    const loose = { ...at, readings: { ...at.readings, runAfterAward: 'any' as const } }
    const who = aPerson({ ...ready, awards: [got('certificateOfMerit', 2022)] })
    expect([person(merit, who, at).outcome, person(merit, who, loose).outcome]).toEqual([
      'notMet',
      'forPeople',
    ])
  })

  it.each<[string, Layer[], Outcome]>([
    ['certificateOfMerit', [], 'forPeople'],
    ['certificateOfMerit', ['army'], 'forPeople'],
    ['defenceCertificate', ['army'], 'forPeople'],
    ['defenceCertificate', [], 'forPeople'],
  ])('builds on %s by layers %j', (award, layers, outcome) => {
    const base = award === 'defenceCertificate' ? 'defenceCertificate' : 'certificateOfMerit'
    const who = aPerson({ ...ready, awards: [got(base, 2019)] })
    expect(person(merit, who, army('2024-12-31', layers)).outcome).toBe(outcome)
  })

  const in2022 = {
    years: many(2018, 2022, excellent),
    awards: [got('defenceCertificate', 2017)],
    works: many(2018, 2022, (year) => work(year)),
  }
  it.each<[string, Partial<PersonHistory>, Outcome]>([
    ['everything', in2022, 'met'],
    [
      'four initiatives and nothing known of combat',
      { ...in2022, works: in2022.works.slice(1) },
      'forPeople',
    ],
    ['no certificate of the minister', { ...in2022, awards: [] }, 'notMet'],
    ['one year only good', { ...in2022, years: [...many(2018, 2021, excellent), aYear(2022)] }, 'notMet'],
    ['four years since the certificate', { ...in2022, awards: [got('defenceCertificate', 2018)] }, 'notMet'],
    [
      'another state-level form in the same year',
      { ...in2022, awards: [...in2022.awards, got('labourOrder3', 2022)] },
      'notMet',
    ],
  ])('by Điều 41 Thông tư 151/2018/TT-BQP with %s', (_, difference, outcome) => {
    expect(person(merit, aPerson(difference), army('2022-12-31')).outcome).toBe(outcome)
  })

  it.each<[string, Layer[], string[]]>([
    ['2017-09-30', [], ['12/2019/TT-BNV', '15/2003/QH11']],
    ['2017-10-01', [], ['12/2019/TT-BNV', '91/2017/NĐ-CP']],
    ['2023-12-31', [], ['91/2017/NĐ-CP']],
    ['2018-11-24', ['army'], ['160/2014/TT-BQP', '160/2014/TT-BQP']],
  ])('received %s by layers %j is unread in %j', (receivedOn, layers, instruments) => {
    const found = leavesOf(person(merit, aPerson(), army(receivedOn, layers)))
    const unread = found.filter((leaf) => leaf.outcome === 'unread')
    expect(unread.map((leaf) => leaf.asks.citation.instrument)).toEqual(instruments)
  })
})

describe('Bằng khen của Thủ tướng Chính phủ cho tập thể', () => {
  const merit: Which = ['primeMinisterCertificate', 'regular']
  const years = many(2018, 2022, (year) => aBodyYear(year, { rating: 'excellent' }))
  const base = [got('defenceCertificate', 2017)]
  const flag = (year: number) => aBodyYear(year, { rating: 'excellent', titles: ['ministryFlag'] })

  it.each<[string, Partial<CollectiveHistory>, Outcome]>([
    ['a flag of the ministry', { years: [...years.slice(0, 4), flag(2022)], awards: base }, 'met'],
    ['no flag', { years, awards: base }, 'notMet'],
    ['no certificate', { years: [...years.slice(0, 4), flag(2022)] }, 'notMet'],
    [
      'four excellent years',
      { years: [aBodyYear(2018), ...years.slice(1, 4), flag(2022)], awards: base },
      'notMet',
    ],
    [
      'two certificates where it holds no flag',
      {
        years,
        mayHoldFlag: false,
        awards: [...base, got('defenceCertificate', 2019), got('defenceCertificate', 2021)],
      },
      'met',
    ],
    [
      'two certificates where it may hold a flag',
      { years, awards: [...base, got('defenceCertificate', 2019), got('defenceCertificate', 2021)] },
      'notMet',
    ],
  ])('by Điều 41 Thông tư 151/2018/TT-BQP with %s', (_, difference, outcome) => {
    expect(collective(merit, aCollective(difference), army('2022-12-31')).outcome).toBe(outcome)
  })

  it.each<[string, Outcome]>([
    ['2024-01-01', 'unread'],
    ['2026-12-31', 'unread'],
  ])('is unread from 2024, received %s', (receivedOn, outcome) => {
    expect(collective(merit, aCollective(), anAsk({ receivedOn })).outcome).toBe(outcome)
  })
})
