import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisOf, hundredths, placesOf, pointsText, totalOf } from './rank.ts'

const points = fc.integer({ min: 0, max: 9_999_999 }).map(pointsText)

describe('points in whole hundredths', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(fc.integer(), (count) => hundredths(pointsText(count)) === count))
  })

  it.each([
    ['97.5', 9750],
    ['0', 0],
    ['-2.25', -225],
    ['100.0000', 10_000],
  ])('%s is %i', (text, count) => expect(hundredths(text)).toBe(count))

  it('add up exactly, a deduction counting down', () => {
    const rows = [
      ...Array.from({ length: 10 }, () => ({ kind: 'standard' as const, points: '0.10' })),
      { kind: 'bonus' as const, points: '0.20' },
      { kind: 'deduction' as const, points: '1.25' },
    ]
    expect(totalOf(rows)).toBe('-0.05')
  })
})

describe('places', () => {
  it('are shared by equal points and the next one is left out', () => {
    expect(placesOf(['97.50', '96.00', '97.5', null, '95.99'])).toEqual([1, 3, 1, null, 4])
  })

  it('never put fewer points before more, and equal points always share', () => {
    fc.assert(
      fc.property(fc.array(fc.option(points), { maxLength: 120 }), (all) => {
        const places = placesOf(all)
        all.forEach((mine, i) => {
          const ahead = all.filter(
            (one) => one !== null && mine !== null && hundredths(one) > hundredths(mine),
          )
          expect(places[i]).toBe(mine === null ? null : ahead.length + 1)
        })
      }),
    )
  })

  it('do not depend on the order of the agencies', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 60 }), (all) => {
        expect(placesOf([...all].reverse()).reverse()).toEqual(placesOf(all))
      }),
    )
  })
})

it('the column that counts is the last one handed in', () => {
  expect(basisOf({ self: null, cross: null, lead: null })).toBeNull()
  expect(basisOf({ self: '1.00', cross: null, lead: null })).toBe('self')
  expect(basisOf({ self: '1.00', cross: '2.00', lead: null })).toBe('cross')
  expect(basisOf({ self: '1.00', cross: '2.00', lead: '0.00' })).toBe('lead')
})
