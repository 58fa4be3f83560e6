import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../day.ts'
import { factsOfPerson } from '../facts.ts'
import type { PersonHistory } from '../history.ts'
import { aPerson } from '../samples.ts'
import { servedOn, yearsServed } from './service.ts'

const once = { doubled: false }
const twice = { doubled: true }
const facts = (difference: Partial<PersonHistory>, on: Day) =>
  factsOfPerson(aPerson(difference), Number(on.slice(0, 4)))

describe('years of service', () => {
  it.each([
    ['2004-03-01', '2024-02-29', 19, 'the eve of the twentieth anniversary'],
    ['2004-03-01', '2024-03-01', 20, 'the twentieth anniversary'],
    ['2004-03-01', '2024-03-02', 20, 'the day after it'],
    ['2004-02-29', '2024-02-28', 19, 'entered on a leap day, the eve in a leap year'],
    ['2004-02-29', '2024-02-29', 20, 'entered on a leap day, the day in a leap year'],
    ['2004-02-29', '2025-02-28', 20, 'entered on a leap day, the eve in a common year'],
    ['2004-02-29', '2025-03-01', 21, 'entered on a leap day, the day in a common year'],
    ['2004-02-28', '2024-02-28', 20, 'entered the day before a leap day'],
    ['2003-12-31', '2024-12-30', 20, 'the eve of new year’s eve'],
    ['2003-12-31', '2024-12-31', 21, 'new year’s eve'],
    ['2004-01-01', '2023-12-31', 19, 'a full year short by its last day'],
    ['2004-01-01', '2024-01-01', 20, 'new year’s day'],
    ['2024-06-01', '2024-06-01', 0, 'the first day'],
    ['2024-06-02', '2024-06-01', 0, 'before the first day'],
    ['1990-07-27', '2024-07-27', 34, 'longer than the years looked back at'],
  ])('from %s to %s are %i: %s', (servedFrom, on, years) => {
    expect(yearsServed(facts({ servedFrom }, on), on, once)).toBe(years)
    expect(yearsServed(facts({ servedFrom }, on), on, twice)).toBe(years)
  })

  it.each([
    ['2024-02-28', 19, 'left a day early'],
    ['2024-02-29', 20, 'the last day counts'],
    ['2025-02-27', 20, 'left later'],
    ['2025-02-28', 21, 'the last day counts again'],
  ])('whose last day was %s are %i long after: %s', (servedTo, years) => {
    expect(yearsServed(facts({ servedFrom: '2004-03-01', servedTo }, '2026-01-01'), '2026-01-01', once)).toBe(
      years,
    )
  })

  it.each([
    [[], '2024-03-01', 10, 'no hard place'],
    [[{ from: '2016-01-01', to: '2016-12-31' }], '2024-03-01', 11, 'a leap year there is one year'],
    [[{ from: '2017-01-01', to: '2017-12-31' }], '2024-03-01', 11, 'a common year there is one year'],
    [[{ from: '2017-01-01', to: '2017-12-30' }], '2024-03-01', 10, 'a day short of a year there'],
    [[{ from: '2017-01-01', to: '2017-12-30' }], '2024-03-02', 11, 'made good a day later'],
    [[{ from: '2014-03-01', to: null }], '2024-03-01', 20, 'all of it, still there'],
    [[{ from: '2014-03-01', to: null }], '2024-02-29', 19, 'all of it, the eve'],
    [[{ from: '2010-01-01', to: '2014-02-28' }], '2024-03-01', 10, 'a spell before service counts nothing'],
    [
      [{ from: '2010-01-01', to: '2015-02-28' }],
      '2024-03-01',
      11,
      'a spell is cut at the first day of service',
    ],
    [[{ from: '2025-01-01', to: '2026-01-01' }], '2024-03-01', 10, 'a spell still to come counts nothing'],
    [[{ from: '2023-03-01', to: '2026-01-01' }], '2024-03-01', 11, 'a spell is cut at the day asked about'],
    [
      [
        { from: '2016-01-01', to: '2017-12-31' },
        { from: '2017-01-01', to: '2018-12-31' },
      ],
      '2024-03-01',
      13,
      'spells that overlap count once',
    ],
    [
      [
        { from: '2017-07-01', to: '2017-12-31' },
        { from: '2018-01-01', to: '2018-06-30' },
      ],
      '2024-03-01',
      11,
      'spells that adjoin are one',
    ],
    [
      [
        { from: '2018-01-01', to: '2018-06-30' },
        { from: '2017-07-01', to: '2017-12-31' },
      ],
      '2024-03-01',
      11,
      'in whatever order they are written',
    ],
    [
      [
        { from: '2016-01-01', to: '2018-12-31' },
        { from: '2017-01-01', to: '2017-12-31' },
      ],
      '2024-03-01',
      13,
      'a spell within another adds nothing',
    ],
  ])('since 2014-03-01 with %j to %s are %i: %s', (hardship, on, years, _) => {
    const who = facts({ servedFrom: '2014-03-01', hardship }, on)
    expect(yearsServed(who, on, twice)).toBe(years)
    expect(yearsServed(who, on, once)).toBe(on >= '2024-03-01' ? 10 : 9)
  })

  it.each([
    ['2014-05-31', '2015-05-30', 10, 'a day short of a year from the first day that doubles'],
    ['2013-06-01', '2014-05-31', 10, 'all before it'],
    ['2014-06-01', '2015-05-31', 11, 'a year from it'],
    ['2012-06-01', '2015-05-31', 11, 'three years, one of them from it'],
    ['2012-06-01', '2015-05-30', 10, 'three years, a day short of one from it'],
  ])('double only from 2014-06-01, in hard places %s to %s, are %i: %s', (from, to, years) => {
    const who = facts({ servedFrom: '2010-01-01', hardship: [{ from, to }] }, '2020-01-01')
    expect(yearsServed(who, '2020-01-01', { doubled: true, doubledFrom: '2014-06-01' })).toBe(years)
  })

  it('never shrink from one day to the next', () => {
    const hardship = [
      { from: '2011-05-17', to: '2013-02-28' },
      { from: '2015-12-31', to: '2016-02-29' },
      { from: '2019-02-28', to: null },
    ]
    const who = facts({ servedFrom: '2008-02-29', hardship }, '2026-12-31')
    let before = 0
    for (let on = '2008-02-29'; on <= '2026-12-31'; on = addDays(on, 1)) {
      const years = yearsServed(who, on, twice) ?? -1
      if (years < before || years > before + 1) throw new Error(`${on}: ${before} then ${years}`)
      before = years
    }
    expect(before).toBe(28)
  })

  it.each([
    [[], 20, '2028-02-29'],
    [[], 15, '2023-03-01'],
    [[{ from: '2008-02-29', to: null }], 20, '2018-03-01'],
    [[{ from: '2010-01-01', to: '2011-12-31' }], 20, '2026-03-01'],
    [[{ from: '2010-01-01', to: '2011-12-30' }], 15, '2021-03-02'],
  ])('with %j come to %i on %s', (hardship, years, day) => {
    const who = facts({ servedFrom: '2008-02-29', hardship }, '2024-01-01')
    expect(servedOn(who, years, twice)).toBe(day)
    expect(yearsServed(who, day, twice)).toBe(years)
    expect(yearsServed(who, addDays(day, -1), twice)).toBe(years - 1)
  })

  it('come to a figure on an unknown day when the first day is unknown', () => {
    expect(servedOn(facts({}, '2024-01-01'), 20, twice)).toBeNull()
    expect(yearsServed(facts({}, '2024-01-01'), '2024-01-01', twice)).toBeNull()
  })
})
