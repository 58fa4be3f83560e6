import type { PaperOffer } from '#ground/papers/offer.ts'

/** Every paper that somebody can write here, in the order of the year; a feature adds its own by one line. */
export const offers: PaperOffer[] = []
