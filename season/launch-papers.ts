import { scaleOffer } from '#cycle/1-launch/criterion/scale.offer.ts'
import { entrySheetOffer, entryTableOffer } from '#cycle/1-launch/entry/entry.offers.ts'
import { launchInvitationOffer } from '#cycle/1-launch/launching/invitation.offer.ts'
import { launchPlanOffer } from '#cycle/1-launch/launching/launch-plan.offer.ts'
import { foundingOffer } from '#cycle/1-launch/set-up/founding.offer.ts'
import { regulationOffer } from '#cycle/1-launch/set-up/regulation.offer.ts'
import { yearPlanOffer } from '#cycle/1-launch/year-plan/year-plan.offer.ts'
import { reminderOffer } from '#cycle/2-progress/reminder/reminder.offer.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

const head = 'tongcuc.thutruong'
const lead = 'ct.canbo'

/** Before the launch: the cluster is set up, its year planned. All words are made up for the example. */
export async function issueSetUp(stage: Stage) {
  await issue(stage, '2021-11-20', head, { offer: foundingOffer })
  await issue(stage, '2021-12-10', lead, {
    offer: yearPlanOffer,
    answers: { others: 'Giao lưu bóng chuyền giữa các cơ quan | Quý II | Cục Hậu cần | Nhà thi đấu' },
  })
  await issue(stage, '2022-01-04', lead, {
    offer: launchInvitationOffer,
    answers: { heldOn: '2022-01-05', hour: '08:00', room: 'Hội trường cơ quan' },
  })
}

/** The plan of the launch goes out with it. */
export async function issueLaunchPlan(stage: Stage) {
  await issue(stage, '2022-01-05', lead, {
    offer: launchPlanOffer,
    answers: {
      contents:
        'Hoàn thành tốt kế hoạch, chỉ tiêu năm.\nChấp hành nghiêm kỷ luật, pháp luật.\nCó sáng kiến, điển hình tiên tiến.',
      commonTargets:
        'Nhiệm vụ trong kế hoạch hoàn thành đúng hạn | 100 %\nBáo cáo tháng gửi đúng hạn | 100 %\nSáng kiến được công nhận | ít nhất 01 sáng kiến mỗi cơ quan',
      ceremonyHour: '08:00',
      ceremonyPlace: 'Hội trường cơ quan',
    },
  })
}

/** With the scale in hand the regulation is issued. */
export async function issueRegulation(stage: Stage) {
  await issue(stage, '2022-01-13', lead, { offer: scaleOffer })
  await issue(stage, '2022-01-14', head, { offer: regulationOffer, answers: regulation })
}

const regulation = {
  rotation: [
    'Đơn vị dẫn đầu được luân phiên mỗi năm một lần, do các đơn vị thành viên thống nhất tại hội nghị tổng kết.',
    'Đơn vị không được xét danh hiệu thi đua của năm trước không làm đơn vị dẫn đầu.',
  ].join('\n'),
  meetings:
    'Mỗi năm họp ba lần: đầu năm, sơ kết và tổng kết; họp đột xuất khi Cụm trưởng hoặc cơ quan giám sát đề nghị.',
  vote: [
    'Suy tôn bằng bỏ phiếu; mỗi đơn vị một phiếu, được bỏ phiếu cho đơn vị mình; đơn vị vắng mặt gửi phiếu bằng văn bản.',
    'Đơn vị được suy tôn khi đạt ít nhất 80 % tổng số đơn vị thành viên.',
  ].join('\n'),
  money:
    'Kinh phí hoạt động chung do đơn vị dẫn đầu bảo đảm; kinh phí khen thưởng thực hiện theo quy định hiện hành.',
}

/** What is registered, and the letter to those who have not reported. */
export async function issueEntries(stage: Stage) {
  await issue(stage, '2022-01-24', 'hc.canbo', {
    offer: entrySheetOffer,
    answers: { works: 'Sổ tay điện tử theo dõi quân nhu | Tổ quân nhu | Quý III năm 2022' },
  })
  await issue(stage, '2022-01-25', lead, { offer: entryTableOffer })
}

export async function issueReminder(stage: Stage) {
  await issue(stage, '2022-02-11', lead, { offer: reminderOffer })
}
