import { describe, expect, it } from 'vitest'
import type { Asked } from '../kernel/asked.ts'
import { type Leaf, leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../kernel/history.ts'
import { ministryFlag, unitFlag } from './army-flags.ts'
import { governmentFlag } from './flags.ts'
import { type Case, judged, kindsThatAre } from './judged.ts'
import { sectorFlag } from './sector-flag.ts'

const army = (receivedOn: string): Partial<Asked> => ({ receivedOn, layers: ['army'] })
const first: Partial<CollectiveYear> = { clusterRank: 1, clusterOf: 'ministry' }

describe('Cờ thi đua của bộ, ban, ngành, tỉnh', () => {
  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2017-09-30', 'unread'],
    ['2017-10-01', 'forPeople'],
    ['2019-12-31', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2026-10-01', 'forPeople'],
    ['2027-02-28', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('the first of its cluster, dossier received %s', (receivedOn, outcome) => {
    expect(judged(sectorFlag, { year: first, ask: { receivedOn } }).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, Outcome, Leaf['of']]>([
    [{ clusterRank: 2 }, 'notMet', 'clusterRank'],
    [{ clusterOf: 'unit' }, 'notMet', 'clusterRank'],
    [{ clusterOf: 'central' }, 'notMet', 'clusterRank'],
    [{ exceeded: false }, 'notMet', 'exceeded'],
    [{ clusterRank: undefined }, 'missing', 'clusterRank'],
    [{ clusterOf: undefined }, 'missing', 'clusterRank'],
    [{ exceeded: undefined }, 'missing', 'exceeded'],
  ])('2024: %o alone is %s', (year, outcome, kind) => {
    const finding = judged(sectorFlag, { year: { ...first, ...year } })
    expect([finding.outcome, kindsThatAre(finding, outcome)]).toEqual([outcome, [kind]])
  })

  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{ exceeded: true }, 'forPeople'],
    [{ exceeded: false }, 'notMet'],
    [{ exceeded: undefined }, 'missing'],
    [{ entered: false }, 'notMet'],
    [{ clusterRank: 2, clusterOf: 'ministry' }, 'forPeople'],
  ])('2022: %o is %s, comparing by cluster is left to people', (year, outcome) => {
    expect(judged(sectorFlag, { year, ask: { receivedOn: '2022-12-31' } }).outcome).toBe(outcome)
  })

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])(
    'dossier received %s: not for who is proposed for the flag of the Government: %s',
    (receivedOn, expected) => {
      const finding = judged(sectorFlag, { year: first, ask: { receivedOn } })
      const cited = leavesOf(finding).map((leaf) => leaf.asks.citation.instrument)
      expect(cited.includes('12/2019/TT-BNV')).toBe(expected)
    },
  )

  it.each<[string, Outcome]>([
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2024-01-01', 'forPeople'],
  ])('in the army it is another flag, dossier received %s', (receivedOn, outcome) => {
    expect(judged(sectorFlag, { ask: army(receivedOn) }).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, string, Outcome, string]>([
    [{}, '2025-12-14', 'forPeople', '06/2022/QH15'],
    [{}, '2025-12-15', 'forPeople', '86/2025/QĐ-UBND'],
    [{ clusterOf: 'unit' }, '2025-12-15', 'notMet', '86/2025/QĐ-UBND'],
    [{ clusterRank: 2 }, '2025-12-15', 'notMet', '86/2025/QĐ-UBND'],
    [{ exceeded: false }, '2025-12-15', 'notMet', '86/2025/QĐ-UBND'],
  ])('in Bắc Ninh with %o, dossier received %s: %s by %s', (year, receivedOn, outcome, instrument) => {
    const finding = judged(sectorFlag, {
      year: { ...first, ...year },
      ask: { receivedOn, layers: ['bacNinh'] },
    })
    const rank = leavesOf(finding).find((leaf) => leaf.of === 'clusterRank')
    expect([finding.outcome, rank?.asks.citation.instrument]).toEqual([outcome, instrument])
  })
})

describe('Cờ thi đua của Chính phủ', () => {
  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2017-09-30', 'unread'],
    ['2017-10-01', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2026-10-01', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('the first of its cluster, dossier received %s', (receivedOn, outcome) => {
    expect(judged(governmentFlag, { year: first, ask: { receivedOn } }).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{ clusterRank: 1, clusterOf: 'ministry', exceeded: true }, 'forPeople'],
    [{ clusterRank: 1, clusterOf: 'ministry', exceeded: false }, 'notMet'],
    [{ clusterRank: 1, clusterOf: 'ministry', exceeded: undefined }, 'missing'],
    [{ clusterRank: 2, clusterOf: 'ministry' }, 'notMet'],
    [{ clusterRank: 1, clusterOf: 'unit' }, 'notMet'],
    [{ clusterRank: 1, clusterOf: 'central', exceeded: true }, 'forPeople'],
    [{ clusterRank: 1, clusterOf: 'central', exceeded: false }, 'forPeople'],
    [{ clusterRank: 1, clusterOf: 'central', exceeded: undefined }, 'forPeople'],
    [{ clusterRank: 2, clusterOf: 'central' }, 'notMet'],
    [{ clusterRank: 1, clusterOf: undefined }, 'missing'],
    [{ clusterRank: undefined, clusterOf: 'central' }, 'missing'],
    [{ clusterRank: undefined, clusterOf: undefined }, 'missing'],
    [{ clusterRank: 2, clusterOf: undefined }, 'notMet'],
  ])('2024: %o is %s', (year, outcome) => {
    expect(judged(governmentFlag, { year }).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{ exceeded: true }, 'forPeople'],
    [{ exceeded: false }, 'notMet'],
    [{ exceeded: undefined }, 'missing'],
    [{ entered: false }, 'notMet'],
  ])('2022: rests on the standard of the sector flag: %o is %s', (year, outcome) => {
    expect(judged(governmentFlag, { year, ask: { receivedOn: '2022-12-31' } }).outcome).toBe(outcome)
  })

  it('does not ask who is proposed for it not to be proposed for it', () => {
    const finding = judged(governmentFlag, { ask: { receivedOn: '2022-12-31' } })
    expect(leavesOf(finding).some((leaf) => leaf.asks.citation.instrument === '12/2019/TT-BNV')).toBe(false)
  })
})

const led: Case = { year: { clusterRank: 1, clusterOf: 'unit' }, body: { level: 'regiment' } }
const inArmy = (one: Case, receivedOn: string): Case => ({
  year: { ...led.year, ...one.year },
  body: { ...led.body, ...one.body },
  ask: army(receivedOn),
})

describe.each([
  ['Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng', unitFlag],
  ['Cờ thi đua của Bộ Quốc phòng', ministryFlag],
  ['Cờ thi đua của Chính phủ', governmentFlag],
] as const)('%s in the army, 2018 to 2023', (_name, standard) => {
  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2019-12-31', 'forPeople'],
    ['2020-01-01', 'forPeople'],
    ['2022-10-26', 'forPeople'],
    ['2023-12-31', 'forPeople'],
  ])('a regiment first in the cluster of its unit, dossier received %s', (receivedOn, outcome) => {
    expect(judged(standard, inArmy({}, receivedOn)).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{ exceeded: false }, 'notMet'],
    [{ exceeded: undefined }, 'missing'],
    [{ clusterRank: 2 }, 'notMet'],
    [{ clusterRank: undefined }, 'missing'],
    [{ clusterOf: 'ministry' }, 'notMet'],
    [{ clusterOf: undefined }, 'missing'],
    [{ entered: false }, 'notMet'],
    [{ entered: undefined }, 'missing'],
  ])('2022: %o is %s', (year, outcome) => {
    expect(judged(standard, inArmy({ year }, '2022-12-31')).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveHistory>, Outcome]>([
    [{ level: 'company' }, 'notMet'],
    [{ level: 'battalion' }, 'forPeople'],
    [{ level: 'brigade' }, 'forPeople'],
    [{ level: 'division' }, 'forPeople'],
    [{ level: 'department' }, 'forPeople'],
    [{ level: 'section' }, 'notMet'],
    [{ level: 'workshop' }, 'notMet'],
    [{ level: undefined }, 'missing'],
    [{ topFormation: true }, 'notMet'],
    [{ formedOn: '2022-03-01' }, 'forPeople'],
    [{ formedOn: '2022-03-02' }, 'notMet'],
  ])('2022: a collective with %o is %s', (body, outcome) => {
    expect(judged(standard, inArmy({ body }, '2022-12-31')).outcome).toBe(outcome)
  })
})

describe('bodies directly under the Ministry of Defence, 2022', () => {
  it.each<[string, Partial<CollectiveYear>, Outcome, Outcome]>([
    [
      'an academy outside the clusters of a unit',
      { clusterRank: undefined, clusterOf: 'ministry' },
      'notMet',
      'forPeople',
    ],
    ['an academy short of its targets', { clusterOf: 'ministry', exceeded: false }, 'notMet', 'notMet'],
  ])('%s: flag of a unit %s, of the ministry %s', (_who, year, unit, ministry) => {
    const one = inArmy({ year, body: { level: 'formation' } }, '2022-12-31')
    expect([judged(unitFlag, one).outcome, judged(ministryFlag, one).outcome]).toEqual([unit, ministry])
  })

  it('a quân khu gets no yearly flag of its own', () => {
    const one = inArmy({ body: { level: 'formation', topFormation: true } }, '2022-12-31')
    expect(judged(ministryFlag, one).outcome).toBe('notMet')
  })
})

describe('flags of the army from 2024', () => {
  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{}, 'unread'],
    [{ clusterRank: 2 }, 'notMet'],
    [{ exceeded: false }, 'notMet'],
    [{ clusterRank: undefined }, 'unread'],
  ])('Cờ thi đua của Bộ Quốc phòng keeps to the law, the rest is unread: %o', (year, outcome) => {
    const one = { year: { ...first, ...year }, ask: army('2024-12-31') }
    expect(judged(ministryFlag, one).outcome).toBe(outcome)
  })

  it.each<[string, Partial<Asked>['layers'], string]>([
    ['2024-01-01', ['army'], '118/2023/TT-BQP'],
    ['2025-07-01', ['army'], '118/2023/TT-BQP'],
    ['2024-01-01', [], '98/2023/NĐ-CP'],
    ['2025-06-30', [], '98/2023/NĐ-CP'],
    ['2025-07-01', [], '152/2025/NĐ-CP'],
  ])('the flag of a quân khu is unread: %s, layers %o', (receivedOn, layers, instrument) => {
    const finding = judged(unitFlag, { ask: { receivedOn, layers } })
    const unread = leavesOf(finding).find((leaf) => leaf.of === 'unread')
    expect([finding.outcome, unread?.asks.citation.instrument]).toEqual(['unread', instrument])
  })

  it.each<[string, Outcome, string]>([
    ['2018-11-24', 'unread', '160/2014/TT-BQP'],
    ['2018-11-25', 'forPeople', '151/2018/TT-BQP'],
    ['2023-12-31', 'forPeople', '151/2018/TT-BQP'],
    ['2024-01-01', 'forPeople', '118/2023/TT-BQP'],
  ])(
    'outside the army the flag of the ministry is a title of the army only: %s',
    (receivedOn, outcome, instrument) => {
      const finding = judged(ministryFlag, { ask: { receivedOn } })
      expect([finding.outcome, leavesOf(finding).at(-1)?.asks.citation.instrument]).toEqual([
        outcome,
        instrument,
      ])
    },
  )
})
