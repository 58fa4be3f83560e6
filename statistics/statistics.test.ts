import { describe, expect, it } from 'vitest'
import { share } from './statistics.ts'

describe('the share of a part in the whole', () => {
  it.each([
    [5, 7, '71.4'],
    [2, 3, '66.7'],
    [10, 10, '100.0'],
    [0, 4, '0.0'],
    [1, 1000, '0.1'],
    [0, 0, null],
  ])('%i of %i', (part, whole, percent) => {
    expect(share(part, whole)).toBe(percent)
  })
})
