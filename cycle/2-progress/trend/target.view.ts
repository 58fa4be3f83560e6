import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { resultsOfAgency } from '../report/report.store.ts'
import { monthsOf } from '../report/report.ts'
import { lastDay, momentOf } from './pace.ts'
import { figuresBefore, standingOf } from './trend.store.ts'
import { rowOf } from './trend.view.ts'

/** One target through the year: its months with their words and evidence, and the year before. */
export async function showTargetTrend(db: Db, who: Actor, year: Year, id: string) {
  const at = momentOf(year, who.today)
  const standing = found(await standingOf(db, at, id))
  const [told, before] = await Promise.all([
    resultsOfAgency(db, year.id, standing.agencyId),
    figuresBefore(db, year, standing),
  ])
  const own = told.filter((one) => one.targetId === id && one.month <= at.asOf)
  const months = monthsOf(year)
  return {
    slug: year.slug,
    year: year.year,
    startsOn: year.startsOn,
    row: rowOf(standing, own, { months, asOf: at.asOf }),
    before,
    months: months
      .filter((month) => month <= at.asOf)
      .map((month) => ({
        month,
        isRunning: lastDay(month) >= at.asOf,
        result: own.find((one) => one.month === month) ?? null,
        before: before.find((one) => one.month === month)?.value ?? null,
      })),
    allMonths: months,
    writes: staffOf(who, standing.agencyId) && year.closedAt === null,
  }
}

export type TargetTrendView = Awaited<ReturnType<typeof showTargetTrend>>
