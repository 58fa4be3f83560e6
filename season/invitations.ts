import { sittingInvitationOffer } from '#cycle/3-selection/council/invitation.offer.ts'
import { conferenceInvitationOffer } from '#cycle/5-closing/conference/invitation.offer.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

/** The council is invited by its secretary. */
export async function inviteCouncil(stage: Stage) {
  await issue(stage, '2022-10-18', 'hoidong.thuky', {
    offer: sittingInvitationOffer,
    answers: { hour: '14:00' },
  })
}

/** The members are invited to the conference; the place is made up, the news item does not tell it. */
export async function inviteConference(stage: Stage) {
  await issue(stage, '2022-10-25', 'ct.canbo', {
    offer: conferenceInvitationOffer,
    answers: { hour: '08:00', room: 'Hội trường cơ quan (minh họa)' },
  })
}
