import { describe, expect, it } from 'vitest'
import type { Asked } from '../kernel/asked.ts'
import { type Leaf, leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveHistory, CollectiveYear } from '../kernel/history.ts'
import { advancedCollective, advancedUnit } from './advanced-collective.ts'
import { judged, kindsThatAre } from './judged.ts'

const army = (receivedOn: string): Partial<Asked> => ({ receivedOn, layers: ['army'] })
const in2022 = { receivedOn: '2022-12-31' }
const both = [
  ['Tập thể lao động tiên tiến', advancedCollective],
  ['Đơn vị tiên tiến', advancedUnit],
] as const

describe.each(both)('%s by national law', (_name, standard) => {
  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2017-09-30', 'unread'],
    ['2017-10-01', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2026-10-01', 'forPeople'],
    ['2027-02-28', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('an ordinary good year, dossier received %s', (receivedOn, outcome) => {
    expect(judged(standard, { ask: { receivedOn } }).outcome).toBe(outcome)
  })

  it.each<[number | undefined, number | undefined, Outcome, Outcome]>([
    [49, 100, 'notMet', 'notMet'],
    [50, 100, 'notMet', 'notMet'],
    [51, 100, 'forPeople', 'notMet'],
    [69, 100, 'forPeople', 'notMet'],
    [70, 100, 'forPeople', 'forPeople'],
    [71, 100, 'forPeople', 'forPeople'],
    [5, 10, 'notMet', 'notMet'],
    [6, 10, 'forPeople', 'notMet'],
    [7, 10, 'forPeople', 'forPeople'],
    [6, 13, 'notMet', 'notMet'],
    [7, 13, 'forPeople', 'notMet'],
    [9, 13, 'forPeople', 'notMet'],
    [10, 13, 'forPeople', 'forPeople'],
    [0, 0, 'missing', 'missing'],
    [7, undefined, 'missing', 'missing'],
    [undefined, 10, 'missing', 'missing'],
  ])(
    '%s of %s advanced: more than half before 2024 is %s, 70 %% from 2024 is %s',
    (advanced, strength, before, after) => {
      const year = { advanced, strength }
      const outcomes = [in2022, { receivedOn: '2024-12-31' }].map(
        (ask) => judged(standard, { year, ask }).outcome,
      )
      expect(outcomes).toEqual([before, after])
    },
  )

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ rating: 'completed' }, 'ratings'],
    [{ rating: 'notCompleted' }, 'ratings'],
    [{ advanced: 6 }, 'members'],
    [{ warned: 1 }, 'noneWarned'],
  ])('2024: refused for %o alone', (year, kind) => {
    const finding = judged(standard, { year })
    expect([finding.outcome, kindsThatAre(finding, 'notMet')]).toEqual(['notMet', [kind]])
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ rating: undefined }, 'ratings'],
    [{ warned: undefined }, 'noneWarned'],
  ])('2024: open while %o is not known', (year, kind) => {
    const finding = judged(standard, { year })
    expect([finding.outcome, kindsThatAre(finding, 'missing')]).toEqual(['missing', [kind]])
  })

  it.each<[Partial<CollectiveYear>]>([
    [{ rating: 'excellent' }],
    [{ fighters: 0 }],
    [{ completed: 9 }],
    [{ entered: false }],
  ])('2024: enough, or not asked: %o', (year) => {
    expect(judged(standard, { year }).outcome).toBe('forPeople')
  })

  it.each<[Partial<CollectiveYear>, Leaf['of']]>([
    [{ entered: false }, 'entered'],
    [{ advanced: 5 }, 'members'],
    [{ warned: 1 }, 'noneWarned'],
  ])('2022: refused for %o alone', (year, kind) => {
    const finding = judged(standard, { year, ask: in2022 })
    expect([finding.outcome, kindsThatAre(finding, 'notMet')]).toEqual(['notMet', [kind]])
  })
})

