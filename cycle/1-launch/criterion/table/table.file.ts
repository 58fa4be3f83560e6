import { vnDay } from '#kit/format.ts'
import { type XlsxRow, xlsxPage } from '#plumbing/xlsx.ts'
import type { Criterion } from '../criterion.ts'
import { flat, treeOf } from '../tree.ts'
import type { Owner } from './finish.ts'
import { ownWords } from './own.ts'
import { writtenRule } from './rule.cell.ts'

// The words over the columns and in them are Vietnamese whoever takes the file: they are read back.
type Column = {
  header: string
  width: number
  value: (line: Criterion, about: About) => string | number | null
}
type About = { codes: Map<string, string>; owners: Map<string, Owner> }

const columns: Column[] = [
  { header: 'Mã', width: 10, value: (line) => line.code },
  {
    header: 'Thuộc nhóm (mã)',
    width: 10,
    value: (line, { codes }) => codes.get(line.parentId ?? '') ?? null,
  },
  { header: 'Nội dung', width: 60, value: (line) => line.title },
  { header: 'Phần điểm', width: 13, value: (line) => ownWords[line.part] },
  { header: 'Điểm tối đa', width: 9, value: (line) => figure(line.points) },
  { header: 'Trọng số', width: 9, value: (line) => figure(line.weight) },
  { header: 'Đơn vị tính', width: 12, value: (line) => line.unit || null },
  { header: 'Cách tính', width: 44, value: (line) => line.method || null },
  { header: 'Minh chứng', width: 36, value: (line) => line.evidenceAsked || null },
  {
    header: 'Cơ quan phụ trách',
    width: 18,
    value: (line, about) => nameOf(line.ownerId ?? '', about) || null,
  },
  { header: 'Áp dụng cho', width: 18, value: audience },
  { header: 'Bắt buộc', width: 10, value: (line) => (line.compulsory ? ownWords.yes : ownWords.no) },
  { header: 'Chiều đánh giá', width: 20, value: (line) => ownWords[line.direction] },
  { header: 'Thời hạn', width: 12, value: (line) => (line.dueOn ? vnDay(line.dueOn) : null) },
  { header: 'Mức trần', width: 9, value: (line) => figure(line.cap) },
  { header: 'Mức sàn', width: 9, value: (line) => figure(line.floor) },
  { header: 'Điều kiện (mã)', width: 14, value: (line) => line.gate.join('; ') || null },
  { header: 'Loại tiêu chí', width: 12, value: (line) => (line.kind === 'standard' ? null : ownWords.later) },
  { header: 'Quy tắc máy tính', width: 30, value: (line) => writtenRule(line.rule) },
]

/** The scale as a workbook that comes back through the import unchanged. */
export function tableFile(
  title: string,
  criteria: readonly Criterion[],
  owners: Owner[],
): Promise<Uint8Array> {
  const about = {
    codes: new Map(criteria.map((line) => [line.id, line.code])),
    owners: new Map(owners.map((owner) => [owner.id, owner])),
  }
  const lines = flat(treeOf(criteria)).map(({ line }) => line)
  const rows = lines.map((line): XlsxRow => columns.map(({ value }) => value(line, about)))
  const head = columns.map(({ header }) => header)
  return xlsxPage({
    name: 'Bảng tiêu chí',
    columns,
    rows: [[title], [], head, ...rows],
    headRow: 2,
    boldRows: [0, 2, ...lines.flatMap((line, at) => (line.rule === null ? [at + 3] : []))],
  })
}

const figure = (points: string | null) => (points === null ? null : Number(points))

function audience(line: Criterion, about: About): string {
  if (line.appliesTo !== 'chosen') return ownWords[line.appliesTo]
  return line.agencyIds.map((id) => nameOf(id, about)).join('; ')
}

const nameOf = (id: string, { owners }: About) => owners.get(id)?.abbreviation || owners.get(id)?.name || ''
