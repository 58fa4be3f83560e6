import type { PrintedSignature, SignatureRow } from '../layout/printed.ts'
import type { Layout } from '../layout.ts'
import { page, textWidth } from '../measure.ts'
import { proofUnder } from './picture.ts'
import { arranged, gap, line } from './pieces.ts'
import { mm } from './xml.ts'

/** Parties, signatures and receivers; a lone signature on the right has the receivers level with its post. */
export function signaturesOf(layout: Layout): string {
  const width = textWidth(layout.landscape)
  const receivers = receiversOf(layout)
  const first = layout.signatureRows[0]
  const hasRoom = Boolean(first && !first.left && !first.centre)
  const isBeside = hasRoom && Boolean(receivers || layout.proof)
  const beside = isBeside ? receivers + proofUnder(layout) : ''
  const parties = layout.partyRows.map((row) => {
    const cells = Array.from({ length: layout.partyColumns }, (_, i) => signature(row[i] ?? null))
    return (
      arranged(
        cells.map(() => width / layout.partyColumns),
        [cells],
      ) + gap(10)
    )
  })
  const rows = layout.signatureRows.map((row, i) => signatureRow(row, width, i === 0 ? beside : ''))
  const blocks = [...parties, ...rows, isBeside ? '' : receivers].filter(Boolean)
  return blocks.length > 0 ? gap(10, { isKept: true }) + blocks.join('') : ''
}

/** A row of signatures across so many millimetres; `beside` stands on the left where nobody signs there. */
export function signatureRow(row: SignatureRow, width: number, beside = ''): string {
  const table = row.centre
    ? arranged([width], [[signature(row.centre)]])
    : arranged([width / 2, width / 2], [[beside || signature(row.left), signature(row.right)]])
  return table + gap(10)
}

function signature(one: PrintedSignature | null): string {
  if (!one) return ''
  const room = { spacing: `w:before="${mm(page.signing)}" w:after="0"` }
  return (
    (one.above ? line('GhiChuKy', one.above) : '') +
    one.lines.map((words) => line('ChucVu', words)).join('') +
    (one.note ? line('GhiChuKy', one.note) : '') +
    line('ChucVu', '').repeat(one.blank) +
    (one.otherPost ? line('ChucVu', one.otherPost, room) : '') +
    line('HoTen', one.name, one.otherPost ? {} : room)
  )
}

function receiversOf({ recipients, drafter }: Layout): string {
  return (
    (recipients.length > 0 ? line('NoiNhan', 'Nơi nhận:') : '') +
    recipients.map((words) => line('NoiNhanDong', words)).join('') +
    (drafter ? line('NguoiSoan', drafter) : '')
  )
}
