import { addDays, type Day } from '#law/kernel/day.ts'

/** “Mốc của năm thi đua”: a dated step, told by month and day; `of: -1` lies in the calendar year before. */
type ProfileStep = {
  code: string
  stage: 1 | 2 | 3 | 4 | 5
  title: string
  doer: string
  normal: MonthDay
  latest: MonthDay
}
type MonthDay = { of: -1 | 0 | 1; month: number; day: number }
export type Profile = 'army' | 'civil'

const on = (month: number, day: number, of: -1 | 0 | 1 = 0): MonthDay => ({ of, month, day })

/** An army cluster: judged in October, because flag dossiers leave before 1 November (TT 151/2018/TT-BQP Đ66). */
const army: ProfileStep[] = [
  step(1, 'plan', 'Nhận bàn giao, lập kế hoạch năm', 'Cụm trưởng', on(11, 30, -1), on(12, 31, -1)),
  step(1, 'launch', 'Phát động thi đua', 'Cụm trưởng', on(1, 5), on(1, 31)),
  step(1, 'pledge', 'Thống nhất chỉ tiêu, ký giao ước', 'Các đơn vị', on(1, 31), on(2, 28)),
  step(2, 'round1', 'Hồ sơ khen cao, đợt 1', 'Cơ quan chính trị', on(3, 10), on(3, 15)),
  step(2, 'halfReport', 'Báo cáo sáu tháng', 'Các đơn vị', on(5, 31), on(6, 15)),
  step(2, 'midyear', 'Sơ kết sáu tháng', 'Cụm trưởng', on(6, 30), on(7, 31)),
  step(2, 'round2', 'Hồ sơ khen cao, đợt 2', 'Cơ quan chính trị', on(7, 10), on(7, 15)),
  step(2, 'inspection', 'Kiểm tra chéo tại đơn vị', 'Đoàn kiểm tra', on(9, 15), on(9, 30)),
  step(3, 'selfScore', 'Tự chấm điểm', 'Các đơn vị', on(9, 30), on(10, 12)),
  step(3, 'crossCheck', 'Chấm chéo', 'Đơn vị được phân công', on(10, 14), on(10, 15)),
  step(3, 'appraisal', 'Thẩm định, giải trình', 'Cụm trưởng', on(10, 17), on(10, 18)),
  step(3, 'council', 'Hội đồng xét, đề nghị khen', 'Hội đồng', on(10, 20), on(10, 24)),
  step(4, 'decision', 'Trình và quyết định khen thưởng', 'Thủ trưởng', on(10, 24), on(10, 31)),
  step(5, 'conference', 'Hội nghị tổng kết, bàn giao', 'Cụm', on(10, 26), on(10, 31)),
]

/** A civil cluster: judged in January of the next year (provincial and ministry rules, cluster practice). */
const civil: ProfileStep[] = [
  step(1, 'launch', 'Phát động, đăng ký thi đua', 'Cụm trưởng', on(1, 5), on(2, 28)),
  step(1, 'pledge', 'Ký giao ước thi đua', 'Các đơn vị', on(1, 31), on(2, 15)),
  step(2, 'midyear', 'Sơ kết sáu tháng', 'Cụm trưởng', on(7, 15), on(8, 15)),
  step(2, 'inspection', 'Kiểm tra chéo tại đơn vị', 'Đoàn kiểm tra', on(11, 30), on(12, 15)),
  step(3, 'selfScore', 'Tự chấm điểm', 'Các đơn vị', on(12, 20), on(1, 5, 1)),
  step(3, 'crossCheck', 'Chấm chéo', 'Đơn vị được phân công', on(1, 7, 1), on(1, 10, 1)),
  step(3, 'appraisal', 'Thẩm định, giải trình', 'Cụm trưởng', on(1, 12, 1), on(1, 15, 1)),
  step(3, 'council', 'Hội đồng xét, đề nghị khen', 'Hội đồng', on(1, 18, 1), on(1, 25, 1)),
  step(4, 'decision', 'Trình và quyết định khen thưởng', 'Thủ trưởng', on(1, 22, 1), on(1, 31, 1)),
  step(5, 'conference', 'Hội nghị tổng kết, bàn giao', 'Cụm', on(1, 25, 1), on(1, 31, 1)),
]

function step(
  stage: ProfileStep['stage'],
  code: string,
  title: string,
  doer: string,
  normal: MonthDay,
  latest: MonthDay,
): ProfileStep {
  return { stage, code, title, doer, normal, latest }
}
/** The dated steps of a profile in one year. */
export function stepsOf(profile: Profile, year: number) {
  return (profile === 'army' ? army : civil).map(({ normal, latest, ...rest }, index) => ({
    ...rest,
    position: index + 1,
    normalOn: dayOf(normal, year),
    latestOn: dayOf(latest, year),
  }))
}

function dayOf({ of, month, day }: MonthDay, year: number): Day {
  return `${year + of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first and last day of the emulation year of a profile. */
export function boundsOf(profile: Profile, year: number): { startsOn: Day; endsOn: Day } {
  if (profile === 'army') return { startsOn: `${year - 1}-11-01`, endsOn: `${year}-10-31` }
  return { startsOn: `${year}-01-01`, endsOn: addDays(`${year + 1}-01-01`, -1) }
}
