import { describe, expect, it } from 'vitest'
import type { Asked } from '../kernel/asked.ts'
import { type Leaf, leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../kernel/history.ts'
import { determinedToWinUnit, excellentCollective } from './excellent-collective.ts'
import { type Case, judged, kindsThatAre } from './judged.ts'

type Ask = Partial<Asked>
const army = (receivedOn: string): Ask => ({ receivedOn, layers: ['army'] })
const excellent: Partial<CollectiveYear> = { rating: 'excellent' }
const both = [
  ['Tập thể lao động xuất sắc', excellentCollective],
  ['Đơn vị quyết thắng', determinedToWinUnit],
] as const

describe.each(both)('%s by national law', (_name, standard) => {
  it.each<[string, Outcome, string]>([
    ['2014-01-01', 'unread', '2003'],
    ['2017-09-30', 'unread', '2003'],
    ['2017-10-01', 'forPeople', '2003'],
    ['2023-12-31', 'forPeople', '2003'],
    ['2024-01-01', 'forPeople', '2022'],
    ['2025-08-04', 'forPeople', '2022'],
    ['2025-08-05', 'forPeople', '2022'],
    ['2026-09-30', 'forPeople', '2022'],
    ['2026-10-01', 'forPeople', '2022'],
    ['2027-02-28', 'forPeople', '2022'],
    ['2027-03-01', 'unread', '2022'],
  ])('an excellent year, dossier received %s', (receivedOn, outcome, law) => {
    const finding = judged(standard, { year: excellent, ask: { receivedOn } })
    const cited = leavesOf(finding).map((leaf) => leaf.asks.citation.instrument)
    expect([finding.outcome, cited.includes(law === '2003' ? '15/2003/QH11' : '06/2022/QH15')]).toEqual([
      outcome,
      true,
    ])
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ rating: 'good' }, 'ratings'],
    [{ rating: 'completed' }, 'ratings'],
    [{ rating: 'notCompleted' }, 'ratings'],
    [{ completed: 9 }, 'members'],
    [{ strength: 100, completed: 99, advanced: 70 }, 'members'],
    [{ advanced: 6 }, 'members'],
    [{ strength: 100, completed: 100, advanced: 69 }, 'members'],
    [{ strength: 13, completed: 13, advanced: 9 }, 'members'],
    [{ fighters: 0 }, 'fighters'],
  ])('2024: refused for %o alone', (year, kind) => {
    const finding = judged(standard, { year: { ...excellent, ...year } })
    expect([finding.outcome, kindsThatAre(finding, 'notMet')]).toEqual(['notMet', [kind]])
  })

  it.each<[Partial<CollectiveYear>, Leaf['of'][]]>([
    [{ rating: undefined }, ['ratings']],
    [{ completed: undefined }, ['members']],
    [{ advanced: undefined }, ['members']],
    [{ strength: undefined }, ['members', 'members']],
    [{ strength: 0, completed: 0, advanced: 0 }, ['members', 'members']],
    [{ fighters: undefined }, ['fighters']],
  ])('2024: open while %o is not known', (year, kinds) => {
    const finding = judged(standard, { year: { ...excellent, ...year } })
    expect([finding.outcome, kindsThatAre(finding, 'missing')]).toEqual(['missing', kinds])
  })

  it.each<[Partial<CollectiveYear>]>([
    [{ strength: 100, completed: 100, advanced: 70 }],
    [{ strength: 100, completed: 100, advanced: 71 }],
    [{ strength: 13, completed: 13, advanced: 10 }],
    [{ strength: 1, completed: 1, advanced: 1 }],
    [{ fighters: 2 }],
    [{ warned: 1 }],
    [{ entered: false }],
    [{ exceeded: false }],
  ])('2024: enough, or not asked: %o', (year) => {
    expect(judged(standard, { year: { ...excellent, ...year } }).outcome).toBe('forPeople')
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ entered: false }, 'entered'],
    [{ completed: 9 }, 'members'],
    [{ advanced: 6 }, 'members'],
    [{ strength: 100, completed: 100, advanced: 69 }, 'members'],
    [{ fighters: 0 }, 'fighters'],
    [{ warned: 1 }, 'noneWarned'],
  ])('2022: refused for %o alone', (year, kind) => {
    const finding = judged(standard, { year, ask: { receivedOn: '2022-12-31' } })
    expect([finding.outcome, kindsThatAre(finding, 'notMet')]).toEqual(['notMet', [kind]])
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ entered: undefined }, 'entered'],
    [{ completed: undefined }, 'members'],
    [{ advanced: undefined }, 'members'],
    [{ fighters: undefined }, 'fighters'],
    [{ warned: undefined }, 'noneWarned'],
  ])('2022: open while %o is not known', (year, kind) => {
    const finding = judged(standard, { year, ask: { receivedOn: '2022-12-31' } })
    expect([finding.outcome, kindsThatAre(finding, 'missing')]).toEqual(['missing', [kind]])
  })

  it('2022: did not yet ask for an excellent rating of the collective', () => {
    const finding = judged(standard, { year: { rating: undefined }, ask: { receivedOn: '2022-12-31' } })
    expect(finding.outcome).toBe('forPeople')
  })
})

