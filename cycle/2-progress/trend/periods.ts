import { type Day, yearOf } from '#law/kernel/day.ts'
import type { Figure } from './trend.store.ts'

export const scales = ['month', 'quarter'] as const
export type Scale = (typeof scales)[number]

/** A column of time: a month, or a quarter of the calendar; `months` are those of the emulation year in it. */
type Period = { label: string; months: Day[] }

const roman = ['I', 'II', 'III', 'IV']

export function periodsOf(months: Day[], scale: Scale): Period[] {
  if (scale === 'month')
    return months.map((month) => ({ label: `${month.slice(5, 7)}/${month.slice(2, 4)}`, months: [month] }))
  const quarters = new Map<string, Day[]>()
  for (const month of months) quarters.set(quarter(month), [...(quarters.get(quarter(month)) ?? []), month])
  return [...quarters].map(([label, inside]) => ({ label, months: inside }))
}

function quarter(month: Day): string {
  return `${roman[Math.floor((Number(month.slice(5, 7)) - 1) / 3)]}/${yearOf(month)}`
}

/** The newest figure of the period, as figures are cumulative; null where nobody reported: a gap, never a zero. */
export function figureIn(period: Period, figures: Figure[]): Figure | null {
  return figures.filter((figure) => period.months.includes(figure.month)).at(-1) ?? null
}
