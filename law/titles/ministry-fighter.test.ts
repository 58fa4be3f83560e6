import { describe, expect, it } from 'vitest'
import { judge, type Layer, ruleOf } from '../kernel/asked.ts'
import type { Title } from '../kernel/award-code.ts'
import { factsOfPerson } from '../kernel/facts.ts'
import type { PersonHistory, Status, Work } from '../kernel/history.ts'
import { defaultReadings } from '../kernel/readings.ts'
import { anAsk, aPerson, outcomesOf, years } from '../kernel/samples.ts'
import { armyFighter, policeFighter } from './forces-fighter.ts'
import { ministryFighter } from './ministry-fighter.ts'

const aWork = (recognisedOn: string, difference: Partial<Work> = {}): Work => ({
  title: 'Đề tài cấp bộ',
  kind: 'research',
  reach: 'ministry',
  recognisedOn,
  ...difference,
})

/** Grassroots fighter in these years, and the titles of a higher rank given in others. */
type Held = { grassroots: number[]; higher?: Record<number, Title>; unknown?: number[] }

function person(held: Held, difference: Partial<PersonHistory> = {}): PersonHistory {
  const titlesOf = (year: number): Title[] => [
    ...(held.grassroots.includes(year) ? (['grassrootsFighter'] as const) : []),
    ...(held.higher?.[year] ? [held.higher[year]] : []),
  ]
  return aPerson({
    years: years(2010, 2027).map((one) => ({
      ...one,
      titles: held.unknown?.includes(one.year) ? undefined : titlesOf(one.year),
    })),
    works: [aWork('2022-06-01'), aWork('2024-06-01')],
    ...difference,
  })
}

type Asking = { year?: number; layers?: Layer[]; windows?: 'disjoint' | 'sliding' }

function judged(
  standard: typeof ministryFighter,
  who: PersonHistory,
  receivedOn: string,
  { year = Number(receivedOn.slice(0, 4)), layers = [], windows = 'disjoint' }: Asking = {},
) {
  const at = anAsk({ receivedOn, year, layers, readings: { ...defaultReadings, windows } })
  return judge(standard.versions, factsOfPerson(who, year), at)
}

const army: Layer[] = ['army']
const threeTo = (year: number) => ({ grassroots: [year - 2, year - 1, year] })

describe('Chiến sĩ thi đua bộ, ban, ngành, tỉnh by the day the dossier is received', () => {
  const decree = ['titles: met', 'works: met']
  const law = ['titles: met', 'people: forPeople', 'works: met']
  it.each([
    ['2014-01-01', ['unread: unread']],
    ['2017-09-30', ['unread: unread']],
    ['2017-10-01', decree],
    ['2023-12-31', decree],
    ['2024-01-01', law],
    ['2024-04-14', law],
    ['2025-07-01', law],
    ['2026-09-30', law],
    ['2026-10-01', law],
  ])('three years in a row and a work, received %s', (receivedOn, outcomes) => {
    const year = Number(receivedOn.slice(0, 4))
    const who = person(threeTo(year), { works: [aWork(`${year}-01-01`)] })
    expect(outcomesOf(judged(ministryFighter, who, receivedOn))).toEqual(outcomes)
  })

  it.each([
    ['2018-11-24', ['unread: unread']],
    ['2018-11-25', ['givenAs: notMet']],
    ['2023-12-31', ['givenAs: notMet']],
    ['2024-01-01', ['givenAs: notMet']],
  ])('received %s in the army, which gives its own title', (receivedOn, outcomes) => {
    const who = person(threeTo(Number(receivedOn.slice(0, 4))))
    expect(outcomesOf(judged(ministryFighter, who, receivedOn, { layers: army }))).toEqual(outcomes)
  })
})

