import { addDays, type Day } from '#law/kernel/day.ts'

/** “Mốc của năm thi đua”: a dated step, told by month and day; `of: -1` lies in the calendar year before. */
export type ProfileStep = {
  code: string
  stage: 1 | 2 | 3 | 4 | 5
  title: string
  doer: string
  result: string
  normal: MonthDay
  latest: MonthDay
}
type MonthDay = { of: -1 | 0 | 1; month: number; day: number }
export type Profile = 'army' | 'civil'

const on = (month: number, day: number, of: -1 | 0 | 1 = 0): MonthDay => ({ of, month, day })

/** An army cluster: judged in October, because flag dossiers leave before 1 November (TT 151/2018/TT-BQP Đ66). */
const army: ProfileStep[] = [
  step(
    'plan',
    1,
    'Nhận bàn giao, lập kế hoạch năm',
    'Cụm trưởng',
    'Biên bản bàn giao, kế hoạch hoạt động',
    on(11, 30, -1),
    on(12, 31, -1),
  ),
  step('launch', 1, 'Phát động thi đua', 'Cụm trưởng', 'Kế hoạch phát động', on(1, 5), on(1, 31)),
  step(
    'pledge',
    1,
    'Thống nhất chỉ tiêu, ký giao ước',
    'Các đơn vị',
    'Bảng tiêu chí, bản giao ước, bản đăng ký',
    on(1, 31),
    on(2, 28),
  ),
  step('round1', 2, 'Hồ sơ khen cao, đợt 1', 'Cơ quan chính trị', 'Hồ sơ', on(3, 10), on(3, 15)),
  step('halfReport', 2, 'Báo cáo sáu tháng', 'Các đơn vị', 'Báo cáo sơ kết', on(5, 31), on(6, 15)),
  step('midyear', 2, 'Sơ kết sáu tháng', 'Cụm trưởng', 'Báo cáo, kết luận', on(6, 30), on(7, 31)),
  step('round2', 2, 'Hồ sơ khen cao, đợt 2', 'Cơ quan chính trị', 'Hồ sơ', on(7, 10), on(7, 15)),
  step('crossCheck', 3, 'Kiểm tra chéo', 'Đoàn kiểm tra', 'Biên bản kiểm tra', on(9, 15), on(9, 30)),
  step('selfScore', 3, 'Tự chấm điểm', 'Các đơn vị', 'Bảng tự chấm, báo cáo kết quả', on(9, 30), on(10, 12)),
  step('appraisal', 3, 'Thẩm định, giải trình', 'Cụm trưởng', 'Bảng tổng hợp', on(10, 14), on(10, 18)),
  step('council', 3, 'Hội đồng xét, đề nghị khen', 'Hội đồng', 'Biên bản họp', on(10, 20), on(10, 24)),
  step(
    'decision',
    4,
    'Trình và quyết định khen thưởng',
    'Thủ trưởng',
    'Tờ trình, quyết định',
    on(10, 24),
    on(10, 31),
  ),
  step(
    'conference',
    5,
    'Hội nghị tổng kết, bàn giao',
    'Cụm',
    'Báo cáo trung tâm, biên bản',
    on(10, 26),
    on(10, 31),
  ),
]

/** A civil cluster: judged in January of the next year (provincial and ministry rules, cluster practice). */
const civil: ProfileStep[] = [
  step('launch', 1, 'Phát động, đăng ký thi đua', 'Cụm trưởng', 'Kế hoạch, bản đăng ký', on(1, 5), on(2, 28)),
  step('pledge', 1, 'Ký giao ước thi đua', 'Các đơn vị', 'Bản giao ước, bảng tiêu chí', on(1, 31), on(2, 15)),
  step('midyear', 2, 'Sơ kết sáu tháng', 'Cụm trưởng', 'Báo cáo sơ kết', on(7, 15), on(8, 15)),
  step('crossCheck', 3, 'Kiểm tra chéo', 'Đoàn kiểm tra', 'Biên bản kiểm tra', on(11, 30), on(12, 15)),
  step('selfScore', 3, 'Tự chấm điểm', 'Các đơn vị', 'Bảng tự chấm', on(12, 20), on(1, 5, 1)),
  step('appraisal', 3, 'Thẩm định, giải trình', 'Cụm trưởng', 'Bảng tổng hợp', on(1, 8, 1), on(1, 15, 1)),
  step('council', 3, 'Hội đồng xét, đề nghị khen', 'Hội đồng', 'Biên bản họp', on(1, 15, 1), on(1, 25, 1)),
  step(
    'decision',
    4,
    'Trình và quyết định khen thưởng',
    'Thủ trưởng',
    'Tờ trình, quyết định',
    on(1, 20, 1),
    on(1, 31, 1),
  ),
  step(
    'conference',
    5,
    'Hội nghị tổng kết, bàn giao',
    'Cụm',
    'Báo cáo trung tâm, biên bản',
    on(1, 25, 1),
    on(1, 31, 1),
  ),
]

function step(
  code: string,
  stage: ProfileStep['stage'],
  title: string,
  doer: string,
  result: string,
  normal: MonthDay,
  latest: MonthDay,
): ProfileStep {
  return { code, stage, title, doer, result, normal, latest }
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
