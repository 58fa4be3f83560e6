import { describe, expect, it } from 'vitest'
import { aLine, aScale } from '../samples.ts'
import type { Band } from '../scale.ts'
import { gists, noted, rated, yes } from './samples.ts'

describe('bands', () => {
  const inScale = (...bands: Band[]) => gists(aScale([aLine('x'), yes, noted, rated], { bands }))
  const a: Band = { code: 'A', title: 'Giỏi' }

  it.each<[string, Partial<Band>, string[]]>([
    ['without a code', { code: '' }, [': Mức xếp loại “Giỏi” chưa có mã']],
    ['ends turned round', { from: '90', to: '80' }, ['A: Mức từ 90 đến dưới 80 điểm không chứa số nào']],
    ['ends at one figure', { from: '90', to: '90.0' }, ['A: Mức từ 90 đến dưới 90']],
    ['no figure below', { from: 'x', to: '1' }, ['A: Điểm từ “x” không phải là số']],
    ['no figure above', { from: '1', to: 'x' }, ['A: Điểm đến dưới “x” không phải là số']],
    [
      'a zero line nobody has',
      { conditions: [{ type: 'noZero', criteria: ['x', 'z'] }] },
      ['A z: Không có tiêu chí “z”'],
    ],
    [
      'a share above all',
      { conditions: [{ type: 'topShare', percent: '101' }] },
      ['A: Tỷ lệ đơn vị dẫn đầu “101” không được quá 100 %'],
    ],
    [
      'a share in words',
      { conditions: [{ type: 'topShare', percent: 'x' }] },
      ['A: Tỷ lệ đơn vị dẫn đầu “x” không phải là số'],
    ],
    [
      'a figure that is none',
      { conditions: [{ type: 'lessThan', quantity: { measure: 'x' }, figure: 'x' }] },
      ['A: Mức của điều kiện “x” không phải là số'],
    ],
    [
      'a quantity nobody has',
      { conditions: [{ type: 'moreThan', quantity: { measure: 'z' }, figure: '1' }] },
      ['A z: Không có số liệu “z”'],
    ],
    [
      'an answer of a figure',
      { conditions: [{ type: 'is', measure: 'x', answer: 'yes' }] },
      ['A x: “x” không phải là tiêu chí có hoặc không'],
    ],
    [
      'a grade nobody has',
      { conditions: [{ type: 'gradeAtLeast', measure: 'rated', grade: 'xấu' }] },
      ['A rated: Không có mức “xấu”'],
    ],
    [
      'a grade of a line without grades',
      { conditions: [{ type: 'gradeAtLeast', measure: 'x', grade: 'tốt' }] },
      ['A x: “x” không xếp theo mức'],
    ],
    [
      'a grade of nothing',
      { conditions: [{ type: 'gradeAtLeast', measure: 'z', grade: 'tốt' }] },
      ['A z: Không có số liệu “z”'],
    ],
  ])('%s', (_, difference, faults) => {
    expect(inScale({ ...a, ...difference })).toEqual(faults)
  })

  it('with one code twice', () => {
    expect(inScale(a, a)).toEqual(['A: Mã “A” dùng cho nhiều mức xếp loại'])
  })
})
