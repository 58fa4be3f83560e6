import {
  inspectionMinutesOffer,
  inspectionPlanOffer,
} from '#cycle/3-selection/scoring/papers/inspection.offers.ts'
import {
  explanationSheetOffer,
  scoreSheetOffer,
  scoreSummaryOffer,
} from '#cycle/3-selection/scoring/papers/sheets.offers.ts'
import { agencyYearOffer } from '#cycle/3-selection/scoring/papers/year-report.offer.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

/** With the self-score goes the report of the year. Made up for the example. */
export async function issueYearReport(stage: Stage) {
  await issue(stage, '2022-10-08', 'ttr.canbo', {
    offer: agencyYearOffer,
    answers: {
      leading:
        'Đơn vị đã cụ thể hóa giao ước thi đua thành kế hoạch tuần, tháng; phân công người phụ trách từng cuộc thanh tra, kiểm tra.',
      lessons: 'Chia việc theo tuần, có minh chứng ngay khi kết thúc từng cuộc.',
      directions: 'Nâng cao chất lượng theo dõi việc thực hiện kết luận thanh tra.',
    },
  })
}

/** Who checks whom, and what one of the pairs found. */
export async function issueInspection(stage: Stage) {
  await issue(stage, '2022-10-14', 'ct.canbo', { offer: inspectionPlanOffer })
  await issue(stage, '2022-10-14', 'hc.canbo', {
    offer: inspectionMinutesOffer,
    answers: {
      begins: '08:00',
      ends: '10:30',
      opinion:
        'Đơn vị nhất trí với nội dung biên bản; tiêu chí có điểm đề nghị khác sẽ được giải trình theo quy định.',
    },
  })
}

/** The sheets as appraised, and the sum of all once the conference decided. */
export async function issueScores(stage: Stage) {
  await issue(stage, '2022-10-21', 'ttr.canbo', { offer: explanationSheetOffer })
  await issue(stage, '2022-10-21', 'ttr.canbo', { offer: scoreSheetOffer })
  await issue(stage, '2022-10-21', 'ct.canbo', { offer: scoreSummaryOffer })
}
