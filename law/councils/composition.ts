import type { Asked } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** Levels at which the army keeps a council, and a team below the regiment. */
export type CouncilLevel = 'unitUnderMinistry' | 'division' | 'regiment' | 'battalion' | 'company'

/** “Cơ cấu Hội đồng”: the roles by office, and the papers sent this many days before. */
type Composition = {
  most: number
  body: 'council' | 'team'
  roles: readonly { role: string; office: string }[]
  papersDaysBefore: number
  meets: string
  citation: Citation
}

const roles = [
  { role: 'Chủ tịch', office: 'Chính ủy' },
  { role: 'Phó Chủ tịch thường trực', office: 'Phó Chính ủy' },
  { role: 'Phó Chủ tịch', office: 'Chỉ huy' },
  { role: 'Ủy viên thường trực', office: 'Chủ nhiệm chính trị' },
] as const

const most: Record<CouncilLevel, number> = {
  unitUnderMinistry: 22,
  division: 18,
  regiment: 15,
  battalion: 7,
  company: 5,
}
const meets: Record<CouncilLevel, string> = {
  unitUnderMinistry: 'Mỗi năm hai lần',
  division: 'Mỗi quý',
  regiment: 'Mỗi tháng',
  battalion: 'Mỗi tuần',
  company: 'Hội ý hằng ngày',
}

/**
 * How the council is made up, by the army circular of 2018; nothing where the layer or the day has no text that was read.
 * Điều 76 Thông tư 151/2018/TT-BQP: Hội đồng không quá 22, 18, 15 người; tổ không quá 7, 5 người.
 */
export function compositionOf(
  level: CouncilLevel,
  { heldOn, layers }: { heldOn: Day; layers: Asked['layers'] },
): Composition | null {
  if (!layers.includes('army') || heldOn < '2018-11-25' || heldOn >= '2024-01-01') return null
  const body = level === 'battalion' || level === 'company' ? 'team' : 'council'
  return {
    most: most[level],
    body,
    roles: body === 'council' ? roles : [],
    papersDaysBefore: 3,
    meets: meets[level],
    citation: cite('151/2018/TT-BQP', 'Điều 76 khoản 5'),
  }
}

/** The last day on which papers may reach the members. */
export function papersDue(heldOn: Day, daysBefore: number): Day {
  return addDays(heldOn, -daysBefore)
}

/** “Cơ quan giúp việc”: who prepares the sittings in the army before 2024. */
export const councilBodies2018 = {
  standing: { who: 'Cơ quan chính trị cùng cấp', citation: cite('151/2018/TT-BQP', 'Điều 77') },
  secretaries: {
    who: 'Ban thư ký do cơ quan tuyên huấn chủ trì',
    citation: cite('151/2018/TT-BQP', 'Điều 78'),
  },
} as const

/** “Hội đồng Thi đua – Khen thưởng Trung ương”, 2024 to June 2025. */
export const centralCouncil2024 = {
  citation: cite('98/2023/NĐ-CP', 'Điều 47 khoản 2'),
  votes: cite('98/2023/NĐ-CP', 'Điều 47 khoản 4'),
  from: '2024-01-01',
  to: '2025-07-01',
  roles: [
    { role: 'Chủ tịch', office: 'Thủ tướng Chính phủ' },
    { role: 'Phó Chủ tịch thứ nhất', office: 'Phó Chủ tịch nước' },
    { role: 'Phó Chủ tịch thường trực', office: 'Bộ trưởng Bộ Nội vụ' },
    { role: 'Phó Chủ tịch', office: 'Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc' },
    { role: 'Phó Chủ tịch', office: 'Phó Chủ tịch Quốc hội' },
    { role: 'Phó Chủ tịch', office: 'Chủ tịch Tổng Liên đoàn Lao động' },
  ],
  meets: 'Sáu tháng một lần',
  quorum: { parts: 2, of: 3 },
} as const

/** “Hội đồng tỉnh Bắc Ninh”: who is asked first, and what its standing committee handles alone. */
export const bacNinhCouncil = {
  citation: cite('86/2025/QĐ-UBND', 'Điều 8'),
  from: '2025-12-15',
  quorum: { parts: 2, of: 3 },
  quorumToAward: { parts: 80, of: 100 },
  standingCommitteeAlone: ['excellentCollective', 'certificateOfMerit'],
  partyOpinionFirst: {
    citation: cite('86/2025/QĐ-UBND', 'Điều 5'),
    awards: [
      ...(['nationalFighter', 'goldStarOrder', 'hoChiMinhOrder'] as const),
      ...(['independenceOrder1', 'independenceOrder2', 'independenceOrder3'] as const),
      ...(['armedForcesHero', 'labourHero'] as const),
    ],
  },
} as const
