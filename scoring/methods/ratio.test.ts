import { describe, expect, it } from 'vitest'
import { exact, written } from '../exact/exact.ts'
import { aLine, anAgency, aScale, given, lineOf, sheetsOf } from '../samples.ts'
import type { Method, Value } from '../scale.ts'

type Case = [string | undefined, string | undefined, string]
const figures = (actual?: string, plan?: string): Record<string, Value> => ({
  ...(actual === undefined ? {} : { x: actual }),
  ...(plan === undefined ? {} : { 'x:plan': plan }),
})

describe('a line in relation to its plan', () => {
  it.each<Case>([
    ['0', '200', '0'],
    ['190', '200', '9.5'],
    ['199.99', '200', '9.9995'],
    ['200', '200', '10'],
    ['201', '200', '10'],
    ['1', '3', '10/3'],
    ['-5', '200', '0'],
    [undefined, '200', 'missing 0'],
    ['190', undefined, 'missing 0'],
  ])('more is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given({ type: 'ratio' }, figures(actual, plan))).toBe(points)
  })

  it.each<Case>([
    ['2.5', '3.0', '10'],
    ['3', '3.0', '10'],
    ['3.01', '3.01', '10'],
    ['4', '3', '7.5'],
    ['0', '3', '10'],
    ['-1', '3', '10'],
    [undefined, '3', 'missing 0'],
  ])('less is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given({ type: 'ratio' }, figures(actual, plan), { direction: 'less' })).toBe(points)
  })

  const over: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }

  it.each<Case>([
    ['190', '200', '9.5'],
    ['200', '200', '10'],
    ['212', '200', '10 +0.6'],
    ['219.98', '200', '10 +0.999'],
    ['220', '200', '10 +1'],
    ['260', '200', '10 +1'],
  ])('what is over the plan earns extra points up to a cap: %s of %s gives %s', (actual, plan, points) => {
    expect(given(over, figures(actual, plan))).toBe(points)
  })

  it.each<Case>([
    ['2.5', '3.0', '10 +1'],
    ['2.9', '3', `10 +${written({ n: 10, d: 29 })}`],
    ['3', '3', '10'],
    ['0', '3', '10 +1'],
    ['6', '3', '5'],
  ])('the same where less is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given(over, figures(actual, plan), { direction: 'less' })).toBe(points)
  })

  it('takes the figures of other lines, or a plan fixed in the scale', () => {
    expect([
      given({ type: 'ratio', actual: 'a', plan: 'b' }, { a: '810', b: '900' }),
      given({ type: 'ratio', planFixed: '50' }, { x: '45' }),
      given({ type: 'ratio', planFixed: '50' }, { x: '45', 'x:plan': '10' }),
      given({ type: 'best', actual: 'a', plan: 'b' }, { a: '810', b: '900' }),
      given({ type: 'best', planFixed: '50' }, { x: '45' }),
    ]).toEqual(['9', '9', '9', '4.5', '4.5'])
  })

  it('says how the figure stands to its plan', () => {
    const [sheet] = sheetsOf(aScale([aLine('x', { method: { type: 'ratio' } })]), [
      anAgency('1', figures('212', '200')),
    ])
    expect(sheet && lineOf(sheet, 'x').rate).toEqual(exact('1.06'))
  })
})

describe('a plan of zero', () => {
  const withRule = (
    zeroPlan: 'refuse' | 'notAssigned' | 'zero' | 'full',
    actual: string,
    method: Method = { type: 'ratio' },
  ) => given(method, figures(actual, '0'), { rules: { zeroPlan } })

  it.each<['refuse' | 'notAssigned' | 'zero' | 'full', string]>([
    ['refuse', '0'],
    ['notAssigned', 'notAssigned 0'],
    ['zero', '0'],
    ['full', '10'],
  ])('under the rule “%s” gives %s', (rule, points) => {
    expect([withRule(rule, '5'), withRule(rule, '0'), withRule(rule, '5', { type: 'best' })]).toEqual([
      points,
      points,
      points,
    ])
  })

  it.each<'refuse' | 'notAssigned' | 'zero' | 'full'>(['refuse', 'notAssigned', 'zero', 'full'])(
    'is reached by nothing where less is better, under the rule “%s” too',
    (zeroPlan) => {
      expect(given({ type: 'ratio' }, figures('0', '0'), { direction: 'less', rules: { zeroPlan } })).toBe(
        '10',
      )
    },
  )

  it('is reached by less than nothing where less is better', () => {
    expect(
      given({ type: 'ratio' }, figures('-1', '0'), { direction: 'less', rules: { zeroPlan: 'zero' } }),
    ).toBe('10')
  })

  it('is not reached by something where less is better', () => {
    expect(
      given({ type: 'ratio' }, figures('1', '0'), { direction: 'less', rules: { zeroPlan: 'zero' } }),
    ).toBe('0')
  })

  it('gives all points of a line that is not assigned under the rule that says so', () => {
    expect(
      given({ type: 'ratio' }, figures('5', '0'), {
        rules: { zeroPlan: 'notAssigned', notAssigned: 'full' },
      }),
    ).toBe('notAssigned 10')
  })
})
