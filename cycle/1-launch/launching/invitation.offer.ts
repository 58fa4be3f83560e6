import { byLead, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { headsInvited, invitationFields, invitationOf } from '../invitation/fields.ts'
import { movementOfYear } from '../movement/movement.store.ts'
import { ceremonyOf } from './launch-plan.offer.ts'

/** “Giấy mời dự lễ phát động”. */
export const launchInvitationOffer: PaperOffer = {
  code: 'launch-invitation',
  name: 'Giấy mời dự lễ phát động, ký giao ước',
  form: 'invitation',
  stage: 'launch',
  may: byLead,
  subjects: theYear,
  fields: invitationFields,
  async suggest(db, { year }) {
    const movement = await movementOfYear(db, year.id)
    return {
      occasion: `Lễ phát động và ký giao ước thi đua năm ${year.year} của ${year.clusterName}`,
      guests: headsInvited(year),
      chair: year.leadName && `Thủ trưởng ${year.leadName}`,
      heldOn: movement?.launchedOn ?? '',
      matters: ceremonyOf(year)
        .map(([what]) => what)
        .join('\n'),
    }
  },
  write: (db, of) => invitationOf(db, of, of.year.illustrativeYear),
}
