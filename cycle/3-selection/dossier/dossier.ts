import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Tuyến, loại hình khen thưởng”. */
export const routes = [
  'regular',
  'thematic',
  'exceptional',
  'external',
  'devotedService',
  'seniority',
  'resistance',
] as const

export type AwardRoute = (typeof routes)[number]

/** “Cá nhân, tập thể, hộ gia đình”. */
export type RecipientKind = 'individual' | 'collective' | 'household'

/**
 * “Đề nghị khen thưởng” as it is typed; neither person, body below nor household means the agency itself.
 * `household` is one not known before.
 */
export type Proposal = {
  agencyId: string
  personId: string | null
  collectiveId?: string | null
  household?: Household | null
  awardCode: string
  route: AwardRoute
  achievement: string
  periodFrom?: Day | null
  periodTo?: Day | null
  illustrative?: boolean
}

/** “Hộ gia đình”, named after its head. */
export type Household = { headName: string; address: string }

/** What a proposal is for. */
export function recipientKind({
  personId,
  household,
}: Pick<Proposal, 'personId' | 'household'>): RecipientKind {
  if (personId) return 'individual'
  return household ? 'household' : 'collective'
}

export function routeLabel(route: AwardRoute): string {
  return {
    regular: t('Thường xuyên (công trạng)'),
    thematic: t('Theo chuyên đề'),
    exceptional: t('Đột xuất'),
    external: t('Đối ngoại'),
    devotedService: t('Quá trình cống hiến'),
    seniority: t('Niên hạn'),
    resistance: t('Thành tích kháng chiến'),
  }[route]
}

export const dossierActions: Record<string, string> = {
  'nomination.made': 'Đề nghị khen thưởng',
  'nomination.withdrawn': 'Rút đề nghị khen thưởng',
  'nominationList.brought': 'Nhập danh sách đề nghị khen thưởng',
  'nominationList.sent': 'Gửi danh sách đề nghị để xem trước',
  'dossierPaper.added': 'Thêm giấy tờ vào hồ sơ',
  'dossierPaper.returned': 'Trả lại giấy tờ của hồ sơ',
  'finding.overridden': 'Quyết định cho đề nghị đứng dù chưa đạt điều kiện',
  'achievementReport.saved': 'Lưu báo cáo thành tích',
  'nominationWork.added': 'Đưa sáng kiến vào hồ sơ',
  'nominationWork.removed': 'Bỏ sáng kiến khỏi hồ sơ',
  'initiativeStep.recorded': 'Ghi bước xét công nhận sáng kiến',
}
