import type { Day } from '#law/kernel/day.ts'

/** One award in a book of honour, as it stands today: `code` is what it was lowered to, `givenCode` what was given. */
export type Honour = {
  id: string
  code: string
  givenCode: string
  stands: boolean
  year: number
  recipient: string
  achievement: string
  decisionReference: string
  issuer: string
  decidedOn: Day
  illustrative: boolean
}

/** “Sổ vàng”: the honours of one person or one collective, the latest first. */
export type Book = { honours: Honour[]; all: number; standing: number }

/** One row of the picture: ten calendar years, each with its honours. */
export type Decade = { from: number; years: { year: number; honours: Honour[] }[] }

/** The honours laid out by calendar year, ten years a row, the earliest first; no row is left out between two. */
export function decadesOf(honours: readonly Honour[]): Decade[] {
  if (honours.length === 0) return []
  const years = honours.map((one) => one.year)
  const first = tenOf(Math.min(...years))
  const rows = (tenOf(Math.max(...years)) - first) / 10 + 1
  return Array.from({ length: rows }, (_, row) => decade(honours, first + row * 10))
}

function decade(honours: readonly Honour[], from: number): Decade {
  const years = Array.from({ length: 10 }, (_, at) => from + at)
  return {
    from,
    years: years.map((year) => ({ year, honours: honours.filter((one) => one.year === year) })),
  }
}

const tenOf = (year: number) => Math.floor(year / 10) * 10
