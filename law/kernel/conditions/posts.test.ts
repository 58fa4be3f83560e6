import { describe, expect, it } from 'vitest'
import { factsOfPerson } from '../facts.ts'
import type { Discipline, PersonHistory, Post } from '../history.ts'
import { anAsk, aPerson } from '../samples.ts'
import { cleanPosts, heldPosts } from './posts.ts'

const citation = { instrument: '152/2025/NĐ-CP', place: 'Điều 21' }
const table = [
  { level: 'Tổng cục trưởng', from: 3, before: 5 },
  { level: 'Phó Tổng cục trưởng', from: 5, before: 8 },
  { level: 'Vụ trưởng', from: 6, before: 10 },
  { level: 'Phó Vụ trưởng', from: 10, before: 15 },
]
const at = anAsk({ receivedOn: '2025-12-31' })
const facts = (difference: Partial<PersonHistory>) => factsOfPerson(aPerson(difference), 2025)
const post = (level: string, from: string, to: string | null): Post => ({
  title: level,
  level,
  from,
  to,
  leads: true,
})
const outcome = (posts: Post[], gender: 'female' | 'male' | undefined = 'male') =>
  heldPosts(facts({ posts, gender }), at, { table, citation }).outcome

describe('years in the posts of a table', () => {
  it.each([
    ['Tổng cục trưởng', '2010-01-01', '2012-12-30', 'notMet', 'a day short of 3 years'],
    ['Tổng cục trưởng', '2010-01-01', '2012-12-31', 'met', '3 years to the day'],
    ['Tổng cục trưởng', '2010-01-01', '2014-12-30', 'met', 'a day short of 5 years'],
    ['Tổng cục trưởng', '2010-01-01', '2014-12-31', 'notMet', '5 years, a higher class'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2014-12-30', 'notMet', 'a day short of 5 years'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2014-12-31', 'met', '5 years to the day'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2017-12-30', 'met', 'a day short of 8 years'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2017-12-31', 'notMet', '8 years, a higher class'],
    ['Vụ trưởng', '2010-01-01', '2015-12-30', 'notMet', 'a day short of 6 years'],
    ['Vụ trưởng', '2010-01-01', '2015-12-31', 'met', '6 years to the day'],
    ['Vụ trưởng', '2010-01-01', '2019-12-30', 'met', 'a day short of 10 years'],
    ['Vụ trưởng', '2010-01-01', '2019-12-31', 'notMet', '10 years, a higher class'],
    ['Phó Vụ trưởng', '2010-01-01', '2019-12-30', 'notMet', 'a day short of 10 years'],
    ['Phó Vụ trưởng', '2010-01-01', '2019-12-31', 'met', '10 years to the day'],
    ['Phó Vụ trưởng', '2010-01-01', '2024-12-30', 'met', 'a day short of 15 years'],
    ['Phó Vụ trưởng', '2010-01-01', '2024-12-31', 'notMet', '15 years, a higher class'],
    ['Trưởng phòng', '2000-01-01', null, 'notMet', 'a post outside the table'],
    ['Phó Vụ trưởng', '2015-12-31', null, 'met', 'still held, 10 years on the day'],
    ['Phó Vụ trưởng', '2016-01-01', null, 'notMet', 'still held, a day short'],
    ['Phó Vụ trưởng', '2026-01-01', null, 'notMet', 'a post still to come'],
  ])('%s from %s to %s: %s, %s', (level, from, to, expected, _) => {
    expect(outcome([post(level, from, to)])).toBe(expected)
  })

  it.each([
    ['Tổng cục trưởng', '2010-01-01', '2011-12-30', 'notMet', 'a day short of 2 years'],
    ['Tổng cục trưởng', '2010-01-01', '2011-12-31', 'met', 'two thirds of 3 years'],
    ['Vụ trưởng', '2010-01-01', '2013-12-30', 'notMet', 'a day short of 4 years'],
    ['Vụ trưởng', '2010-01-01', '2013-12-31', 'met', 'two thirds of 6 years'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2013-04-29', 'notMet', 'short of 3 years and 4 months'],
    ['Phó Tổng cục trưởng', '2010-01-01', '2013-05-03', 'met', 'two thirds of 5 years'],
    ['Phó Vụ trưởng', '2010-01-01', '2016-08-29', 'notMet', 'short of 6 years and 8 months'],
    ['Phó Vụ trưởng', '2010-01-01', '2016-09-02', 'met', 'two thirds of 10 years'],
  ])('a woman, %s from %s to %s: %s, %s', (level, from, to, expected, _) => {
    expect(outcome([post(level, from, to)], 'female')).toBe(expected)
    expect(outcome([post(level, from, to)], 'male')).toBe('notMet')
    expect(
      heldPosts(facts({ posts: [post(level, from, to)], gender: undefined }), at, { table, citation })
        .outcome,
    ).toBe(expected === 'met' ? 'missing' : 'notMet')
  })

  it.each([
    [
      'too short at both, together long enough at the lower',
      [
        post('Tổng cục trưởng', '2014-01-01', '2015-12-31'),
        post('Phó Tổng cục trưởng', '2010-01-01', '2013-12-31'),
      ],
      'met',
    ],
    [
      'too short at both, together a day short at the lower',
      [
        post('Tổng cục trưởng', '2014-01-01', '2014-12-30'),
        post('Phó Tổng cục trưởng', '2010-01-01', '2013-12-31'),
      ],
      'notMet',
    ],
    [
      'two steps down',
      [post('Tổng cục trưởng', '2014-01-01', '2015-12-31'), post('Vụ trưởng', '2010-01-01', '2013-12-31')],
      'met',
    ],
    [
      'never upwards',
      [
        post('Tổng cục trưởng', '2014-01-01', '2014-12-31'),
        post('Phó Vụ trưởng', '2008-01-01', '2013-12-31'),
      ],
      'notMet',
    ],
    [
      'time enough for a higher class above does not fill the lower',
      [post('Tổng cục trưởng', '2014-01-01', '2019-12-31'), post('Vụ trưởng', '2013-01-01', '2013-12-31')],
      'notMet',
    ],
    [
      'the lower post long enough by itself beside it',
      [post('Tổng cục trưởng', '2014-01-01', '2019-12-31'), post('Vụ trưởng', '2007-01-01', '2013-12-31')],
      'met',
    ],
    [
      'two posts held at once count once',
      [
        post('Tổng cục trưởng', '2010-01-01', '2012-12-30'),
        post('Phó Tổng cục trưởng', '2010-01-01', '2012-12-30'),
      ],
      'notMet',
    ],
    [
      'the same post twice adds up',
      [
        post('Tổng cục trưởng', '2010-01-01', '2011-06-30'),
        post('Tổng cục trưởng', '2013-07-01', '2014-12-31'),
      ],
      'met',
    ],
    [
      'the same post written twice counts once',
      [post('Vụ trưởng', '2010-01-01', '2013-12-31'), post('Vụ trưởng', '2010-01-01', '2013-12-31')],
      'notMet',
    ],
    [
      'a post entered the day after the other ended',
      [post('Vụ trưởng', '2010-01-01', '2012-06-30'), post('Vụ trưởng', '2012-07-01', '2015-12-31')],
      'met',
    ],
  ] as const)('filled down: %s', (_, posts, expected) => {
    expect(outcome([...posts])).toBe(expected)
  })

  it.each([
    ['no list of posts', undefined, 'missing'],
    [
      'a leading post nobody named',
      [{ title: 'Trưởng ban', from: '2010-01-01', to: null, leads: true }],
      'missing',
    ],
    [
      'a plain post nobody named',
      [{ title: 'Trợ lý', from: '2010-01-01', to: null, leads: false }],
      'notMet',
    ],
    ['no post at all', [], 'notMet'],
    [
      'a leading post nobody named beside one long enough',
      [
        { title: 'Trưởng ban', from: '2000-01-01', to: '2009-12-31', leads: true },
        { title: 'Vụ trưởng', level: 'Vụ trưởng', from: '2010-01-01', to: '2016-12-31', leads: true },
      ],
      'met',
    ],
  ])('%s', (_, posts, expected) => {
    expect(heldPosts(facts({ posts }), at, { table, citation }).outcome).toBe(expected)
  })

  it('asks for no length where the table names none', () => {
    const any = [{ level: 'Ủy viên', from: 0 }]
    const of = (posts: Post[]) => heldPosts(facts({ posts }), at, { table: any, citation }).outcome
    expect([
      of([]),
      of([post('Ủy viên', '2025-12-30', null)]),
      of([post('Ủy viên', '2026-02-01', null)]),
    ]).toEqual(['notMet', 'met', 'notMet'])
  })

  it('prints the years found', () => {
    const asks = { table, citation }
    expect(heldPosts(facts({ posts: [post('Vụ trưởng', '2010-01-01', '2016-05-05')] }), at, asks)).toEqual({
      of: 'posts',
      outcome: 'met',
      asks,
      year: 2025,
      have: 6,
      reading: null,
    })
  })
})

describe('no discipline in the post that counts', () => {
  const held = [post('Vụ trưởng', '2012-05-01', '2018-04-30')]
  const by = (from: string, to: string | null): Discipline => ({ kind: 'reprimand', from, to })
  it.each([
    ['none', [], 'met'],
    ['before the post', [by('2010-03-01', '2011-03-01')], 'met'],
    ['in the year the post was taken', [by('2012-03-01', '2012-03-30')], 'forPeople'],
    ['from before into the post', [by('2011-09-01', '2012-09-01')], 'forPeople'],
    ['in a year wholly in the post', [by('2013-01-01', '2014-01-01')], 'notMet'],
    ['in the last year wholly in the post', [by('2017-12-31', '2018-12-31')], 'notMet'],
    ['in the year the post was left', [by('2018-06-01', '2019-06-01')], 'forPeople'],
    ['after the post', [by('2019-01-01', '2020-01-01')], 'met'],
    ['still served', [by('2015-01-01', null)], 'notMet'],
    ['unknown', undefined, 'missing'],
  ])('discipline %s', (_, disciplines, expected) => {
    const who = facts({ posts: held, disciplines })
    expect(cleanPosts(who, at, { table, citation }).outcome).toBe(expected)
  })

  it.each([
    ['posts unknown', undefined, 'missing'],
    ['a post from before the years looked at', [post('Vụ trưởng', '2003-01-01', '2009-12-31')], 'forPeople'],
    ['a post outside the table', [post('Trưởng phòng', '2012-05-01', '2018-04-30')], 'met'],
  ])('%s', (_, posts, expected) => {
    const who = facts({ posts, disciplines: [by('2014-01-01', '2015-01-01')] })
    const clean = facts({ posts })
    expect(
      cleanPosts(posts?.[0]?.level === 'Trưởng phòng' ? who : clean, at, { table, citation }).outcome,
    ).toBe(expected)
  })
})
