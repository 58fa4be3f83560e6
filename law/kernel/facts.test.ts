import { describe, expect, it } from 'vitest'
import { factsOfPerson } from './facts.ts'
import { aPerson, years } from './samples.ts'
import { yearsBack } from './years.ts'

const bit = (year: number, judged: number) => 1 << (year - (judged - yearsBack))

describe('facts as they stand in a year', () => {
  it.each([
    ['given later says nothing of this year', '2026-03-01', '2026-09-01', 0],
    [
      'given in the last days of the year touches it',
      '2024-12-31',
      '2025-06-30',
      bit(2024, 2024) | bit(2025, 2024),
    ],
    ['served years ago touches those years', '2020-05-01', '2021-04-30', bit(2020, 2024) | bit(2021, 2024)],
    [
      'still running touches every year up to this one',
      '2023-01-01',
      null,
      bit(2023, 2024) | bit(2024, 2024),
    ],
  ])('a discipline %s', (_, from, to, touched) => {
    const who = factsOfPerson(aPerson({ disciplines: [{ kind: 'reprimand', from, to }] }), 2024)
    expect(who.reprimanded).toBe(touched)
  })

  it('lay ratings from best to worst', () => {
    const who = factsOfPerson(
      aPerson({
        years: [
          ...years(2021, 2021, { rating: 'excellent' }),
          ...years(2022, 2022, { rating: 'good' }),
          ...years(2023, 2023, { rating: 'completed' }),
          ...years(2024, 2024, { rating: 'notCompleted' }),
        ],
      }),
      2024,
    )
    const of = (...all: number[]) => all.reduce((sum, year) => sum | bit(year, 2024), 0)
    expect([who.rated, who.completed, who.good, who.excellent]).toEqual([
      of(2021, 2022, 2023, 2024),
      of(2021, 2022, 2023),
      of(2021, 2022),
      of(2021),
    ])
  })

  it.each([
    ['regular', 1],
    ['devotedService', 1],
    ['thematic', 0],
    ['exceptional', 0],
  ] as const)('an award on the route %s builds merit %i times', (route, times) => {
    const who = factsOfPerson(
      aPerson({ awards: [{ award: 'certificateOfMerit', route, decidedOn: '2022-02-02' }] }),
      2024,
    )
    expect(who.awards.length).toBe(times)
  })

  it('take the last year of the achievement, not of the paper', () => {
    const award = {
      award: 'certificateOfMerit',
      route: 'regular',
      decidedOn: '2023-03-01',
      to: '2022-12-31',
    } as const
    const who = factsOfPerson(aPerson({ awards: [award] }), 2024)
    expect(who.awards).toEqual([{ code: 'certificateOfMerit', years: bit(2022, 2024) }])
  })
})
