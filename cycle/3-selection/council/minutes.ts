import type { Paper } from '#ground/papers/paper.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Nominee } from './council.store.ts'
import type { CouncilMember, Presence, Sitting } from './council.ts'

export type Outcome = { nominee: Nominee; yes: number; needed: number; passed: boolean; rule: string }

type Held = {
  year: Year
  sitting: Sitting
  members: CouncilMember[]
  attendances: { memberId: string; presence: Presence }[]
  outcomes: Outcome[]
}

const presence: Record<Presence, string> = {
  present: 'Có mặt',
  absent: 'Vắng mặt',
  writtenOpinion: 'Vắng, có ý kiến bằng văn bản',
}

const duty = { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch', member: 'Ủy viên', secretary: 'Thư ký' }

/** “Biên bản họp hội đồng”: presence, votes, what was needed, and the result; in the count's own numbers. */
export function minutesOf(held: Held): Paper {
  const { year, sitting, members } = held
  return {
    form: 'minutes',
    superior: year.organisationName,
    issuer: sitting.councilName,
    reference: '',
    place: '',
    day: sitting.heldOn,
    typeName: 'Biên bản',
    abstract: `Họp xét danh hiệu thi đua, hình thức khen thưởng năm ${year.year} của ${year.clusterName}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [...presenceBlocks(held), ...ballotBlocks(held)],
    signatures: [
      signature('left', 'Thư ký', members, sitting.secretaryId),
      signature('right', 'Người chủ trì', members, sitting.presiderId),
    ],
    recipients: [],
    ...(sitting.illustrative ? { illustrativeNote: 'Phiên họp và số phiếu mang tính minh họa.' } : {}),
  }
}

function presenceBlocks({ sitting, members, attendances }: Held): Paper['blocks'] {
  const of = (memberId: string) => attendances.find((one) => one.memberId === memberId)?.presence ?? 'absent'
  const count = (wanted: Presence) => members.filter((one) => of(one.id) === wanted).length
  return [
    { kind: 'heading', level: 1, text: 'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN' },
    {
      kind: 'facts',
      items: [
        { label: 'Ngày họp', value: vnDay(sitting.heldOn) },
        ...(sitting.place ? [{ label: 'Địa điểm', value: sitting.place }] : []),
        { label: 'Tổng số thành viên Hội đồng', value: String(members.length) },
        { label: 'Có mặt', value: String(count('present')) },
        { label: 'Vắng, có ý kiến bằng văn bản', value: String(count('writtenOpinion')) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Cấp bậc, họ và tên', width: 5 },
        { head: 'Trong Hội đồng', width: 3 },
        { head: 'Dự họp', width: 4 },
      ],
      rows: members.map((one, i) => [String(i + 1), rankAndName(one), duty[one.duty], presence[of(one.id)]]),
    },
  ]
}

function ballotBlocks({ members, outcomes }: Held): Paper['blocks'] {
  const passed = outcomes.filter((one) => one.passed)
  const rules = [...new Set(outcomes.map((one) => one.rule))]
  return [
    { kind: 'heading', level: 1, text: 'II. KẾT QUẢ BIỂU QUYẾT' },
    {
      kind: 'paragraph',
      text: `Tỷ lệ đồng ý cần đạt, tính trên tổng số ${members.length} thành viên, kể cả người vắng mặt: ${rules.join('; ')}.`,
    },
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Tập thể, cá nhân', width: 5 },
        { head: 'Danh hiệu, hình thức', width: 4 },
        { head: 'Đồng ý', align: 'center', width: 1.8 },
        { head: 'Cần đạt', align: 'center', width: 1.8 },
        { head: 'Kết quả', align: 'center', width: 2 },
      ],
      rows: outcomes.map((one, i) => [
        String(i + 1),
        recipientOf(one.nominee),
        awardName(one.nominee.awardCode),
        `${one.yes}/${members.length}`,
        String(one.needed),
        one.passed ? 'Đạt' : 'Không đạt',
      ]),
    },
    { kind: 'heading', level: 1, text: 'III. KẾT LUẬN' },
    {
      kind: 'paragraph',
      text: `Hội đồng đề nghị khen thưởng ${passed.length} trong ${outcomes.length} trường hợp đưa ra xét.`,
    },
  ]
}

function recipientOf(nominee: Nominee): string {
  if (!nominee.personId) return nominee.recipient
  return `${rankAndName({ rank: nominee.personRank ?? '', name: nominee.recipient })}, ${nominee.agencyName}`
}

function signature(side: 'left' | 'right', post: string, members: CouncilMember[], memberId: string) {
  const signer = members.find((one) => one.id === memberId)
  return { side, post, rank: signer?.rank ?? '', name: signer?.name ?? '' }
}
