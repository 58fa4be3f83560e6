import { describe, expect, it } from 'vitest'
import { usualBases } from './legal-bases.ts'
import {
  article,
  citedInFull,
  counted,
  dashes,
  hourWords,
  listOr,
  rowsText,
  tableOr,
  typedLines,
  typedRows,
  withinSentence,
} from './pieces.ts'

describe('What was typed for a paper', () => {
  it('is read line by line, without the marks it began with', () => {
    expect(typedLines('- Một\n2. Hai\n\n• Ba ')).toEqual(['Một', 'Hai', 'Ba'])
    expect(typedLines(undefined)).toEqual([])
  })

  it('is read as a table, and what is suggested reads the same', () => {
    const rows = [
      ['Phát động', 'Hội trường'],
      ['Sơ kết', ''],
    ]
    expect(typedRows(rowsText(rows))).toEqual(rows)
    expect(typedRows(' | \n')).toEqual([])
  })
})

describe('The pieces of a paper', () => {
  it('end a list of words as a clerk does, and leave whole sentences alone', () => {
    expect(dashes(['Như trên', 'Lưu'])).toMatchObject({ items: ['Như trên;', 'Lưu.'] })
    expect(dashes(['Một câu.', 'Hai'])).toMatchObject({ items: ['Một câu.', 'Hai'] })
  })

  it('say a sentence where a list or a table would be empty', () => {
    expect(listOr([], 'Không có.')).toEqual({ kind: 'paragraph', text: 'Không có.' })
    expect(tableOr({ columns: [], rows: [] }, 'Không có.')).toEqual({ kind: 'paragraph', text: 'Không có.' })
  })

  it('number the clauses of an article only where there are several', () => {
    expect(article(1, 'Kinh phí', ['Một.'])).toMatchObject({ text: 'Một.' })
    expect(article(1, 'Kinh phí', ['Một.', 'Hai.'])).toMatchObject({ text: '', clauses: ['Một.', 'Hai.'] })
  })

  it.each([
    [0, '0'],
    [9, '09'],
    [10, '10'],
  ])('write the count %i as %s', (count, words) => {
    expect(counted(count)).toBe(words)
  })
})

describe('The usual legal basis', () => {
  it.each([
    ['2023-12-31', 'army', ['26 tháng 11 năm 2003', '91/2017/NĐ-CP', '151/2018/TT-BQP']],
    ['2023-12-31', 'civil', ['26 tháng 11 năm 2003', '91/2017/NĐ-CP']],
    ['2024-01-01', 'army', ['15 tháng 6 năm 2022', '98/2023/NĐ-CP']],
  ] as const)('on %s in a cluster of the %s kind is what is in force', (day, profile, wanted) => {
    const bases = usualBases(day, profile)
    expect(bases).toHaveLength(wanted.length)
    for (const [i, words] of wanted.entries()) expect(bases[i]).toContain(words)
  })
})

describe('The words of the office', () => {
  it.each([
    ['08:00', '08 giờ 00 phút'],
    ['8:05', '08 giờ 05 phút'],
    ['', ''],
    ['sáng', ''],
  ])('say the hour “%s” as “%s”', (hour, words) => expect(hourWords(hour)).toBe(words))

  it.each([
    ['Điều 64 khoản 7 điểm b, 151/2018/TT-BQP', 'điểm b khoản 7 Điều 64 Thông tư số 151/2018/TT-BQP'],
    ['(Điều 11, 12/2019/TT-BNV)', '(Điều 11 Thông tư số 12/2019/TT-BNV)'],
    ['Điều 10 khoản 1, 15/2003/QH11', 'khoản 1 Điều 10 Luật số 15/2003/QH11'],
    ['Quy chế của Hội đồng', 'Quy chế của Hội đồng'],
  ])('cite “%s” as “%s”', (place, cited) => expect(citedInFull(place)).toBe(cited))

  it('take a small letter inside a sentence, names kept', () => {
    expect(withinSentence('Báo cáo trung tâm')).toBe('báo cáo trung tâm')
    expect(withinSentence('Bộ Tham mưu báo cáo')).toBe('Bộ Tham mưu báo cáo')
  })
})
