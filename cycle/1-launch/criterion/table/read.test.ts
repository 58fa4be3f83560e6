import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { type ReadCell, type ReadSheet, readXlsxBytes } from '#plumbing/xlsx.ts'
import { readTable } from './read.ts'
import { everyLine, type Table } from './table.ts'

const owners = [
  { id: 'btm', name: 'Bộ Tham mưu', abbreviation: 'BTM' },
  { id: 'ct', name: 'Cục Chính trị', abbreviation: 'CT' },
  { id: 'ttr', name: 'Thanh tra', abbreviation: 'TTr' },
]

type Typed = string | number | null | ReadCell

/** A sheet typed as rows; numbers and texts as a spreadsheet stores them. */
function aSheet(rows: Typed[][], difference: Partial<ReadSheet> = {}): ReadSheet {
  const cell = (value: Typed): ReadCell | null => {
    if (value === null || value === '') return null
    if (typeof value === 'object') return value
    return { kind: typeof value === 'number' ? 'number' : 'text', text: String(value) }
  }
  const plain = rows.map((row) => row.map(cell))
  return {
    name: 'Trang',
    hidden: false,
    rows: plain,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...difference,
  }
}

function tableOf(rows: Typed[][], difference: Partial<ReadSheet> = {}): Table {
  const table = readTable(aSheet(rows, difference), owners)
  if (!table) throw new Error('no head found')
  return table
}

/** The tree in short: depth as dashes, code, title, points. */
const tree = (table: Table) =>
  everyLine(table.lines).map(({ line, depth }) =>
    [`${'-'.repeat(depth)}${line.code}`, line.title, line.points ?? (line.rule ? 'thiếu' : 'nhóm')].join(
      ' | ',
    ),
  )
const errors = (table: Table) =>
  table.remarks.filter((one) => one.kind === 'error').map((one) => [one.row, one.text])
const said = (table: Table) => table.remarks.map((one) => one.text).join('\n')

const head = ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách tính']
const oneLine = (points: Typed, method = '') => tableOf([head, [1, 'Một', points, method]])

async function sample(name: string): Promise<ReadSheet[]> {
  const path = inProject('cycle/1-launch/criterion/table/samples', `${name}.xlsx`)
  const read = await readXlsxBytes(readFileSync(path))
  if ('fault' in read) throw new Error(read.fault)
  return read.sheets
}

