import type { Day } from '#law/kernel/day.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { personName } from '../people/people.store.ts'
import { nearnessTo } from '../people/record-seen.ts'
import { disciplinesOf, mattersOf } from './conduct.store.ts'
import { factsOfPerson } from './facts.store.ts'
import { confirmationRows } from './history.rows.ts'
import { mayKeepConduct, mayKeepRecord } from './merit.policy.ts'
import { postLinesOf } from './posts.store.ts'
import { awardsOfPerson, hardshipOf, worksOf } from './works.store.ts'
import { type PersonYearRow, yearsOfPerson } from './years.store.ts'

/** Everything kept of a person over the years, each fact with where it stands. */
export async function showRecord(db: Db, who: Actor, personId: string) {
  const near = await nearnessTo(db, who, { personId })
  const read = await readAll(db, {
    person: () => personName(db, personId),
    facts: () => factsOfPerson(db, personId),
    years: () => yearsOfPerson(db, personId),
    awards: () => awardsOfPerson(db, personId),
    works: () => worksOf(db, personId),
    hardship: () => hardshipOf(db, personId),
    disciplines: () => disciplinesOf(db, personId),
    matters: () => mattersOf(db, { personId }),
    confirmations: () => confirmationRows(db, { personIds: [personId] }),
    posts: () => postLinesOf(db, personId),
  })
  const { person, facts, years, posts, ...lists } = read
  const begun = [facts?.recruitedOn, facts?.servedFrom, ...posts.map((post) => post.fromOn)]
  return {
    ...lists,
    posts,
    person: found(person),
    facts: facts ?? null,
    years: everyYear(years, yearsBetween(begun, who.today)),
    may: { keep: mayKeepRecord(near), conduct: mayKeepConduct(who, near, personId) },
    today: who.today,
  }
}

export type RecordView = Awaited<ReturnType<typeof showRecord>>

/** A year of the table; `null` where nobody has written anything. */
type YearLine<Row> = { year: number; written: Row | null }

const yearsShown = 20

/** Years a table must show, the latest first: from the first day known, but no more than twenty back. */
export function yearsBetween(begun: (Day | null | undefined)[], today: Day): number[] {
  const now = Number(today.slice(0, 4))
  const first = begun.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])).sort((a, b) => a - b)[0] ?? now
  const from = Math.max(first, now - yearsShown + 1)
  return Array.from({ length: Math.max(1, now - from + 1) }, (_, back) => now - back)
}

/** The years written and those still empty, the latest first. */
export function everyYear<Row extends { year: number }>(written: Row[], shown: number[]): YearLine<Row>[] {
  const all = [...new Set([...shown, ...written.map((row) => row.year)])].sort((a, b) => b - a)
  return all.map((year) => ({ year, written: written.find((row) => row.year === year) ?? null }))
}

export type PersonYearLine = YearLine<PersonYearRow>
