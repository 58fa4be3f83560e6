import { type PersonYear, ratings } from '../kernel/history.ts'

/** How many whole numbers the record of one year takes. */
export const wordsPerRecord = 2

const results = ['excellent', 'good', 'fair', 'average', 'weak'] as const
const triple = (fact: boolean | undefined) => (fact === undefined ? 0 : fact ? 2 : 1)
const counted = (count: number | undefined) => (count === undefined ? 0 : Math.floor(count) + 1)
const fact = (word: number) => (word === 0 ? undefined : word === 2)
const count = (word: number) => (word === 0 ? undefined : word - 1)

/** What the rules ask of the year alone; ratings and titles lie in the masks. */
export function recordWords(years: PersonYear[], year: number): [number, number] {
  const one = years.find((record) => record.year === year)
  if (!one) return [0, 0]
  const study = one.study === undefined ? 0 : one.study === null ? 1 : results.indexOf(one.study.result) + 2
  const leads = one.leads === undefined ? 0 : one.leads === null ? 1 : 2
  const unitRating = one.leads?.unitRating === undefined ? 0 : ratings.indexOf(one.leads.unitRating) + 1
  const first =
    1 |
    (triple(one.entered) << 1) |
    (counted(one.monthsInUnit) << 3) |
    (study << 8) |
    (leads << 11) |
    (triple(one.leads?.unitCommended) << 13) |
    (unitRating << 15) |
    (counted(one.absentDays) << 18)
  return [
    first,
    counted(one.passPercent) |
      (counted(one.goodPercent) << 8) |
      (counted(one.study?.months) << 16) |
      (counted(one.transferredMonths) << 24),
  ]
}

/** The record of the year, when there was one. */
export function unpackRecord(words: Int32Array, at: number, year: number): PersonYear | null {
  const first = words[at] ?? 0
  if (first === 0) return null
  const second = words[at + 1] ?? 0
  const record: PersonYear = { year }
  record.entered = fact((first >> 1) & 3)
  record.monthsInUnit = count((first >> 3) & 31)
  record.transferredMonths = count((second >> 24) & 31)
  record.absentDays = count((first >> 18) & 1023)
  record.study = studyOf((first >> 8) & 7, count((second >> 16) & 255))
  record.leads = leadsOf((first >> 11) & 3, fact((first >> 13) & 3), (first >> 15) & 7)
  record.passPercent = count(second & 255)
  record.goodPercent = count((second >> 8) & 255)
  return record
}

function studyOf(word: number, months: number | undefined): PersonYear['study'] {
  if (word < 2) return word === 1 ? null : undefined
  return { months: months ?? 0, result: results[word - 2] ?? 'weak' }
}

function leadsOf(word: number, unitCommended: boolean | undefined, rating: number): PersonYear['leads'] {
  if (word < 2) return word === 1 ? null : undefined
  const unitRating = ratings[rating - 1]
  return { unitCommended, unitRating }
}
