import { describe, expect, it } from 'vitest'
import { aGroup, aLine } from '../samples.ts'
import type { Criterion, Method } from '../scale.ts'
import { faultsOf, noted } from './samples.ts'

const byMethod = (method: Method, difference: Partial<Criterion> = {}) =>
  faultsOf(aLine('x', { method, ...difference }))

describe('points and weights', () => {
  const percentStep: Method = { type: 'steps', steps: [{ from: '1', percent: '50' }] }
  const pointStep: Method = { type: 'steps', steps: [{ from: '1', points: '5' }] }
  const percentGrade: Method = { type: 'grades', grades: [{ grade: 'A', percent: '50' }] }
  const pointGrade: Method = { type: 'grades', grades: [{ grade: 'A', points: '5' }] }
  const bare = (method: Method, part: Criterion['part'] = 'standard') =>
    faultsOf({ code: 'x', title: 'X', method, part }).map((one) => one.includes('chưa có điểm tối đa'))

  it.each<[Method, boolean[], boolean[], boolean[]]>([
    [{ type: 'manual' }, [true], [true], [true]],
    [{ type: 'yesNo' }, [true], [true], [true]],
    [{ type: 'ratio' }, [true], [true], [true]],
    [{ type: 'best' }, [true], [true], [true]],
    [percentStep, [true], [true], [true]],
    [pointStep, [], [], []],
    [percentGrade, [true], [true], [true]],
    [pointGrade, [], [], []],
    [{ type: 'count', each: '1' }, [true], [], []],
    [{ type: 'events', events: [{ each: '1' }] }, [true], [true], []],
    [{ type: 'sample', size: 5, each: '1' }, [], [], []],
    [{ type: 'noted' }, [], [], []],
  ])('are asked of a line where the method needs them: %j', (method, standard, extra, deduction) => {
    expect([bare(method), bare(method, 'extra'), bare(method, 'deduction')]).toEqual([
      standard,
      extra,
      deduction,
    ])
  })

  it('over a plan are not given where points are taken', () => {
    const over: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }
    expect(byMethod(over, { part: 'deduction' })).toEqual(['x: Điểm trừ không có điểm thưởng vượt kế hoạch'])
    expect(byMethod(over, { part: 'extra' })).toEqual([])
  })

  it('may be said for an audience alone', () => {
    expect(faultsOf({ code: 'x', title: 'X', pointsFor: [{ group: 'a', points: '5' }] })).toEqual([])
  })

  it.each<[string, Criterion, string[]]>([
    [
      'points and a weight',
      aGroup('I', [aLine('x', { weight: '1', points: '1' })], { points: '1' }),
      ['x: Tiêu chí có cả điểm và trọng số'],
    ],
    [
      'points of an audience and a weight',
      aGroup('I', [aLine('x', { weight: '1', pointsFor: [{ group: 'a', points: '1' }] })], { points: '1' }),
      ['x: Tiêu chí có cả điểm và trọng số'],
    ],
    [
      'a weight of nothing',
      aGroup('I', [aLine('x', { weight: '0' })], { points: '1' }),
      ['x: Trọng số phải lớn hơn 0'],
    ],
    [
      'a group with a method',
      aGroup('I', [aLine('x')], { method: { type: 'manual' } }),
      ['I: Nhóm tiêu chí không có cách tính riêng'],
    ],
    [
      'a noted line with points',
      { ...noted, points: '5' },
      ['noted: Tiêu chí chỉ ghi nhận nên không có điểm'],
    ],
    [
      'a noted line with a weight',
      aGroup('I', [{ ...noted, weight: '5' }, aLine('1', { weight: '1' })], { points: '9' }),
      ['noted: Tiêu chí chỉ ghi nhận nên không có điểm'],
    ],
    [
      'another part than its group',
      aGroup('I', [aLine('x', { part: 'extra' })]),
      ['x: Tiêu chí con phải cùng phần (điểm chuẩn, điểm thưởng, điểm trừ) với nhóm của nó'],
    ],
    [
      'a weight outside any group',
      aLine('x', { weight: '1' }),
      ['x: Trọng số chỉ có nghĩa trong một nhóm có điểm'],
    ],
    [
      'a weight and points in one group',
      aGroup('I', [aLine('x', { weight: '1' }), aLine('y')], { points: '10' }),
      ['I: Trong nhóm có dòng ghi trọng số, có dòng ghi điểm'],
    ],
    [
      'weights in a group without points',
      aGroup('I', [aLine('x', { weight: '1' })]),
      ['I: Các dòng trong nhóm ghi trọng số nhưng nhóm chưa có điểm'],
    ],
    [
      'weights in a group with a weight',
      aGroup('I', [aGroup('I.1', [aLine('x', { weight: '1' })], { weight: '1' })], { points: '10' }),
      [],
    ],
    [
      'points in a group with a weight',
      aGroup('I', [aGroup('I.1', [aLine('x')], { weight: '1' })], { points: '10' }),
      ['I.1: Nhóm ghi trọng số nhưng các dòng trong nhóm thì không'],
    ],
    [
      'only noted lines in a group with a weight',
      aGroup('I', [aGroup('I.1', [noted], { weight: '1' })], { points: '10' }),
      [
        'I: Điểm của nhóm là 10 nhưng các dòng cộng lại được 0',
        'I.1: Nhóm ghi trọng số nhưng các dòng trong nhóm thì không',
      ],
    ],
    ['a noted line beside weights', aGroup('I', [aLine('x', { weight: '1' }), noted], { points: '10' }), []],
  ])('%s', (_, criterion, faults) => {
    expect(faultsOf(criterion)).toEqual(faults)
  })
})
