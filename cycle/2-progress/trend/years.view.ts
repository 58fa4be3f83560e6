import { findYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { addYears, type Day, dayInVietnam } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { dueMonths, lastDay, momentAt } from './pace.ts'
import { countStandings, slugBefore } from './trend.store.ts'
import { type Totals, totalled } from './trend.view.ts'

const agenciesAPage = 50

/** The year beside the one before, both as they stood at the end of the same month. */
export async function showYears(db: Db, year: Year, { today, page }: { today: Day; page: number }) {
  const month = dueMonths(year, today).at(-1) ?? null
  const slug = await slugBefore(db, year)
  const before = slug ? ((await findYear(db, slug, today)) ?? null) : null
  const [now, then] = await Promise.all([
    month ? countStandings(db, momentAt(year, month)) : [],
    month && before ? countStandings(db, settledThen(before, addYears(month, -1))) : [],
  ])
  const of = (counts: typeof now, agencyId: string) =>
    totalled(counts.filter((one) => one.agencyId === agencyId))
  return {
    slug: year.slug,
    year: year.year,
    month,
    before: before && { year: before.year, slug: before.slug },
    rows: year.members.slice((page - 1) * agenciesAPage, page * agenciesAPage).map((member) => ({
      agencyId: member.id,
      name: member.name,
      now: of(now, member.id),
      last: of(then, member.id),
    })),
    whole: { now: totalled(now), last: totalled(then) },
    page,
    pages: Math.max(1, Math.ceil(year.members.length / agenciesAPage)),
  }
}

export type YearsView = Awaited<ReturnType<typeof showYears>>
export type YearPair = { now: Totals; last: Totals }

function settledThen(year: Year, month: Day) {
  const closedOn = year.closedAt && dayInVietnam(year.closedAt)
  return { ...momentAt(year, month), settled: closedOn !== null && closedOn <= lastDay(month) }
}
