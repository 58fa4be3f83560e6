import { describe, expect, it } from 'vitest'
import { written } from '../exact/exact.ts'
import { aLine, anAgency, aScale, given, sheetsOf } from '../samples.ts'
import type { Method, Step, Value } from '../scale.ts'

describe('steps', () => {
  const steps: Step[] = [
    { from: '100', points: '5' },
    { from: '95', to: '100', points: '4' },
    { from: '90', to: '95', percent: '60' },
    { from: '88', to: '90', points: '2' },
  ]
  it.each([
    ['87.99', '0'],
    ['88', '2'],
    ['89.99', '2'],
    ['90', '3'],
    ['94.9', '3'],
    ['95', '4'],
    ['99.99', '4'],
    ['100', '5'],
    ['250', '5'],
  ])('a figure of %s gives %s', (figure, points) => {
    expect(given({ type: 'steps', steps }, { x: figure }, { points: '5' })).toBe(points)
  })

  it('may be open below, and take days late', () => {
    const late: Step[] = [
      { to: '1', percent: '100' },
      { from: '1', to: '6', percent: '50' },
      { from: '6', to: '11', percent: '20' },
    ]
    expect(
      ['-2', '0', '1', '5', '6', '10', '11'].map((days) =>
        given({ type: 'steps', steps: late }, { x: days }),
      ),
    ).toEqual(['10', '10', '5', '5', '2', '2', '0'])
  })

  it('may look at another figure, or at one as a share of another', () => {
    const on = { percent: 'a', of: 'b' }
    expect([
      given({ type: 'steps', on: { measure: 'a' }, steps }, { a: '96' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920', b: '1000' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920', b: '0' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { b: '920' }, { points: '5' }),
      given({ type: 'steps', steps }, {}, { points: '5' }),
    ]).toEqual(['4', '3', '0', 'missing 0', 'missing 0', 'missing 0'])
  })

  it('never give more than the line', () => {
    expect(given({ type: 'steps', steps: [{ from: '0', points: '12' }] }, { x: '1' })).toBe('10')
  })
})

describe('grades, answers and judgement', () => {
  const grades: Method = {
    type: 'grades',
    grades: [
      { grade: 'A', percent: '100' },
      { grade: 'B', points: '7' },
      { grade: 'D', points: '0' },
    ],
  }
  it.each<[Method, Value | undefined, string]>([
    [grades, 'A', '10'],
    [grades, 'B', '7'],
    [grades, 'D', '0'],
    [grades, 'C', '0'],
    [grades, undefined, 'missing 0'],
    [{ type: 'yesNo' }, true, '10'],
    [{ type: 'yesNo' }, false, '0'],
    [{ type: 'yesNo' }, 'có', '0'],
    [{ type: 'yesNo' }, undefined, 'missing 0'],
    [{ type: 'manual' }, '0', '0'],
    [{ type: 'manual' }, '9.25', '9.25'],
    [{ type: 'manual' }, '10', '10'],
    [{ type: 'manual' }, '10.01', '10'],
    [{ type: 'manual' }, '-0.01', '0'],
    [{ type: 'manual' }, '999.99', '10'],
    [{ type: 'manual' }, undefined, 'missing 0'],
    [{ type: 'manual' }, 'x', 'missing 0'],
  ])('%j of %j gives %s', (method, value, points) => {
    expect(given(method, value === undefined ? {} : { x: value })).toBe(points)
  })

  it('what is only written down gives nothing', () => {
    const scale = aScale([aLine('x', { method: { type: 'noted' } }), aLine('y')])
    expect(
      sheetsOf(scale, [anAgency('1', { x: '5', y: '3' })]).map(({ total, max }) => [
        written(total),
        written(max),
      ]),
    ).toEqual([['3', '10']])
  })
})
