import { expect, it } from 'vitest'
import { basisOf } from './rank.ts'

it('the column that counts is the last one handed in', () => {
  const none = { self: null, cross: null, lead: null, decision: null }
  expect(basisOf(none)).toBeNull()
  expect(basisOf({ ...none, self: '1.00' })).toBe('self')
  expect(basisOf({ ...none, self: '1.00', cross: '2.00' })).toBe('cross')
  expect(basisOf({ ...none, self: '1.00', cross: '2.00', lead: '0.00' })).toBe('lead')
  expect(basisOf({ self: '1.00', cross: '2.00', lead: '0.00', decision: '3.00' })).toBe('decision')
})
