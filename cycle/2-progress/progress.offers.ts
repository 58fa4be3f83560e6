import type { PaperOffer } from '#ground/papers/offer.ts'
import { midyearInvitationOffer } from './midyear/invitation.offer.ts'
import { agencyMidyearOffer, midyearReportOffer } from './midyear/midyear.offers.ts'
import { reminderOffer } from './reminder/reminder.offer.ts'

/** The papers of progress. */
export const progressOffers: PaperOffer[] = [
  reminderOffer,
  agencyMidyearOffer,
  midyearInvitationOffer,
  midyearReportOffer,
]
