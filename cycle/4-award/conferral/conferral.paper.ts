import type { Paper } from '#ground/papers/paper.ts'
import { counted } from '#ground/papers/pieces.ts'
import { amountInWords, writtenDay } from '#ground/papers/words.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import type { ConferralLine } from './conferral.store.ts'

type Written = {
  year: Year
  decision: { reference: string; decidedOn: Day; issuer: string }
  lines: ConferralLine[]
  conference: { title: string; heldOn: Day; place: string } | undefined
  today: Day
}

/** “Danh sách ký nhận”: one row a recipient, with room to sign. */
export function conferralPaper({ year, decision, lines, conference, today }: Written): Paper {
  const total = lines.reduce((sum, one) => sum + (one.amount ?? 0), 0)
  const where = conference ? ` Trao tại ${conference.title}, ngày ${vnDay(conference.heldOn)}.` : ''
  return {
    form: 'sheet',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference: '',
    place: '',
    day: today,
    typeName: 'Danh sách ký nhận',
    abstract: 'Hiện vật khen thưởng và tiền thưởng',
    underTitle: `Kèm theo Quyết định số ${decision.reference} ${writtenDay(decision.decidedOn)} của ${decision.issuer}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [
      { kind: 'paragraph', text: `Tổng số: ${counted(lines.length)} lượt khen thưởng.${where}` },
      {
        kind: 'table',
        columns: [
          { head: 'TT', align: 'center', width: 1 },
          { head: 'Tập thể, cá nhân, hộ gia đình', width: 5 },
          { head: 'Chức vụ, đơn vị', width: 5 },
          { head: 'Danh hiệu, hình thức', width: 4 },
          { head: 'Tiền thưởng (đồng)', align: 'right', width: 3 },
          { head: 'Ký nhận, ghi rõ họ tên', width: 4 },
        ],
        rows: lines.map((one, i) => [
          String(one.number ?? i + 1),
          one.recipient,
          one.postTitle,
          awardNameOn(one.awardCode, decision.decidedOn),
          [one.amount === null ? '' : vnNumber(one.amount), one.gift].filter(Boolean).join('; '),
          '',
        ]),
        foot: ['', 'Cộng', '', '', total === 0 ? '' : vnNumber(total), ''],
      },
      ...(total === 0 ? [] : [{ kind: 'paragraph' as const, text: `Bằng chữ: ${amountInWords(total)}.` }]),
    ],
    signatures: [
      { side: 'left', post: 'Người lập danh sách', name: '', note: '(Ký, ghi rõ họ tên)' },
      { side: 'right', post: 'Người trao', name: '', note: '(Ký, ghi rõ họ tên)' },
    ],
    recipients: [],
    landscape: true,
    ...(lines.some((one) => one.illustrative) ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}
