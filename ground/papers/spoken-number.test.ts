import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberFromWords } from './spoken-number.ts'
import { numberInWords } from './words.ts'

describe('Reading a number back from its Vietnamese words', () => {
  it('gives every number up to a thousand billion billions as it was said', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (n) => {
        expect(numberFromWords(numberInWords(n))).toBe(n)
      }),
      { numRuns: 3000 },
    )
  })

  it('gives every number below ten thousand, one after the other', () => {
    for (let n = 0; n < 10_000; n++) expect(numberFromWords(numberInWords(n))).toBe(BigInt(n))
  })

  it('says the words of a read number in the same words again', () => {
    const round = (n: bigint) => numberInWords(numberFromWords(numberInWords(n)) ?? -1n)
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (n) => {
        expect(round(n)).toBe(numberInWords(n))
      }),
    )
  })

  it.each([
    ['một tỷ tỷ', 10n ** 18n],
    ['Hai triệu chín trăm tám mươi ngàn', 2_980_000n],
    ['ba tỉ lẻ', null],
    ['một trăm lẻ năm', 105n],
    ['hai mươi bốn', 24n],
    ['năm mươi nhăm', 55n],
  ])('reads %s', (words, value) => {
    expect(numberFromWords(words)).toBe(value)
  })

  it.each(['', 'đồng', 'mươi hai', 'một mươi', 'hai ba', 'trăm', 'một nghìn nghìn', 'kèm theo'])(
    'reads no number in “%s”',
    (words) => {
      expect(numberFromWords(words)).toBeNull()
    },
  )
})
