import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { prepare } from '../prepare.ts'
import { aGroup, aLine, anAgency, aScale, lineOf } from '../samples.ts'
import type { Contestant, Criterion, Method, Rules, Value } from '../scale.ts'
import { score } from '../score.ts'
import { explain } from './explain.ts'

type Asked = {
  values: Record<string, Value>
  line?: Partial<Criterion>
  rules?: Partial<Rules>
  own?: Partial<Contestant>
}

function told(method: Method, { values, line = {}, rules = {}, own = {} }: Asked, code = 'x'): string {
  const scale = aScale(
    [
      aGroup('I', [aLine('x', { method, ...line }), aLine('y')]),
      aLine('g', { title: 'Có kế hoạch', method: { type: 'noted' } }),
    ],
    { rules },
  )
  const prepared = prepare(scale)
  const agency = anAgency('1', { y: '4', ...values }, own)
  const [sheet] = score(prepared, [agency]).sheets
  return sheet ? say(explain(prepared, agency, lineOf(sheet, code))) : ''
}
const of = (actual: string, plan: string) => ({ values: { x: actual, 'x:plan': plan } })
const ratio: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }

describe('how a line came about', () => {
  it.each<[Method, Asked, string]>([
    [ratio, of('190', '200'), '190 / 200 × 10 = 9,5.'],
    [ratio, of('1', '3'), '1 / 3 × 10 = ≈ 3,3333.'],
    [ratio, { ...of('4', '3'), line: { direction: 'less' } }, '3 / 4 × 10 = 7,5.'],
    [ratio, of('200', '200'), 'Đạt kế hoạch (200 so với 200): 10 điểm.'],
    [ratio, of('212', '200'), 'Vượt kế hoạch (212 so với 200): 10 điểm, thưởng 0,6.'],
    [
      { type: 'ratio', planFixed: '50' },
      { values: { x: '45' }, line: { cap: '8' } },
      '45 / 50 × 10 = 9. Mức trần 8.',
    ],
    [
      { type: 'ratio', planFixed: '50' },
      { values: { x: '45' }, line: { floor: '9.5' } },
      '45 / 50 × 10 = 9. Mức sàn 9,5.',
    ],
    [{ type: 'best' }, of('80', '100'), 'Chưa đạt kế hoạch: 50 % × 80 / 100 × 10 = 4.'],
    [
      { type: 'best' },
      { ...of('4', '2'), line: { direction: 'less' } },
      'Chưa đạt kế hoạch: 50 % × 2 / 4 × 10 = 2,5.',
    ],
    [{ type: 'best', atTarget: '80' }, of('100', '100'), 'Đạt kế hoạch (100 so với 100): 80 % của 10 là 8.'],
    [
      { type: 'best' },
      of('110', '100'),
      'Vượt kế hoạch (110 so với 100), so với mức vượt cao nhất của cụm: 10.',
    ],
    [{ type: 'manual' }, { values: { x: '9.5' } }, 'Người chấm cho 9,5 trên 10 điểm.'],
    [{ type: 'noted' }, { values: { x: true } }, 'Chỉ ghi nhận: ✓.'],
    [{ type: 'yesNo' }, { values: { x: true } }, 'Đạt: 10 điểm.'],
    [{ type: 'yesNo' }, { values: { x: false } }, 'Không đạt: 0 điểm.'],
    [
      { type: 'grades', grades: [{ grade: 'A', percent: '75' }] },
      { values: { x: 'A' } },
      'Mức “A”: 7,5 điểm.',
    ],
    [
      { type: 'steps', steps: [{ from: '1', points: '3' }] },
      { values: { x: '2' } },
      'Thuộc bậc cho 3 trên 10 điểm.',
    ],
    [{ type: 'count', each: '2.5' }, { values: { x: '3' } }, '3 × 2,5 = 7,5.'],
    [{ type: 'sample', size: 20, each: '0.5' }, { values: { x: '12' } }, '12 × 0,5 = 6.'],
    [
      { type: 'events', events: [{ each: '2' }] },
      { values: { x: '3' } },
      'Còn 4 trên 10 điểm sau khi trừ các việc đã xảy ra.',
    ],
    [{ type: 'manual' }, { values: {} }, 'Chưa đủ số liệu nên chưa có điểm.'],
    [
      { type: 'manual' },
      { values: { x: '5', g: false }, line: { gate: ['g'] } },
      'Điều kiện “Có kế hoạch” không đạt nên tiêu chí không có điểm.',
    ],
  ])('%j, %j', (method, asked, words) => {
    expect(told(method, asked)).toBe(words)
  })

  const unassigned = { values: {}, own: { notAssigned: { x: 'mới thành lập' } } }
  it.each<[Rules['notAssigned'], string]>([
    ['scaleUp', 'Không giao (mới thành lập): điểm của các dòng còn lại trong nhóm được nhân lên cho đủ.'],
    ['leaveOut', 'Không giao (mới thành lập): không tính điểm.'],
    ['full', 'Không giao (mới thành lập), tính là đạt: 10 điểm.'],
  ])('not assigned, under the rule “%s”', (notAssigned, words) => {
    expect(told({ type: 'manual' }, { ...unassigned, rules: { notAssigned } })).toBe(words)
  })

  it('of a group', () => {
    expect(told({ type: 'manual' }, { values: { x: '5' } }, 'I')).toBe('Cộng các dòng trong nhóm: 9.')
    expect(told({ type: 'manual' }, unassigned, 'I')).toBe(
      'Cộng các dòng trong nhóm, nhân 2 cho phần không giao: 8.',
    )
  })

  it('of a deduction', () => {
    const prepared = prepare(
      aScale([aLine('x', { part: 'deduction', method: { type: 'events', events: [{ each: '2' }] } })]),
    )
    const agency = anAgency('1', { x: '3' })
    const [sheet] = score(prepared, [agency]).sheets
    expect(sheet && say(explain(prepared, agency, lineOf(sheet, 'x')))).toBe(
      'Trừ 6 điểm cho các việc đã xảy ra.',
    )
  })
})
