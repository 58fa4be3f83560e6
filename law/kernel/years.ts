/**
 * Years as bits: bit 0 is the first year looked at, up to bit 30. A run of years is then a shift and a count, which
 * is what lets a whole organisation be judged in one go by the same rules as one person.
 */
export type Years = number

/** How many years before the year judged are looked at, and how many after it (for “from when?”). */
export const yearsBack = 19
export const yearsAhead = 11

/** The bit of a year; years before the first count as the first, years after the last as none. */
export function bitOf(start: number, year: number): Years {
  const place = year - start
  if (place > yearsBack + yearsAhead) return 0
  return place <= 0 ? 1 : 1 << place
}

/** The unbroken run of years that ends in this one. */
export function runEnding(years: Years, place: number): number {
  return Math.clz32(~(years << (31 - place)))
}

/** The years of a span that ends in this one. */
export function span(length: number, place: number): Years {
  if (length > place) return ((2 << place) - 1) | 0
  return ((1 << length) - 1) << (place - length + 1)
}

/** All years after this one. */
export function after(place: number): Years {
  return place < 0 ? -1 : place >= 31 ? 0 : -2 << place
}

/** How many years are in it. */
export function countYears(years: Years): number {
  let n = years - ((years >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** The place of the last year in it, −1 when there is none. */
export function lastYear(years: Years): number {
  return 31 - Math.clz32(years)
}

/** The place of the first year in it, −1 when there is none. */
export function firstYear(years: Years): number {
  return years === 0 ? -1 : 31 - Math.clz32(years & -years)
}
