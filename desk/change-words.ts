import { partLabel, parts } from '#cycle/1-launch/criterion/criterion.ts'
import {
  lengthLabel,
  lengths,
  levelLabel,
  levels,
  mannerLabel,
  manners,
} from '#cycle/1-launch/movement/movement.ts'
import { directionLabel, directions, measureLabel, measures } from '#cycle/1-launch/target/target.ts'
import { reaches, reachLabel } from '#cycle/2-progress/initiative/initiative.ts'
import { choiceLabel, choices, presenceLabel, presences } from '#cycle/3-selection/council/council.ts'
import { routeLabel, routes } from '#cycle/3-selection/dossier/dossier.ts'
import {
  kindLabel,
  outcomeLabel,
  outcomes,
  scorerLabel,
  scorers,
} from '#cycle/3-selection/scoring/scoring.ts'
import { directionLabel as aimLabel, directionKinds } from '#ground/follow-ups/follow-ups.ts'
import { classLabel, duties, dutyLabel, personClasses } from '#ground/people/people.ts'
import { vnDay, vnInstant, vnMonth } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import { isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { criterionKinds } from '#scoring/scale.ts'
import { changeFields } from './change-fields.ts'

export type ChangeLine = { label: string; value: string }
type Names = Record<string, string>

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** What a line of the journal keeps, in words a reader knows; what is empty or only a number of the machine is left out. */
export function changeLines(of: unknown, names: Names): ChangeLine[] {
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of)
    .map(([key, value]) => ({ label: fieldLabel(key, names), value: valueWords(value, plain(key), names) }))
    .filter((line) => line.value !== '')
}

function fieldLabel(key: string, names: Names): string {
  const known = changeFields()[plain(key)]
  return known ?? names[key] ?? key
}

function valueWords(value: unknown, field: string, names: Names): string {
  if (value === null || value === undefined || field === 'version' || field === 'slug') return ''
  if (typeof value === 'boolean') return value ? t('có') : t('không')
  if (Array.isArray(value))
    return value
      .map((one) => valueWords(one, field, names))
      .filter((words) => words !== '')
      .join('; ')
  if (typeof value === 'object')
    return changeLines(value, names)
      .map((line) => `${line.label}: ${line.value}`)
      .join(', ')
  return textWords(String(value), field, names)
}

function textWords(text: string, field: string, names: Names): string {
  if (anId.test(text)) return names[text] ?? ''
  if (field === 'code' && /^[a-z-]+$/.test(text)) return ''
  if (isDay(text)) return field === 'month' ? vnMonth(text) : vnDay(text)
  if (instant.test(text)) return vnInstant(new Date(text))
  const code = codes[field] ?? codes.presence
  return code?.(text) ?? text.replace(/^(-?\d+)\.(\d+)(?=$| )/, '$1,$2')
}

const codes: Record<string, (code: string) => string | undefined> = {
  awardCode: (code) => t(awardName(code)),
  personClass: listed(personClasses, classLabel),
  route: listed(routes, routeLabel),
  measure: listed(measures, measureLabel),
  direction: listed(directions, directionLabel),
  level: listed(levels, levelLabel),
  length: listed(lengths, lengthLabel),
  manner: listed(manners, mannerLabel),
  part: listed(parts, partLabel),
  kind: (code) => listed(criterionKinds, kindLabel)(code) ?? listed(directionKinds, aimLabel)(code),
  outcome: listed(outcomes, outcomeLabel),
  reach: listed(reaches, reachLabel),
  scorer: listed(scorers, scorerLabel),
  choice: listed(choices, choiceLabel),
  duty: listed(duties, dutyLabel),
  presence: listed(presences, presenceLabel),
}

function listed<T extends string>(all: readonly T[], label: (one: T) => string) {
  return (code: string) => {
    const one = all.find((each) => each === code)
    return one === undefined ? undefined : label(one)
  }
}

/** Some deeds keep the names of columns, others those of the program; one spelling for both. */
function plain(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
