import { byLead, frameOf, placeField, shortWord, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { rowsText, typedLines, typedRows } from '#ground/papers/pieces.ts'
import { memberOf } from '#ground/units/year.ts'
import { stepsOf } from './steps.store.ts'
import { yearPlanPaper } from './year-plan.paper.ts'

/** “Kế hoạch hoạt động năm”. */
export const yearPlanOffer: PaperOffer = {
  code: 'year-plan',
  name: 'Kế hoạch hoạt động của cụm',
  form: 'plan',
  stage: 'setUp',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    {
      name: 'following',
      label: 'Thực hiện văn bản',
      hint: 'Văn bản của cấp trên, mỗi văn bản một dòng; ví dụ: Hướng dẫn số … ngày … của …',
      kind: 'lines',
    },
    { name: 'aims', label: 'Mục đích', hint: 'Mỗi ý một dòng.', kind: 'lines', required: true },
    { name: 'demands', label: 'Yêu cầu', hint: 'Mỗi ý một dòng.', kind: 'lines', required: true },
    { name: 'places', label: 'Địa điểm từng bước', hint: 'Mỗi dòng: bước | địa điểm', kind: 'rows' },
    {
      name: 'others',
      label: 'Giao lưu, học tập, thể thao',
      hint: 'Mỗi dòng: hoạt động | thời gian | chủ trì | địa điểm',
      kind: 'rows',
    },
    { name: 'money', label: 'Kinh phí', kind: 'text' },
  ],
  async suggest(db, { year }) {
    const word = shortWord(year)
    return {
      aims: [
        'Cụ thể hóa nhiệm vụ thi đua, khen thưởng của cấp trên thành các hoạt động có thời gian, người chủ trì rõ ràng.',
        `Tạo động lực để các đơn vị trong ${word} hoàn thành tốt nhiệm vụ chính trị trung tâm và chỉ tiêu đã đăng ký.`,
      ].join('\n'),
      demands: [
        'Tổ chức thiết thực, tiết kiệm, đúng quy định; không phô trương hình thức.',
        'Mỗi bước thực hiện đúng thời gian, có sản phẩm cụ thể; số liệu báo cáo chính xác, có minh chứng.',
        'Phối hợp chặt chẽ giữa các đơn vị; công khai, dân chủ trong chấm điểm, bình xét.',
      ].join('\n'),
      places: rowsText((await stepsOf(db, year.id)).map((step) => [step.title, ''])),
    }
  },
  async write(db, of) {
    const { year, answers } = of
    const places = typedRows(answers.places).map(([step = '', place = '']) => [step, place] as const)
    return yearPlanPaper({
      frame: await frameOf(db, of),
      members: year.members,
      deputies: year.deputyIds.flatMap((id) => memberOf(year, id)?.name ?? []),
      steps: await stepsOf(db, year.id),
      places: new Map(places),
      others: typedRows(answers.others),
      following: typedLines(answers.following),
      aims: typedLines(answers.aims),
      demands: typedLines(answers.demands),
      money: answers.money?.trim() ?? '',
    })
  },
}
