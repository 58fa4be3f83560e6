import { describe, expect, it } from 'vitest'
import { exact } from '#scoring/exact/exact.ts'
import { type Asking, checkedValue, entryOf, isSameValue, plainValue } from './value.ts'

const asking = (own: Partial<Asking>): Asking => ({
  ...{ code: '1.1', entry: { type: 'points', choices: [] }, most: exact('10'), size: null },
  ...own,
})
const entry = (rule: Parameters<typeof entryOf>[0]['rule'], isAnswer = false) =>
  entryOf({ code: '1.1', rule }, isAnswer)

describe('a value as people type it', () => {
  it.each([
    ['9,5', '9.5'],
    ['1.234,5', '1234.5'],
    ['97,5 %', '97.5'],
    ['−2,5', '-2.5'],
    ['  Có ', 'Có'],
  ])('“%s” is read as %s', (text, value) => expect(plainValue(text)).toBe(value))

  it.each([
    ['9.50', { value: '9.5' }],
    ['', { value: '' }],
    ['10.01', { sentence: 'Tiêu chí 1.1: nhiều nhất 10,00 điểm.' }],
    ['-1', { sentence: 'Tiêu chí 1.1: không nhỏ hơn 0.' }],
    ['chín', { sentence: expect.stringContaining('ví dụ 9,5') }],
    ['9.555', { sentence: expect.stringContaining('hai chữ số') }],
  ])('points “%s”', (text, answer) => expect(checkedValue(asking({}), text)).toEqual(answer))

  it('is a grade in whatever letters, composed or not', () => {
    const graded = asking({ entry: entry({ type: 'noted', grades: ['Tốt', 'Khá'] }), most: null })
    expect(checkedValue(graded, 'TỐT'.normalize('NFD'))).toEqual({ value: 'Tốt' })
    expect(checkedValue(graded, 'Giỏi')).toEqual({
      sentence: 'Tiêu chí 1.1: hãy ghi một trong các mức: Tốt, Khá.',
    })
  })

  it('is yes or no in words', () => {
    const answered = asking({ entry: entry({ type: 'yesNo' }) })
    expect(['có', 'KHÔNG', 'yes'].map((text) => checkedValue(answered, text))).toEqual([
      { value: 'yes' },
      { value: 'no' },
      { value: 'yes' },
    ])
  })

  it('is a whole number where things are counted, and no more than were looked at in a sample', () => {
    const sampled = asking({ entry: entry({ type: 'sample', size: 50, each: '0.4' }), most: null, size: 50 })
    expect(checkedValue(sampled, '50')).toEqual({ value: '50' })
    expect(checkedValue(sampled, '51')).toEqual({ sentence: expect.stringContaining('50 mẫu') })
    expect(checkedValue(sampled, '1.5')).toEqual({ sentence: expect.stringContaining('số nguyên') })
  })

  it('is not typed where the line looks at another', () => {
    expect(entry({ type: 'ratio', actual: 'x' }).type).toBe('none')
    expect(entry({ type: 'ratio' }).type).toBe('figure')
    expect(entry({ type: 'noted' }, true).type).toBe('choice')
    expect(entry(null).type).toBe('none')
  })

  it('is the same as another of the same size', () => {
    expect([isSameValue('9.50', '9.5'), isSameValue('9.5', '9.51'), isSameValue('Tốt', 'Khá')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
