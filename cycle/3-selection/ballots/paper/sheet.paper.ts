import type { Block, Paper } from '#ground/papers/paper.ts'
import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Ballot, VoterGroup } from '../ballots.ts'

const box = '□'

/** “Phiếu bầu” on paper: one sheet for one part; it names those voted on and nobody who votes. */
export function ballotSheet({ sitting, nominees }: Ballot, groups: VoterGroup[], part: number): Paper | null {
  const group = groups[part - 1]
  if (!group) return null
  const chosen = nominees.filter((one) => group.nomineeIds.includes(one.id))
  return {
    form: 'sheet',
    superior: '',
    issuer: sitting.councilName,
    reference: '',
    place: '',
    day: sitting.heldOn,
    typeName: groups.length > 1 ? `Phiếu bầu, phần ${part}` : 'Phiếu bầu',
    abstract: `Xét danh hiệu thi đua, hình thức khen thưởng, phiên họp ngày ${vnDay(sitting.heldOn)}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [stamp, ...how, table(chosen)],
    signatures: [],
    recipients: [],
    ...(sitting.illustrative ? { illustrativeNote: 'Phiên họp và danh sách mang tính minh họa.' } : {}),
  }
}

const stamp: Block = { kind: 'paragraph', text: '(Chỗ đóng dấu của Hội đồng)', style: 'italic' }

const how: Block[] = [
  {
    kind: 'paragraph',
    text: 'Mỗi dòng đánh dấu X vào đúng một ô. Không ghi tên, không ký, không viết thêm.',
  },
  {
    kind: 'paragraph',
    text: 'Dòng không đánh dấu tính là phiếu trắng; dòng đánh dấu từ hai ô trở lên tính là không hợp lệ.',
  },
]

function table(chosen: Ballot['nominees']): Block {
  return {
    kind: 'table',
    columns: [
      { head: 'TT', align: 'center', width: 1 },
      { head: 'Tập thể, cá nhân', width: 5 },
      { head: 'Danh hiệu, hình thức', width: 4 },
      { head: 'Đồng ý', align: 'center', width: 1.6 },
      { head: 'Không đồng ý', align: 'center', width: 1.6 },
      { head: 'Phiếu trắng', align: 'center', width: 1.6 },
    ],
    rows: chosen.map((one) => [
      String(one.position),
      one.personId ? `${one.recipient}, ${one.agencyName}` : one.recipient,
      awardName(one.awardCode),
      ...[box, box, box],
    ]),
  }
}
