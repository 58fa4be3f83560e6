import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  monthsBetween,
} from './day.ts'

describe('days', () => {
  it('are numbered as the calendar numbers them, every day of two centuries', () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000
    for (let number = first; number < first + 73_050; number++) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      if (dayNumber(day) !== number || dayOfNumber(number) !== day) throw new Error(day)
    }
    expect(dayNumber('1970-01-01')).toBe(0)
  })

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-12-31', '2025-01-01', 1],
    ['2025-01-01', '2024-12-31', -1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })

  it.each([
    ['2004-02-29', 1, '2005-03-01'],
    ['2004-02-29', 4, '2008-02-29'],
    ['2004-03-01', 20, '2024-03-01'],
  ])('%s and %i years make %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-15', 9, '2024-09-15'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s and %i months make %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2024-01-15', '2024-07-14', 5],
    ['2024-01-15', '2024-07-15', 6],
    ['2024-07-15', '2024-01-15', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it.each([
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2024-13-01', false],
    ['0000-01-01', false],
    ['2024-1-1', false],
  ])('%s in the calendar: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})
