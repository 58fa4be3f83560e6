import { describe, expect, it } from 'vitest'
import { attainment, isOnTrackAtHalf } from './attainment.ts'

const count = { measure: 'number', direction: 'more', planValue: '4.0000' } as const
const told = (value: string) => ({ value, reached: null })

describe('So với kế hoạch', () => {
  it.each([
    ['3.9999', 'behind', 99.9],
    ['4.0000', 'met', 100],
    ['4.0001', 'exceeded', 100],
    ['5.0000', 'exceeded', 125],
    ['0.0000', 'behind', 0],
  ] as const)('a plan of 4 with %s reached', (value, kind, percent) => {
    expect(attainment(count, told(value))).toEqual({ kind, percent })
  })

  it.each([
    ['1.0000', 'exceeded', 200],
    ['2.0000', 'met', 100],
    ['3.0000', 'behind', 66.6],
    ['0.0000', 'exceeded', null],
  ] as const)('at most 2 wanted and %s happened', (value, kind, percent) => {
    const less = { measure: 'number', direction: 'less', planValue: '2.0000' } as const
    expect(attainment(less, told(value))).toEqual({ kind, percent })
  })

  it('a plan of nothing is met by nothing', () => {
    expect(attainment({ ...count, planValue: '0' }, told('0.0000'))).toEqual({ kind: 'met', percent: 100 })
    expect(attainment({ ...count, planValue: '0' }, told('1'))).toEqual({ kind: 'exceeded', percent: null })
  })

  it.each([
    [true, { kind: 'met', percent: 100 }],
    [false, { kind: 'behind', percent: null }],
    [null, { kind: 'notReported', percent: null }],
  ] as const)('a milestone told as %s', (reached, expected) => {
    const milestone = { measure: 'milestone', direction: 'more', planValue: null } as const
    expect(attainment(milestone, { value: null, reached })).toEqual(expected)
  })

  it('nothing told is not reported', () => {
    expect(attainment(count, null)).toEqual({ kind: 'notReported', percent: null })
  })

  it.each([
    ['1.9999', false],
    ['2.0000', true],
  ])('half a plan of 4 with %s', (value, onTrack) => {
    expect(isOnTrackAtHalf(count, told(value))).toBe(onTrack)
  })

  it('a share must stand where the year wants it at the half too', () => {
    const share = { measure: 'percent', direction: 'more', planValue: '98.0000' } as const
    expect(isOnTrackAtHalf(share, told('60'))).toBe(false)
    expect(isOnTrackAtHalf(share, told('98'))).toBe(true)
  })
})
