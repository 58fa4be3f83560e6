import { describe, expect, it } from 'vitest'
import {
  shortMonth,
  vnBytes,
  vnDay,
  vnInstant,
  vnMonth,
  vnNumber,
  vnPercent,
  vnPoints,
  vnShortDay,
} from './format.ts'

describe('days as Vietnamese readers expect them', () => {
  it('are written day, month, year', () => {
    expect([vnDay('2022-10-26'), vnShortDay('2022-10-06'), vnMonth('2022-10-26')]).toEqual([
      '26/10/2022',
      '06/10',
      'tháng 10/2022',
    ])
    expect(shortMonth('2022-01-31')).toBe('01/2022')
    expect([vnDay(null), vnDay(undefined), vnInstant(null)]).toEqual(['–', '–', '–'])
  })

  it('turn over at midnight in Việt Nam', () => {
    expect(vnInstant(new Date('2022-10-25T16:59:00Z'))).toBe('23:59, 25/10/2022')
    expect(vnInstant(new Date('2022-10-25T17:00:00Z'))).toBe('00:00, 26/10/2022')
  })
})

describe('figures as Vietnamese readers expect them', () => {
  it.each([
    [0, '0'],
    [1234.5, '1.234,5'],
    ['1234567.890', '1.234.567,89'],
    ['12345678901234567890.05', '12.345.678.901.234.567.890,05'],
    [-1200, '−1.200'],
    ['97.00', '97'],
    [null, '–'],
    ['', '–'],
  ])('%s is written %s', (figure, written) => {
    expect(vnNumber(figure)).toBe(written)
  })

  it.each([
    ['97.5', '97,50'],
    [96, '96,00'],
    ['0.125', '0,13'],
    ['1.005', '1,01'],
    ['99.995', '100,00'],
    ['-0.335', '−0,34'],
    [null, '–'],
  ])('%s points are written %s', (figure, written) => {
    expect(vnPoints(figure)).toBe(written)
  })

  it('keep a share and its sign on one line', () => {
    expect([vnPercent('97.5'), vnPercent(100), vnPercent(null)]).toEqual(['97,5\u00a0%', '100\u00a0%', '–'])
  })

  it('size a file', () => {
    expect([vnBytes(12), vnBytes(84_000), vnBytes(1_240_000)]).toEqual([
      '1\u00a0KB',
      '84\u00a0KB',
      '1,2\u00a0MB',
    ])
  })
})
