import { describe, expect, it } from 'vitest'
import { aGroup, aLine, aScale } from '../samples.ts'
import type { Criterion } from '../scale.ts'
import { faultsOf, gists, noted } from './samples.ts'

describe('sums', () => {
  const two = [aLine('1'), aLine('2', { points: '5.5' })]
  const sumFault = ['I: Điểm của nhóm là 20 nhưng các dòng cộng lại được 15,5']

  it.each<[string, Criterion[], string[]]>([
    ['points that are not the sum', two, sumFault],
    ['a noted line beside', [...two, noted], sumFault],
    ['a group of noted lines beside', [...two, aGroup('n', [noted])], sumFault],
    ['a line added later beside', [...two, aLine('3', { kind: 'late' })], sumFault],
    [
      'a supplementary line beside',
      [...two, aLine('3', { kind: 'supplementary', appliesTo: ['a'] })],
      sumFault,
    ],
    ['a group within', [aGroup('g', two)], sumFault],
    ['a group within that says its points', [aGroup('g', two, { points: '15.5' })], sumFault],
    [
      'a sample within',
      [aLine('1'), { code: '2', title: '2', method: { type: 'sample', size: 11, each: '0.5' } }],
      sumFault,
    ],
    [
      'steps within',
      [
        aLine('1'),
        {
          code: '2',
          title: '2',
          method: {
            type: 'steps',
            steps: [
              { to: '1', points: '5.5' },
              { from: '1', points: '5' },
            ],
          },
        },
      ],
      sumFault,
    ],
    [
      'grades within',
      [
        aLine('1'),
        {
          code: '2',
          title: '2',
          method: {
            type: 'grades',
            grades: [
              { grade: 'A', points: '5' },
              { grade: 'B', points: '5.5' },
            ],
          },
        },
      ],
      sumFault,
    ],
    ['a line for some beside: the sum depends', [...two, aLine('3', { appliesTo: ['a'] })], []],
    [
      'other points for some: the sum depends',
      [aLine('1', { pointsFor: [{ group: 'a', points: '1' }] })],
      [],
    ],
    ['the right sum', [...two, aLine('3', { points: '4.5' })], []],
  ])('of a group: %s', (_, children, faults) => {
    expect(faultsOf(aGroup('I', children, { points: '20' }))).toEqual(faults)
  })

  it('of a group of extra lines without limit is not known', () => {
    const open = { code: 'x', title: 'x', method: { type: 'count' as const, each: '1' } }
    expect(faultsOf(aGroup('I', [open], { points: '5', part: 'extra' }))).toEqual([])
  })

  it.each<[string, Criterion[], string[]]>([
    ['less', [aLine('1')], [': Tổng điểm chuẩn là 10, quy chế của cụm yêu cầu 20,5']],
    ['as much', [aLine('1', { points: '20.50' })], []],
    [
      'extra points and deductions left out',
      [
        aLine('1'),
        aLine('2', { points: '10.5', part: 'extra' }),
        aLine('3', { points: '10.5', part: 'deduction' }),
      ],
      [': Tổng điểm chuẩn là 10, quy chế của cụm yêu cầu 20,5'],
    ],
    ['other for some', [aLine('1'), aLine('2', { appliesTo: ['a'] })], []],
    ['a weighted group', [aGroup('I', [aLine('1', { weight: '1' })], { points: '20.5' })], []],
  ])('of the standard part against what is expected: %s', (_, criteria, faults) => {
    expect(gists(aScale(criteria, { rules: { expected: '20.5' } }))).toEqual(faults)
  })
})
