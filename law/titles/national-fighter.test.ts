import { describe, expect, it } from 'vitest'
import { judge, type Layer } from '../kernel/asked.ts'
import type { PersonTitle } from '../kernel/award-code.ts'
import { factsOfPerson } from '../kernel/facts.ts'
import type { PersonHistory, Status, Work } from '../kernel/history.ts'
import { defaultReadings } from '../kernel/readings.ts'
import { anAsk, aPerson, outcomesOf, years } from '../kernel/samples.ts'
import { nationalFighter } from './national-fighter.ts'

const aWork = (recognisedOn: string, difference: Partial<Work> = {}): Work => ({
  title: 'Đề tài cấp nhà nước',
  kind: 'research',
  reach: 'national',
  recognisedOn,
  ...difference,
})

/** The title of the ministry's rank in these years; every other year is known and without one. */
function holder(title: PersonTitle, held: number[], difference: Partial<PersonHistory> = {}): PersonHistory {
  return aPerson({
    years: years(2005, 2027).map((one) => ({ ...one, titles: held.includes(one.year) ? [title] : [] })),
    works: [aWork('2021-06-01')],
    ...difference,
  })
}

type Asking = { year?: number; layers?: Layer[]; windows?: 'disjoint' | 'sliding' }

function judged(who: PersonHistory, receivedOn: string, asking: Asking = {}) {
  const { year = Number(receivedOn.slice(0, 4)), layers = [], windows = 'disjoint' } = asking
  const at = anAsk({ receivedOn, year, layers, readings: { ...defaultReadings, windows } })
  return judge(nationalFighter.versions, factsOfPerson(who, year), at)
}

const army: Layer[] = ['army']
const ministry = (...held: number[]) => holder('ministryFighter', held)

describe('Chiến sĩ thi đua toàn quốc by the day the dossier is received', () => {
  const law = ['periods: met', 'people: forPeople', 'works: met']
  const before2020 = ['periods: met', 'works: met', 'timing: met', 'unread: unread']
  const from2020 = ['periods: met', 'works: met', 'timing: met', 'oneStateForm: met']
  it.each([
    ['2014-01-01', ['unread: unread']],
    ['2017-09-30', ['unread: unread']],
    ['2017-10-01', before2020],
    ['2019-12-31', before2020],
    ['2020-01-01', from2020],
    ['2023-12-31', from2020],
    ['2024-01-01', law],
    ['2025-06-30', law],
    ['2025-07-01', law],
    ['2026-09-30', law],
    ['2026-10-01', law],
  ])('two titles and a work, the second of the year before, received %s', (receivedOn, outcomes) => {
    const second = Number(receivedOn.slice(0, 4)) - 1
    const who = holder('ministryFighter', [second - 3, second], { works: [aWork(`${second}-06-01`)] })
    expect(outcomesOf(judged(who, receivedOn))).toEqual(outcomes)
  })

  it.each([
    ['2018-11-24', ['unread: unread']],
    ['2018-11-25', from2020],
    ['2023-12-31', from2020],
    ['2024-01-01', law],
    ['2026-10-01', law],
  ])('the same in the army, received %s', (receivedOn, outcomes) => {
    const second = Number(receivedOn.slice(0, 4)) - 1
    const works = [aWork(`${second}-06-01`)]
    const who = holder('armyFighter', [second - 3, second], { works, status: 'military' })
    expect(outcomesOf(judged(who, receivedOn, { layers: army }))).toEqual(outcomes)
  })
})

describe('the two titles in a row', () => {
  it.each([
    ['one only', [2024], 'notMet', 'notMet'],
    ['two, three years apart', [2021, 2024], 'forPeople', 'notMet'],
    ['two, one year apart', [2023, 2024], 'notMet', 'forPeople'],
    ['two, two years apart', [2022, 2024], 'notMet', 'notMet'],
    ['two, four years apart', [2020, 2024], 'notMet', 'notMet'],
    ['three, three years apart each', [2018, 2021, 2024], 'forPeople', 'notMet'],
    ['two, ending the year before', [2020, 2023], 'forPeople', 'notMet'],
    ['two, ending two years before', [2019, 2022], 'notMet', 'notMet'],
    ['none', [], 'notMet', 'notMet'],
  ])('%s: windows apart, windows overlapping', (_name, held, disjoint, sliding) => {
    const who = ministry(...held)
    expect([
      judged(who, '2024-12-31').outcome,
      judged(who, '2024-12-31', { windows: 'sliding' }).outcome,
    ]).toEqual([disjoint, sliding])
  })

  it('is open while the year of the first is unknown', () => {
    const who = ministry(2024)
    const open = who.years?.map((one) => (one.year === 2021 ? { ...one, titles: undefined } : one))
    expect(judged({ ...who, years: open }, '2024-12-31').outcome).toBe('missing')
  })

  it.each([
    ['official', 'ministryFighter', [], 'forPeople'],
    ['official', 'armyFighter', [], 'forPeople'],
    ['military', 'armyFighter', [], 'forPeople'],
    ['defenceStaff', 'armyFighter', [], 'forPeople'],
    ['militia', 'armyFighter', [], 'forPeople'],
    ['police', 'policeFighter', [], 'forPeople'],
    ['police', 'ministryFighter', [], 'forPeople'],
    ['worker', 'armyFighter', army, 'forPeople'],
    ['military', 'ministryFighter', army, 'forPeople'],
    ['official', 'grassrootsFighter', [], 'notMet'],
  ] as [Status, PersonTitle, Layer[], string][])(
    '%s holding %s, layers %s',
    (status, title, layers, outcome) => {
      expect(judged(holder(title, [2021, 2024], { status }), '2024-12-31', { layers }).outcome).toBe(outcome)
    },
  )
})

