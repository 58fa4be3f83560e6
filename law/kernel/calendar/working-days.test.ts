import { describe, expect, it } from 'vitest'
import { addDays, dayNumber } from '../day.ts'
import { calendarYears } from './holidays.ts'
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  workingDaysBetween,
  YearNotEntered,
} from './working-days.ts'

/** The days of a stretch on which people work, or on which they do not. */
function among(from: string, to: string, working: boolean) {
  const days: string[] = []
  for (let at = from; at <= to; at = addDays(at, 1)) if (isWorkingDay(at) === working) days.push(at)
  return days
}

describe('the working days of state bodies', () => {
  it.each([
    ['2014-01-28', '2014-02-05', 9, 'Giáp Ngọ'],
    ['2015-02-15', '2015-02-23', 9, 'Ất Mùi'],
    ['2016-02-06', '2016-02-14', 9, 'Bính Thân'],
    ['2017-01-26', '2017-02-01', 7, 'Đinh Dậu'],
    ['2018-02-14', '2018-02-20', 7, 'Mậu Tuất'],
    ['2019-02-02', '2019-02-10', 9, 'Kỷ Hợi'],
    ['2020-01-23', '2020-01-29', 7, 'Canh Tý'],
    ['2021-02-10', '2021-02-16', 7, 'Tân Sửu'],
    ['2022-01-29', '2022-02-06', 9, 'Nhâm Dần'],
    ['2023-01-20', '2023-01-26', 7, 'Quý Mão'],
    ['2024-02-08', '2024-02-14', 7, 'Giáp Thìn'],
    ['2025-01-25', '2025-02-02', 9, 'Ất Tỵ'],
    ['2026-02-14', '2026-02-22', 9, 'Bính Ngọ'],
  ])('%s to %s are %i days of Tết off (%s)', (from, to, days) => {
    expect(among(from, to, false).length).toBe(days)
    expect(among(from, to, true)).toEqual([])
  })

  it.each([
    ['2014-01-27', true],
    ['2014-01-28', false],
    ['2014-02-05', false],
    ['2014-02-06', true],
    ['2015-02-13', true],
    ['2015-02-16', false],
    ['2015-02-23', false],
    ['2015-02-24', true],
    ['2016-02-05', true],
    ['2016-02-08', false],
    ['2016-02-12', false],
    ['2016-02-15', true],
    ['2017-01-25', true],
    ['2017-01-26', false],
    ['2017-02-01', false],
    ['2017-02-02', true],
    ['2018-02-13', true],
    ['2018-02-14', false],
    ['2018-02-20', false],
    ['2018-02-21', true],
    ['2019-02-01', true],
    ['2019-02-04', false],
    ['2019-02-08', false],
    ['2019-02-11', true],
    ['2020-01-22', true],
    ['2020-01-23', false],
    ['2020-01-29', false],
    ['2020-01-30', true],
    ['2021-02-09', true],
    ['2021-02-10', false],
    ['2021-02-16', false],
    ['2021-02-17', true],
    ['2022-01-28', true],
    ['2022-01-31', false],
    ['2022-02-04', false],
    ['2022-02-07', true],
    ['2023-01-19', true],
    ['2023-01-20', false],
    ['2023-01-26', false],
    ['2023-01-27', true],
    ['2024-02-07', true],
    ['2024-02-08', false],
    ['2024-02-14', false],
    ['2024-02-15', true],
    ['2025-01-24', true],
    ['2025-01-27', false],
    ['2025-01-31', false],
    ['2025-02-03', true],
    ['2026-02-13', true],
    ['2026-02-16', false],
    ['2026-02-20', false],
    ['2026-02-23', true],
  ])('at the edges of Tết: %s works %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works)
  })

  it.each([
    ['2020-09-01', true, 'the second day of Quốc khánh began in 2021'],
    ['2020-09-03', true, 'the second day of Quốc khánh began in 2021'],
    ['2021-09-03', false, 'the second day of Quốc khánh'],
    ['2022-09-01', false, 'the second day of Quốc khánh'],
    ['2022-09-05', true, 'after Quốc khánh'],
    ['2023-09-04', false, 'Quốc khánh fell on a Saturday'],
    ['2024-09-03', false, 'the second day of Quốc khánh'],
    ['2025-09-01', false, 'the second day of Quốc khánh'],
    ['2025-09-03', true, 'after Quốc khánh'],
    ['2026-08-31', false, 'swapped for 22 August'],
    ['2017-09-04', false, 'Quốc khánh fell on a Saturday'],
    ['2018-09-03', false, 'Quốc khánh fell on a Sunday'],
    ['2019-04-15', false, 'Giỗ Tổ fell on a Sunday'],
    ['2022-04-11', false, 'Giỗ Tổ fell on a Sunday'],
    ['2026-04-27', false, 'Giỗ Tổ fell on a Sunday'],
    ['2026-04-28', true, 'between Giỗ Tổ and 30 April'],
    ['2023-05-03', false, 'Giỗ Tổ and 30 April fell on the weekend'],
    ['2023-05-04', true, 'after the five days'],
    ['2016-05-03', false, '30 April and 1 May fell on the weekend'],
    ['2022-01-03', false, 'New Year fell on a Saturday'],
    ['2025-05-02', false, 'swapped for 26 April'],
    ['2024-04-29', false, 'swapped for 4 May'],
    ['2018-12-31', false, 'swapped for 5 January 2019'],
  ])('%s works %s: %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works)
  })

  it.each([
    '2014-01-25',
    '2014-12-27',
    '2015-02-14',
    '2015-04-25',
    '2019-01-05',
    '2019-05-04',
    '2024-05-04',
    '2025-04-26',
    '2026-01-10',
    '2026-08-22',
  ])('the Saturday %s is worked to make up for a day off', (day) => {
    expect([isWorkingDay(day), isWorkingDay(addDays(day, 1))]).toEqual([true, false])
  })

  it.each([
    ['2013-12-31', '2013-12-31'],
    ['2027-01-01', '2027-01-01'],
    ['2026-11-24', '2026-11-24'],
  ])('%s is not guessed', (day, named) => {
    expect(() => isWorkingDay(day)).toThrow(new YearNotEntered(named))
  })

  it('the days around 24 November 2026 are known, and no count passes over it', () => {
    expect([isWorkingDay('2026-11-23'), isWorkingDay('2026-11-25')]).toEqual([true, true])
    expect(() => lastWorkingDay('2026-11-20', 3)).toThrow(YearNotEntered)
    expect(lastWorkingDay('2026-11-20', 2)).toBe('2026-11-23')
    expect(lastWorkingDay('2026-11-25', 10)).toBe('2026-12-08')
  })
})

