import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type CountedBody, countedBodies } from '../bodies.store.ts'
import { type Check, checksOf } from './checks.ts'
import { groupsOf } from './facts.store.ts'
import {
  type CountedRow,
  countForm,
  countOf,
  type Form,
  type Group,
  illustrativeIn,
  type Missing,
  missingIn,
} from './form.ts'
import { type Basis, firstYear } from './forms.ts'

/** What is asked: which form, of which body, for which year, read how. */
export type FormAsked = { form: Form; body: CountedBody; year: number; basis: Basis; today: Day }

/** A form counted: its cells, those of the year before, what agrees, what is not recorded. */
export type CountedForm = {
  form: Form
  body: CountedBody
  year: number
  basis: Basis
  rows: CountedRow[]
  before: CountedRow[]
  checks: Check[]
  missing: (Missing & { count: number })[]
  /** Facts of the year that the form has no place for. */
  outside: number
  illustrative: number
  complete: boolean
  /** The year stands before the circular, whose former forms nobody here has read. */
  early: boolean
}

/** Counts a form for its year and the one before, by one query. */
export async function countedForm(
  db: Db,
  { form, body, year, basis, today }: FormAsked,
): Promise<CountedForm> {
  const asked = { agencyId: body.id, years: [year - 1, year], basis, today }
  const groups = await groupsOf(db, form.facts, asked)
  const now = groups.get(year) ?? []
  const rows = countForm(form, now)
  const checks = checksOf(form, rows)
  const missing = missingIn(form, now)
  return {
    ...{ form, body, year, basis, rows, checks, missing },
    before: countForm(form, groups.get(year - 1) ?? []),
    outside: outsideOf(form, now),
    illustrative: illustrativeIn(form, now),
    complete: missing.length === 0 && checks.every((check) => check.wrong.length === 0),
    early: year < firstYear,
  }
}

const outsideOf = (form: Form, groups: Group[]) => countOf(groups, []) - countOf(groups, [form.within])

/** The body asked for, or the first whose forms the person makes. */
export async function bodyAsked(db: Db, who: Actor, id: string): Promise<CountedBody | undefined> {
  return (await countedBodies(db, who, id === '' ? undefined : id))[0]
}
