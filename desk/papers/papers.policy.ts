import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { refused, type Verdict } from '#plumbing/verdict.ts'

/** Whoever may make a paper may issue it; one that a deed makes comes by that deed alone. */
export function mayIssue(who: Actor, year: Year, offer: Pick<PaperOffer, 'may' | 'madeBy'>): Verdict {
  const may = offer.may(who, year)
  if (may.kind !== 'allowed' || !offer.madeBy) return may
  const { deed } = offer.madeBy(year.slug)
  return refused(t('Văn bản này tự lập khi: {deed}. Ở đây chỉ xem trước.', { deed: t(deed) }))
}
