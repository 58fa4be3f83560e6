import { describe, expect, it } from 'vitest'
import { tidy } from './read.ts'

describe('a text somebody typed or pasted', () => {
  it.each([
    ['decomposed letters are composed', 'Chiến sĩ'.normalize('NFD'), 'Chiến sĩ'],
    ['line ends are plain', ' một\r\nhai\rba ', 'một\nhai\nba'],
    ['control characters are left out', 'a\u0000b\u0007\tc', 'ab\tc'],
    ['turns of direction are left out', 'a\u202eb\u2066c', 'abc'],
    ['halves of a character are left out', 'a\ud800b', 'ab'],
    ['what no spreadsheet or feed may hold is left out', 'a\ufffeb\uffffc', 'abc'],
  ])('%s', (_about, typed, kept) => {
    expect(tidy(typed)).toBe(kept)
  })
})
