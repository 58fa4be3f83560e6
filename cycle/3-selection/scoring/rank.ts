import type { Scorer } from './scoring.ts'

/** Points as whole hundredths: sums and comparisons are exact, as no binary fraction takes part. */
export function hundredths(points: string): number {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(points)
  if (!parts) throw new RangeError(`not points with two places: ${points}`)
  const [, sign = '', whole = '', rest = ''] = parts
  const count = Number(whole) * 100 + Number(rest.padEnd(2, '0'))
  return sign === '-' ? -count : count
}

/** The same points as text, `97.50`. */
export function pointsText(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, '0')
  return `${count < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export type Scored = { kind: 'standard' | 'bonus' | 'deduction'; points: string }

/** Standard points and bonus count up, a deduction counts down. */
export function totalOf(rows: readonly Scored[]): string {
  const sum = rows.reduce((all, row) => all + (row.kind === 'deduction' ? -1 : 1) * hundredths(row.points), 0)
  return pointsText(sum)
}

type Columns = Record<Scorer, string | null>

/** The column that counts now: the lead's appraisal, before it the cross-check, before it the self-score. */
export function basisOf(columns: Columns): Scorer | null {
  return (['lead', 'cross', 'self'] as const).find((scorer) => columns[scorer] !== null) ?? null
}

/** Places by points, the most first. Equal points share a place and the next one is left out: 1, 1, 3. */
export function placesOf(points: readonly (string | null)[]): (number | null)[] {
  const counts = points.filter((one) => one !== null).map(hundredths)
  const descending = counts.sort((a, b) => b - a)
  const place = new Map<number, number>()
  descending.forEach((count, i) => {
    if (!place.has(count)) place.set(count, i + 1)
  })
  return points.map((one) => (one === null ? null : (place.get(hundredths(one)) ?? null)))
}
