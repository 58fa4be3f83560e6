import { describe, expect, it } from 'vitest'
import { aGroup, aLine, aScale } from '../samples.ts'
import type { Criterion, Indicator } from '../scale.ts'
import { faultsOf, gists, noted, rated, yes } from './samples.ts'

describe('measures', () => {
  const graded = aLine('graded', { method: { type: 'grades', grades: [{ grade: 'A', percent: '1' }] } })
  const around = [yes, noted, rated, graded]

  it.each<[string, Partial<Criterion>, string[]]>([
    ['an actual nobody has', { method: { type: 'ratio', actual: 'z' } }, ['x z: Không có số liệu “z”']],
    [
      'a plan nobody has',
      { method: { type: 'best', plan: 'yes:plan' } },
      ['x yes:plan: Không có số liệu “yes:plan”'],
    ],
    ['the plan of a line with a plan', { method: { type: 'ratio', actual: 'x:plan' } }, []],
    [
      'an actual that is yes or no',
      { method: { type: 'ratio', actual: 'yes' } },
      ['x yes: Số liệu “yes” không phải là số'],
    ],
    [
      'steps on a grade',
      { method: { type: 'steps', on: { measure: 'graded' }, steps: [{ points: '1' }] } },
      ['x graded: Số liệu “graded” không phải là số'],
    ],
    [
      'steps on a noted grade',
      { method: { type: 'steps', on: { measure: 'rated' }, steps: [{ points: '1' }] } },
      ['x rated: Số liệu “rated” không phải là số'],
    ],
    [
      'steps on a share',
      { method: { type: 'steps', on: { percent: 'z', of: 'w' }, steps: [{ points: '1' }] } },
      ['x z: Không có số liệu “z”', 'x w: Không có số liệu “w”'],
    ],
    [
      'events of a measure',
      {
        method: {
          type: 'events',
          events: [{ measure: 'z', each: '1' }, { measure: 'noted', each: '1' }, { each: '1' }],
        },
      },
      ['x z: Không có số liệu “z”'],
    ],
    ['a group as a figure', { method: { type: 'ratio', actual: 'I' } }, ['x I: Không có số liệu “I”']],
    ['a gate nobody has', { gate: ['z'] }, ['x z: Không có số liệu “z”']],
    ['a gate that is a figure', { gate: ['x'] }, ['x x: “x” không phải là tiêu chí có hoặc không']],
    [
      'a gate that is a grade',
      { gate: ['yes', 'rated', 'noted'] },
      ['x rated: “rated” không phải là tiêu chí có hoặc không'],
    ],
  ])('%s', (_, difference, faults) => {
    expect(faultsOf(aGroup('I', [aLine('x', difference)]), ...around)).toEqual(faults)
  })

  it('may close a group, too', () => {
    expect(faultsOf(aGroup('I', [aLine('x')], { gate: ['z'] }))).toEqual(['I z: Không có số liệu “z”'])
  })

  it.each<[Indicator, string[]]>([
    [{ title: 't', criterion: 'z' }, ['t z: Không có tiêu chí “z”']],
    [{ title: 't', quantity: { measure: 'z' } }, ['t z: Không có số liệu “z”']],
    [{ title: 't', quantity: { percent: 'yes', of: 'noted' } }, ['t yes: Số liệu “yes” không phải là số']],
  ])('an indicator between equal totals: %j', (indicator, faults) => {
    expect(gists(aScale(around, { tieBreak: [indicator] }))).toEqual(faults)
  })
})
