import type { PaperOffer } from '#ground/papers/offer.ts'
import { scaleOffer } from './criterion/scale.offer.ts'
import { entrySheetOffer, entryTableOffer } from './entry/entry.offers.ts'
import { launchInvitationOffer } from './launching/invitation.offer.ts'
import { launchPlanOffer } from './launching/launch-plan.offer.ts'
import { pledgeOffer } from './pledge/pledge.offer.ts'
import { foundingOffer } from './set-up/founding.offer.ts'
import { regulationOffer } from './set-up/regulation.offer.ts'
import { yearPlanOffer } from './year-plan/year-plan.offer.ts'

/** The papers of setting up and launch, in the order of the year. */
export const launchOffers: PaperOffer[] = [
  foundingOffer,
  regulationOffer,
  yearPlanOffer,
  launchPlanOffer,
  launchInvitationOffer,
  scaleOffer,
  entrySheetOffer,
  entryTableOffer,
  pledgeOffer,
]
