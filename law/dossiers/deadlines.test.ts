import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { YearNotEntered } from '../kernel/calendar/working-days.ts'
import { type Due, deadlineFor, dueBeforeConference } from './deadlines.ts'
import { english } from './en.ts'
import { periodEnds, periodsOn, reportTooOld } from './periods.ts'
import { postingEnds, postingFor } from './posting.ts'
import { reportDays } from './report-days.ts'
import { revocationOn } from './revocation.ts'

const army: Layer[] = ['army']
const bacNinh: Layer[] = ['bacNinh']
const due = (difference: Partial<Due>): Due => ({
  year: 2022,
  on: '2022-10-26',
  layers: army,
  route: 'regular',
  ...difference,
})

/** The day in short, or why there is none. */
function inShort(award: AwardCode, at: Due) {
  const said = deadlineFor(award, at)
  if (said.kind === 'day') return said.until
  return said.kind === 'unread' ? `unread ${said.shown}` : said.kind
}

describe('the last day of a dossier', () => {
  it.each<[AwardCode, Partial<Due>, string]>([
    ['governmentFlag', {}, '2022-10-31'],
    ['ministryFlag', {}, '2022-10-31'],
    ['unitFlag', {}, 'setLocally'],
    ['armyFighter', {}, '2023-03-15'],
    ['nationalFighter', {}, '2023-03-15'],
    ['grassrootsFighter', {}, 'setLocally'],
    ['grassrootsFighter', { byMinister: true }, '2022-12-15'],
    ['advancedSoldier', {}, 'setLocally'],
    ['defenceOrder3', {}, '2023-07-15'],
    ['primeMinisterCertificate', {}, '2023-07-15'],
    ['defenceCertificate', {}, '2023-07-15'],
    ['gloriousFighterMedal1', { route: 'seniority' }, '2023-07-15'],
    ['militaryExploitOrder1', { route: 'devotedService' }, '2023-07-15'],
    ['braveryOrder', { route: 'exceptional' }, 'setLocally'],
    ['governmentFlag', { on: '2018-11-24' }, 'unread null'],
    ['governmentFlag', { on: '2018-11-25', year: 2018 }, '2018-10-31'],
    ['governmentFlag', { on: '2023-12-31', year: 2023 }, '2023-10-31'],
    ['governmentFlag', { layers: [] }, '2023-03-31'],
    ['governmentFlag', { layers: [], education: true }, '2022-10-15'],
    ['nationalFighter', { layers: [] }, '2023-10-31'],
    ['labourOrder3', { layers: [] }, '2023-06-30'],
    ['primeMinisterCertificate', { layers: [] }, '2023-06-30'],
    ['labourOrder3', { layers: [], route: 'exceptional' }, 'setLocally'],
    ['ministryFighter', { layers: [] }, 'setLocally'],
    ['nationalFighter', { layers: [], on: '2017-09-30' }, 'unread null'],
    ['nationalFighter', { layers: [], on: '2017-10-01', year: 2017 }, '2018-10-31'],
    ['nationalFighter', { layers: [], on: '2024-01-01', year: 2024 }, '2025-12-31'],
    ['governmentFlag', { layers: [], on: '2025-06-30', year: 2024 }, '2025-06-30'],
    ['governmentFlag', { layers: [], on: '2024-08-01', year: 2024, education: true }, '2024-12-31'],
    ['advancedWorker', { layers: [], on: '2024-08-01' }, 'setLocally'],
    ['nationalFighter', { layers: [], on: '2025-07-01', year: 2025 }, 'unread 2026-12-31'],
    ['governmentFlag', { layers: [], on: '2025-07-01', year: 2025 }, 'unread 2026-06-30'],
    ['governmentFlag', { on: '2024-01-01', year: 2024 }, '2025-06-30'],
    ['certificateOfMerit', { layers: [], on: '2026-01-01' }, 'setLocally'],
    ['excellentCollective', { layers: bacNinh, on: '2025-12-14', year: 2025 }, 'setLocally'],
    ['excellentCollective', { layers: bacNinh, on: '2025-12-15', year: 2026 }, '2026-12-09'],
    ['excellentCollective', { layers: bacNinh, on: '2026-06-01', year: 2026, education: true }, '2026-07-09'],
    [
      'certificateOfMerit',
      { layers: bacNinh, on: '2026-06-01', year: 2026, route: 'exceptional' },
      'setLocally',
    ],
    ['governmentFlag', { layers: bacNinh, on: '2026-06-01', year: 2026 }, 'unread 2027-06-30'],
  ])('%s, asked %j: %s', (award, difference, expected) => {
    expect(inShort(award, due(difference))).toBe(expected)
  })

  it('orders of the army go in two rounds', () => {
    expect(deadlineFor('labourOrder2', due({}))).toEqual({
      kind: 'day',
      until: '2023-07-15',
      rounds: ['2023-03-15', '2023-07-15'],
      citation: { instrument: '151/2018/TT-BQP', place: 'Điều 67' },
    })
  })

  it.each<[string, Layer[], string]>([
    ['2026-05-20', bacNinh, '2026-05-10'],
    ['2025-12-15', bacNinh, '2025-12-05'],
    ['2025-12-14', bacNinh, 'setLocally'],
    ['2026-05-20', [], 'setLocally'],
  ])('a conference on %s by layers %j: the dossier by %s', (heldOn, layers, expected) => {
    const said = dueBeforeConference(heldOn, layers)
    expect(said.kind === 'day' ? said.until : said.kind).toBe(expected)
  })
})

