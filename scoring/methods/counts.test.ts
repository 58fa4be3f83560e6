import { describe, expect, it } from 'vitest'
import { written } from '../exact/exact.ts'
import { aLine, anAgency, aScale, gist, given, lineOf, sheetsOf } from '../samples.ts'
import type { Method } from '../scale.ts'

describe('counts, events and samples', () => {
  it.each<[string, string, string | null, string]>([
    ['0', '2.5', '10', '0'],
    ['3', '2.5', '10', '7.5'],
    ['4', '2.5', '10', '10'],
    ['5', '2.5', '10', '10'],
    ['5', '2.5', null, '12.5'],
    ['1.5', '2.5', '10', '0'],
    ['-1', '2.5', '10', '0'],
  ])('%s times %s of at most %s gives %s', (times, each, points, expected) => {
    const line = points === null ? { points: undefined, part: 'extra' as const } : { points }
    const { points: most, ...rest } = line
    const scale = aScale([
      {
        code: 'x',
        title: 'x',
        method: { type: 'count', each },
        ...(most === undefined ? {} : { points: most }),
        ...rest,
      },
    ])
    const [sheet] = sheetsOf(scale, [anAgency('1', { x: times })])
    expect(sheet && gist(lineOf(sheet, 'x'))).toBe(expected)
  })

  const events: Method = { type: 'events', events: [{ each: '2' }, { measure: 'a', each: '5' }] }
  it.each<[string, string, string]>([
    ['0', '0', '10'],
    ['1', '0', '8'],
    ['2', '1', '1'],
    ['0', '2', '0'],
    ['3', '1', '0'],
    ['9', '9', '0'],
  ])('%s small and %s large events leave %s points of a line', (small, large, points) => {
    expect(given(events, { x: small, a: large })).toBe(points)
  })

  it('events are waited for, all of them', () => {
    expect([given(events, { x: '1' }), given(events, { a: '1' })]).toEqual(['missing 0', 'missing 0'])
  })

  it('events leave no less than the floor of the line', () => {
    expect([
      given(events, { x: '1', a: '0' }, { floor: '4' }),
      given(events, { x: '9', a: '9' }, { floor: '4' }),
    ]).toEqual(['8', '4'])
  })

  it('events as a deduction take from the total, as much as the line may take or without end', () => {
    const scale = aScale([
      aLine('x', { method: { type: 'manual' }, points: '100' }),
      aLine('y', { part: 'deduction', points: '7', method: { type: 'events', events: [{ each: '5' }] } }),
      { code: 'z', title: 'z', part: 'deduction', method: { type: 'events', events: [{ each: '20' }] } },
    ])
    const totals = ['0', '1', '2'].map(
      (times) => sheetsOf(scale, [anAgency('1', { x: '100', y: times, z: times })])[0],
    )
    expect(totals.map((sheet) => sheet && [written(sheet.deduction), written(sheet.total)])).toEqual([
      ['0', '100'],
      ['25', '75'],
      ['47', '53'],
    ])
  })

  it.each<[string, string]>([
    ['0', '0'],
    ['45', '18'],
    ['50', '20'],
    ['51', '20'],
    ['4.5', '0'],
    ['-1', '0'],
  ])('%s good answers of 50 give %s', (good, points) => {
    expect(given({ type: 'sample', size: 50, each: '0.4' }, { x: good }, { points: '20' })).toBe(points)
  })
})
