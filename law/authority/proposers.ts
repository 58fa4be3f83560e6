import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { cite } from '../texts/instruments.ts'
import { stateAwards } from './award-groups.ts'

/** “Cấp trình”: who may propose; `read` is false where nobody has read the text. */
type Proposer = { who: string; citation: Citation; read: boolean }

type ProposedAt = Pick<Asked, 'decidedOn' | 'layers'>

/** Who proposes the award, by the law of the day. */
export function proposersOf(award: AwardCode, { decidedOn, layers }: ProposedAt): Proposer[] {
  return choose(tables, layers, decidedOn).rule(award)
}

const manages = 'Cấp quản lý về tổ chức, cán bộ và quỹ lương'

const tables: Layered<(award: AwardCode) => Proposer[]> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2003 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: null, rule: law2022 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  ],
}

function law2003(): Proposer[] {
  return [{ who: manages, citation: cite('15/2003/QH11', 'các điều chưa đọc'), read: false }]
}

// Điều 46 khoản 1 Nghị định 91/2017/NĐ-CP, nói gọn: cấp nào quản lý tổ chức, cán bộ, quỹ lương thì cấp đó khen hoặc đề nghị.
function decree2017(): Proposer[] {
  return [{ who: manages, citation: cite('91/2017/NĐ-CP', 'Điều 46 khoản 1'), read: true }]
}

function armyBefore2018(): Proposer[] {
  return [{ who: manages, citation: cite('160/2014/TT-BQP', 'toàn văn'), read: false }]
}

// Điều 64 khoản 1 Thông tư 151/2018/TT-BQP: như trên, trong Quân đội.
function army2018(): Proposer[] {
  return [{ who: manages, citation: cite('151/2018/TT-BQP', 'Điều 64 khoản 1'), read: true }]
}

const toPrimeMinister = [
  'Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  'Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao',
  'Người đứng đầu cơ quan đảng ở Trung ương',
  'Chủ nhiệm Văn phòng Quốc hội, Chủ nhiệm Văn phòng Chủ tịch nước, Tổng Kiểm toán nhà nước',
  'Người đứng đầu Mặt trận Tổ quốc và tổ chức chính trị – xã hội ở Trung ương',
  'Giám đốc Đại học Quốc gia',
  'Chủ tịch Ủy ban nhân dân cấp tỉnh',
]

// Điều 83 Luật 06/2022/QH15, nói gọn: những người đứng đầu nêu trên trình Thủ tướng. Dưới cấp Nhà nước: phần này chưa đọc.
function law2022(award: AwardCode): Proposer[] {
  const citation = cite('06/2022/QH15', 'Điều 83')
  if (stateAwards.includes(award)) return toPrimeMinister.map((who) => ({ who, citation, read: true }))
  return [{ who: manages, citation, read: false }]
}

/** “Các bước xét trong Quân đội” before 2024, in their order. */
export const armySteps2018 = {
  citation: cite('151/2018/TT-BQP', 'Điều 55'),
  steps: [
    'Báo công, bình công trong hội nghị đơn vị, bỏ phiếu kín hoặc biểu quyết',
    'Hội đồng hoặc tổ thi đua, khen thưởng bỏ phiếu',
    'Cơ quan chính trị tổng hợp, báo cáo cấp ủy hoặc ban thường vụ',
    'Cấp ủy ra nghị quyết',
    'Chính ủy hoặc chỉ huy ký quyết định hoặc tờ trình',
  ],
} as const

/** “Đơn vị không có tư cách pháp nhân”: the direct superior signs. */
export const signsForBodiesWithoutLegalStanding = {
  citation: cite('151/2018/TT-BQP', 'Điều 53'),
  who: 'Cấp trên trực tiếp',
} as const