describe('the work of those years', () => {
  it.each([
    ['none', [], 'notMet'],
    ['nobody listed any', undefined, 'missing'],
    ['reaching the ministry', [aWork('2021-06-01', { reach: 'ministry' })], 'notMet'],
    ['reaching the nation', [aWork('2021-06-01')], 'forPeople'],
    ['used for an order', [aWork('2021-06-01', { usedBy: 'labourOrder3' })], 'notMet'],
    ['of the day before the six years', [aWork('2018-12-31')], 'notMet'],
    ['of the first day of the six years', [aWork('2019-01-01')], 'forPeople'],
    ['of the last day', [aWork('2024-12-31')], 'forPeople'],
    ['of the year after', [aWork('2025-01-01')], 'notMet'],
  ] as [string, Work[] | undefined, string][])('%s', (_name, works, outcome) => {
    expect(judged(holder('ministryFighter', [2021, 2024], { works }), '2024-12-31').outcome).toBe(outcome)
  })

  it.each([
    ['2020-12-31', 'notMet'],
    ['2021-01-01', 'forPeople'],
  ])('of %s, where windows overlap and four years are covered', (recognisedOn, outcome) => {
    const who = holder('ministryFighter', [2023, 2024], { works: [aWork(recognisedOn)] })
    expect(judged(who, '2024-12-31', { windows: 'sliding' }).outcome).toBe(outcome)
  })

  it.each([
    ['2017-12-31', 'notMet'],
    ['2018-01-01', 'forPeople'],
  ])('of %s, where the second title is of the year before', (recognisedOn, outcome) => {
    const who = holder('ministryFighter', [2020, 2023], { works: [aWork(recognisedOn)] })
    expect(judged(who, '2024-12-31').outcome).toBe(outcome)
  })

  it.each([
    ['ministry', '2022-06-01', 'met'],
    ['formation', '2022-06-01', 'notMet'],
    ['ministry', '2024-06-01', 'notMet'],
    ['national', '2024-06-01', 'forPeople'],
  ] as const)('reaching the %s, in the army, received %s', (reach, receivedOn, outcome) => {
    const second = Number(receivedOn.slice(0, 4)) - 1
    const works = [aWork(`${second}-06-01`, { reach })]
    const who = holder('armyFighter', [second - 3, second], { works })
    expect(judged(who, receivedOn, { layers: army }).outcome).toBe(outcome)
  })
})

describe('the year of the proposal', () => {
  it.each([
    ['the year of the second title', '2021-12-31', 2021, 'notMet'],
    ['the next year, judged as the year of the title', '2022-01-01', 2021, 'met'],
    ['the next year, judged as itself', '2022-10-31', 2022, 'met'],
    ['the year after that', '2023-01-01', 2022, 'notMet'],
  ])('before 2024: %s', (_name, receivedOn, year, outcome) => {
    const civil = judged(ministry(2018, 2021), receivedOn, { year })
    const soldiers = judged(holder('armyFighter', [2018, 2021]), receivedOn, { year, layers: army })
    expect([civil.outcome, soldiers.outcome]).toEqual([outcome, outcome])
  })

  it('is not asked for from 2024', () => {
    expect(judged(ministry(2021, 2024), '2024-12-31').outcome).toBe('forPeople')
  })

  it.each([
    ['2022-12-31', 'notMet'],
    ['2024-12-31', 'forPeople'],
  ])('an order for merit in the same year, received %s', (receivedOn, outcome) => {
    const second = Number(receivedOn.slice(0, 4)) - 1
    const who = holder('ministryFighter', [second - 3, second], {
      works: [aWork(`${second}-06-01`)],
      awards: [{ award: 'labourOrder3', route: 'regular', decidedOn: receivedOn }],
    })
    expect(judged(who, receivedOn).outcome).toBe(outcome)
  })

  it('follow each other when the first is of the army and the second of a province', () => {
    const held = (year: number) =>
      year === 2021 ? ['armyFighter' as const] : year === 2024 ? ['ministryFighter' as const] : []
    const who = holder('ministryFighter', [])
    const moved = { ...who, years: who.years?.map((one) => ({ ...one, titles: held(one.year) })) }
    expect(judged(moved, '2024-12-31').outcome).toBe('forPeople')
  })

  it('cannot be the unknown titles of years before a discipline', () => {
    const years = holder('ministryFighter', [2024]).years?.map((one) =>
      one.year === 2021 ? { ...one, titles: undefined } : one,
    )
    const disciplines = [{ kind: 'reprimand' as const, from: '2022-02-01', to: '2022-08-01' }]
    expect(judged({ ...ministry(2024), years, disciplines }, '2024-12-31').outcome).toBe('notMet')
  })
})
