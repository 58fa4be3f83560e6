import { describe, expect, it } from 'vitest'
import { amountInWords, dayLine, numberInWords, pointLetter, roman } from './words.ts'

describe('Numbers in Vietnamese words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [115, 'một trăm mười lăm'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_050, 'một nghìn không trăm năm mươi'],
    [15_000, 'mười lăm nghìn'],
    [100_000, 'một trăm nghìn'],
    [1_490_000, 'một triệu bốn trăm chín mươi nghìn'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_020_000, 'một triệu không trăm hai mươi nghìn'],
    [2_000_000_000, 'hai tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [3_050_000_000, 'ba tỷ không trăm năm mươi triệu'],
    [1_000_000_000_000, 'một nghìn tỷ'],
  ])('%d', (n, words) => {
    expect(numberInWords(n)).toBe(words)
  })

  it('says a billion of billions', () => {
    expect(numberInWords(10n ** 18n)).toBe('một tỷ tỷ')
  })

  it('writes an amount of money with a capital and its unit', () => {
    expect(amountInWords(22_350_000)).toBe('Hai mươi hai triệu ba trăm năm mươi nghìn đồng')
  })
})

describe('Place and date', () => {
  it.each([
    ['2022-01-05', 'Hà Nội, ngày 05 tháng 01 năm 2022'],
    ['2022-02-10', 'Hà Nội, ngày 10 tháng 02 năm 2022'],
    ['2022-03-09', 'Hà Nội, ngày 09 tháng 3 năm 2022'],
    ['2022-10-26', 'Hà Nội, ngày 26 tháng 10 năm 2022'],
  ])('of %s has a zero before days under 10 and months 1 and 2 only', (day, line) => {
    expect(dayLine('Hà Nội', day)).toBe(line)
  })
})

describe('Numbering of parts and points', () => {
  it('letters points in the Vietnamese alphabet', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(pointLetter).join('')).toBe('abcdđeghi')
  })

  it('numbers parts in Roman numerals', () => {
    expect([1, 4, 9, 14, 40].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL'])
  })
})
