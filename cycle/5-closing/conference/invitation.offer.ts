import { headsInvited, invitationFields, invitationOf } from '#cycle/1-launch/invitation/fields.ts'
import { byLead, theYear } from '#ground/papers/frame.ts'
import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import { conferenceOf, programmeOf } from './conference.store.ts'

/** “Giấy mời dự hội nghị tổng kết”, from the plan of the conference. */
export const conferenceInvitationOffer: PaperOffer = {
  code: 'conference-invitation',
  name: 'Giấy mời dự hội nghị tổng kết',
  form: 'invitation',
  stage: 'closing',
  may: byLead,
  subjects: theYear,
  fields: invitationFields,
  async suggest(db, { year }): Promise<PaperAnswers> {
    const conference = await conferenceOf(db, year.id)
    if (!conference) return { guests: headsInvited(year) }
    return {
      occasion: conference.title,
      guests: headsInvited(year),
      chair: conference.chairLine,
      heldOn: conference.heldOn,
      hour: conference.startsAt,
      room: conference.place,
      matters: (await programmeOf(db, conference.id)).map((item) => item.title).join('\n'),
      notes: 'Các đơn vị chuẩn bị tham luận theo phân công',
    }
  },
  write: async (db, of) => {
    const conference = await conferenceOf(db, of.year.id)
    return invitationOf(db, of, of.year.illustrativeYear || (conference?.illustrative ?? false))
  },
}