describe('the years in a row', () => {
  it.each([
    ['two', { grassroots: [2023, 2024] }, 'notMet'],
    ['three', { grassroots: [2022, 2023, 2024] }, 'forPeople'],
    ['four', { grassroots: [2021, 2022, 2023, 2024] }, 'forPeople'],
    ['three with a gap', { grassroots: [2021, 2022, 2024] }, 'notMet'],
    ['three that ended a year ago', { grassroots: [2021, 2022, 2023] }, 'notMet'],
    ['an unknown year in the middle', { grassroots: [2022, 2024], unknown: [2023] }, 'missing'],
    ['the year judged not decided yet', { grassroots: [2022, 2023], unknown: [2024] }, 'missing'],
    ['two, and an unknown year before a gap', { grassroots: [2023, 2024], unknown: [2021] }, 'notMet'],
  ] as [string, Held, string][])('%s', (_name, held, outcome) => {
    expect(judged(ministryFighter, person(held), '2024-12-31').outcome).toBe(outcome)
  })

  const all = { grassroots: [2019, 2020, 2021, 2022, 2023, 2024] }
  it.each([
    ['given in 2021, after three years', { 2021: 'ministryFighter' }, 'forPeople', 'forPeople'],
    ['given in 2022, after two years', { 2022: 'ministryFighter' }, 'notMet', 'forPeople'],
    ['given in 2023, after one year', { 2023: 'ministryFighter' }, 'notMet', 'forPeople'],
    ['the army gave its own in 2022', { 2022: 'armyFighter' }, 'notMet', 'forPeople'],
    ['the police gave its own in 2022', { 2022: 'policeFighter' }, 'notMet', 'forPeople'],
  ] as [string, Record<number, Title>, string, string][])(
    'six years, the title %s: windows apart, windows overlapping',
    (_name, higher, disjoint, sliding) => {
      const who = person({ ...all, higher })
      expect([
        judged(ministryFighter, who, '2024-12-31').outcome,
        judged(ministryFighter, who, '2024-12-31', { windows: 'sliding' }).outcome,
      ]).toEqual([disjoint, sliding])
    },
  )

  it.each([
    ['2023-12-31', 2023, 'met'],
    ['2024-01-01', 2023, 'notMet'],
  ])('a discipline served in the middle of the run, received %s', (receivedOn, year, outcome) => {
    const disciplines = [{ kind: 'reprimand' as const, from: '2022-01-01', to: '2022-03-31' }]
    const who = person(threeTo(2023), { disciplines })
    expect(judged(ministryFighter, who, receivedOn, { year }).outcome).toBe(outcome)
  })

  it.each([
    ['2020-12-31', 'forPeople'],
    ['2021-01-01', 'forPeople'],
    ['2022-01-01', 'notMet'],
  ])('a discipline served on %s, the run being 2022 to 2024', (to, outcome) => {
    const disciplines = [{ kind: 'reprimand' as const, from: '2020-06-01', to }]
    expect(judged(ministryFighter, person(threeTo(2024), { disciplines }), '2024-12-31').outcome).toBe(
      outcome,
    )
  })
})

describe('the work of the three years', () => {
  it.each([
    ['none', [], 'notMet'],
    ['nobody listed any', undefined, 'missing'],
    ['reaching the grassroots only', [aWork('2024-01-01', { reach: 'grassroots' })], 'notMet'],
    ['reaching a formation only', [aWork('2024-01-01', { reach: 'formation' })], 'notMet'],
    ['reaching the ministry', [aWork('2024-01-01')], 'forPeople'],
    ['reaching the nation', [aWork('2024-01-01', { reach: 'national' })], 'forPeople'],
    ['of the day before the first year', [aWork('2021-12-31')], 'notMet'],
    ['of the first day of the first year', [aWork('2022-01-01')], 'forPeople'],
    ['of the year after', [aWork('2025-01-01')], 'notMet'],
    ['used for Chiến sĩ thi đua cơ sở', [aWork('2024-01-01', { usedBy: 'grassrootsFighter' })], 'notMet'],
    ['used for a certificate', [aWork('2024-01-01', { usedBy: 'certificateOfMerit' })], 'notMet'],
  ] as [string, Work[] | undefined, string][])('%s', (_name, works, outcome) => {
    expect(judged(ministryFighter, person(threeTo(2024), { works }), '2024-12-31').outcome).toBe(outcome)
  })
})

