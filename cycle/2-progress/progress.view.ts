import { targetsOfYear } from '#cycle/1-launch/target/target.store.ts'
import { countShortcomings } from '#ground/follow-ups/follow-ups.store.ts'
import { countTasks } from '#ground/follow-ups/tasks.store.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { initiativesOfYear } from './initiative/initiative.store.ts'
import { midyearOf } from './midyear/midyear.store.ts'
import { attainment, tallied } from './report/attainment.ts'
import { latestFigures, reportedMonths, statementWriters } from './report/report.store.ts'
import { currentMonth, monthState, monthsOf } from './report/report.ts'

const agenciesAPage = 50

/** The second stage at a glance: who has reported which month, and how far the cluster has come. */
export async function showProgress(db: Db, who: Actor, year: Year, page: number) {
  const [targets, figures, reports, written, initiatives, midyear, shortcomings, late] = await Promise.all([
    targetsOfYear(db, year.id),
    latestFigures(db, year.id),
    reportedMonths(db, year.id),
    statementWriters(db, year.id),
    initiativesOfYear(db, year.id),
    midyearOf(db, year.id),
    countShortcomings(db, year.id),
    countTasks(db, year.id, { state: 'late', today: who.today }),
  ])
  const figureOf = new Map(figures.map((figure) => [figure.targetId, figure]))
  const standings = targets.map(({ id, agencyId, ...target }) => ({
    agencyId,
    ...attainment(target, figureOf.get(id)),
  }))
  const months = monthsOf(year)
  const closed = new Set(reports.map((report) => reportKey(report.agencyId, report.month)))
  const rows = year.members.map((member) => {
    const states = months.map((month) =>
      monthState(month, closed.has(reportKey(member.id, month)), who.today),
    )
    return {
      agencyId: member.id,
      name: member.name,
      states,
      reported: states.filter((state) => state === 'reported').length,
      lateMonths: months.filter((_, index) => states[index] === 'late'),
      tally: tallied(standings.filter((one) => one.agencyId === member.id)),
      written: written.includes(member.id),
    }
  })
  return {
    slug: year.slug,
    year: year.year,
    closed: year.closedAt !== null,
    today: who.today,
    month: currentMonth(year, who.today),
    months,
    rows: rows.slice((page - 1) * agenciesAPage, page * agenciesAPage),
    late: rows
      .filter((row) => row.lateMonths.length > 0)
      .map(({ agencyId, name, lateMonths }) => ({ agencyId, name, lateMonths })),
    tally: tallied(standings),
    midyear: midyear ? { heldOn: midyear.heldOn } : null,
    initiatives: initiatives.reduce((sum, one) => sum + one.all, 0),
    shortcomings,
    lateTasks: late,
    own: year.members.filter((member) => staffOf(who, member.id)).map(({ id, name }) => ({ id, name })),
    page,
    pages: Math.max(1, Math.ceil(rows.length / agenciesAPage)),
  }
}

export type ProgressView = Awaited<ReturnType<typeof showProgress>>

const reportKey = (agencyId: string, month: Day) => `${agencyId} ${month}`
