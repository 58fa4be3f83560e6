import { t } from '#plumbing/language.ts'
import type { ReadSheet } from '#plumbing/xlsx.ts'
import { shown } from '#scoring/exact/exact.ts'
import { withCodes } from './codes.ts'
import { finished, isAnyOf, type Owner, sumOf } from './finish.ts'
import { gridOf, oneLine } from './grid.ts'
import { findHead, type Head } from './head.ts'
import { ownLines } from './own.ts'
import { type Row, rowsOf } from './rows.ts'
import { error, everyLine, type Remark, type Table, type TableLine, warning } from './table.ts'
import { type Grown, grow, type Stated } from './tree.ts'

/** The most lines a scale may have. */
const mostLines = 500

/** Reads one sheet as a table of criteria; nothing when it has no head of one. */
export function readTable(sheet: ReadSheet, owners: Owner[]): Table | null {
  const grid = gridOf(sheet)
  const head = findHead(grid)
  if (!head) return null
  const { rows, hidden } = rowsOf(grid, head)
  const remarks = [...aboutHead(head, sheet), ...hidden.map(hiddenRow)]
  const isOwn = head.columns.parent !== undefined && head.columns.rule !== undefined
  const table = isOwn
    ? { lines: ownLines(rows, owners, remarks), total: null }
    : anyTable(rows, owners, remarks)
  refuseSize(table.lines, remarks)
  return {
    sheet: sheet.name,
    headRow: head.from + 1,
    ...table,
    remarks: inOrder([...remarks, ...formulas(rows)]),
  }
}

function anyTable(rows: Row[], owners: Owner[], remarks: Remark[]): Pick<Table, 'lines' | 'total'> {
  const grown = grow(rows)
  remarks.push(...grown.remarks)
  const lines = withCodes(finished(grown.roots, owners, remarks), remarks)
  return { lines, total: checkTotals(grown, lines, remarks) }
}

/** The last total of the whole table; the others are of its groups. */
function checkTotals({ totals }: Grown, lines: TableLine[], remarks: Remark[]): Table['total'] {
  const isWhole = ({ words }: Stated) => /^tổng/iu.test(words) || /^cộng\s*[:.]?$/iu.test(words)
  for (const total of totals) {
    const agrees = isWhole(total)
      ? isAnyOf(total.points, lines) || isGroup(total, lines)
      : isGroup(total, lines)
    if (!agrees) remarks.push(disagrees(total, lines))
  }
  const last = totals.findLast(isWhole)
  if (!last) return null
  return { row: last.row, stated: last.points, agrees: isAnyOf(last.points, lines) }
}

const isGroup = ({ points }: Stated, lines: TableLine[]) =>
  everyLine(lines).some(
    ({ line }) => line.children.length > 0 && isAnyOf(points, [{ ...line, part: 'standard' }]),
  )

function disagrees({ row, points, words }: Stated, lines: TableLine[]): Remark {
  const standard = shown(sumOf(lines.filter((line) => line.part === 'standard')), 2).replace('.', ',')
  return warning(
    row,
    t(
      '“{words}” ghi {stated} điểm, không khớp các dòng đọc được (điểm chuẩn cộng được {total}). Hãy kiểm tra lại.',
      {
        words: words.slice(0, 40),
        stated: points.replace('.', ','),
        total: standard,
      },
    ),
  )
}

function aboutHead({ left }: Head, { hiddenColumns }: ReadSheet): Remark[] {
  const columns = left.map((words) => oneLine(words).slice(0, 40)).filter((words) => words !== '')
  return [
    ...(columns.length > 0
      ? [
          warning(
            null,
            t('Các cột không dùng để lập bảng tiêu chí nên bỏ qua: {columns}.', {
              columns: [...new Set(columns)].join('; '),
            }),
          ),
        ]
      : []),
    ...(hiddenColumns.length > 0
      ? [
          warning(
            null,
            t('Trang tính có {count} cột đang ẩn, không đọc. Nếu cần, hãy bỏ ẩn rồi tải lại.', {
              count: hiddenColumns.length,
            }),
          ),
        ]
      : []),
  ]
}

const hiddenRow = (row: number) =>
  warning(row, t('Dòng đang ẩn nên không đưa vào. Nếu cần, hãy bỏ ẩn rồi tải lại.'))

/** A formula counts by the value it had when the file was saved. */
function formulas(rows: Row[]): Remark[] {
  const found = rows.filter((row) => row.cell('points')?.formula && row.points.points !== null)
  if (found.length === 0) return []
  return [
    warning(
      null,
      t('{count} ô điểm là công thức; lấy giá trị đã tính khi lưu tệp.', { count: found.length }),
    ),
  ]
}

function refuseSize(lines: TableLine[], remarks: Remark[]) {
  const count = everyLine(lines).length
  if (count === 0)
    remarks.push(
      error(
        null,
        t('Không thấy tiêu chí nào dưới dòng tiêu đề. Hãy chọn trang tính khác, hoặc sửa tệp rồi tải lại.'),
      ),
    )
  if (count > mostLines)
    remarks.push(
      error(
        null,
        t('Bảng có {count} dòng, nhiều nhất {most}. Hãy tách bảng rồi tải lại.', { count, most: mostLines }),
      ),
    )
}

/** By row; what is about the whole table first. */
function inOrder(remarks: Remark[]): Remark[] {
  return remarks.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
}
