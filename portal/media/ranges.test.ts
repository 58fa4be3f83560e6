import { describe, expect, it } from 'vitest'
import { rangeOf } from './ranges.ts'

describe('the part of a file that is asked for', () => {
  it.each([
    [undefined, null],
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=990-', { first: 990, last: 999 }],
    ['bytes=990-5000', { first: 990, last: 999 }],
    ['bytes=999-999', { first: 999, last: 999 }],
    ['bytes=-1', { first: 999, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=1000-', 'outside'],
    ['bytes=1000-1001', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=9-3', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
    ['bytes=0-1,5-6', null],
    ['items=0-1', null],
    ['bytes=99999999999999999999-', null],
  ])('%s of a thousand bytes', (header, expected) => expect(rangeOf(header, 1000)).toEqual(expected))
})
