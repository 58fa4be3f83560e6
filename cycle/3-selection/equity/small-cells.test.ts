import { describe, expect, it } from 'vitest'
import { hideSmall } from './small-cells.ts'

const shown = (...counts: number[]) =>
  hideSmall(counts.map((count) => ({ count }))).map((part) => (part.hidden ? null : part.count))

describe('hiding small cells', () => {
  it.each([
    ['nothing small stays as it is', [5, 20, 0], [5, 20, 0]],
    ['four are hidden, five are not', [4, 5, 30], [null, null, 30]],
    ['the smallest of the rest goes too, so that the total does not tell', [3, 40, 12], [null, 40, null]],
    ['a part of two takes the other with it', [2, 18], [null, null]],
    ['two small ones that together are few take a third', [1, 2, 9, 50], [null, null, null, 50]],
    ['two small ones that together are enough cover each other', [3, 4, 9], [null, null, 9]],
    ['one small one alone hides the whole', [3, 0], [null, null]],
  ])('%s', (_sentence, counts, expected) => {
    expect(shown(...counts)).toEqual(expected)
  })

  it('never leaves one hidden part alone or a small sum, whatever the list', () => {
    for (let seed = 1; seed < 3000; seed++) {
      const counts = Array.from({ length: 2 + (seed % 4) }, (_, i) => (seed * (i * 7 + 3) * 31) % 13)
      const parts = hideSmall(counts.map((count) => ({ count })))
      const hidden = parts.filter((part) => part.hidden)
      const told = parts.filter((part) => !part.hidden && part.count > 0 && part.count < 5)
      expect(told).toEqual([])
      const sum = hidden.reduce((all, part) => all + part.count, 0)
      if (hidden.length > 0 && hidden.length < parts.length)
        expect([hidden.length > 1, sum > 4]).toEqual([true, true])
    }
  })
})
