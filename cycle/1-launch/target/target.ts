import { vnDay, vnNumber } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

export const measures = ['number', 'percent', 'milestone', 'yesNo', 'rating'] as const
export const directions = ['more', 'less'] as const

/** “Chỉ tiêu”: what one agency takes on for the year; values are exact text. */
export type Target = {
  id: string
  agencyId: string
  position: number
  title: string
  measure: (typeof measures)[number]
  unit: string
  direction: (typeof directions)[number]
  planValue: string | null
  planText: string
  deadlineOn: Day
  owner: string
  lastYearValue: string | null
  illustrative: boolean
  version: number
}

export type TargetInput = Omit<Target, 'id' | 'position' | 'illustrative' | 'version'> & {
  illustrative?: boolean
}

export function measureLabel(measure: Target['measure']): string {
  return {
    number: t('Số lượng'),
    percent: t('Tỷ lệ phần trăm'),
    milestone: t('Mốc hoàn thành'),
    yesNo: t('Có hoặc không'),
    rating: t('Mức xếp loại'),
  }[measure]
}

export function directionLabel(direction: Target['direction']): string {
  return { more: t('Càng nhiều càng tốt'), less: t('Càng ít càng tốt') }[direction]
}

/** Whether the target is counted in figures. */
export function isCounted(target: Pick<Target, 'measure'>): boolean {
  return target.measure === 'number' || target.measure === 'percent'
}

/** The plan in a few words: “4 cuộc”, “100 %”, “không quá 2 vụ”, “Hoàn thành đúng hạn”. */
export function planLine(
  target: Pick<Target, 'measure' | 'unit' | 'direction' | 'planValue' | 'planText' | 'deadlineOn'>,
): string {
  if (isCounted(target)) {
    const figure = figureLine(target, target.planValue)
    return target.direction === 'less' ? t('không quá {figure}', { figure }) : figure
  }
  if (target.planText) return target.planText
  if (target.measure === 'milestone') return t('Xong trước ngày {day}', { day: vnDay(target.deadlineOn) })
  return target.measure === 'yesNo' ? t('Có') : '–'
}

/** A figure with the unit of its target. */
export function figureLine(target: Pick<Target, 'measure' | 'unit'>, value: string | null): string {
  if (value === null) return '–'
  const unit = target.measure === 'percent' ? '%' : target.unit
  return unit ? `${vnNumber(value)}\u00a0${unit}` : vnNumber(value)
}
