import { t } from '#plumbing/language.ts'
import { type DossierStep, dossierSteps } from '../../steps.ts'

/** What somebody does with many dossiers at once. */
export const bulkActs = ['handOver', 'pass', 'return'] as const
export type BulkAct = (typeof bulkActs)[number]

/** Steps still ahead of a dossier: somebody holds it and owes something. */
export const openSteps: readonly DossierStep[] = dossierSteps.filter(
  (step) => !['awarded', 'refused', 'withdrawn'].includes(step),
)

/** The steps from which an act takes dossiers. */
export const takesFrom: Record<BulkAct, readonly DossierStep[]> = {
  handOver: ['drafting', 'returned'],
  pass: ['appraisal'],
  return: ['appraisal'],
}

export function bulkLabel(act: BulkAct): string {
  return {
    handOver: t('Bàn giao để thẩm định'),
    pass: t('Chuyển ra Hội đồng'),
    return: t('Trả lại để bổ sung'),
  }[act]
}

/** What of the pending list is asked for; null asks for all. `step` open: what is still under way. */
export type Asked = {
  step: DossierStep | 'open' | null
  holderId: string | null
  agencyId: string | null
  awardCode: string | null
  words: string
  isLate: boolean
}

/** The address of the list as asked, on a page. */
export function pendingHref(slug: string, asked: Asked, page = 1): string {
  const query = new URLSearchParams()
  query.set('step', asked.step ?? 'all')
  if (asked.holderId) query.set('holder', asked.holderId)
  if (asked.agencyId) query.set('agency', asked.agencyId)
  if (asked.awardCode) query.set('award', asked.awardCode)
  if (asked.words) query.set('words', asked.words)
  if (asked.isLate) query.set('late', 'yes')
  if (page > 1) query.set('page', String(page))
  return `/years/${slug}/dossiers?${query}`
}
