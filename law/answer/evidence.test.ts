import { describe, expect, it } from 'vitest'
import { holdsAward, notYet } from '../kernel/conditions/awards.ts'
import { aged, members } from '../kernel/conditions/bodies.ts'
import { people } from '../kernel/conditions/people.ts'
import { heldPosts } from '../kernel/conditions/posts.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import { served, serving } from '../kernel/conditions/service.ts'
import { entered, monthsInUnit, undisciplined } from '../kernel/conditions/standing.ts'
import { holds } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import { factsOfCollective, factsOfPerson } from '../kernel/facts.ts'
import type { CollectiveHistory, PersonHistory } from '../kernel/history.ts'
import { aBodyYear, aCollective, anAsk, aPerson, aYear } from '../kernel/samples.ts'
import { usedFacts } from './evidence.ts'

const at = anAsk({ receivedOn: '2024-12-31' })
const citation = { instrument: '06/2022/QH15', place: 'Điều 23' }

const person = (history: PersonHistory) => ({ history, facts: factsOfPerson(history, 2024) })
const body = (history: CollectiveHistory) => ({ history, facts: factsOfCollective(history, 2024) })

describe('the facts a condition rested on', () => {
  it('are the ratings of the years of the run, with where each stands', () => {
    const { history, facts } = person(
      aPerson({
        years: [
          aYear(2020),
          aYear(2023, { source: 'QĐ 12' }),
          aYear(2024, { rating: 'excellent', source: 'QĐ 15' }),
        ],
      }),
    )
    expect(usedFacts(rated(facts, at, { least: 'good', span: 2, citation }), history)).toEqual([
      { path: 'years[1].rating', value: 'good', year: 2023, source: 'QĐ 12' },
      { path: 'years[2].rating', value: 'excellent', year: 2024, source: 'QĐ 15' },
    ])
  })

  it('name the years without a rating while one is missing', () => {
    const { history, facts } = person(aPerson({ years: [{ year: 2024 }] }))
    expect(usedFacts(rated(facts, at, { least: 'good', span: 2, citation }), history)).toEqual([
      { path: 'years[year=2023].rating', missing: true, year: 2023 },
      { path: 'years[0].rating', missing: true, year: 2024 },
    ])
  })

  it('leave unknown years out once the condition is decided without them', () => {
    const { history, facts } = person(aPerson({ years: [aYear(2024, { rating: 'completed' })] }))
    expect(usedFacts(rated(facts, at, { least: 'good', span: 2, citation }), history)).toEqual([
      { path: 'years[0].rating', value: 'completed', year: 2024, source: null },
    ])
  })

  it('are the titles of the years and the same titles in the list of awards', () => {
    const { history, facts } = person(
      aPerson({
        years: [aYear(2024, { titles: ['grassrootsFighter'] })],
        awards: [
          { award: 'grassrootsFighter', route: 'regular', decidedOn: '2023-12-20', source: 'Sổ 7' },
          { award: 'labourOrder3', route: 'regular', decidedOn: '2023-12-20' },
        ],
      }),
    )
    const leaf = holds(facts, at, { titles: ['grassrootsFighter'], span: 2, count: 2, row: true, citation })
    expect([leaf.outcome, usedFacts(leaf, history)]).toEqual([
      'met',
      [
        { path: 'years[0].titles', value: ['grassrootsFighter'], year: 2024, source: null },
        { path: 'awards[0]', value: 'grassrootsFighter', year: 2023, source: 'Sổ 7' },
      ],
    ])
  })

  it('are works that reach far enough within the span', () => {
    const work = { kind: 'initiative', recognisedOn: '2024-05-01', source: 'Biên bản 3' } as const
    const { history, facts } = person(
      aPerson({
        works: [
          { ...work, title: 'gần', reach: 'grassroots' },
          { ...work, title: 'xa', reach: 'ministry' },
          { ...work, title: 'cũ', reach: 'ministry', recognisedOn: '2019-05-01' },
        ],
      }),
    )
    const leaf = works(facts, at, { reach: 'ministry', count: 1, span: 3, purpose: 'title', citation })
    expect(usedFacts(leaf, history)).toEqual([
      { path: 'works[1]', value: 'xa', year: 2024, source: 'Biên bản 3' },
    ])
  })

  it('say that a list was left out', () => {
    const { history, facts } = person({ kind: 'individual', id: 'x' })
    expect([
      usedFacts(
        works(facts, at, { reach: 'ministry', count: 1, span: 3, purpose: 'title', citation }),
        history,
      ),
      usedFacts(holdsAward(facts, at, { award: 'labourOrder3', count: 1, citation }), history),
      usedFacts(notYet(facts, at, { award: 'labourOrder3', citation }), history),
      usedFacts(undisciplined(facts, at, { lightest: 'reprimand', citation }), history),
      usedFacts(heldPosts(facts, at, { table: [{ level: 'Vụ trưởng', from: 6 }], citation }), history),
      usedFacts(served(facts, at, { years: 20, doubled: false, citation }), history),
      usedFacts(serving(facts, at, { citation }), history),
      usedFacts(entered(facts, at, { citation }), history),
      usedFacts(monthsInUnit(facts, at, { least: 10, citation }), history),
    ]).toEqual([
      [{ path: 'works', missing: true }],
      [{ path: 'awards', missing: true }],
      [{ path: 'awards', missing: true }],
      [{ path: 'disciplines', missing: true }],
      [{ path: 'posts', missing: true }],
      [
        { path: 'servedFrom', missing: true },
        { path: 'servedTo', missing: true },
      ],
      [{ path: 'servedTo', missing: true }],
      [{ path: 'years[year=2024].entered', missing: true, year: 2024 }],
      [
        { path: 'years[year=2024].monthsInUnit', missing: true, year: 2024 },
        { path: 'recruitedOn', missing: true },
      ],
    ])
  })

  it('say that a list is complete for some years only', () => {
    const { history, facts } = person(aPerson({ known: { awards: null } }))
    const leaf = holdsAward(facts, at, { award: 'labourOrder3', count: 1, citation })
    expect([leaf.outcome, usedFacts(leaf, history)]).toEqual([
      'missing',
      [{ path: 'known.awards', missing: true }],
    ])
  })

  it('never say “none” of disciplines in a year nobody has confirmed', () => {
    const known = { disciplines: { from: 2015, to: 2020 } }
    const { history, facts } = person(aPerson({ disciplines: [], known }))
    const leaf = undisciplined(facts, at, { lightest: 'reprimand', citation })
    expect([leaf.outcome, usedFacts(leaf, history)]).toEqual([
      'missing',
      [{ path: 'known.disciplines', missing: true }],
    ])
  })

  it('are the discipline that touched the year, or the list that names none', () => {
    const asks = { lightest: 'reprimand', citation } as const
    const clean = person(aPerson())
    const touched = person(
      aPerson({
        disciplines: [
          { kind: 'reprimand', from: '2019-01-01', to: '2019-12-31' },
          { kind: 'warning', from: '2024-03-01', to: null, source: 'QĐ 9' },
        ],
      }),
    )
    expect(
      [clean, touched].map(({ facts, history }) => usedFacts(undisciplined(facts, at, asks), history)),
    ).toEqual([
      [{ path: 'disciplines', value: [], source: null }],
      [{ path: 'disciplines[1]', value: 'warning', year: 2024, source: 'QĐ 9' }],
    ])
  })

  it('are the posts of the table, and ask for the level of a post that leads a unit', () => {
    const post = { title: 'Vụ trưởng Vụ A', from: '2010-01-01', to: null }
    const known = person(aPerson({ posts: [{ ...post, level: 'Vụ trưởng' }] }))
    const unsure = person(aPerson({ posts: [{ ...post, leads: true }] }))
    const asks = { table: [{ level: 'Vụ trưởng', from: 6 }], citation }
    expect(
      [known, unsure].map(({ facts, history }) => usedFacts(heldPosts(facts, at, asks), history)),
    ).toEqual([
      [{ path: 'posts[0]', value: 'Vụ trưởng Vụ A', source: null }],
      [{ path: 'posts[0].level', missing: true }],
    ])
  })

  it('are the counts of a collective and the day it was formed', () => {
    const { history, facts } = body(aCollective({ years: [aBodyYear(2024, { source: 'BC 4' })] }))
    expect([
      usedFacts(members(facts, at, { what: 'advanced', percent: 70, above: false, citation }), history),
      usedFacts(aged(facts, at, { years: 10, citation }), history),
    ]).toEqual([
      [
        { path: 'years[0].strength', value: 10, year: 2024, source: 'BC 4' },
        { path: 'years[0].advanced', value: 7, year: 2024, source: 'BC 4' },
      ],
      [{ path: 'formedOn', value: '1990-01-01', source: null }],
    ])
  })

  it('are none where people judge', () => {
    expect(usedFacts(people(at, 'Gương mẫu', citation), aPerson())).toEqual([])
  })
})
