import { isCounted, type Target } from '#cycle/1-launch/target/target.ts'
import type { Year } from '#ground/units/year.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { monthsOf, nextMonth, reportDueOn } from '../report/report.ts'

export const paceStates = ['behind', 'risk', 'none', 'onPace', 'reached'] as const
/** “Nhịp”: where a target stands against the time gone; in the order one should look at them. */
export type PaceState = (typeof paceStates)[number]

/** Where the states meet, in hundredths unless another unit is named. The page tells them from here. */
export const paceLimits = {
  /** Of the even pace: from here a count is on pace. */
  onPace: 90,
  /** Of the even pace: from here a count is only at risk, below it is behind. */
  risk: 70,
  /** Of the time gone: so long less than one unit short is still on pace. */
  early: 25,
  /** Of the plan: a share that falls short by less is only at risk. */
  level: 95,
  /** Days before the deadline: from here a milestone not reached is at risk. */
  nearDays: 30,
} as const

/** The moment one looks at a year from. */
export type Moment = {
  yearId: string
  startsOn: Day
  agencyIds: string[]
  /** Later figures are not looked at. */
  asOf: Day
  /** The end of the last month whose report should be in; silence is measured against it. */
  heardOn: Day | null
  /** Once the year is closed nothing can be made up for any more. */
  settled: boolean
}

/** The year as it stands today. */
export function momentOf(year: Year, today: Day): Moment {
  const past = dueMonths(year, today).at(-1)
  return {
    yearId: year.id,
    startsOn: year.startsOn,
    agencyIds: year.members.map((member) => member.id),
    asOf: today,
    heardOn: past ? lastDay(past) : null,
    settled: year.closedAt !== null,
  }
}

/** The year as it stood at the end of a month. */
export function momentAt(year: Year, month: Day): Moment {
  const end = lastDay(month)
  return { ...momentOf(year, end), asOf: end, heardOn: end, settled: false }
}

/** The months whose reports should be in by the day. */
export function dueMonths(year: Pick<Year, 'startsOn' | 'endsOn'>, today: Day): Day[] {
  return monthsOf(year).filter((month) => reportDueOn(month) < today)
}

export function lastDay(month: Day): Day {
  return addDays(nextMonth(month), -1)
}

/** How the even way to the plan looks: a line that rises, the plan itself from the start, or only a deadline. */
export type Way = 'even' | 'level' | 'deadline'

export function wayOf(target: Pick<Target, 'measure'>): Way {
  if (!isCounted(target)) return 'deadline'
  return target.measure === 'percent' ? 'level' : 'even'
}

export function paceLabel(state: PaceState): string {
  return {
    reached: t('Đã đạt'),
    onPace: t('Đúng nhịp'),
    risk: t('Có nguy cơ'),
    behind: t('Chậm nhịp'),
    none: t('Chưa có số liệu'),
  }[state]
}

/** The rule by which the states are told, a sentence a line, with its limits. */
export function paceRule(): string[] {
  const { onPace, risk, early, level, nearDays } = paceLimits
  return [
    t(
      'Thời gian đã qua tính từ ngày đầu năm thi đua đến thời hạn của chỉ tiêu, lấy đến hết tháng của số mới nhất; tháng đã quá hạn báo cáo mà không có số vẫn tính là đã qua.',
    ),
    t(
      'Số lượng, càng nhiều càng tốt: nhịp đều là kế hoạch nhân phần thời gian đã qua. Đủ kế hoạch là đã đạt; từ {onPace} % nhịp đều là đúng nhịp, từ {risk} % là có nguy cơ, dưới nữa là chậm nhịp.',
      { onPace, risk },
    ),
    t(
      'Thiếu so với nhịp đều chưa đến một đơn vị thì không bị coi là chậm nhịp; trong {early} % đầu của thời gian vẫn là đúng nhịp.',
      { early },
    ),
    t(
      'Số lượng, càng ít càng tốt: không quá nhịp đều là đúng nhịp, quá nhịp đều nhưng chưa quá kế hoạch là có nguy cơ, quá kế hoạch là chậm nhịp; chỉ đạt khi hết thời hạn.',
    ),
    t(
      'Tỷ lệ phần trăm phải giữ mức kế hoạch suốt năm: đủ mức là đã đạt, riêng càng ít càng tốt thì hết thời hạn mới là đã đạt; lệch kế hoạch không quá {gap} % của mức đó là có nguy cơ, hơn nữa là chậm nhịp.',
      { gap: 100 - level },
    ),
    t(
      'Mốc, có hoặc không, xếp loại: chưa đạt mà còn không quá {nearDays} ngày là có nguy cơ, quá thời hạn là chậm nhịp.',
      { nearDays },
    ),
    t('Hết thời hạn hoặc năm đã tổng kết mà chưa đạt kế hoạch là chậm nhịp.'),
  ]
}