describe.each([
  ['Đơn vị quyết thắng', determinedToWinUnit, 'company'],
  ['Tập thể lao động xuất sắc', excellentCollective, 'workshop'],
] as const)('%s in the army', (_name, standard, level) => {
  const ordinary = (one: Case): Case => ({
    ...one,
    year: { ...excellent, ...one.year },
    body: { level, ...one.body },
  })

  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2022-10-26', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2027-02-28', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('a full year, dossier received %s', (receivedOn, outcome) => {
    expect(judged(standard, ordinary({ ask: army(receivedOn) })).outcome).toBe(outcome)
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ entered: false }, 'entered'],
    [{ exceeded: false }, 'exceeded'],
    [{ completed: 9 }, 'members'],
    [{ fighters: 0 }, 'fighters'],
  ])('2022: refused for %o alone', (year, kind) => {
    const finding = judged(standard, ordinary({ year, ask: army('2022-10-26') }))
    expect([finding.outcome, kindsThatAre(finding, 'notMet')]).toEqual(['notMet', [kind]])
  })

  it.each<[Partial<CollectiveHistory>, Outcome, Leaf['of']]>([
    [{ topFormation: true }, 'notMet', 'notTopFormation'],
    [{ topFormation: undefined }, 'missing', 'notTopFormation'],
    [{ formedOn: '2022-03-02' }, 'notMet', 'monthsSinceFormed'],
    [{ formedOn: undefined }, 'missing', 'monthsSinceFormed'],
  ])('2022: %o is %s', (body, outcome, kind) => {
    const finding = judged(standard, ordinary({ body, ask: army('2022-10-26') }))
    expect([finding.outcome, kindsThatAre(finding, outcome)]).toEqual([outcome, [kind]])
  })

  it.each([
    [6, 'forPeople'],
    [0, 'forPeople'],
    [undefined, 'forPeople'],
  ])(
    '2022: %s of ten advanced only warns, for the circular does not repeat the 70 %% of the law',
    (advanced, outcome) => {
      const finding = judged(standard, ordinary({ year: { advanced }, ask: army('2022-10-26') }))
      const warned = leavesOf(finding).filter((leaf) => leaf.asks.citation.place.startsWith('Điều 27'))
      expect([finding.outcome, warned.map((leaf) => leaf.of)]).toEqual([outcome, ['people']])
    },
  )

  it.each<[number, Outcome]>([
    [69, 'notMet'],
    [70, 'forPeople'],
  ])('2024: the law of 2022 asks %s of a hundred again', (advanced, outcome) => {
    const year = { strength: 100, completed: 100, advanced }
    expect(judged(standard, ordinary({ year, ask: army('2024-12-31') })).outcome).toBe(outcome)
  })

  it('2024: shows that the detail of the ministry was not read', () => {
    const finding = judged(standard, ordinary({ ask: army('2024-12-31') }))
    expect(leavesOf(finding).at(-1)?.asks.citation).toEqual({
      instrument: '118/2023/TT-BQP',
      place: 'tiêu chuẩn danh hiệu',
    })
  })
})

type OfLevel = [CollectiveHistory['level'], Outcome]

describe('levels of the army, 2018 to 2023', () => {
  it.each<OfLevel>([
    ['squad', 'notMet'],
    ['platoon', 'notMet'],
    ['company', 'forPeople'],
    ['battalion', 'forPeople'],
    ['regiment', 'forPeople'],
    ['brigade', 'forPeople'],
    ['division', 'notMet'],
    ['formation', 'notMet'],
    ['section', 'forPeople'],
    ['department', 'forPeople'],
    ['workshop', 'notMet'],
    ['factory', 'notMet'],
    [undefined, 'missing'],
  ])('Đơn vị quyết thắng for a %s', (level, outcome) => {
    expect(judged(determinedToWinUnit, { body: { level }, ask: army('2022-12-31') }).outcome).toBe(outcome)
  })

  it.each<OfLevel>([
    ['group', 'notMet'],
    ['team', 'forPeople'],
    ['workshop', 'forPeople'],
    ['enterprise', 'forPeople'],
    ['factory', 'forPeople'],
    ['company', 'notMet'],
    ['department', 'notMet'],
    [undefined, 'missing'],
  ])('Tập thể lao động xuất sắc for a %s', (level, outcome) => {
    expect(judged(excellentCollective, { body: { level }, ask: army('2022-12-31') }).outcome).toBe(outcome)
  })
})

describe('Tập thể lao động xuất sắc in Bắc Ninh', () => {
  it.each([
    ['2025-12-14', false],
    ['2025-12-15', true],
  ])('dossier received %s: rated by the source the province names: %s', (receivedOn, expected) => {
    const finding = judged(excellentCollective, { year: excellent, ask: { receivedOn, layers: ['bacNinh'] } })
    const cited = leavesOf(finding).map((leaf) => leaf.asks.citation.instrument)
    expect([finding.outcome, cited.includes('86/2025/QĐ-UBND')]).toEqual(['forPeople', expected])
  })
})
