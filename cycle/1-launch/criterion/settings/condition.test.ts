import { describe, expect, it } from 'vitest'
import type { Condition, Indicator } from '#scoring/scale.ts'
import { readCondition, readIndicator, typedCondition, typedIndicator } from './condition.ts'

const conditions: [string, Condition][] = [
  ['không tiêu chí nào 0 điểm', { type: 'noZero' }],
  ['không tiêu chí nào 0 điểm: 1.1, 2.3', { type: 'noZero', criteria: ['1.1', '2.3'] }],
  ['trong 30 % đầu', { type: 'topShare', percent: '30' }],
  ['2.1 từ 95', { type: 'atLeast', quantity: { measure: '2.1' }, figure: '95' }],
  [
    'tỷ lệ 4.2 / 4.1 trên 80,5',
    { type: 'moreThan', quantity: { percent: '4.2', of: '4.1' }, figure: '80.5' },
  ],
  ['3.2 không quá 1', { type: 'atMost', quantity: { measure: '3.2' }, figure: '1' }],
  ['3.2 dưới 2', { type: 'lessThan', quantity: { measure: '3.2' }, figure: '2' }],
  ['4.3 từ mức Hoàn thành tốt', { type: 'gradeAtLeast', measure: '4.3', grade: 'Hoàn thành tốt' }],
  ['3.1 là có', { type: 'is', measure: '3.1', answer: 'yes' }],
  ['3.1 là không', { type: 'is', measure: '3.1', answer: 'no' }],
]
const indicators: [string, Indicator][] = [
  ['Nhiệm vụ chính trị: điểm 2.1', { title: 'Nhiệm vụ chính trị', criterion: '2.1' }],
  [
    'Số vụ vi phạm: số liệu 3.1, ít hơn xếp trên',
    { title: 'Số vụ vi phạm', quantity: { measure: '3.1' }, direction: 'less' },
  ],
  ['Tỷ lệ xong: số liệu tỷ lệ 2.1 / 2.2', { title: 'Tỷ lệ xong', quantity: { percent: '2.1', of: '2.2' } }],
]

describe('Điều kiện của mức xếp loại', () => {
  it.each(conditions)('“%s” is read and written back', (line, condition) => {
    expect(readCondition(line)).toEqual(condition)
    expect(typedCondition(condition)).toBe(line)
  })

  it('is not guessed', () => expect(readCondition('đạt khá trở lên')).toBeNull())
})

describe('Chỉ tiêu phân hạng', () => {
  it.each(indicators)('“%s” is read and written back', (line, indicator) => {
    expect(readIndicator(line)).toEqual(indicator)
    expect(typedIndicator(indicator)).toBe(line)
  })
})
