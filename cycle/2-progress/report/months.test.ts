import { describe, expect, it } from 'vitest'
import { currentMonth, monthState, monthsOf, reportDueOn } from './report.ts'

const year = { startsOn: '2021-11-01', endsOn: '2022-02-15' }

describe('Tháng của năm thi đua', () => {
  it('runs over the end of a calendar year', () => {
    expect(monthsOf(year)).toEqual(['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01'])
  })

  it.each([
    ['2021-10-01', '2021-11-01'],
    ['2021-12-31', '2021-12-01'],
    ['2023-01-01', '2022-02-01'],
  ])('the month to work on, on %s', (today, month) => {
    expect(currentMonth(year, today)).toBe(month)
  })

  it.each([
    ['2022-01-31', 'ahead'],
    ['2022-02-01', 'due'],
    ['2022-02-05', 'due'],
    ['2022-02-06', 'late'],
  ])('the report of January on %s', (today, state) => {
    expect(reportDueOn('2022-01-01')).toBe('2022-02-05')
    expect(monthState('2022-01-01', false, today)).toBe(state)
    expect(monthState('2022-01-01', true, today)).toBe('reported')
  })
})
