import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import type { PersonHistory, Post } from '../kernel/history.ts'
import { anAsk, aPerson } from '../kernel/samples.ts'
import { english } from './orders.en.ts'
import { kindsThat, ofPerson, standardOf } from './orders.samples.ts'
import { postLevels } from './tenure.ts'
import { tenureOrders } from './tenure-orders.ts'

const in2024 = anAsk({ receivedOn: '2024-12-31' })
const in2025 = anAsk({ receivedOn: '2025-12-31' })
const [central = '', province = '', delegation = '', standing = '', director = ''] = postLevels.slice(0, 5)
const post = (level: string, years: number, until: string): Post => ({
  title: level,
  level,
  from: `${Number(until.slice(0, 4)) - years}${until.slice(4)}`,
  to: null,
  leads: true,
})
const judge = (award: AwardCode, difference: Partial<PersonHistory>, at = in2024) =>
  ofPerson(standardOf(tenureOrders, award, 'devotedService'), aPerson(difference), at)

describe('quá trình cống hiến by the table of Nghị định 98/2023/NĐ-CP', () => {
  it.each([
    ['independenceOrder1', central, [12, 13, 14, 15], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['independenceOrder2', central, [7, 8, 9, 10], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['independenceOrder3', central, [2, 3, 4, 5], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['independenceOrder3', province, [7, 8, 9, 10], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['labourOrder1', central, [1, 20], ['forPeople', 'forPeople']],
    ['labourOrder1', province, [4, 5, 20], ['unread', 'forPeople', 'forPeople']],
    ['labourOrder1', delegation, [7, 8, 9, 10], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['labourOrder1', standing, [9, 10, 14, 15], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['labourOrder1', director, [14, 15, 20], ['unread', 'forPeople', 'forPeople']],
    ['labourOrder2', province, [2, 3, 4, 5], ['unread', 'forPeople', 'forPeople', 'unread']],
  ] as const)('%s, %s for %j years', (award, level, years, outcomes) => {
    const found = years.map((one) => judge(award, { posts: [post(level, one, '2024-12-31')] }).outcome)
    expect(found).toEqual(outcomes)
  })

  it.each([
    ['independenceOrder1', central, 9],
    ['independenceOrder2', central, 6],
    ['independenceOrder3', central, 2],
    ['labourOrder1', director, 10],
    ['labourOrder2', province, 2],
  ] as const)('%s: a woman needs two thirds, %s for %i years', (award, level, years) => {
    const posts = [post(level, years, '2024-12-31')]
    const of = (gender: 'female' | 'male' | undefined) => judge(award, { posts, gender }).outcome
    expect([of('female'), of('male'), of(undefined)]).toEqual(['forPeople', 'unread', 'missing'])
  })

  it.each([
    'independenceOrder1',
    'independenceOrder2',
    'independenceOrder3',
    'labourOrder1',
    'labourOrder2',
  ] as const)('%s is not for who held no post, and open while posts are unknown', (award) => {
    expect([judge(award, { posts: [] }).outcome, judge(award, { posts: undefined }).outcome]).toEqual([
      'notMet',
      'missing',
    ])
  })

  it('leaves retirement and standing in the post to people, and the rule for women where it matters', () => {
    const posts = [post(province, 6, '2024-12-31')]
    expect(kindsThat(judge('labourOrder1', { posts }), 'forPeople')).toEqual(['people', 'people'])
    expect(kindsThat(judge('labourOrder1', { posts, gender: 'female' }), 'forPeople')).toEqual([
      'people',
      'people',
      'people',
    ])
  })

  it.each([
    ['2023-12-31', 'unread'],
    ['2024-01-01', 'forPeople'],
    ['2025-06-30', 'forPeople'],
    ['2025-07-01', 'unread'],
  ])('holds to the eve of the next decree, received %s: %s', (receivedOn, outcome) => {
    const posts = [post(province, 6, receivedOn)]
    expect(judge('labourOrder1', { posts }, anAsk({ receivedOn })).outcome).toBe(outcome)
  })

  it('is unread in the army before 2024', () => {
    const at = anAsk({ receivedOn: '2022-10-26', layers: ['army'] })
    expect(tenureOrders.map((one) => ofPerson(one, aPerson(), at).outcome)).toEqual(
      tenureOrders.map(() => 'unread'),
    )
  })
})

describe('Huân chương Lao động hạng Ba by the table of Nghị định 152/2025/NĐ-CP', () => {
  const of = (difference: Partial<PersonHistory>) => judge('labourOrder3', difference, in2025)
  it.each([
    ['Tổng cục trưởng', [2, 3, 4, 5], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['Phó Tổng cục trưởng', [4, 5, 7, 8], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['Vụ trưởng', [5, 6, 9, 10], ['unread', 'forPeople', 'forPeople', 'unread']],
    ['Phó Vụ trưởng', [9, 10, 14, 15], ['unread', 'forPeople', 'forPeople', 'unread']],
  ])('%s for %j years', (level, years, outcomes) => {
    expect(years.map((one) => of({ posts: [post(level, one, '2025-12-31')] }).outcome)).toEqual(outcomes)
  })

  it.each([
    ['Tổng cục trưởng', 2],
    ['Phó Tổng cục trưởng', 4],
    ['Vụ trưởng', 4],
    ['Phó Vụ trưởng', 7],
  ])('a woman needs two thirds, %s for %i years', (level, years) => {
    expect(of({ posts: [post(level, years, '2025-12-31')], gender: 'female' }).outcome).toBe('forPeople')
  })

  it.each([
    ['in the post', '2022-03-01', 'notMet'],
    ['before it', '2010-03-01', 'forPeople'],
  ])('disciplined %s', (_, from, outcome) => {
    const disciplines = [{ kind: 'warning' as const, from, to: from }]
    const finding = of({ posts: [post('Vụ trưởng', 7, '2025-12-31')], disciplines })
    expect(finding.outcome).toBe(outcome)
    expect(kindsThat(finding, 'notMet')).toEqual(outcome === 'notMet' ? ['cleanPosts'] : [])
  })

  it('is open while disciplines are unknown', () => {
    const finding = of({ posts: [post('Vụ trưởng', 7, '2025-12-31')], disciplines: undefined })
    expect(finding.outcome).toBe('missing')
  })

  it.each([
    ['2025-06-30', 'unread'],
    ['2025-07-01', 'forPeople'],
  ])('holds from the day of the decree, received %s: %s', (receivedOn, outcome) => {
    const posts = [post('Vụ trưởng', 7, receivedOn)]
    expect(judge('labourOrder3', { posts }, anAsk({ receivedOn })).outcome).toBe(outcome)
  })
})

describe('the levels of posts', () => {
  it('are named in both languages', () => {
    expect(postLevels.filter((level) => !(level in english))).toEqual([])
    expect(postLevels.length).toBe(9)
  })
})