describe('a table saved by LibreOffice', () => {
  it('with a head of two rows, Roman groups, sums, a total and signatures', async () => {
    const [sheet] = await sample('khoi-thi-dua')
    const table = readTable(sheet ?? aSheet([]), owners)
    if (!table) throw new Error('no head found')
    expect(tree(table)).toEqual([
      'I | NHIỆM VỤ CHÍNH TRỊ | nhóm',
      '-I.1 | Hoàn thành nhiệm vụ được giao | 30',
      '-I.2 | Xây dựng nền nếp chính quy | 10.5',
      '-I.3 | Công tác bảo đảm | 19.5',
      'II | CÔNG TÁC ĐẢNG, CÔNG TÁC CHÍNH TRỊ | nhóm',
      '-II.1 | Học tập nghị quyết | 20',
      '-II.2 | Tuyên truyền gương người tốt | 20',
      'III | ĐIỂM THƯỞNG | nhóm',
      '-III.1 | Có sáng kiến được công nhận | 10',
      'IV | ĐIỂM TRỪ | nhóm',
      '-IV.1 | Nộp báo cáo chậm | 5',
    ])
    expect(table.total).toEqual({ row: 18, stated: '100', agrees: true })
    expect(errors(table)).toEqual([])
    const lines = everyLine(table.lines).map(({ line }) => line)
    expect(lines.map((line) => line.part[0]).join('')).toBe('ssssssseedd')
    expect(lines.map((line) => line.ownerId)).toEqual([null, 'btm', 'ct', ...Array(8).fill(null)])
    expect(lines.map((line) => line.proposal?.rule.type ?? '')).toEqual([
      '',
      'ratio',
      'events',
      'steps',
      '',
      'yesNo',
      '',
      '',
      'count',
      '',
      'events',
    ])
    expect(lines.every((line) => line.rule === null || line.rule.type === 'manual')).toBe(true)
    expect(lines[6]?.method).toBe('Theo kết quả thực tế\n- Có kế hoạch riêng\n- Có tin, bài đăng')
  })

  it('with parts, numbers made into days, hidden rows and columns, decomposed text', async () => {
    const sheets = await sample('phan-a-b')
    expect(sheets.map((sheet) => readTable(sheet, owners) !== null)).toEqual([false, true])
    const table = readTable(sheets[1] ?? aSheet([]), owners)
    if (!table) throw new Error('no head found')
    expect(tree(table)).toEqual([
      'A | TIÊU CHÍ CHUNG | nhóm',
      '-1 | Lãnh đạo, chỉ đạo | nhóm',
      '--1.1 | Ban hành kế hoạch thi đua | 15',
      '--1.2 | Sơ kết, tổng kết đúng hạn | 25',
      '-2 | Kết quả phong trào | nhóm',
      '--2.1 | Tỷ lệ hoàn thành chỉ tiêu | 35',
      '--2.3 | Nhân rộng điển hình | 25',
      'I | Điểm cộng | nhóm',
      '-I.a | Được cấp trên khen | 5',
      'II | Điểm trừ | nhóm',
      '-II.a | Có đơn thư vượt cấp | thiếu',
    ])
    expect(table.remarks.map((one) => one.row)).toEqual([null, null, 5, 6, 9, 11, 15])
    expect(said(table)).toContain('chương trình đọc là “1.2”')
    expect(said(table)).toContain('1 cột đang ẩn')
  })

  it('with a column of groups merged downwards: every error has its row and says what to do', async () => {
    const [sheet] = await sample('loi-can-sua')
    const table = readTable(sheet ?? aSheet([]), owners)
    if (!table) throw new Error('no head found')
    expect(tree(table).slice(0, 3)).toEqual([
      'N1 | Chính trị | nhóm',
      '-CT1 | Học tập | 10',
      '-CT2 | Thi tìm hiểu | thiếu',
    ])
    expect(errors(table).map(([row]) => row)).toEqual([3, 4, 5, 6, 7])
    expect(said(table)).toContain('Excel đã đổi điểm thành ngày 10/05/2022; có lẽ người lập gõ 10,5')
    expect(table.total).toMatchObject({ stated: '30', agrees: false })
  })
})

describe('the head of a table', () => {
  it.each([
    [['Số TT', 'TIÊU CHÍ', 'Điểm tối đa']],
    [['STT', 'Nội dung tiêu chí thi đua', 'Thang điểm']],
    [['Điểm', 'Ghi chú', 'Noi dung']],
    [['Mã', 'Chỉ tiêu', 'Trọng số (%)', 'Tài liệu kiểm chứng']],
    [['Tiêu chí chấm điểm', 'ĐIỂM CHUẨN', 'Tự chấm', 'Cụm chấm điểm']],
  ])('is found by its words, however they are spelt: %s', (words) => {
    expect(readTable(aSheet([['BẢNG TIÊU CHÍ THI ĐUA'], [], words, ['1', 'x', '5']]), owners)?.headRow).toBe(
      3,
    )
  })

  it('is not found where nothing says what is judged', () => {
    expect(
      readTable(
        aSheet([
          ['Họ tên', 'Điểm'],
          ['A', 5],
        ]),
        owners,
      ),
    ).toBeNull()
  })

  it('prefers standard points to those of the scorers', () => {
    const table = tableOf([
      ['TT', 'Nội dung', 'Điểm tự chấm', 'Điểm chuẩn', 'Điểm thẩm định'],
      [1, 'Một', 3, 10, 4],
    ])
    expect(tree(table)).toEqual(['1 | Một | 10'])
  })
})

