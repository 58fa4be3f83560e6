import type { PaperOffer } from '#ground/papers/offer.ts'
import { inspectionMinutesOffer, inspectionPlanOffer } from './inspection.offers.ts'
import { explanationSheetOffer, scoreSheetOffer, scoreSummaryOffer } from './sheets.offers.ts'
import { agencyYearOffer } from './year-report.offer.ts'

/** The papers of inspection and scoring. */
export const scoringOffers: PaperOffer[] = [
  inspectionPlanOffer,
  inspectionMinutesOffer,
  agencyYearOffer,
  scoreSheetOffer,
  explanationSheetOffer,
  scoreSummaryOffer,
]
