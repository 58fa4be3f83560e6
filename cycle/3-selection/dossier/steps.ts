import { t } from '#plumbing/language.ts'

/** Where a dossier stands, in the order it travels; `council`: ready for a sitting or before it. */
export const dossierSteps = [
  'drafting',
  'appraisal',
  'returned',
  'council',
  'posting',
  'submission',
  'decision',
  'awarded',
  'refused',
  'withdrawn',
] as const
export type DossierStep = (typeof dossierSteps)[number]

export function stepLabel(step: DossierStep): string {
  return {
    drafting: t('Đang lập hồ sơ'),
    appraisal: t('Đang thẩm định'),
    returned: t('Trả lại bổ sung'),
    council: t('Ở Hội đồng'),
    posting: t('Đang công khai'),
    submission: t('Chờ tờ trình'),
    decision: t('Chờ quyết định'),
    awarded: t('Đã khen thưởng'),
    refused: t('Không được khen'),
    withdrawn: t('Đã rút'),
  }[step]
}
