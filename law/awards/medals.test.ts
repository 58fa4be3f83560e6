import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import { addDays, addYears } from '../kernel/day.ts'
import type { PersonHistory, Status } from '../kernel/history.ts'
import { anAsk, aPerson } from '../kernel/samples.ts'
import { medals } from './medals.ts'
import { given, kindsThat, ofPerson, standardOf } from './orders.samples.ts'

const on = '2024-12-22'
const army2018 = anAsk({ receivedOn: '2022-12-22', layers: ['army'] })
const law2022 = anAsk({ receivedOn: on })
const since = (years: number, received = on) => addYears(received, -years)
const soldier = (difference: Partial<PersonHistory>) => aPerson({ status: 'military', ...difference })
const judge = (award: AwardCode, difference: Partial<PersonHistory>, at = law2022) =>
  ofPerson(standardOf(medals, award, 'seniority'), soldier(difference), at)

describe('Huy chương Quân kỳ quyết thắng and Vì an ninh Tổ quốc', () => {
  it.each([
    ['militaryFlagMedal', 'military', law2022, 'forPeople'],
    ['militaryFlagMedal', 'military', army2018, 'met'],
    ['nationalSecurityMedal', 'police', law2022, 'forPeople'],
  ] as const)('%s of the %s: 25 years, to the day', (award, status, at, due) => {
    const eve = addDays(since(25, at.receivedOn), 1)
    const of = (servedFrom: string) => judge(award, { status, servedFrom }, at).outcome
    expect([of(eve), of(since(25, at.receivedOn)), of(since(26, at.receivedOn))]).toEqual([
      'notMet',
      due,
      due,
    ])
  })

  it.each([
    ['militaryFlagMedal', 'military', 'forPeople'],
    ['militaryFlagMedal', 'defenceStaff', 'forPeople'],
    ['militaryFlagMedal', 'police', 'notMet'],
    ['militaryFlagMedal', 'militia', 'notMet'],
    ['militaryFlagMedal', 'official', 'notMet'],
    ['militaryFlagMedal', 'worker', 'notMet'],
    ['militaryFlagMedal', 'labourer', 'notMet'],
    ['militaryFlagMedal', undefined, 'missing'],
    ['nationalSecurityMedal', 'police', 'forPeople'],
    ['nationalSecurityMedal', 'military', 'notMet'],
    ['nationalSecurityMedal', 'official', 'notMet'],
    ['nationalSecurityMedal', undefined, 'missing'],
  ] as const)('%s after 30 years, of status %s: %s', (award, status, outcome) => {
    expect(judge(award, { status, servedFrom: since(30) }).outcome).toBe(outcome)
  })

  it.each([
    ['held already', { awards: [given('militaryFlagMedal', 2020, 'seniority')] }, 'notMet'],
    ['another medal held', { awards: [given('gloriousFighterMedal1', 2020, 'seniority')] }, 'forPeople'],
    ['awards unknown', { awards: undefined }, 'missing'],
    ['retired after 25 years', { servedTo: addYears(since(30), 25) }, 'forPeople'],
    ['retired short of them', { servedTo: addDays(addYears(since(30), 25), -2) }, 'notMet'],
    ['the first day unknown', { servedFrom: undefined }, 'missing'],
    [
      'hard places do not double',
      { servedFrom: since(20), hardship: [{ from: since(10), to: null }] },
      'notMet',
    ],
  ])('Quân kỳ quyết thắng, %s', (_, difference, outcome) => {
    expect(judge('militaryFlagMedal', { servedFrom: since(30), ...difference }).outcome).toBe(outcome)
  })
})

const classes = [
  ['gloriousFighterMedal1', 20, null],
  ['gloriousFighterMedal2', 15, 20],
  ['gloriousFighterMedal3', 10, 15],
] as const

