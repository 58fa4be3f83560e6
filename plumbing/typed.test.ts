import { describe, expect, it } from 'vitest'
import { cellsOfText, dayTyped, fold } from './typed.ts'

describe('What people type and paste', () => {
  it.each([
    ['26/10/2022', '2022-10-26'],
    ['6.1.2022', '2022-01-06'],
    ['6-1-2022', '2022-01-06'],
    ['2022-10-26', '2022-10-26'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['31/11/2022', null],
    ['10/2022', null],
    ['', null],
  ])('the day “%s” is %s', (typed, day) => {
    expect(dayTyped(typed)).toEqual(day)
  })

  it('words alike but for marks, case and signs are one', () => {
    expect(['Đơn vị,  Quyết Thắng', 'don vi quyet thang', 'ĐƠN VỊ (Quyết thắng)'].map(fold)).toEqual(
      Array(3).fill('don vi quyet thang'),
    )
    expect(fold('Tỷ lệ (%)')).toBe('ty le %')
  })

  it('a pasted cell in quotes keeps its line breaks and its own quotes', () => {
    expect(cellsOfText('một\t"hai\nba"\n"nói ""có"""\tbốn')).toEqual([
      ['một', 'hai\nba'],
      ['nói "có"', 'bốn'],
    ])
  })
})
