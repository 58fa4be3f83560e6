import type { Recipient } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Day } from '../kernel/day.ts'

/** “Danh hiệu, hình thức”: bằng khen is `merit`, giấy khen is `commendation`. */
type AwardKind = 'title' | 'stateHonour' | 'prize' | 'order' | 'medal' | 'badge' | 'merit' | 'commendation'

/** Who decides, roughly: Nhà nước, Chính phủ and Thủ tướng; ministry or province; quân khu and equivalent; the base. */
export type AwardLevel = 'state' | 'ministry' | 'formation' | 'grassroots'

/** The groups a long list is shown in, in this order. */
export const awardGroups = {
  personTitle: 'Danh hiệu thi đua của cá nhân',
  collectiveTitle: 'Danh hiệu thi đua của tập thể, hộ gia đình',
  certificate: 'Bằng khen, giấy khen',
  badge: 'Kỷ niệm chương',
  medal: 'Huy chương',
  order: 'Huân chương',
  stateHonour: 'Danh hiệu vinh dự nhà nước, giải thưởng',
} as const

export type AwardGroup = keyof typeof awardGroups

/** One title or form of commendation as the law names it; `handbook` are its entries in the handbooks of law. */
export type Award = {
  code: AwardCode
  name: string
  /** The name it had before this day, where the law changed it. */
  formerly?: { name: string; before: Day }
  recipients: readonly Recipient[]
  kind: AwardKind
  level: AwardLevel
  group: AwardGroup
  /** Given only in the army, or only outside it; neither says both. */
  armyOnly?: boolean
  civilOnly?: boolean
  handbook: readonly string[]
}

/** One line of a list whose other properties are shared. */
type AwardRow = Pick<Award, 'code' | 'name' | 'handbook'> & Partial<Award>
type Shared = Omit<Award, 'code' | 'name' | 'handbook'>

/** A list of awards that share these properties, except where a line says otherwise. */
export function alike(shared: Shared, rows: AwardRow[]): Award[] {
  return rows.map((row) => ({ ...shared, ...row }))
}
