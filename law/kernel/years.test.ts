import { describe, expect, it } from 'vitest'
import {
  after,
  bitOf,
  countYears,
  firstYear,
  lastYear,
  runEnding,
  span,
  yearsAhead,
  yearsBack,
} from './years.ts'

const bits = (...places: number[]) => places.reduce((all, place) => all | (1 << place), 0)
const upTo = (place: number) => bits(...Array.from({ length: place + 1 }, (_, at) => at))

describe('years as bits', () => {
  it('looks back nineteen years and ahead eleven, thirty-one in all', () => {
    expect([yearsBack, yearsAhead, yearsBack + yearsAhead]).toEqual([19, 11, 30])
  })

  it.each([
    ['the first year', 2005, bits(0)],
    ['the second year', 2006, bits(1)],
    ['the year judged', 2024, bits(19)],
    ['the year after it', 2025, bits(20)],
    ['the last year looked at', 2035, bits(30)],
    ['a year after the last', 2036, 0],
    ['a year far after the last', 2100, 0],
    ['a year before the first', 2004, bits(0)],
    ['a year far before the first', 1945, bits(0)],
  ])('%s (%i)', (_name, year, expected) => {
    expect(bitOf(2005, year)).toBe(expected)
  })
})

describe('the run of years ending in a year', () => {
  it.each([
    ['no year at all', 0, 19, 0],
    ['only the year itself', bits(19), 19, 1],
    ['three in a row', bits(17, 18, 19), 19, 3],
    ['a gap two years before', bits(16, 17, 19), 19, 1],
    ['a run that ended the year before', bits(16, 17, 18), 19, 0],
    ['years after it do not count', bits(18, 19, 20, 21), 19, 2],
    ['only the first year', bits(0), 0, 1],
    ['the first year missing', bits(1, 2), 0, 0],
    ['all years to the twentieth', upTo(19), 19, 20],
    ['all years to the last', upTo(30), 30, 31],
    ['every bit, ending in the first year', -1, 0, 1],
    ['every bit, ending in the last year', -1, 30, 31],
    ['every bit but the first', ~1, 19, 19],
  ])('%s', (_name, years, place, expected) => {
    expect(runEnding(years, place)).toBe(expected)
  })
})

describe('a span of years ending in a year', () => {
  it.each([
    ['one year', 1, 19, bits(19)],
    ['five years', 5, 19, bits(15, 16, 17, 18, 19)],
    ['as many years as there are', 20, 19, upTo(19)],
    ['more years than there are', 25, 19, upTo(19)],
    ['one year at the first', 1, 0, bits(0)],
    ['two years at the first', 2, 0, bits(0)],
    ['three years at the last', 3, 30, bits(28, 29, 30)],
    ['thirty years at the last', 30, 30, upTo(30) & ~1],
    ['all thirty-one at the last', 31, 30, upTo(30)],
    ['more than all at the last', 40, 30, upTo(30)],
  ])('%s', (_name, length, place, expected) => {
    expect(span(length, place)).toBe(expected)
  })
})

describe('the years after a year', () => {
  it.each([
    ['after no year: all', -1, [0, 1, 19, 30], []],
    ['after the first', 0, [1, 2, 19, 30], [0]],
    ['after the year judged', 19, [20, 30], [0, 18, 19]],
    ['after the last but one', 29, [30], [0, 19, 29]],
    ['after the last', 30, [], [0, 19, 30]],
    ['after a year beyond the last', 31, [], [0, 19, 30]],
  ])('%s', (_name, place, within, without) => {
    const has = (one: number) => (after(place) & bits(one)) !== 0
    expect([within.map(has), without.map(has)]).toEqual([within.map(() => true), without.map(() => false)])
  })
})

describe('counting years', () => {
  it.each([
    ['none', 0, 0, -1, -1],
    ['the first', bits(0), 1, 0, 0],
    ['the last', bits(30), 1, 30, 30],
    ['first and last', bits(0, 30), 2, 0, 30],
    ['three with gaps', bits(3, 9, 19), 3, 3, 19],
    ['all up to the year judged', upTo(19), 20, 0, 19],
    ['all thirty-one', upTo(30), 31, 0, 30],
    ['every bit', -1, 32, 0, 31],
  ])('%s', (_name, years, count, first, last) => {
    expect([countYears(years), firstYear(years), lastYear(years)]).toEqual([count, first, last])
  })
})