describe('points', () => {
  it.each([
    [10, '10'],
    ['10 điểm', '10'],
    ['10,5', '10.5'],
    ['10.5', '10.5'],
    ['Tối đa 5', '5'],
    ['tối đa: 5 điểm', '5'],
    ['5đ', '5'],
    ['(5)', '5'],
    ['05', '5'],
    ['+5', '5'],
    ['1.000', '1000'],
    ['10\u00a0điểm', '10'],
    ['không quá 2,25 điểm', '2.25'],
  ])('%s is read as %s', (typed, points) => {
    const table = oneLine(typed)
    expect([everyLine(table.lines)[0]?.line.points, errors(table)]).toEqual([points, []])
  })

  it.each([
    ['mười'],
    ['5-10'],
    ['10/5'],
    ['1.001'],
    ['0'],
    [0],
    ['3,00001'],
    [{ kind: 'error', text: '#REF!' } as const],
  ])('%s is refused with the row', (typed) => {
    expect(errors(oneLine(typed)).map(([row]) => row)).toEqual([2])
  })

  it('of a group that do not agree with its lines are told, and not taken', () => {
    const table = tableOf([head, ['I', 'NHÓM', 20], [1, 'Một', 10], [2, 'Hai', 5]])
    expect(everyLine(table.lines)[0]?.line.points).toBeNull()
    expect(said(table)).toContain('Nhóm ghi 20 điểm nhưng các tiêu chí bên trong cộng được 15,00')
  })

  it('stated once over details are the criterion’s, and the details its method', () => {
    const table = tableOf([
      head,
      [1, 'Tuyên truyền', 10, 'Theo kết quả'],
      ['a)', 'Có kế hoạch', null],
      ['b)', 'Có báo cáo', null],
    ])
    expect(tree(table)).toEqual(['1 | Tuyên truyền | 10'])
    expect(table.lines[0]?.method).toBe('Theo kết quả\na) Có kế hoạch\nb) Có báo cáo')
  })

  it('below zero stand only in a section of deductions', () => {
    expect(errors(tableOf([head, ['I', 'NHÓM', null], [1, 'Vi phạm', -5]]))).toMatchObject([
      [3, expect.stringContaining('Điểm trừ')],
    ])
    const fine = tableOf([head, ['I', 'Điểm trừ', null], [1, 'Vi phạm', -5]])
    expect([errors(fine), fine.lines[0]?.part, fine.lines[0]?.children[0]?.points]).toEqual([
      [],
      'deduction',
      '5',
    ])
  })
})

describe('numbers', () => {
  it('make the tree, whatever the groups are called', () => {
    const table = tableOf([
      head,
      ['A', 'Phần đầu', null],
      ['I', 'Mục một', null],
      ['1', 'Nhóm', null],
      ['1.1', 'Một', 5],
      ['1.2', 'Hai', 5],
      ['II', 'Mục hai', null],
      ['1', 'Ba', 5],
      ['B', 'Phần sau', null],
      ['C', 'Phần cuối', null],
      ['1', 'Bốn', 5],
    ])
    expect(tree(table)).toEqual([
      'A | Phần đầu | nhóm',
      '-I | Mục một | nhóm',
      '--I.1 | Nhóm | nhóm',
      '---1.1 | Một | 5',
      '---1.2 | Hai | 5',
      '-II | Mục hai | nhóm',
      '--II.1 | Ba | 5',
      'C | Phần cuối | nhóm',
      '-C.1 | Bốn | 5',
    ])
  })

  it('may stand before the title, and be missing', () => {
    const table = tableOf([
      ['Nội dung', 'Điểm'],
      ['I. NHIỆM VỤ', null],
      ['1. Hoàn thành kế hoạch', 6],
      ['2) Bảo đảm an toàn', 4],
      ['CÔNG TÁC KHÁC', null],
      ['Việc không số', 3],
    ])
    expect(tree(table)).toEqual([
      'I | NHIỆM VỤ | nhóm',
      '-1 | Hoàn thành kế hoạch | 6',
      '-2 | Bảo đảm an toàn | 4',
      'N2 | CÔNG TÁC KHÁC | nhóm',
      '-N2.1 | Việc không số | 3',
    ])
  })

  it('that a spreadsheet took for figures are put right: 1.1 after 1.9 was 1.10', () => {
    const lines = Array.from({ length: 9 }, (_, at) => [Number(`1.${at + 1}`), `Việc ${at + 1}`, 1])
    const table = tableOf([head, [1, 'Nhóm', null], ...lines, [1.1, 'Việc 10', 1]])
    expect(tree(table).at(-1)).toBe('-1.10 | Việc 10 | 1')
    expect(said(table)).toContain('đọc là “1.10”')
  })

  it('written twice are refused', () => {
    const table = tableOf([
      ['Mã', 'Nội dung', 'Điểm'],
      ['CB1', 'Một', 5],
      ['CB1', 'Hai', 5],
    ])
    expect(errors(table)).toEqual([[3, 'Mã “CB1” đã dùng ở dòng 2. Hãy đổi một trong hai mã rồi tải lại.']])
  })
})