describe('counting working days', () => {
  it('ten working days from 20 August 2025 end on 4 September', () => {
    expect(lastWorkingDay('2025-08-20', 10)).toBe('2025-09-04')
  })

  it.each([
    ['2025-08-20', 1, '2025-08-20', 'the first day counts'],
    ['2025-08-23', 1, '2025-08-25', 'a Saturday does not count'],
    ['2025-08-20', 8, '2025-08-29', 'up to Quốc khánh'],
    ['2025-08-20', 9, '2025-09-03', 'over Quốc khánh'],
    ['2024-04-26', 3, '2024-05-03', 'over 30 April'],
    ['2024-04-26', 4, '2024-05-04', 'the Saturday made up counts'],
    ['2018-12-28', 2, '2019-01-02', 'over the end of the year'],
    ['2022-10-26', 10, '2022-11-08', 'an ordinary fortnight'],
  ])('from %s, %i working days end on %s: %s', (from, count, last) => {
    expect(lastWorkingDay(from, count)).toBe(last)
  })

  it.each([
    ['2025-08-20', 1, '2025-08-21'],
    ['2025-08-22', 1, '2025-08-25'],
    ['2025-08-29', 1, '2025-09-03'],
    ['2025-08-30', 1, '2025-09-03'],
    ['2022-10-26', 20, '2022-11-23'],
  ])('%s and %i working days more are %s', (day, count, later) => {
    expect(addWorkingDays(day, count)).toBe(later)
    expect(workingDaysBetween(day, later)).toBe(count)
  })

  it.each([
    ['2025-08-20', '2025-08-20', 0],
    ['2025-08-21', '2025-08-20', 0],
    ['2025-08-29', '2025-09-02', 0],
    ['2025-08-29', '2025-09-03', 1],
  ])('after %s up to %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  it.each([0, -1, 1.5])('refuses to count %d days', (count) => {
    expect(() => addWorkingDays('2025-08-20', count)).toThrow(RangeError)
  })
})

describe('the calendar as entered', () => {
  it('has every year from 2014 to 2026 once, each with its source', () => {
    expect(calendarYears.map((one) => one.year)).toEqual(Array.from({ length: 13 }, (_, at) => 2014 + at))
    expect(calendarYears.every((one) => one.source.length > 30)).toBe(true)
  })

  it.each(calendarYears.map((one) => [one.year, one] as const))(
    '%i takes off only Mondays to Fridays and works only Saturdays',
    (year, calendar) => {
      const weekday = (date: string) => (dayNumber(`${year}-${date}`) + 3) % 7
      expect(calendar.off.filter((date) => weekday(date) > 4)).toEqual([])
      expect(calendar.worked.filter((date) => weekday(date) !== 5)).toEqual([])
      expect([...calendar.off].sort()).toEqual(calendar.off)
      expect(new Set(calendar.off).size).toBe(calendar.off.length)
    },
  )

  it.each([
    [2014, 10],
    [2020, 10],
    [2021, 11],
    [2026, 11],
  ])('%i has the days off of the labour code, no more: %i beside weekends and swaps', (year, days) => {
    const calendar = calendarYears.find((one) => one.year === year)
    const swapped = year === 2014 ? 4 : year === 2026 ? 2 : 0
    expect((calendar?.off.length ?? 0) - swapped).toBe(days)
  })
})
