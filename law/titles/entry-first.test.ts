import { describe, expect, it } from 'vitest'
import { OutsideWrittenLaw } from '../kernel/in-force.ts'
import { entryFirst } from './entry-first.ts'

describe('a title only for who entered for it', () => {
  const clause = { instrument: '15/2003/QH11', place: 'Điều 10 khoản 1' }
  it.each([
    ['2004-07-01', clause],
    ['2023-12-31', clause],
    ['2024-01-01', null],
  ])('asked on %s', (consideredOn, expected) => {
    expect(entryFirst(consideredOn)).toEqual(expected)
  })

  it('is not guessed before the law of 2003', () => {
    expect(() => entryFirst('2004-06-30')).toThrow(OutsideWrittenLaw)
  })
})
