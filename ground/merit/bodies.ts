import { z } from 'zod'
import {
  choice,
  day,
  id,
  optionalChoice,
  optionalDay,
  optionalDecimal,
  optionalInteger,
  optionalText,
  text,
  version,
  yes,
} from '#kit/http/fields.ts'
import { postLevels } from '#law/awards/tenure.ts'
import {
  collectiveLevels,
  disciplineKinds,
  matterKinds,
  ratings,
  reaches,
  statuses,
} from '#law/kernel/history.ts'
import { notFound } from '#plumbing/verdict.ts'
import {
  clustersOf,
  firstYear,
  lastYear,
  movementsOf,
  personLists,
  studyResults,
  workKinds,
} from './merit.ts'

/** The year in an address. */
export function yearOf(typed: string): number {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : notFound()
  return year >= firstYear && year <= lastYear ? year : notFound()
}

const yesNo = () => optionalChoice(['yes', 'no'])

/** Yes, no, or not known. */
export const said = (typed: 'yes' | 'no' | null) => (typed === null ? null : typed === 'yes')

const percent = () => optionalDecimal({ min: 0, max: 100, places: 2 })
const count = () => optionalInteger({ min: 0, max: 1_000_000 })

export const factsBody = z.object({
  status: optionalChoice(statuses),
  recruited_on: optionalDay(),
  served_from: optionalDay(),
  serving: yesNo(),
  served_to: optionalDay(),
  source: optionalText(200),
  _version: version(),
})

export const personYearBody = z.object({
  rating: optionalChoice(ratings),
  titles_known: yes(),
  entered: yesNo(),
  months_in_unit: optionalInteger({ min: 0, max: 12 }),
  absent_days: optionalInteger({ min: 0, max: 366 }),
  studied: yesNo(),
  study_months: optionalInteger({ min: 1, max: 120 }),
  study_result: optionalChoice(studyResults),
  headed: yesNo(),
  unit_commended: yesNo(),
  unit_rating: optionalChoice(ratings),
  pass_percent: percent(),
  good_percent: percent(),
  source: optionalText(200),
  _version: version(),
})

export const collectiveYearBody = z.object({
  rating: optionalChoice(ratings),
  titles_known: yes(),
  entered: yesNo(),
  strength: optionalInteger({ min: 1, max: 1_000_000 }),
  completed: count(),
  advanced: count(),
  fighters: count(),
  warned: count(),
  cluster_rank: optionalInteger({ min: 1, max: 1000 }),
  cluster_of: optionalChoice(clustersOf),
  movement_rank: optionalInteger({ min: 1, max: 1000 }),
  movement_years: optionalInteger({ min: 1, max: 30 }),
  movement_of: optionalChoice(movementsOf),
  exceeded: yesNo(),
  pass_percent: percent(),
  good_percent: percent(),
  source: optionalText(200),
  _version: version(),
})

export const agencyFactsBody = z.object({
  level: optionalChoice(collectiveLevels),
  women_percent: optionalInteger({ min: 0, max: 100 }),
  top_formation: yesNo(),
  may_hold_flag: yesNo(),
  source: optionalText(200),
  _version: version(),
})

const span = {
  from_year: optionalInteger({ min: firstYear, max: lastYear }),
  to_year: optionalInteger({ min: firstYear, max: lastYear }),
  source: optionalText(200),
}
export const listBody = z.object({ list: choice(personLists), ...span })
export const awardListBody = z.object({ list: choice(['awards']), ...span })

export const disciplineBody = z.object({
  kind: choice(disciplineKinds),
  from_on: day(),
  to_on: optionalDay(),
  source: text(200),
})
export const disciplineEndBody = z.object({ to_on: day(), source: optionalText(200) })
export const matterBody = z.object({ kind: choice(matterKinds), from_on: day(), source: text(200) })
export const conclusionBody = z.object({
  concluded_on: day(),
  conclusion: text(300),
  source: optionalText(200),
})
export const hardshipBody = z.object({
  place: text(200),
  from_on: day(),
  to_on: optionalDay(),
  source: optionalText(200),
})
export const postBody = z.object({ leads: choice(['yes', 'no']), level: optionalChoice(postLevels) })
export const hardshipEndBody = z.object({ to_on: day() })
export const workBody = z.object({
  title: text(300),
  kind: choice(workKinds),
  reach: choice(reaches),
  recognised_on: day(),
  source: text(200),
})
export const useBody = z.object({ award_id: id() })
export const withdrawalBody = z.object({ reason: text(200) })
