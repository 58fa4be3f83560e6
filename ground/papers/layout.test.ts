import { describe, expect, it } from 'vitest'
import { placedHead, printedTable } from './layout/tables.ts'
import { layOut } from './layout.ts'
import { sampleLetter, sampleRegulation } from './more.samples.ts'
import { sampleDecision, sampleMinutes, sampleReport } from './paper.samples.ts'
import type { Paper, Signature } from './paper.ts'

const signedBy = (one: Partial<Signature>) =>
  layOut({
    ...sampleDecision,
    signatures: [{ side: 'right', post: 'Chủ nhiệm', name: 'Trần Văn Ữ', ...one }],
  }).signatureRows[0]?.right

describe('The signing authority', () => {
  it.each<[string, Partial<Signature>, string[]]>([
    ['for a collective', { authority: 'TM. Hội đồng', post: 'Chủ tịch' }, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']],
    ['as acting head', { post: 'Q. Chủ nhiệm' }, ['Q. CHỦ NHIỆM']],
    [
      'for the head',
      { authority: 'KT.Chủ nhiệm', post: 'Phó Chủ nhiệm' },
      ['KT. CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ],
    ['by order', { authority: 'TL. Chủ nhiệm', post: 'Trưởng phòng' }, ['TL. CHỦ NHIỆM', 'TRƯỞNG PHÒNG']],
    ['by mandate', { authority: 'TUQ. Chủ nhiệm', post: 'Trưởng phòng' }, ['TUQ. CHỦ NHIỆM', 'TRƯỞNG PHÒNG']],
    [
      'for a collective and its head',
      { authority: 'TM. Hội đồng\nKT. Chủ tịch', post: 'Phó Chủ tịch' },
      ['TM. HỘI ĐỒNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  ])('%s stands on lines of its own', (_, one, lines) => {
    expect(signedBy(one)?.lines).toEqual(lines)
  })

  it('has the rank before the name, and nothing where there is no rank', () => {
    expect(signedBy({ rank: 'Đại tá' })?.name).toBe('Đại tá Trần Văn Ữ')
    expect(signedBy({})?.name).toBe('Trần Văn Ữ')
  })
})

describe('The receivers', () => {
  it('begin with “Như trên” where somebody is addressed, and end with the office’s copy', () => {
    expect(layOut(sampleLetter).recipients).toEqual([
      '- Như trên;',
      '- Chủ nhiệm Chính trị (để báo cáo);',
      '- Lưu: VT, TĐKT.',
    ])
    expect(layOut(sampleReport).recipients[0]).toBe('- Như trên;')
  })

  it('get the office’s copy where nobody wrote it, and it is moved last', () => {
    expect(layOut(sampleRegulation).recipients).toEqual(['- Như Điều 3;', '- Lưu: VT.'])
    expect(layOut({ ...sampleDecision, recipients: ['Lưu: VT, CT', 'Như Điều 3'] }).recipients).toEqual([
      '- Như Điều 3;',
      '- Lưu: VT, CT.',
    ])
  })
})

describe('The number', () => {
  it.each([
    ['7/QĐ-CNQP', 'Số: 07/QĐ-CNQP'],
    ['07/QĐ-CNQP', 'Số: 07/QĐ-CNQP'],
    ['10/QĐ-CNQP', 'Số: 10/QĐ-CNQP'],
    ['/QĐ-CNQP', `Số:${'\u00a0'.repeat(8)}/QĐ-CNQP`],
  ])('%s is printed as %s', (reference, printed) => {
    expect(layOut({ ...sampleDecision, reference }).number).toBe(printed)
  })
})

describe('A letter', () => {
  it('has what it is about under its number, and no type name', () => {
    const layout = layOut(sampleLetter)
    expect(layout.about.join(' ')).toMatch(/^V\/v báo cáo kết quả/)
    expect([layout.typeName, layout.abstract]).toEqual(['', []])
  })
})

describe('Annexes', () => {
  it('are numbered in Roman from two on, and by name alone when single', () => {
    expect(layOut(sampleRegulation).annexes.map((annex) => annex.name)).toEqual([
      '',
      'Phụ lục I',
      'Phụ lục II',
    ])
    expect(layOut(sampleReport).annexes.map((annex) => annex.name)).toEqual(['Phụ lục'])
  })

  it('put in force say so, have their type, and end as documents do', () => {
    const [issued] = layOut(sampleRegulation).annexes
    expect(issued?.typeName).toBe('QUY CHẾ')
    expect(issued?.attachedTo).toBe(
      '(Ban hành kèm theo Quyết định số 88/QĐ-CT ngày 09 tháng 02 năm 2022 của Cục Chính trị)',
    )
    expect(issued?.body.at(-1)).toMatchObject({ text: 'Quy chế có hiệu lực cùng Quyết định ban hành./.' })
  })
})

describe('Parts of a text', () => {
  it('count parts and chapters in Roman, sections in Arabic, points by the Vietnamese alphabet', () => {
    const [issued] = layOut(sampleRegulation).annexes
    const words = issued?.body.map((piece) =>
      piece.kind === 'division'
        ? `${piece.word}: ${piece.title}`
        : piece.kind === 'text'
          ? piece.text || piece.lead
          : '',
    )
    expect(words).toContain('Chương II: CHẤM ĐIỂM')
    expect(words).toContain('Mục 1: TỰ CHẤM ĐIỂM')
    expect(words?.filter((line) => /^[a-zđ]\) /.test(line)).map((line) => line[0])).toEqual([...'abcdđ'])
  })
})

describe('Odd letters', () => {
  it('are one spelling, without control letters, and boxes where the face has none', () => {
    const odd = { ...sampleMinutes, abstract: 'Hội nghị\u0007 tổng\tkết 中 ☐' } satisfies Paper
    expect(layOut(odd).abstract.join(' ')).toBe('Hội nghị tổng kết □ □')
  })
})

describe('A head of two rows', () => {
  it('names a cell that reaches down again in the row it reaches', () => {
    const table = layOut(sampleRegulation).annexes[1]?.body[0]
    if (table?.kind !== 'table') throw new Error('no table')
    const rows = placedHead(table.head, 6).map((row) =>
      row.map(({ cell, column, isContinued }) => [cell.text, column, isContinued]),
    )
    expect(rows[1]).toEqual([
      ['TT', 0, true],
      ['Cơ quan', 1, true],
      ['Tự chấm', 2, false],
      ['Chấm chéo', 3, false],
      ['Cụm chấm', 4, false],
      ['Ghi chú', 5, true],
    ])
  })

  it('is not there where no column has a head', () => {
    const bare = printedTable({ kind: 'table', columns: [{ head: '', width: 1 }], rows: [['một']] })
    expect(bare.head).toEqual([])
  })
})