describe.each(classes)('Huy chương Chiến sĩ vẻ vang: %s from %i years', (award, from, below) => {
  it.each([
    [law2022, on],
    [army2018, '2022-12-22'],
  ])('to the day of the figure', (at, received) => {
    const of = (servedFrom: string) => judge(award, { servedFrom }, at).outcome
    expect(of(addDays(since(from, received), 1))).toBe('notMet')
    expect(of(since(from, received))).toBe('forPeople')
    expect(of(addDays(since(from, received), -1))).toBe('forPeople')
    if (below === null) return
    expect(of(addDays(since(below, received), 1))).toBe('forPeople')
    expect(of(since(below, received))).toBe('notMet')
  })

  it.each(['military', 'defenceStaff', 'police'] as const)('goes to the %s from 2024', (status) => {
    expect(judge(award, { status, servedFrom: since(from) }).outcome).toBe('forPeople')
  })

  it.each(['militia', 'official', 'worker', 'labourer'] as const)('does not go to a %s', (status) => {
    expect(judge(award, { status, servedFrom: since(from) }).outcome).toBe('notMet')
  })

  it.each([
    [null, law2022, 'forPeople'],
    ['2024-12-21', law2022, 'notMet'],
    ['2024-12-22', law2022, 'forPeople'],
    [undefined, law2022, 'missing'],
    ['2022-12-20', army2018, 'forPeople'],
  ])('with the last day of service %s', (servedTo, at, outcome) => {
    const servedFrom = addDays(since(from, at.receivedOn), -30)
    expect(judge(award, { servedFrom, servedTo }, at).outcome).toBe(outcome)
  })

  it.each([
    ['gloriousFighterMedal1', 'notMet'],
    ['gloriousFighterMedal2', from === 20 ? 'forPeople' : 'notMet'],
    ['gloriousFighterMedal3', from === 10 ? 'notMet' : 'forPeople'],
    ['militaryFlagMedal', 'forPeople'],
  ] as const)('by one who holds %s: %s', (held, outcome) => {
    const who = { servedFrom: since(from), awards: [given(held, 2020, 'seniority')] }
    const finding = judge(award, who)
    expect(finding.outcome).toBe(outcome)
    expect(kindsThat(finding, 'notMet').includes('notYet')).toBe(outcome === 'notMet')
  })

  it.each([
    [[{ from: since(1), to: null }], 'forPeople', 'a year there'],
    [[{ from: addDays(since(1), 1), to: null }], 'notMet', 'a day short of a year there'],
    [[], 'notMet', 'none'],
    [undefined, 'missing', 'unknown'],
  ])('a year short, with time in hard places %j: %s, %s', (hardship, outcome, _) => {
    const who = { servedFrom: since(from - 1), hardship, awards: [] }
    const finding = judge(award, who)
    expect(finding.outcome).toBe(outcome)
  })

  it.each([
    ['2018-11-24', ['army'], 'unread'],
    ['2018-11-25', ['army'], 'forPeople'],
    ['2023-12-31', ['army'], 'forPeople'],
    ['2023-12-31', [], 'unread'],
    ['2024-01-01', [], 'forPeople'],
    ['2024-01-01', ['army'], 'forPeople'],
    ['2026-10-01', [], 'forPeople'],
  ] as const)('received %s by %j: %s', (receivedOn, layers, outcome) => {
    const at = anAsk({ receivedOn, layers: [...layers] })
    expect(judge(award, { servedFrom: addDays(since(from, receivedOn), -1) }, at).outcome).toBe(outcome)
  })
})

describe('time in hard places that counts double', () => {
  const stay = (from: string, to: string) => ({ hardship: [{ from, to }], servedFrom: '2003-12-22' })
  it.each([
    ['2013-06-01', '2014-05-31', army2018, 'notMet', 'before 2014-06-01 it counted once'],
    ['2014-06-01', '2015-05-31', army2018, 'forPeople', 'from 2014-06-01 twice'],
    ['2014-05-31', '2015-05-30', army2018, 'notMet', 'a day of it too early'],
  ])('to the end of 2023, %s to %s', (from, to, at, outcome, _) => {
    expect(judge('gloriousFighterMedal1', stay(from, to), at).outcome).toBe(outcome)
  })

  it('counts double whenever it was, from 2024', () => {
    const who = { hardship: [{ from: '2007-01-01', to: '2007-12-31' }], servedFrom: '2005-12-22' }
    expect(judge('gloriousFighterMedal1', who).outcome).toBe('forPeople')
  })

  it('may lift a person over a class', () => {
    const who = { servedFrom: since(14), hardship: [{ from: since(1), to: null }] }
    expect(
      [judge('gloriousFighterMedal3', { ...who, hardship: [] }), judge('gloriousFighterMedal2', who)].map(
        (one) => one.outcome,
      ),
    ).toEqual(['forPeople', 'forPeople'])
  })

  it.each([
    [1, 'forPeople'],
    [2, 'forPeople'],
  ])('opens the third class to a soldier after %i years of it', (years, outcome) => {
    const who = { servedFrom: since(2), hardship: [{ from: since(years), to: null }] }
    expect(judge('gloriousFighterMedal3', who).outcome).toBe(outcome)
    expect(judge('gloriousFighterMedal2', who).outcome).toBe('notMet')
  })

  it.each([
    [[{ from: addDays(since(1), 1), to: null }], 'notMet'],
    [[], 'notMet'],
    [undefined, 'missing'],
  ])('not to one with %j', (hardship, outcome) => {
    expect(judge('gloriousFighterMedal3', { servedFrom: since(2), hardship }).outcome).toBe(outcome)
  })
})

describe('Huy chương Thanh niên xung phong vẻ vang', () => {
  it.each(['2022-12-22', '2024-01-01', '2025-07-01'])('is unread, received %s', (receivedOn) => {
    const standard = standardOf(medals, 'youthVolunteerMedal', 'contribution')
    const statuses: Status[] = ['military', 'labourer']
    const found = statuses.map(
      (status) => ofPerson(standard, soldier({ status }), anAsk({ receivedOn })).outcome,
    )
    expect(found).toEqual(['unread', 'unread'])
  })
})
