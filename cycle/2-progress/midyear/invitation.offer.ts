import { headsInvited, invitationFields, invitationOf } from '#cycle/1-launch/invitation/fields.ts'
import { byLead, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { midyearOf } from './midyear.store.ts'

/** “Giấy mời dự hội nghị sơ kết”. */
export const midyearInvitationOffer: PaperOffer = {
  code: 'midyear-invitation',
  name: 'Giấy mời dự hội nghị sơ kết sáu tháng',
  form: 'invitation',
  stage: 'progress',
  may: byLead,
  subjects: theYear,
  fields: invitationFields,
  async suggest(db, { year }) {
    const review = await midyearOf(db, year.id)
    return {
      occasion: `Hội nghị sơ kết phong trào thi đua sáu tháng đầu năm ${year.year} của ${year.clusterName}`,
      guests: headsInvited(year),
      chair: year.leadName && `Thủ trưởng ${year.leadName}`,
      heldOn: review?.heldOn ?? '',
      matters: [
        'Báo cáo sơ kết sáu tháng đầu năm; phương hướng, nhiệm vụ sáu tháng cuối năm',
        'Các đơn vị thành viên thảo luận',
        'Kết luận hội nghị',
      ].join('\n'),
      notes: 'Các đơn vị chuẩn bị ý kiến phát biểu, mang theo báo cáo sáu tháng của đơn vị',
    }
  },
  write: (db, of) => invitationOf(db, of, of.year.illustrativeYear),
}
