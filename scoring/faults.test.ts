import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { prepare } from './prepare.ts'
import { aLine, anAgency, aScale } from './samples.ts'
import type { Criterion } from './scale.ts'
import { score } from './score.ts'

describe('figures that cannot be used', () => {
  it.each<[Criterion, Record<string, string | boolean>, string[]]>([
    [aLine('x'), { x: '999.99' }, ['1 x x: Điểm phải từ 0 đến điểm tối đa của tiêu chí.']],
    [aLine('x'), { x: '-1' }, ['1 x x: Điểm phải từ 0 đến điểm tối đa của tiêu chí.']],
    [aLine('x'), { x: 'nhiều' }, ['1 x x: Hãy ghi một con số, ví dụ 9.5.']],
    [aLine('x'), { x: true }, ['1 x x: Hãy ghi một con số, ví dụ 9.5.']],
    [aLine('x', { method: { type: 'yesNo' } }), { x: 'có' }, ['1 x x: Hãy ghi có hoặc không.']],
    [
      aLine('x', { method: { type: 'count', each: '1' } }),
      { x: '1.5' },
      ['1 x x: Hãy ghi một số nguyên từ 0.'],
    ],
    [
      aLine('x', { method: { type: 'events', events: [{ each: '1' }] } }),
      { x: '-1' },
      ['1 x x: Hãy ghi một số nguyên từ 0.'],
    ],
    [
      aLine('x', { method: { type: 'sample', size: 5, each: '1' } }),
      { x: '6' },
      ['1 x x: Chỉ kiểm tra 5 mẫu nên không thể có 6 mẫu đạt.'],
    ],
    [
      aLine('x', {
        method: {
          type: 'grades',
          grades: [
            { grade: 'A', percent: '1' },
            { grade: 'B', percent: '1' },
          ],
        },
      }),
      { x: 'C' },
      ['1 x x: Không có mức “C”. Hãy dùng một trong các mức: A, B.'],
    ],
    [
      aLine('x', { method: { type: 'noted', grades: ['tốt', 'khá'] } }),
      { x: 'xấu' },
      ['1 x x: Không có mức “xấu”. Hãy dùng một trong các mức: tốt, khá.'],
    ],
    [
      aLine('x', { method: { type: 'noted', grades: ['true'] } }),
      { x: true },
      ['1 x x: Không có mức “true”. Hãy dùng một trong các mức: true.'],
    ],
    [aLine('x', { method: { type: 'noted' } }), { x: 'gì cũng được' }, []],
    [
      aLine('x', { method: { type: 'ratio' } }),
      { x: '1', 'x:plan': '-2' },
      ['1 x x:plan: Kế hoạch không được âm.'],
    ],
    [
      aLine('x', { method: { type: 'ratio' } }),
      { x: '1', 'x:plan': '0' },
      [
        '1 x x:plan: Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.',
      ],
    ],
    [
      aLine('x', { method: { type: 'best' } }),
      { x: '1', 'x:plan': 'z' },
      ['1 x x:plan: Hãy ghi một con số, ví dụ 9.5.'],
    ],
  ])('are told with agency, line and measure: %j %j', (line, values, faults) => {
    const told = score(prepare(aScale([line])), [anAgency('1', values)]).faults
    expect(told.map(({ place, words }) => `${Object.values(place).join(' ')}: ${say(words)}`)).toEqual(faults)
  })

  it('are not told of a plan of zero where a rule says what it means', () => {
    const scale = aScale([aLine('x', { method: { type: 'ratio' } })], { rules: { zeroPlan: 'zero' } })
    expect(score(prepare(scale), [anAgency('1', { x: '1', 'x:plan': '0' })]).faults).toEqual([])
  })

  it('good figures of every kind are told nothing', () => {
    const lines: Criterion[] = [
      aLine('1'),
      aLine('2', { method: { type: 'noted', grades: ['tốt', 'khá'] } }),
      aLine('3', { method: { type: 'grades', grades: [{ grade: 'tốt', points: '9' }] } }),
      aLine('4', { method: { type: 'yesNo' } }),
      aLine('5', { method: { type: 'sample', size: 20, each: '0.5' } }),
    ]
    const good = anAgency('1', { 1: '9', 2: 'tốt', 3: 'tốt', 4: true, 5: '20' })
    expect(score(prepare(aScale(lines)), [good]).faults).toEqual([])
    const bad = anAgency('1', { 2: 'kém' })
    expect(score(prepare(aScale(lines)), [bad]).faults.map(({ place }) => place.criterion)).toEqual(['2'])
  })

  it('a scale with faults is not computed', () => {
    expect(() => prepare(aScale([aLine('x'), aLine('x')]))).toThrow('scale with 1 faults')
  })
})