describe('working days a step may take', () => {
  it.each([
    ['2017-09-30', []],
    ['2017-10-01', [20, 25, 30, 20, 10]],
    ['2023-12-31', [20, 25, 30, 20, 10]],
    ['2024-01-01', [20, 5, 10, 10, 10, 10]],
    ['2025-06-30', [20, 5, 10, 10, 10, 10]],
    ['2025-07-01', [20, 5, 10, 10, 10, 10]],
  ])('on %s: %j', (day, days) => {
    expect(periodsOn(day).map((one) => one.days)).toEqual(days)
  })

  it.each([
    ['2025-06-30', true],
    ['2025-07-01', false],
  ])('on %s the article is read: %s', (day, read) => {
    expect(periodsOn(day).every((one) => one.read === read)).toBe(true)
  })

  it.each([
    ['2025-08-20', 5, '2025-08-27'],
    ['2025-08-20', 10, '2025-09-05'],
    ['2022-11-01', 20, '2022-11-29'],
    ['2022-11-01', 25, '2022-12-06'],
    ['2022-11-01', 30, '2022-12-13'],
  ])('a dossier of %s appraised in %i days is answered by %s', (arrivedOn, days, expected) => {
    expect(periodEnds(arrivedOn, days)).toBe(expected)
  })

  it.each([
    ['2022-04-30', '2022-10-30', false],
    ['2022-04-30', '2022-10-31', true],
    ['2022-08-31', '2023-02-28', false],
    ['2022-08-31', '2023-03-01', true],
  ])('a report closed %s and submitted %s is too old: %s', (closedOn, submittedOn, tooOld) => {
    expect(reportTooOld(closedOn, submittedOn)?.tooOld).toBe(tooOld)
  })

  it.each(['2019-12-31', '2024-01-01'])('no text read limits the age of a report on %s', (submittedOn) => {
    expect(reportTooOld('2018-01-01', submittedOn)).toBe(null)
  })
})

