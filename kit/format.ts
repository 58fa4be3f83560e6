import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type Figure = number | string | null | undefined

const nothing = '–'

/** `2022-10-26` as 26/10/2022. */
export function vnDay(day: Day | null | undefined): string {
  if (!day) return nothing
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** The day and month alone, 26/10, where the year is plain. */
export function vnShortDay(day: Day | null | undefined): string {
  return day ? vnDay(day).slice(0, 5) : nothing
}

/** An instant on the clocks of Việt Nam: 14:05, 26/10/2022. */
export function vnInstant(at: Date | null | undefined): string {
  if (!at) return nothing
  const there = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  return `${there.slice(11, 16)}, ${vnDay(there.slice(0, 10))}`
}

/** The month of a day: “tháng 10/2022”. */
export function vnMonth(day: Day | null | undefined): string {
  return day ? t('tháng {month}', { month: shortMonth(day) }) : nothing
}

/** The month of a day as people type it: 10/2022. */
export function shortMonth(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** 1234.5 as 1.234,5. A text from the database keeps every digit it has, unless `places` are asked for. */
export function vnNumber(figure: Figure, { places }: { places?: number } = {}): string {
  if (figure === null || figure === undefined || figure === '') return nothing
  const plain = places === undefined ? String(figure) : rounded(String(figure), places)
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain)
  if (!parts) return plain
  const [, sign = '', whole = '', rest = ''] = parts
  const digits = places === undefined ? rest.replace(/0+$/, '') : rest
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${sign === '-' ? '−' : ''}${grouped}${digits ? `,${digits}` : ''}`
}

/** A share already counted in hundredths: 97.5 as “97,5 %”. */
export function vnPercent(figure: Figure, options: { places?: number } = {}): string {
  const text = vnNumber(figure, options)
  return text === nothing ? nothing : `${text}\u00a0%`
}

/** Points of a score, always with two places: 97,50. */
export function vnPoints(figure: Figure): string {
  return vnNumber(figure, { places: 2 })
}

/** Points already rounded for display, with every digit they have: 97.50 as 97,50. */
export function vnShown(text: string | null): string {
  return vnNumber(text, { places: (text?.split('.')[1] ?? '').length })
}

/** A file's size for a reader: 84 KB, 1,2 MB. */
export function vnBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${vnNumber(Math.max(1, Math.round(bytes / 1000)))}\u00a0KB`
  return `${vnNumber((bytes / 1_000_000).toFixed(1))}\u00a0MB`
}

/** Rounds the written digits half away from zero, so that 0.125 never becomes 0.12 by binary chance. */
function rounded(plain: string, places: number): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain)
  if (!parts) return plain
  const [, sign = '', whole = '', rest = ''] = parts
  const kept = `${whole}${rest.slice(0, places).padEnd(places, '0')}`
  const up = Number(rest[places] ?? '0') >= 5
  const units = (BigInt(kept) + (up ? 1n : 0n)).toString().padStart(places + 1, '0')
  if (places === 0) return `${sign}${units}`
  return `${sign}${units.slice(0, -places)}.${units.slice(-places)}`
}