describe('a rule is proposed', () => {
  it.each([
    [
      'Từ 95 % trở lên: 10 điểm; từ 80 % đến dưới 95 %: 7,5 điểm; dưới 80 %: 0 điểm',
      {
        type: 'steps',
        steps: [
          { from: '95', points: '10' },
          { from: '80', to: '95', points: '7.5' },
          { to: '80', points: '0' },
        ],
      },
    ],
    [
      'Đạt 100%: 10 điểm\nTừ 90% đến dưới 100%: 8 điểm',
      {
        type: 'steps',
        steps: [
          { from: '100', points: '10' },
          { from: '90', to: '100', points: '8' },
        ],
      },
    ],
    [
      'Tốt: 10 điểm; khá: 7 điểm; trung bình: 5 điểm',
      {
        type: 'grades',
        grades: [
          { grade: 'Tốt', points: '10' },
          { grade: 'khá', points: '7' },
          { grade: 'trung bình', points: '5' },
        ],
      },
    ],
    ['Mỗi sáng kiến được cộng 2 điểm, tối đa 10 điểm', { type: 'count', each: '2' }],
    ['Mỗi vụ việc vi phạm trừ 0,5 điểm', { type: 'events', events: [{ each: '0.5' }] }],
    ['Trừ 1 điểm cho mỗi lần nộp chậm', { type: 'events', events: [{ each: '1' }] }],
    ['Có/không', { type: 'yesNo' }],
    ['Chấm điểm theo tỷ lệ đạt được', { type: 'ratio' }],
  ])('where the words say it: %s', (words, rule) => {
    const line = oneLine(10, words).lines[0]
    expect([line?.proposal?.rule, line?.rule, line?.method]).toEqual([rule, { type: 'manual' }, words])
  })

  it.each([
    ['Theo kết quả thực tế'],
    ['Mỗi 1 % thiếu trừ 0,1 điểm'],
    ['Trên 95 %: 10 điểm; từ 90 đến 95 %: 5 điểm'],
    ['Từ 90 % đến dưới 95 %: 4 điểm; từ 92 % đến dưới 99 %: 5 điểm'],
    ['Từ 95 % trở lên: 20 điểm; dưới 95 %: 5 điểm'],
    ['Mỗi sáng kiến được cộng 2 điểm, tối đa 8 điểm'],
    ['Đạt 100 % kế hoạch 10 điểm, còn lại do hội đồng xem xét'],
    ['Mỗi lần chậm trừ 1 điểm, quá 3 lần không chấm điểm'],
  ])('nowhere else: %s', (words) => {
    expect(oneLine(10, words).lines[0]?.proposal).toBeNull()
  })
})
