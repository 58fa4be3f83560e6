import { byLead, frameOf, placeField, theYear } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { rowsText, typedLines, typedRows } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Year } from '#ground/units/year.ts'
import { movementOfYear } from '../movement/movement.store.ts'
import { pledgeOfYear } from '../pledge/pledge.store.ts'
import { commitmentsOf } from '../pledge/pledge.ts'
import { targetsOfYear } from '../target/target.store.ts'
import { launchPlanPaper } from './launch-plan.paper.ts'

/** “Kế hoạch phát động thi đua”, with the programme of the ceremony. */
export const launchPlanOffer: PaperOffer = {
  code: 'launch-plan',
  name: 'Kế hoạch phát động thi đua',
  form: 'plan',
  stage: 'launch',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'following', label: 'Thực hiện văn bản', hint: 'Mỗi văn bản một dòng.', kind: 'lines' },
    { name: 'aims', label: 'Mục đích, yêu cầu', hint: 'Mỗi ý một dòng.', kind: 'lines', required: true },
    { name: 'contents', label: 'Nội dung thi đua', hint: 'Mỗi nội dung một dòng.', kind: 'lines' },
    {
      name: 'commonTargets',
      label: 'Chỉ tiêu chung',
      hint: 'Mỗi dòng: chỉ tiêu | mức phấn đấu',
      kind: 'rows',
    },
    { name: 'measures', label: 'Biện pháp', hint: 'Mỗi biện pháp một dòng.', kind: 'lines', required: true },
    { name: 'awards', label: 'Khen thưởng', hint: 'Mỗi ý một dòng.', kind: 'lines', required: true },
    { name: 'ceremonyDay', label: 'Ngày tổ chức lễ phát động', kind: 'day' },
    { name: 'ceremonyHour', label: 'Giờ bắt đầu', kind: 'time' },
    { name: 'ceremonyPlace', label: 'Địa điểm lễ phát động', kind: 'line' },
    { name: 'ceremonyChair', label: 'Người chủ trì lễ', kind: 'line' },
    {
      name: 'programme',
      label: 'Chương trình lễ',
      hint: 'Mỗi dòng: giờ | nội dung | người thực hiện',
      kind: 'rows',
    },
  ],
  async suggest(db, { year }) {
    const movement = await movementOfYear(db, year.id)
    const pledge = await pledgeOfYear(db, year.id)
    return {
      aims: aims.join('\n'),
      contents: pledge ? commitmentsOf(pledge).join('\n') : '',
      measures: measures.join('\n'),
      awards: awards.join('\n'),
      ceremonyDay: movement?.launchedOn ?? '',
      programme: rowsText(ceremonyOf(year).map(([what, who]) => ['', what, who])),
    }
  },
  async write(db, of) {
    const { year, answers } = of
    const lines = (name: string) => typedLines(answers[name])
    const day = answers.ceremonyDay ?? ''
    return launchPlanPaper({
      frame: await frameOf(db, of),
      movement: await movementOfYear(db, year.id),
      targets: await targetsOfYear(db, year.id),
      following: lines('following'),
      aims: lines('aims'),
      contents: lines('contents'),
      commonTargets: typedRows(answers.commonTargets),
      measures: lines('measures'),
      awards: lines('awards'),
      ceremony: {
        day: day && writtenDay(day),
        hour: answers.ceremonyHour ?? '',
        place: answers.ceremonyPlace?.trim() ?? '',
        chair: answers.ceremonyChair?.trim() ?? '',
        programme: typedRows(answers.programme),
      },
    })
  },
}

const aims = [
  'Tạo khí thế thi đua sôi nổi, động viên cán bộ, chiến sĩ, quần chúng hoàn thành tốt nhiệm vụ chính trị trung tâm.',
  'Nội dung, chỉ tiêu cụ thể, sát chức năng của từng đơn vị; có người chịu trách nhiệm và thời hạn hoàn thành.',
  'Tổ chức trang trọng, tiết kiệm, hiệu quả; gắn thi đua với khen thưởng, với phát hiện và nhân rộng điển hình tiên tiến.',
]

const measures = [
  'Quán triệt, tuyên truyền mục đích, nội dung, chỉ tiêu thi đua đến mọi cán bộ, chiến sĩ, quần chúng.',
  'Phân công người phụ trách từng chỉ tiêu; hằng tháng kiểm điểm tiến độ, báo cáo số liệu kèm minh chứng.',
  'Kiểm tra, đôn đốc, tháo gỡ khó khăn; kịp thời biểu dương nơi làm tốt, nhắc nhở nơi làm chậm.',
  'Sơ kết, tổng kết đúng thời gian; chấm điểm, bình xét dân chủ, công khai.',
]

const awards = [
  'Kết quả thực hiện chỉ tiêu, bảng điểm và bình xét cuối năm là căn cứ đề nghị danh hiệu thi đua, hình thức khen thưởng.',
  'Khen thưởng kịp thời tập thể, cá nhân có thành tích nổi bật, đột xuất; chú trọng người trực tiếp thực hiện nhiệm vụ.',
]

/** In the army the order of the ceremony is laid down (Điều 6 Thông tư 151/2018/TT-BQP); elsewhere it is shorter. */
export function ceremonyOf(year: Pick<Year, 'profile' | 'leadName'>): [string, string][] {
  const lead = year.leadName
  const common: [string, string][] = [
    ['Tuyên bố lý do, giới thiệu đại biểu', lead],
    ['Phát động phong trào thi đua', `Thủ trưởng ${lead}`],
    ['Đại biểu các đơn vị hưởng ứng', 'Đại diện các đơn vị thành viên'],
    ['Ký giao ước thi đua', 'Thủ trưởng các đơn vị thành viên'],
    ['Phát biểu chỉ đạo của cấp trên', ''],
  ]
  const [first, last]: [[string, string][], [string, string][]] =
    year.profile === 'army'
      ? [[['Chào cờ', 'Toàn thể đại biểu']], [['Bế mạc', lead]]]
      : [[], [['Kết thúc', lead]]]
  return [...first, ...common, ...last]
}
