import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** A report due on a fixed day of the year; `read` is false where only a summary was read. */
type ReportDay = { who: string; what: string; on: Day; citation: Citation; read: boolean }

/** The fixed days of reports in one year: the army's to 2023, the statistics of the home-affairs sector from 2024. */
export function reportDays(year: number): ReportDay[] {
  if (year >= 2019 && year <= 2023) return army2018(year)
  return year >= 2024 ? [statistics(year)] : []
}

// Điều 8 khoản 3 Thông tư 151/2018/TT-BQP.
function army2018(year: number): ReportDay[] {
  const citation = cite('151/2018/TT-BQP', 'Điều 8 khoản 3')
  return armyDays.map(([date, who, what]) => ({ who, what, on: `${year}-${date}`, citation, read: true }))
}

const armyDays = [
  ['05-31', 'Đơn vị trực thuộc Bộ', 'Báo cáo nhanh 6 tháng'],
  ['06-01', 'Trung đoàn', 'Báo cáo 6 tháng'],
  ['06-10', 'Sư đoàn', 'Báo cáo 6 tháng'],
  ['06-15', 'Đơn vị trực thuộc Bộ', 'Báo cáo 6 tháng'],
  ['10-31', 'Trung đoàn', 'Báo cáo năm'],
  ['10-31', 'Đơn vị trực thuộc Bộ', 'Báo cáo nhanh năm'],
  ['11-15', 'Sư đoàn', 'Báo cáo năm'],
  ['11-30', 'Đơn vị trực thuộc Bộ', 'Báo cáo năm'],
] as const

// Thông tư 02/2023/TT-BNV: biểu thống kê năm đến 15/12; mới đọc bản tóm tắt.
function statistics(year: number): ReportDay {
  return {
    who: 'Cơ quan, địa phương',
    what: 'Biểu thống kê thi đua, khen thưởng năm',
    on: `${year}-12-15`,
    citation: cite('02/2023/TT-BNV', 'thời hạn báo cáo'),
    read: false,
  }
}
