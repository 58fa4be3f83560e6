import { describe, expect, it } from 'vitest'
import { factsOfPerson } from '../facts.ts'
import type { Rating } from '../history.ts'
import { anAsk, aPerson, aYear } from '../samples.ts'
import { rated } from './ratings.ts'

const citation = { instrument: 'x', place: 'y' }
const at = anAsk()

/** Ratings of the years up to 2024; `null` is a year nobody rated. */
const ratedSo = (...ratings: (Rating | null)[]) =>
  factsOfPerson(
    aPerson({
      years: ratings.map((rating, place) =>
        aYear(2024 - ratings.length + 1 + place, { rating: rating ?? undefined }),
      ),
    }),
    2024,
  )

describe('the rating of one year', () => {
  it.each([
    ['excellent', ['met', 'met', 'met', 'met']],
    ['good', ['notMet', 'met', 'met', 'met']],
    ['completed', ['notMet', 'notMet', 'met', 'met']],
    ['notCompleted', ['notMet', 'notMet', 'notMet', 'met']],
    [null, ['missing', 'missing', 'missing', 'missing']],
  ] as const)('%s, asked to be excellent, good, completed, or anything', (rating, outcomes) => {
    const leasts = ['excellent', 'good', 'completed', 'notCompleted'] as const
    expect(leasts.map((least) => rated(ratedSo(rating), at, { least, span: 1, citation }).outcome)).toEqual(
      outcomes,
    )
  })
})

describe('five years rated good or better without a break', () => {
  const asks = { least: 'good', span: 5, citation } as const
  it.each([
    ['four years', ['good', 'good', 'good', 'good'], 'missing', 4],
    ['four years after one that was not', ['completed', 'good', 'good', 'good', 'good'], 'notMet', 4],
    ['five years', ['good', 'good', 'excellent', 'good', 'good'], 'met', 5],
    ['six years', ['good', 'good', 'good', 'good', 'good', 'excellent'], 'met', 6],
    ['a break in the middle', ['good', 'good', 'completed', 'good', 'good'], 'notMet', 2],
    ['an unknown year in the middle', ['good', 'good', null, 'good', 'good'], 'missing', 2],
    ['the year judged not rated yet', ['good', 'good', 'good', 'good', null], 'missing', 0],
    ['an unknown year and a break', ['completed', 'good', null, 'good', 'good'], 'notMet', 2],
  ] as const)('%s', (_name, ratings, outcome, have) => {
    expect(rated(ratedSo(...ratings), at, asks)).toEqual({
      of: 'ratings',
      outcome,
      asks,
      year: 2024,
      have,
      reading: null,
    })
  })
})

describe('excellent in two of the last five years', () => {
  const asks = { least: 'excellent', span: 5, count: 2, citation } as const
  it.each([
    ['one', ['good', 'good', 'good', 'good', 'excellent'], 'notMet', 1],
    ['two, scattered', ['excellent', 'good', 'good', 'good', 'excellent'], 'met', 2],
    ['three', ['excellent', 'excellent', 'good', 'good', 'excellent'], 'met', 3],
    [
      'the second lies before the span',
      ['excellent', 'good', 'good', 'good', 'good', 'excellent'],
      'notMet',
      1,
    ],
    ['a year unknown', ['good', null, 'good', 'good', 'excellent'], 'missing', 1],
  ] as const)('%s', (_name, ratings, outcome, have) => {
    const leaf = rated(ratedSo(...ratings), at, asks)
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })

  it.each([
    [2019, 'met', 3],
    [2020, 'met', 2],
    [2022, 'notMet', 1],
  ])('where the years up to %i are used already', (after, outcome, have) => {
    const who = ratedSo('excellent', 'good', 'excellent', 'good', 'excellent')
    const leaf = rated(who, at, { ...asks, after })
    expect([leaf.outcome, leaf.have]).toEqual([outcome, have])
  })
})

describe('years up to a discipline served', () => {
  const disciplines = [{ kind: 'reprimand' as const, from: '2022-03-01', to: '2022-09-01' }]
  const who = factsOfPerson(
    aPerson({ disciplines, years: [2020, 2021, 2022, 2023, 2024].map((year) => aYear(year)) }),
    2024,
  )
  it.each([
    [2, true, 'met'],
    [3, true, 'notMet'],
    [3, false, 'met'],
    [5, false, 'met'],
  ])('of %i years, counting after discipline: %s', (span, countAfterDiscipline, outcome) => {
    expect(rated(who, { ...at, countAfterDiscipline }, { least: 'good', span, citation }).outcome).toBe(
      outcome,
    )
  })
})