describe('posting', () => {
  it.each<[AwardCode, string, Layer[], string | null, number | null]>([
    ['armedForcesHero', '2018-11-24', army, 'unread', null],
    ['armedForcesHero', '2018-11-25', army, 'workingDays', 10],
    ['labourHero', '2023-12-31', army, 'workingDays', 10],
    ['grassrootsFighter', '2022-10-26', army, null, null],
    ['grassrootsFighter', '2022-10-26', [], 'unread', null],
    ['labourHero', '2024-01-01', [], 'workingDays', 10],
    ['armedForcesHero', '2025-06-30', army, 'workingDays', 10],
    ['armedForcesHero', '2025-07-01', army, 'unread', 10],
    ['grassrootsFighter', '2024-01-01', [], 'people', null],
    ['grassrootsFighter', '2025-07-01', [], 'people', null],
    ['labourOrder3', '2026-11-22', [], 'people', null],
    ['youthVolunteerMedal', '2025-07-01', [], 'unread', 5],
  ])('%s, sitting of %s by layers %j: %s %s', (award, heldOn, layers, kind, days) => {
    const said = postingFor(award, { heldOn, layers })
    expect([said?.kind ?? null, said && 'days' in said ? said.days : null]).toEqual([kind, days])
  })

  it('ten working days from 20 August 2025 end on 4 September', () => {
    expect(postingEnds('2025-08-20', 10)).toBe('2025-09-04')
  })

  it('a posting over a day not confirmed is not counted', () => {
    expect(() => postingEnds('2026-11-20', 10)).toThrow(YearNotEntered)
  })
})

describe('revocation', () => {
  it.each<[string, Layer[], string[]]>([
    ['2018-11-24', army, ['unread']],
    ['2018-11-25', army, ['falseAchievement', 'violationFound', 'prison']],
    ['2023-12-31', army, ['falseAchievement', 'violationFound', 'prison']],
    ['2023-12-31', [], ['unread']],
    [
      '2024-01-01',
      [],
      [
        ...['falseAchievement', 'forgedDossier', 'unlawfulProcedure', 'violationFound'],
        ...['prison', 'heroException', 'corporateSuspension', 'innocence'],
      ],
    ],
  ])('on %s by layers %j rests on %j', (day, layers, codes) => {
    expect(revocationOn(day, layers).grounds.map((one) => one.code)).toEqual(codes)
  })

  it('a title is to be stripped within 30 days and its items recovered within 15 in the army before 2024', () => {
    expect(revocationOn('2022-01-01', army).consequences.map((one) => one.days)).toEqual([null, 30, 15])
  })

  it('the same law holds in the army from 2024', () => {
    expect(revocationOn('2024-01-01', army)).toEqual(revocationOn('2024-01-01', []))
  })
})

describe('reports on fixed days', () => {
  it.each([
    [2018, []],
    [2023, ['05-31', '06-01', '06-10', '06-15', '10-31', '10-31', '11-15', '11-30']],
    [2024, ['12-15']],
  ])('%i: %j', (year, days) => {
    expect(reportDays(year).map((one) => one.on)).toEqual(days.map((date) => `${year}-${date}`))
  })
})

it('every sentence on periods, postings, revocation and reports has its English', () => {
  const said = [
    ...['2017-10-01', '2024-01-01'].flatMap((day) => periodsOn(day).map((one) => one.what)),
    ...[2022, 2024].flatMap((year) => reportDays(year).flatMap((one) => [one.who, one.what])),
    ...['2017-10-01', '2022-01-01', '2024-01-01'].flatMap((day) => {
      const { grounds, consequences } = revocationOn(day, army)
      return [...grounds, ...consequences].map((one) => one.sentence)
    }),
    ...['2022-01-01', '2024-01-01'].flatMap((heldOn) => {
      const hero = postingFor('labourHero', { heldOn, layers: army })
      const base = postingFor('grassrootsFighter', { heldOn, layers: army })
      return [hero?.kind === 'workingDays' ? hero.where : '', base?.kind === 'people' ? base.sentence : '']
    }),
  ]
  expect(said.filter((one) => one !== '' && !english[one])).toEqual([])
})
