import type { Paper } from '#ground/papers/paper.ts'
import { rankAndName } from '#ground/people/actor.ts'
import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Ballot, NomineeCount } from '../ballots.ts'

/** Sheets that went out and came back; an electronic ballot has ballots received instead. */
type Turnout = { issued: number; returned: number }

type Counted = { counts: Map<string, NomineeCount>; turnout: Turnout; digest: string }

/** “Biên bản kiểm phiếu”: who counted, how many ballots, and each case in the count's own numbers. */
export function tallyMinutes(ballot: Ballot, { counts, turnout, digest }: Counted): Paper {
  const { sitting } = ballot
  const way = sitting.way === 'paper' ? 'Bỏ phiếu giấy, kín' : 'Bỏ phiếu điện tử, kín'
  return {
    form: 'minutes',
    superior: '',
    issuer: sitting.councilName,
    reference: '/BB-HĐTĐKT',
    place: '',
    day: sitting.heldOn,
    typeName: 'Biên bản',
    abstract: `Kiểm phiếu phiên họp ngày ${vnDay(sitting.heldOn)}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Cách bỏ phiếu', value: way },
          { label: 'Tổ kiểm phiếu', value: ballot.tellers.map(rankAndName).join('; ') },
          { label: 'Số phiếu phát ra', value: String(turnout.issued) },
          { label: 'Số phiếu thu về', value: String(turnout.returned) },
          { label: 'Số phiếu không thu về', value: String(turnout.issued - turnout.returned) },
        ],
      },
      table(ballot, counts),
      {
        kind: 'paragraph',
        text: 'Mỗi dòng đếm theo từng trường hợp: phiếu hợp lệ là số đồng ý, không đồng ý và trắng; mức cần đạt và kết luận đạt, không đạt ghi trong biên bản họp Hội đồng.',
      },
      { kind: 'paragraph', text: `Mã của đúng kết quả này: ${digest}`, style: 'italic' },
    ],
    signatures: ballot.tellers.slice(0, 3).map((one, i) => ({
      side: i === 0 ? ('right' as const) : i === 1 ? ('left' as const) : ('centre' as const),
      post: one.heads ? 'Tổ trưởng kiểm phiếu' : 'Người kiểm phiếu',
      rank: one.rank,
      name: one.name,
    })),
    recipients: [],
    ...(sitting.illustrative ? { illustrativeNote: 'Phiên họp và số phiếu mang tính minh họa.' } : {}),
  }
}

function table({ nominees }: Ballot, counts: Map<string, NomineeCount>): Paper['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      { head: 'TT', align: 'center', width: 1 },
      { head: 'Tập thể, cá nhân', width: 5 },
      { head: 'Danh hiệu, hình thức', width: 4 },
      { head: 'Đồng ý', align: 'center', width: 1.6 },
      { head: 'Không đồng ý', align: 'center', width: 1.6 },
      { head: 'Trắng', align: 'center', width: 1.6 },
      { head: 'Không hợp lệ', align: 'center', width: 1.6 },
      { head: 'Không tham gia', align: 'center', width: 1.6 },
    ],
    rows: nominees.map((one) => {
      const count = counts.get(one.id)
      const figures = count && [count.yes, count.no, count.blank, count.invalid, count.recused]
      return [String(one.position), one.recipient, awardName(one.awardCode), ...(figures ?? []).map(String)]
    }),
  }
}
