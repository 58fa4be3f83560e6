import { choose, type Layered } from '../kernel/asked.ts'
import { addWorkingDays } from '../kernel/calendar/working-days.ts'
import type { Citation } from '../kernel/citation.ts'
import { addMonths, type Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Thời hạn giải quyết”, in working days. */
type Period = { days: number; what: string; citation: Citation; read: boolean }

/** The working days each step may take, by the law of the day. */
export function periodsOn(day: Day): Period[] {
  return choose({ national: periods }, [], day).rule
}

const appraisal2017 = cite('91/2017/NĐ-CP', 'Điều 48 khoản 2')
const ministry2024 = cite('311/QĐ-BNV', 'thời hạn giải quyết')
const steps2024 = [
  { days: 5, what: 'Trả lại hồ sơ không đủ điều kiện bằng văn bản', citation: ministry2024, read: true },
  {
    days: 10,
    what: 'Trình sau ý kiến đồng ý cuối cùng, khi phải lấy ý kiến',
    citation: ministry2024,
    read: true,
  },
  { days: 10, what: 'Gửi quyết định cho nơi trình', citation: ministry2024, read: true },
  {
    days: 10,
    what: 'Nơi trình gửi cho người được khen và trao hiện vật',
    citation: ministry2024,
    read: true,
  },
  { days: 10, what: 'Báo kết quả khi không được khen', citation: ministry2024, read: true },
]
const taken2025 = cite('152/2025/NĐ-CP', 'thủ tục, thời hạn')
const appraised2024: Period = {
  days: 20,
  what: 'Bộ Nội vụ thẩm định và trình',
  citation: cite('98/2023/NĐ-CP', 'Điều 32 khoản 2'),
  read: true,
}

const periods: Layered<Period[]>['national'] = [
  { from: '2014-01-01', to: '2017-10-01', rule: [] },
  {
    from: '2017-10-01',
    to: '2024-01-01',
    rule: [
      { days: 20, what: 'Thẩm định ở cơ sở', citation: appraisal2017, read: true },
      { days: 25, what: 'Thẩm định ở bộ, ban, ngành, tỉnh', citation: appraisal2017, read: true },
      { days: 30, what: 'Thẩm định khi phải hiệp y', citation: appraisal2017, read: true },
      {
        days: 20,
        what: 'Trả lời hiệp y; quá hạn thì tiếp tục thủ tục',
        citation: cite('91/2017/NĐ-CP', 'Điều 47 khoản 5'),
        read: true,
      },
      {
        days: 10,
        what: 'Báo kết quả hoặc lý do không được khen',
        citation: cite('91/2017/NĐ-CP', 'Điều 48 khoản 3'),
        read: true,
      },
    ],
  },
  { from: '2024-01-01', to: '2025-07-01', rule: [appraised2024, ...steps2024] },
  {
    from: '2025-07-01',
    to: null,
    rule: [appraised2024, ...steps2024].map((one) => ({ ...one, citation: taken2025, read: false })),
  },
]

/** The last day of a period that begins the day after the dossier or paper arrives. */
export function periodEnds(arrivedOn: Day, days: number): Day {
  return addWorkingDays(arrivedOn, days)
}

/**
 * “Báo cáo chốt quá 6 tháng”: whether an achievement report is too old when submitted to the Prime Minister.
 * Điều 2 khoản 4 Thông tư 12/2019/TT-BNV, từ 2020 đến hết 2023; ngày khác không có văn bản đã đọc.
 */
export function reportTooOld(
  closedOn: Day,
  submittedOn: Day,
): { tooOld: boolean; citation: Citation } | null {
  if (submittedOn < '2020-01-01' || submittedOn >= '2024-01-01') return null
  return { tooOld: addMonths(closedOn, 6) < submittedOn, citation: cite('12/2019/TT-BNV', 'Điều 2 khoản 4') }
}
