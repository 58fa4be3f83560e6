import type { Asked } from './trend.view.ts'

/** The address of the targets as asked, with a difference. */
export function trendHref(slug: string, asked: Asked, difference: Partial<Asked> = {}): string {
  const { agencyId, state, measure, words, order, scale, page } = { ...asked, page: 1, ...difference }
  const parts = Object.entries({
    agency: agencyId,
    state,
    measure,
    words,
    order: order === 'risk' ? null : order,
    scale: scale === 'quarter' ? null : scale,
    page: page === 1 ? null : String(page),
  }).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return `/years/${slug}/trend${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

export function targetTrendHref(slug: string, targetId: string): string {
  return `/years/${slug}/trend/${targetId}`
}

export function agencyTrendHref(slug: string, agencyId: string): string {
  return `/years/${slug}/agencies/${agencyId}/trend`
}
