import { t } from '#plumbing/language.ts'
import { oneLine } from './grid.ts'
import { noPoints } from './points.ts'
import type { Row } from './rows.ts'
import { error, type Remark, warning } from './table.ts'

/** A line on its way into the tree. */
export type Draft = {
  row: Row
  rank: number
  style: string
  title: string
  method: string[]
  evidence: string[]
  points: string | null
  isNegative: boolean
  /** Stands in a column of extra points or of deductions. */
  column: 'points' | 'extra' | 'deduction'
  children: Draft[]
}

export type Stated = { row: number; points: string; words: string }
export type Grown = { roots: Draft[]; totals: Stated[]; remarks: Remark[] }

/** Puts rows under their groups by the kind of their numbers; what no number says, capitals and bold do. */
export function grow(rows: Row[]): Grown {
  const grown: Grown = { roots: [], totals: [], remarks: [] }
  const open: Draft[] = []
  for (const row of rows) {
    const total = totalOf(row)
    if (total) grown.totals.push(total)
    else if (isTail(row, grown)) grown.remarks.push(passedOver(row))
    else if (goesOn(row, open.at(-1))) continueWith(row, open, grown)
    else take(row, open, grown)
  }
  return grown
}

const totalWords =
  /^(tổng\s*(cộng|số\s*điểm|điểm)|(tổng|tổng số|cộng)\s*[:.]?$|cộng\s*[:.(]|cộng\s+(điểm|phần|mục|nhóm|[ivx]+\b|[a-d]\b|\d))/iu

/** “Tổng cộng”, “Cộng mục I”: says what the lines come to, and is none itself. */
function totalOf(row: Row): Stated | null {
  const words = row.title || row.group || oneLine(row.text('order') || row.text('code'))
  if (row.numbering && row.title) return null
  if (!totalWords.test(words) || row.points.points === null) return null
  return { row: row.row, points: row.points.points, words }
}

/** Below the foot of the table: places, days, signatures. */
function isTail(row: Row, { totals }: Grown): boolean {
  const isBare = !row.numbering && !row.code && row.points.points === null && !row.points.fault
  if (!isBare) return false
  const words = oneLine(row.title || row.text('order') || row.text('code') || row.text('method'))
  if (/^(ghi chú|nơi nhận|người lập|trưởng cụm|cụm trưởng|thủ trưởng|ký tên|\(ký|tm\.|kt\.)/iu.test(words))
    return true
  if (/ngày\s+[\d.…]+\s+tháng/iu.test(words)) return true
  return totals.some((one) => /^tổng/iu.test(one.words)) && !/điểm|thưởng|trừ|phạt/iu.test(words)
}

const passedOver = (row: Row) =>
  warning(row.row, t('Dòng ở chân bảng, không phải tiêu chí nên không đưa vào.'))

/** Words that belong to the line above: no number, no points, no heading. */
function goesOn(row: Row, last: Draft | undefined): boolean {
  if (!last || row.code || row.group) return false
  const { style = '' } = row.numbering ?? {}
  const isNumbered = row.numbering !== null && !style.startsWith('bullet')
  if (isNumbered || hasPoints(row)) return row.isBelowMerged && row.title === '' && !isNumbered
  return row.title === '' || style.startsWith('bullet') || (!row.isLoud && last.points !== null)
}

const hasPoints = (row: Row) =>
  [row.points, row.extra, row.deduction].some((one) => one.points !== null || one.fault !== null) ||
  row.text('weight') !== ''

function continueWith(row: Row, open: Draft[], grown: Grown) {
  const last = open.at(-1)
  if (!last) return
  const points = row.points.points
  const sign = row.numbering?.token ?? ''
  if (row.title) last.method.push(`${sign} ${row.title}`.trim())
  const words = row.text('method')
  if (words)
    last.method.push(
      points === null ? words : t('{words}: {points} điểm', { words, points: points.replace('.', ',') }),
    )
  if (row.text('evidence')) last.evidence.push(row.text('evidence'))
  if (row.title)
    grown.remarks.push(
      warning(
        row.row,
        t('Dòng không có mã và điểm: nối vào cách tính của tiêu chí ở dòng {row}.', { row: last.row.row }),
      ),
    )
}

function take(row: Row, open: Draft[], grown: Grown) {
  if (row.group) openGroup(row, open, grown)
  const own = row.group && row.numbersGroup ? { ...row, numbering: null, code: '' } : row
  const draft = draftOf(own, rankOf(own, open))
  if (draft.title === '') {
    grown.remarks.push(
      error(
        row.row,
        t(
          'Dòng có số liệu nhưng không có nội dung. Hãy ghi nội dung tiêu chí, hoặc xóa dòng này, rồi tải lại.',
        ),
      ),
    )
    return
  }
  hang(draft, open, grown)
  if (row.turned) grown.remarks.push(warning(row.row, turnedWords(row)))
}

function turnedWords(row: Row): string {
  const shown = (row.turned ?? '').split('-').reverse().join('/')
  return t('Excel đã đổi số thứ tự thành {turned}; chương trình đọc là “{code}”. Hãy kiểm tra lại.', {
    turned: shown,
    code: row.code || row.numbering?.token || '',
  })
}

/** The left one of two columns of words opens a group, with the number when that is merged over the whole group. */
function openGroup(row: Row, open: Draft[], grown: Grown) {
  const own = row.numbersGroup ? {} : { numbering: null, code: '' }
  const group = { ...row, ...own, ...nothingElse, title: row.group }
  hang(draftOf(group, 1.5), open, grown)
}

const nothingElse = {
  points: noPoints,
  extra: noPoints,
  deduction: noPoints,
  text: () => '',
  cell: () => null,
}

function hang(draft: Draft, open: Draft[], grown: Grown) {
  while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= draft.rank) open.pop()
  const parent = open.at(-1)
  if (parent) parent.children.push(draft)
  else grown.roots.push(draft)
  open.push(draft)
}

function rankOf(row: Row, open: Draft[]): number {
  if (row.numbering) return numberedRank(row, open)
  if (row.code) return row.isLoud && !hasPoints(row) ? 1.2 : 7
  return row.isLoud ? (row.title === row.title.toUpperCase() ? 0.8 : 1.2) : 7
}

/** A letter that is also a Roman number stands among its likes: C after B, D after C. */
function numberedRank({ numbering }: Row, open: Draft[]): number {
  const rank = numbering?.rank ?? 7
  const sameStyle = open.find((one) => one.style === numbering?.style)
  return sameStyle?.rank ?? rank
}

function draftOf(row: Row, rank: number): Draft {
  const column =
    row.points.points !== null
      ? 'points'
      : row.extra.points !== null
        ? 'extra'
        : row.deduction.points !== null
          ? 'deduction'
          : 'points'
  const { points, isNegative, more } = row[column]
  return {
    row,
    rank,
    style: row.numbering?.style ?? (row.code ? 'own' : ''),
    title: row.title,
    method: [row.text('method'), more].filter((words) => words !== ''),
    evidence: [row.text('evidence')].filter((words) => words !== ''),
    points,
    isNegative,
    column,
    children: [],
  }
}
