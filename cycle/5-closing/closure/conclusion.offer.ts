import { directionsOfYear, shortcomingsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import { byLead, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { rowsText, typedLines, typedRows } from '#ground/papers/pieces.ts'
import { found } from '#plumbing/verdict.ts'
import { conferenceOf } from '../conference/conference.store.ts'
import { conclusionPaper } from './conclusion.paper.ts'

/** “Thông báo kết luận hội nghị tổng kết”: limits, directions and requests of the records; who typed may set the terms. */
export const conclusionOffer: PaperOffer = {
  code: 'conference-conclusion',
  name: 'Thông báo kết luận hội nghị tổng kết',
  form: 'notice',
  stage: 'closing',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'opinion', label: 'Đánh giá chung', kind: 'text', required: true },
    { name: 'limits', label: 'Hạn chế', hint: 'Mỗi hạn chế một dòng.', kind: 'lines' },
    {
      name: 'tasks',
      label: 'Nhiệm vụ',
      hint: 'Mỗi dòng: nhiệm vụ | đơn vị thực hiện | thời hạn',
      kind: 'rows',
      required: true,
    },
    { name: 'reportBy', label: 'Hạn báo cáo', hint: 'Ví dụ: trước ngày 31 tháng 12 năm 2022', kind: 'line' },
  ],
  async suggest(db, { year }) {
    const conference = await conferenceOf(db, year.id)
    const limits = await shortcomingsOfYear(db, year.id)
    const directions = await directionsOfYear(db, year.id)
    const tasks = directions.map((one) => [
      one.statement,
      one.agencyName ?? 'Các đơn vị thành viên',
      `Năm ${year.year + 1}`,
    ])
    return {
      opinion: [conference?.generalRemarks, conference?.commendationRemarks, conference?.conclusion]
        .filter(Boolean)
        .join('\n'),
      limits: limits.map((one) => `${one.agencyName}: ${one.statement}`).join('\n'),
      tasks: rowsText(tasks),
    }
  },
  async write(db, of) {
    const { year, answers } = of
    const conference = found(await conferenceOf(db, year.id))
    const limits = await shortcomingsOfYear(db, year.id)
    return conclusionPaper({
      frame: await frameOf(db, of),
      conference,
      opinion: answers.opinion ?? '',
      limits: typedLines(answers.limits),
      tasks: typedRows(answers.tasks),
      reportBy: answers.reportBy?.trim() ?? '',
      madeUp: year.illustrativeYear || conference.illustrative || limits.some((one) => one.illustrative),
    })
  },
}
