import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from './difference.ts'

const shown = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('two versions of a text', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a [-b -][+x +]c'],
    ['', 'a', '[+a+]'],
    ['một\nhai\nba\n', 'một\nba\n', 'một\n[-hai\n-]ba\n'],
    ['đạt 12 cờ\n', 'đạt 13 cờ\n', 'đạt [-12 -][+13 +]cờ\n'],
  ])('%j and %j', (before, after, wanted) => {
    expect(shown(before, after)).toBe(wanted)
  })

  it('hold both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c ', 'd\n', '\n', ' '), { maxLength: 30 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = difference(before, after)
        const of = (not: string) =>
          changes
            .filter(({ kind }) => kind !== not)
            .map((one) => one.text)
            .join('')
        expect([of('new'), of('gone')]).toEqual([before, after])
      }),
    )
  })

  it('that share nothing and are very long are told as replaced', () => {
    const long = (word: string) => `${word} `.repeat(5000)
    expect(difference(long('a'), long('b')).map((one) => one.kind)).toEqual(['gone', 'new'])
  })
})
