import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Biểu mẫu”: a form of an annex; `read` is false where its number was only inferred from the order of the list. */
export type Form = {
  code: string
  number: string | null
  name: string
  from: Day
  to: Day | null
  citation: Citation
  read: boolean
}

const annex2025 = cite('152/2025/NĐ-CP', 'Phụ lục')
const inferred = cite('152/2025/NĐ-CP', 'thứ tự mẫu trong Phụ lục')
const since2025 = { from: '2025-07-01', to: '2027-03-01' } as const

function report(number: string, code: string, name: string): Form {
  return { ...since2025, code, number, name, citation: inferred, read: false }
}

const decree2025 = {
  submission: {
    ...since2025,
    code: 'submission',
    number: '01',
    name: 'Tờ trình đề nghị xét tặng',
    citation: annex2025,
    read: true,
  },
  governmentFlagReport: report(
    '02',
    'governmentFlagReport',
    'Báo cáo thành tích đề nghị Cờ thi đua của Chính phủ',
  ),
  nationalFighterReport: report(
    '03',
    'nationalFighterReport',
    'Báo cáo thành tích đề nghị Chiến sĩ thi đua toàn quốc',
  ),
  collectiveReport: report('04', 'collectiveReport', 'Báo cáo thành tích công trạng của tập thể'),
  personReport: {
    ...since2025,
    code: 'personReport',
    number: '05',
    name: 'Báo cáo thành tích công trạng của cá nhân',
    citation: annex2025,
    read: true,
  },
  exceptionalReport: report('06', 'exceptionalReport', 'Báo cáo thành tích đột xuất'),
  serviceReport: report('07', 'serviceReport', 'Báo cáo quá trình cống hiến'),
  thematicReport: report('08', 'thematicReport', 'Báo cáo thành tích thi đua theo chuyên đề'),
  heroCollectiveReport: report(
    '09',
    'heroCollectiveReport',
    'Báo cáo đề nghị danh hiệu Anh hùng của tập thể',
  ),
  heroPersonReport: report('10', 'heroPersonReport', 'Báo cáo đề nghị danh hiệu Anh hùng của cá nhân'),
  externalCollectiveReport: report(
    '11',
    'externalCollectiveReport',
    'Báo cáo khen thưởng đối ngoại của tập thể',
  ),
  externalPersonReport: report('12', 'externalPersonReport', 'Báo cáo khen thưởng đối ngoại của cá nhân'),
} satisfies Record<string, Form>

const decree2023: Form[] = [
  {
    code: 'heroCollectiveReport',
    number: '05',
    name: 'Báo cáo đề nghị danh hiệu Anh hùng của tập thể',
    from: '2024-01-01',
    to: '2025-07-01',
    citation: cite('98/2023/NĐ-CP', 'Điều 41'),
    read: true,
  },
  {
    code: 'certificateLayout',
    number: null,
    name: 'Mẫu giấy khen, bằng Chiến sĩ thi đua cơ sở',
    from: '2024-01-01',
    to: '2025-07-01',
    citation: cite('98/2023/NĐ-CP', 'Điều 104 khoản 2'),
    read: true,
  },
]

/** Every form of the annexes that we know. */
export const forms: readonly Form[] = [...Object.values(decree2025), ...decree2023]

/** The form with this code in force on the day, when one is known. */
export function formOn(code: string, day: Day): Form | null {
  return (
    forms.find((one) => one.code === code && one.from <= day && (one.to === null || day < one.to)) ?? null
  )
}
