import { midyearInvitationOffer } from '#cycle/2-progress/midyear/invitation.offer.ts'
import { agencyMidyearOffer, midyearReportOffer } from '#cycle/2-progress/midyear/midyear.offers.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

/** Before the review: an agency reports its half year, the members are invited. Made up for the example. */
export async function issueHalfYear(stage: Stage) {
  await issue(stage, '2022-07-07', 'hc.canbo', {
    offer: agencyMidyearOffer,
    answers: {
      leading:
        'Đơn vị đã quán triệt giao ước thi đua, phân công người phụ trách từng chỉ tiêu và kiểm điểm tiến độ hằng tháng.',
      causes: 'Một số nhiệm vụ phụ thuộc tiến độ của đơn vị phối hợp.',
      directions: 'Tập trung hoàn thành các chỉ tiêu còn chậm.\nHoàn thiện minh chứng phục vụ tự chấm điểm.',
    },
  })
  await issue(stage, '2022-07-08', 'ct.canbo', {
    offer: midyearInvitationOffer,
    answers: { heldOn: '2022-07-12', hour: '14:00', room: 'Phòng họp số 2' },
  })
}

/** The cluster's own report, once the review was held. */
export async function issueMidyearReport(stage: Stage) {
  await issue(stage, '2022-07-12', 'ct.canbo', { offer: midyearReportOffer })
}
