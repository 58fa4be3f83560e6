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

/** “Đề nghị khen thưởng” as it is typed; no person means the agency itself. */
export type Proposal = {
  agencyId: string
  personId: string | null
  awardCode: string
  route: AwardRoute
  achievement: string
  illustrative?: boolean
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
}
