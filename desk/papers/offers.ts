import { correctionOffer } from '#ground/papers/changes/correction.offer.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { statisticsOffers } from '#statistics/forms/forms.offer.ts'

/** Every paper that somebody can write here, in the order of the year; a feature adds its own by one line. */
export const offers: PaperOffer[] = [correctionOffer, ...statisticsOffers]