describe('in the army, 2018 to 2023', () => {
  it.each<[CollectiveHistory['level'], Outcome, Outcome]>([
    ['squad', 'forPeople', 'notMet'],
    ['platoon', 'forPeople', 'notMet'],
    ['company', 'forPeople', 'notMet'],
    ['battalion', 'forPeople', 'notMet'],
    ['section', 'forPeople', 'notMet'],
    ['department', 'forPeople', 'notMet'],
    ['regiment', 'notMet', 'notMet'],
    ['brigade', 'notMet', 'notMet'],
    ['division', 'notMet', 'notMet'],
    ['formation', 'notMet', 'notMet'],
    ['group', 'notMet', 'forPeople'],
    ['team', 'notMet', 'forPeople'],
    ['workshop', 'notMet', 'forPeople'],
    ['enterprise', 'notMet', 'forPeople'],
    ['factory', 'notMet', 'notMet'],
    [undefined, 'missing', 'missing'],
  ])('a %s: Đơn vị tiên tiến %s, Tập thể lao động tiên tiến %s', (level, unit, collective) => {
    const one = { body: { level }, ask: army('2022-12-31') }
    expect([judged(advancedUnit, one).outcome, judged(advancedCollective, one).outcome]).toEqual([
      unit,
      collective,
    ])
  })

  it.each<[number | undefined, number | undefined, Outcome]>([
    [99, 70, 'notMet'],
    [100, 69, 'notMet'],
    [100, 70, 'forPeople'],
    [100, 71, 'forPeople'],
    [100, 100, 'forPeople'],
    [undefined, 70, 'missing'],
    [100, undefined, 'missing'],
    [undefined, 69, 'notMet'],
    [99, undefined, 'notMet'],
  ])('Đơn vị tiên tiến with %s %% of tests passed, %s %% khá, giỏi', (passPercent, goodPercent, outcome) => {
    const year = { passPercent, goodPercent }
    expect(judged(advancedUnit, { year, body: { level: 'company' }, ask: army('2022-12-31') }).outcome).toBe(
      outcome,
    )
  })

  it('Tập thể lao động tiên tiến asks for no tests', () => {
    const one = {
      year: { passPercent: 0, goodPercent: 0 },
      body: { level: 'team' as const },
      ask: army('2022-12-31'),
    }
    expect(judged(advancedCollective, one).outcome).toBe('forPeople')
  })

  it.each([
    ['Đơn vị tiên tiến', advancedUnit, 'company', 'Điều 28 khoản 2'],
    ['Tập thể lao động tiên tiến', advancedCollective, 'team', 'Điều 28'],
  ] as const)('%s: half of the strength or less only warns', (_name, standard, level, place) => {
    const finding = judged(standard, { year: { advanced: 5 }, body: { level }, ask: army('2022-12-31') })
    const warning = leavesOf(finding).find((leaf) => leaf.asks.citation.instrument === '15/2003/QH11')
    expect([finding.outcome, warning?.of, warning?.asks.citation.place]).toEqual([
      'forPeople',
      'people',
      place,
    ])
  })
})

describe.each([
  ['Đơn vị tiên tiến', advancedUnit, 'company'],
  ['Tập thể lao động tiên tiến', advancedCollective, 'team'],
] as const)('%s in the army through the years', (_name, standard, level) => {
  it.each<[string, Outcome]>([
    ['2014-01-01', 'unread'],
    ['2018-11-24', 'unread'],
    ['2018-11-25', 'forPeople'],
    ['2023-12-31', 'forPeople'],
    ['2024-01-01', 'forPeople'],
    ['2027-03-01', 'unread'],
  ])('dossier received %s', (receivedOn, outcome) => {
    expect(judged(standard, { body: { level }, ask: army(receivedOn) }).outcome).toBe(outcome)
  })

  it.each<[string, number, Outcome]>([
    ['2023-12-31', 6, 'forPeople'],
    ['2024-01-01', 6, 'notMet'],
    ['2024-01-01', 7, 'forPeople'],
  ])('dossier received %s with %s of ten advanced', (receivedOn, advanced, outcome) => {
    expect(judged(standard, { year: { advanced }, body: { level }, ask: army(receivedOn) }).outcome).toBe(
      outcome,
    )
  })
})

describe('Tập thể lao động tiên tiến in Bắc Ninh', () => {
  it.each<[string, string]>([
    ['2025-12-14', '06/2022/QH15'],
    ['2025-12-15', '86/2025/QĐ-UBND'],
  ])('dossier received %s is judged by %s', (receivedOn, instrument) => {
    const finding = judged(advancedCollective, { ask: { receivedOn, layers: ['bacNinh'] } })
    const share = leavesOf(finding).find((leaf) => leaf.of === 'members')
    expect([finding.outcome, share?.asks.citation.instrument]).toEqual(['forPeople', instrument])
  })

  it('keeps the 70 % of the law', () => {
    const ask: Partial<Asked> = { receivedOn: '2025-12-15', layers: ['bacNinh'] }
    expect(judged(advancedCollective, { year: { advanced: 6 }, ask }).outcome).toBe('notMet')
  })
})
