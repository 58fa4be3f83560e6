import { describe, expect, it } from 'vitest'
import { aGroup, aLine, aScale } from '../samples.ts'
import type { Criterion } from '../scale.ts'
import { faultsOf, gists, noted, rated, yes } from './samples.ts'

describe('a scale without fault', () => {
  it('is told nothing', () => {
    const scale = aScale(
      [
        aGroup('I', [
          aLine('1', {
            method: { type: 'ratio', actual: 'noted', over: { perPercent: '1', capPercent: '10' } },
          }),
          aLine('2', { method: { type: 'best', atTarget: '100' }, gate: ['yes', 'noted'] }),
          aLine('3', {
            method: {
              type: 'steps',
              steps: [
                { from: '0', to: '5', percent: '50' },
                { from: '5', points: '10' },
              ],
            },
          }),
        ]),
        aGroup('II', [aLine('4', { weight: '1' }), aLine('5', { weight: '2', pointsFor: [] })], {
          points: '30',
        }),
        aGroup('III', [aLine('6', { points: '0' })], { part: 'extra', points: '0' }),
        yes,
        noted,
        rated,
        aLine('7', {
          part: 'deduction',
          method: { type: 'events', events: [{ measure: 'noted', each: '5' }] },
          floor: '0',
          cap: '0',
        }),
      ],
      {
        rules: { expected: '70', places: 0, floor: '-5', cap: '-5', extraCap: '0' },
        tieBreak: [
          { title: 'a', criterion: 'I' },
          { title: 'b', quantity: { percent: '1', of: '1:plan' } },
        ],
        bands: [
          {
            code: 'A',
            title: 'A',
            from: '90',
            conditions: [
              { type: 'noZero', criteria: ['I'] },
              { type: 'topShare', percent: '100' },
              { type: 'is', measure: 'yes', answer: 'yes' },
              { type: 'gradeAtLeast', measure: 'rated', grade: 'khá' },
              { type: 'atLeast', quantity: { measure: 'noted' }, figure: '-1' },
            ],
          },
          { code: 'B', title: 'B', from: '-1', to: '90' },
        ],
      },
    )
    expect(gists(scale)).toEqual([])
  })
})

describe('codes', () => {
  it.each<[string, Criterion[], string[]]>([
    ['empty', [aLine(' ')], [': Tiêu chí “Tiêu chí  ” chưa có mã']],
    ['empty in a group', [aGroup('I', [aLine('')])], ['I: Tiêu chí “Tiêu chí ” chưa có mã']],
    [
      'doubled in other groups',
      [aGroup('I', [aLine('1')]), aGroup('II', [aLine('1')])],
      ['1: Mã “1” dùng cho nhiều tiêu chí'],
    ],
    ['like a plan', [aLine('1:plan')], ['1:plan: Không dùng được mã “1:plan”']],
    ['of every object', [aLine('constructor')], ['constructor: Không dùng được mã “constructor”']],
    ['with a line break', [aLine('a\nb')], ['a\nb: Không dùng được mã “a\nb”']],
  ])('%s', (_, criteria, faults) => {
    expect(faultsOf(...criteria)).toEqual(faults)
  })
})
