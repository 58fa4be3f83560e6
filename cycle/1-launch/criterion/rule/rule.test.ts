import { describe, expect, it } from 'vitest'
import type { Method } from '#scoring/scale.ts'
import { readFigure, readLines } from './lines.ts'
import { ruleWords } from './words.ts'
import {
  readEvent,
  readGrade,
  readQuantity,
  readStep,
  typedEvent,
  typedGrade,
  typedQuantity,
  typedStep,
} from './worth.ts'

describe('Bậc điểm viết thành dòng', () => {
  it.each([
    ['từ 95 đến 100: 4 điểm', { from: '95', to: '100', points: '4' }],
    ['từ 95 đến dưới 100: 4 điểm', { from: '95', to: '100', points: '4' }],
    ['từ 97,5: 80 %', { from: '97.5', percent: '80' }],
    ['dưới 50: 0', { to: '50', points: '0' }],
    ['Từ 1.000 đến dưới 2.000 = 2,5 điểm', { from: '1000', to: '2000', points: '2.5' }],
  ])('%s', (line, step) => expect(readStep(line)).toEqual(step))

  it.each([['4 điểm'], ['từ: 4 điểm'], ['từ 95 đến 100'], ['từ 95 đến 100: nhiều']])(
    'is not read from “%s”',
    (line) => expect(readStep(line)).toBeNull(),
  )

  it('reads the same when written back', () => {
    const steps = [
      { from: '95', to: '100', points: '4.5' },
      { from: '100', percent: '100' },
      { to: '95', points: '0' },
    ]
    expect(steps.map((step) => readStep(typedStep(step)))).toEqual(steps)
  })
})

describe('Mức, vụ việc và số liệu viết thành dòng', () => {
  it('read the same when written back', () => {
    const grades = [
      { grade: 'Hoàn thành xuất sắc', percent: '100' },
      { grade: 'B', points: '3.5' },
    ]
    expect(grades.map((one) => readGrade(typedGrade(one)))).toEqual(grades)
    const events = [{ each: '5' }, { measure: '3.1a', each: '0.25' }]
    expect(events.map((one) => readEvent(typedEvent(one)))).toEqual(events)
    const quantities = [{ measure: '2.1' }, { percent: '4.2', of: '4.1' }]
    expect(quantities.map((one) => readQuantity(typedQuantity(one)))).toEqual(quantities)
  })

  it('say which line cannot be read, and how to write it', () => {
    expect(readLines('A: 100 %\n\nB', readGrade, 'A: 100 %')).toBe(
      'Dòng 3 “B” chưa đúng. Hãy viết như: A: 100 %',
    )
    expect(readFigure('1.234,5')).toBe('1234.5')
    expect(readFigure('một')).toBeNull()
  })
})

const rules: [Method | null, string][] = [
  [
    { type: 'ratio', over: { perPercent: '1', capPercent: '10' } },
    'Tỷ lệ so với kế hoạch, vượt 1 % thêm 1 %, nhiều nhất 10 %.',
  ],
  [{ type: 'ratio', planFixed: '100' }, 'Tỷ lệ so với kế hoạch (kế hoạch chung 100).'],
  [
    { type: 'best', reading: 'absolute', atTarget: '60' },
    'Đạt kế hoạch được 60 % số điểm; phần còn lại theo số vượt so với số vượt cao nhất.',
  ],
  [
    {
      type: 'steps',
      steps: [
        { from: '95', to: '100', points: '4' },
        { to: '95', percent: '0' },
      ],
    },
    'từ 95 đến dưới 100: 4 điểm; dưới 95: 0 % số điểm.',
  ],
  [{ type: 'count', each: '0.5' }, 'Mỗi việc 0,5 điểm.'],
  [{ type: 'noted', grades: ['A', 'B'] }, 'Chỉ ghi nhận một trong các mức: A, B.'],
  [null, 'Cộng điểm các tiêu chí bên trong.'],
]

describe('Cách tính nói thành lời', () => {
  it.each(rules)('%o', (rule, words) => expect(ruleWords(rule)).toBe(words))
})