describe('Chiến sĩ thi đua toàn quân', () => {
  const held = (year: number) =>
    person(threeTo(year), { works: [aWork(`${year}-01-01`)], status: 'military' })
  const circular = ['titles: met', 'works: met', 'timing: met']
  const law = ['titles: met', 'people: forPeople', 'works: met']
  it.each([
    ['2018-11-24', ['unread: unread']],
    ['2018-11-25', circular],
    ['2023-12-31', circular],
    ['2024-01-01', law],
    ['2026-10-01', law],
  ])('three years in a row and a work, in the army, received %s', (receivedOn, outcomes) => {
    const who = held(Number(receivedOn.slice(0, 4)))
    expect(outcomesOf(judged(armyFighter, who, receivedOn, { layers: army }))).toEqual(outcomes)
  })

  it.each([
    ['a formation, in 2022', '2022-12-31', 'formation', 'met'],
    ['the grassroots, in 2022', '2022-12-31', 'grassroots', 'notMet'],
    ['a formation, in 2024', '2024-12-31', 'formation', 'notMet'],
    ['the ministry, in 2024', '2024-12-31', 'ministry', 'forPeople'],
  ] as const)('a work reaching %s', (_name, receivedOn, reach, outcome) => {
    const year = Number(receivedOn.slice(0, 4))
    const who = person(threeTo(year), { works: [aWork(`${year}-01-01`, { reach })] })
    expect(judged(armyFighter, who, receivedOn, { layers: army }).outcome).toBe(outcome)
  })

  it.each([
    ['in the year of the third', '2021-12-31', 'met'],
    ['by 15 March of the next', '2022-03-15', 'met'],
    ['at the end of the next', '2022-12-31', 'met'],
    ['the year after the next', '2023-01-01', 'notMet'],
  ])('is considered right after the year of the third: %s', (_name, receivedOn, outcome) => {
    const asked = { year: 2021, layers: army }
    expect(judged(armyFighter, held(2021), receivedOn, asked).outcome).toBe(outcome)
  })

  it.each([
    ['military', '2018-11-24', 'unread'],
    ['official', '2018-11-24', 'notMet'],
    ['military', '2023-12-31', 'met'],
    ['militia', '2023-12-31', 'notMet'],
    ['official', '2023-12-31', 'notMet'],
    ['military', '2024-01-01', 'forPeople'],
    ['defenceStaff', '2024-01-01', 'forPeople'],
    ['militia', '2024-01-01', 'forPeople'],
    ['official', '2024-01-01', 'notMet'],
    [undefined, '2024-01-01', 'missing'],
  ] as [Status | undefined, string, string][])(
    '%s outside the army, received %s',
    (status, receivedOn, outcome) => {
      const year = Number(receivedOn.slice(0, 4))
      const who = person(threeTo(year), { works: [aWork(`${year}-01-01`)], status })
      expect(judged(armyFighter, who, receivedOn).outcome).toBe(outcome)
    },
  )
})

describe('Chiến sĩ thi đua toàn lực lượng Công an nhân dân', () => {
  it.each([
    ['police', '2023-12-31', 'unread'],
    ['official', '2023-12-31', 'notMet'],
    ['police', '2024-01-01', 'forPeople'],
    ['police', '2026-10-01', 'forPeople'],
    ['military', '2024-01-01', 'notMet'],
    [undefined, '2024-01-01', 'missing'],
  ] as [Status | undefined, string, string][])('%s, received %s', (status, receivedOn, outcome) => {
    const year = Number(receivedOn.slice(0, 4))
    const who = person(threeTo(year), { works: [aWork(`${year}-01-01`)], status })
    expect(judged(policeFighter, who, receivedOn).outcome).toBe(outcome)
  })
})

describe('with the general conditions of the year judged', () => {
  it.each([
    ['2022-12-31', {}, 'met'],
    ['2022-12-31', { entered: false }, 'notMet'],
    ['2022-12-31', { absentDays: 40 }, 'notMet'],
    ['2024-12-31', { entered: false }, 'forPeople'],
  ])('received %s, the year %o', (receivedOn, difference, outcome) => {
    const at = anAsk({ receivedOn })
    const who = person(threeTo(at.year))
    const changed = who.years?.map((one) => (one.year === at.year ? { ...one, ...difference } : one))
    const facts = factsOfPerson({ ...who, years: changed }, at.year)
    expect(ruleOf(ministryFighter, at)(facts, at).outcome).toBe(outcome)
  })
})
