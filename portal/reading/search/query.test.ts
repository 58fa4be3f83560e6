import { describe, expect, it } from 'vitest'
import { excerpt, markedWords, tsQueryOf, wordsTyped } from './query.ts'

describe('what a reader typed to search for', () => {
  it('is words without signs, composed, at most twelve', () => {
    expect(wordsTyped('  thi đua: “khen” & (thưởng)! '.normalize('NFD'))).toEqual([
      'thi',
      'đua',
      'khen',
      'thưởng',
    ])
    expect(wordsTyped('a '.repeat(40))).toHaveLength(12)
  })

  it('asks for all words, the last as far as it was typed', () => {
    expect(tsQueryOf(['thi', 'dua'])).toBe('thi & dua:*')
    expect(tsQueryOf([])).toBe('')
  })

  it('means its marks where it has them', () => {
    expect(markedWords(['thi', 'đua', 'khen', 'thưởng'])).toEqual(['đua', 'thưởng'])
  })
})

describe('the part of a text that is shown', () => {
  const text = `${'Mở đầu dài. '.repeat(20)}Phong trào Thi đua Quyết thắng của Cụm. ${'Phần cuối. '.repeat(40)}`

  it('begins near what was found and marks it as it is written, marks or not', () => {
    const pieces = excerpt(text, ['thi', 'dua'])
    expect(pieces.filter((piece) => piece.isFound).map((piece) => piece.text)).toEqual(['Thi', 'đua'])
    expect(pieces[0]?.text.startsWith('…')).toBe(true)
    expect(pieces.at(-1)?.text).toBe('…')
  })

  it('does not find a word inside another', () => {
    expect(excerpt('nghi thi', ['thi'])).toEqual([
      { text: 'nghi ', isFound: false },
      { text: 'thi', isFound: true },
    ])
  })

  it('is the beginning when nothing in the text was found', () => {
    expect(excerpt('Một câu.', ['khác'])).toEqual([{ text: 'Một câu.', isFound: false }])
  })
})
