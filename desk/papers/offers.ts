import { launchOffers } from '#cycle/1-launch/launch.offers.ts'
import { progressOffers } from '#cycle/2-progress/progress.offers.ts'
import { councilFoundingOffer } from '#cycle/3-selection/council/founding.offer.ts'
import { sittingInvitationOffer } from '#cycle/3-selection/council/invitation.offer.ts'
import { opinionLetterOffer, opinionSheetOffer } from '#cycle/3-selection/council/opinion.offer.ts'
import {
  collectiveReportOffer,
  personReportOffer,
} from '#cycle/3-selection/dossier/achievement/achievement.offer.ts'
import { scoringOffers } from '#cycle/3-selection/scoring/papers/scoring.offers.ts'
import {
  achievementListOffer,
  collectiveListOffer,
  householdListOffer,
  personListOffer,
} from '#cycle/4-award/submission/lists.offer.ts'
import { conclusionOffer } from '#cycle/5-closing/closure/conclusion.offer.ts'
import { resolutionOffer } from '#cycle/5-closing/closure/resolution.offer.ts'
import { resultsOffer } from '#cycle/5-closing/closure/results.offer.ts'
import { conferenceInvitationOffer } from '#cycle/5-closing/conference/invitation.offer.ts'
import { programmeOffer, scriptOffer } from '#cycle/5-closing/conference/programme.offer.ts'
import { correctionOffer } from '#ground/papers/changes/correction.offer.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { learnOffers } from '#ground/papers/templates/kinds.ts'
import { statisticsOffers } from '#statistics/forms/forms.offer.ts'

/** Every paper that somebody can write here, in the order of the year; a feature adds its own by one line. */
export const offers: PaperOffer[] = [
  ...launchOffers,
  ...progressOffers,
  ...scoringOffers,
  councilFoundingOffer,
  personReportOffer,
  collectiveReportOffer,
  sittingInvitationOffer,
  opinionLetterOffer,
  opinionSheetOffer,
  personListOffer,
  collectiveListOffer,
  householdListOffer,
  achievementListOffer,
  conferenceInvitationOffer,
  programmeOffer,
  scriptOffer,
  conclusionOffer,
  resolutionOffer,
  resultsOffer,
  correctionOffer,
  ...statisticsOffers,
]

learnOffers(offers)
