import { tidy } from '#kit/http/read.ts'
import { type Day, isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Part, parts } from '#scoring/scale.ts'
import { type Audience, partLabel } from '../criterion.ts'
import { findOwner, type Owner } from './finish.ts'
import { oneLine } from './grid.ts'
import { readFigure } from './points.ts'
import type { Row } from './rows.ts'
import { readRuleCell } from './rule.cell.ts'
import { type ColumnKey, error, type Remark, type TableLine, warning } from './table.ts'

/** Words of our own file that are read back; always Vietnamese, whoever saves it. */
export const ownWords = {
  less: 'càng ít càng tốt',
  more: 'càng nhiều càng tốt',
  yes: 'có',
  no: 'không',
  all: 'tất cả',
  lead: 'cụm trưởng, cụm phó',
  members: 'các đơn vị còn lại',
  later: 'bổ sung',
  standard: 'Điểm chuẩn',
  extra: 'Điểm thưởng',
  deduction: 'Điểm trừ',
} as const

type About = { owners: Owner[]; remarks: Remark[] }

/** The rows of a file this program made: every column says exactly what it holds, and the tree by the code above. */
export function ownLines(rows: Row[], owners: Owner[], remarks: Remark[]): TableLine[] {
  const lines = rows.flatMap((row) => lineOf(row, { owners, remarks }))
  const byCode = new Map(lines.map(({ line }) => [line.code, line]))
  const roots: TableLine[] = []
  for (const { line, parent } of lines) {
    const above = parent === '' ? undefined : byCode.get(parent)
    if (parent !== '' && (!above || above.rule !== null || above.row >= line.row))
      remarks.push(
        error(
          line.row,
          t('Không có nhóm “{code}” ở phía trên. Hãy ghi mã một nhóm đứng trước dòng này.', { code: parent }),
        ),
      )
    if (above) above.children.push(line)
    else roots.push(line)
  }
  return roots
}

function lineOf(row: Row, about: About): { line: TableLine; parent: string }[] {
  const { remarks } = about
  const text = (key: ColumnKey) => row.text(key)
  const read = readRuleCell(oneLine(text('rule')))
  const code = oneLine(text('code'))
  if (code === '' && row.points.points !== null && /^tổng/iu.test(oneLine(text('title')))) return []
  if (!read)
    remarks.push(error(row.row, t('Không đọc được quy tắc máy tính. Hãy để nguyên ô này như tệp đã xuất.')))
  if (code === '' || text('title') === '')
    remarks.push(error(row.row, t('Dòng thiếu mã hoặc nội dung. Hãy ghi đủ, hoặc xóa dòng, rồi tải lại.')))
  const audience = audienceOf(row, about)
  const line: TableLine = {
    row: row.row,
    numbered: { token: '', style: '' },
    code,
    isCodeMade: false,
    title: oneLine(asWritten(row, 'title')),
    part: partOf(row, remarks),
    points: figureIn(row, 'points', remarks),
    weight: figureIn(row, 'weight', remarks),
    unit: oneLine(text('unit')),
    direction: oneLine(text('direction')) === ownWords.less ? 'less' : 'more',
    compulsory: oneLine(text('compulsory')) !== ownWords.no,
    ...audience,
    ownerId: ownerOf(row, about),
    evidenceAsked: asWritten(row, 'evidence'),
    dueOn: dueOf(row, remarks),
    cap: figureIn(row, 'cap', remarks),
    floor: figureIn(row, 'floor', remarks),
    gate: oneLine(text('gate'))
      .split(/[;,\s]+/)
      .filter((one) => one !== ''),
    method: asWritten(row, 'method'),
    rule: read?.rule ?? null,
    proposal: null,
    children: [],
  }
  if (line.points !== null && line.weight !== null)
    remarks.push(error(row.row, t('Chỉ ghi điểm hoặc trọng số. Hãy để trống một trong hai.')))
  if (oneLine(text('kind')) === ownWords.later)
    remarks.push(warning(row.row, t('Tiêu chí bổ sung của bảng cũ thành tiêu chí thường của dự thảo.')))
  return [{ line, parent: oneLine(text('parent')) }]
}

/** With its empty lines, as it was exported. */
const asWritten = (row: Row, key: ColumnKey) => tidy(row.cell(key)?.text ?? '')

function figureIn(row: Row, key: ColumnKey, remarks: Remark[]): string | null {
  const typed = oneLine(row.text(key))
  if (typed === '') return null
  const sign = /^[-−]/u.test(typed) ? '-' : ''
  const cell = row.cell(key)
  const figure =
    cell?.kind === 'number' ? typed.replace(/^[-−]/u, '') : readFigure(typed.replace(/^[-−]/u, ''))
  if (figure !== null) return `${sign}${figure}`
  remarks.push(
    error(
      row.row,
      t('Không đọc được số “{text}”. Hãy ghi một số, ví dụ 10 hoặc 10,5.', { text: typed.slice(0, 40) }),
    ),
  )
  return null
}

function partOf(row: Row, remarks: Remark[]): Part {
  const typed = oneLine(row.text('part'))
  const part = parts.find((one) => [ownWords[one], partLabel(one)].includes(typed))
  if (!part && typed !== '')
    remarks.push(
      error(
        row.row,
        t('Không có phần “{text}”. Hãy ghi Điểm chuẩn, Điểm thưởng hoặc Điểm trừ.', {
          text: typed.slice(0, 40),
        }),
      ),
    )
  return part ?? 'standard'
}

function ownerOf(row: Row, { owners, remarks }: About): string | null {
  const typed = oneLine(row.text('owner'))
  if (typed === '') return null
  const found = findOwner(typed, owners)
  if (!found)
    remarks.push(
      warning(
        row.row,
        t('Không thấy đúng một cơ quan “{text}” trong cụm nên để trống phụ trách. Chọn lại sau khi nhập.', {
          text: typed.slice(0, 60),
        }),
      ),
    )
  return found?.id ?? null
}

function audienceOf(row: Row, { owners, remarks }: About): { appliesTo: Audience; agencyIds: string[] } {
  const typed = oneLine(row.text('appliesTo'))
  if (typed === '' || typed === ownWords.all) return { appliesTo: 'all', agencyIds: [] }
  if (typed === ownWords.lead) return { appliesTo: 'lead', agencyIds: [] }
  if (typed === ownWords.members) return { appliesTo: 'members', agencyIds: [] }
  const named = typed.split(';').map((one) => findOwner(one.trim(), owners))
  const ids = named.flatMap((one) => (one ? [one.id] : []))
  if (ids.length < named.length)
    remarks.push(
      error(
        row.row,
        t(
          '“{text}” có đơn vị không thuộc cụm. Hãy ghi tên hoặc tên viết tắt của đơn vị thành viên, cách nhau bằng dấu chấm phẩy.',
          { text: typed.slice(0, 80) },
        ),
      ),
    )
  return { appliesTo: 'chosen', agencyIds: ids.sort() }
}

function dueOf(row: Row, remarks: Remark[]): Day | null {
  const typed = oneLine(row.text('due'))
  if (typed === '') return null
  const [date = '', month = '', year = ''] = typed.split('/')
  const day =
    row.cell('due')?.kind === 'date' ? typed : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (isDay(day)) return day
  remarks.push(
    error(row.row, t('Thời hạn “{text}” chưa đúng. Hãy ghi ngày/tháng/năm.', { text: typed.slice(0, 40) })),
  )
  return null
}
