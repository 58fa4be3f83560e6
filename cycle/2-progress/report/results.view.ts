import { targetsOfAgency } from '#cycle/1-launch/target/target.store.ts'
import type { Target } from '#cycle/1-launch/target/target.ts'
import type { FileLink } from '#ground/files/files.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { attainment, tallied } from './attainment.ts'
import { mayCloseMonth, mayEnterMonth, mayReport } from './report.policy.ts'
import { reportedMonths, resultsOfAgency, statementOf } from './report.store.ts'
import { currentMonth, monthState, monthsOf, reportDueOn } from './report.ts'

type MonthFigure = {
  month: Day
  value: string | null
  reached: boolean | null
  statement: string
  version: number
  files: FileLink[]
  illustrative: boolean
}

/** One agency in one month: its targets, what was reached before and now, and what one may do about it. */
export async function showResults(
  db: Db,
  who: Actor,
  year: Year,
  asked: { agencyId: string; month: Day | null },
) {
  const agency = found(memberOf(year, asked.agencyId))
  const [targets, results, reports, statement] = await Promise.all([
    targetsOfAgency(db, year.id, agency.id),
    resultsOfAgency(db, year.id, agency.id),
    reportedMonths(db, year.id, agency.id),
    statementOf(db, year.id, agency.id),
  ])
  const of = (target: Target) => results.filter((result) => result.targetId === target.id)
  const months = monthsOf(year)
  const month =
    asked.month ??
    (staffOf(who, agency.id)
      ? monthToReport(year, reports, who.today)
      : results
          .map((one) => one.month)
          .sort()
          .at(-1)) ??
    currentMonth(year, who.today)
  const at = { agencyId: agency.id, month }
  const rows = targets.map((target) => lineOf(target, of(target), { month: at.month, months }))
  const report = reports.find((one) => one.month === at.month) ?? null
  const missing = rows.filter((row) => !isTold(row.now)).map((row) => row.target.title)
  const sheet = { ...at, closed: report !== null, missing, targets: targets.length }
  return {
    slug: year.slug,
    year: year.year,
    agency: { id: agency.id, name: agency.name },
    month: at.month,
    dueOn: reportDueOn(at.month),
    months: months.map((month) => ({
      month,
      state: monthState(
        month,
        reports.some((one) => one.month === month),
        who.today,
      ),
    })),
    rows,
    tally: tallied(rows.map((row) => row.attainment)),
    report,
    statement: statement?.statement ?? null,
    may: {
      report: mayReport(who, year, agency.id),
      enter: mayEnterMonth(who, year, sheet),
      close: mayCloseMonth(who, year, sheet),
    },
  }
}

export type ResultsView = Awaited<ReturnType<typeof showResults>>
export type ResultLine = ResultsView['rows'][number]

/** The oldest month begun and not yet reported: what the agency's staff has to do next. */
function monthToReport(year: Year, reports: { month: Day }[], today: Day): Day | undefined {
  const begun = monthsOf(year).filter((month) => month <= today)
  return begun.find((month) => !reports.some((report) => report.month === month))
}

type Stored = Omit<MonthFigure, 'files'> & { id: string; targetId: string; files: FileLink[] }

function lineOf(target: Target, stored: Stored[], at: { month: Day; months: Day[] }) {
  const told = stored.filter((one) => isTold(one) && one.month <= at.month)
  return {
    target,
    now: figureOf(stored.find((one) => one.month === at.month)),
    before: figureOf(told.filter((one) => one.month < at.month).at(-1)),
    attainment: attainment(target, told.at(-1)),
    trend: at.months
      .filter((month) => month <= at.month)
      .map((month) => ({ month, value: stored.find((one) => one.month === month)?.value ?? null })),
  }
}

function figureOf(stored: Stored | undefined): MonthFigure | null {
  if (!stored) return null
  const { month, value, reached, statement, version, files, illustrative } = stored
  return { month, value, reached, statement, version, files, illustrative }
}

/** Whether the month has an answer for the target: a figure, or a yes or no. */
function isTold(figure: { value: string | null; reached: boolean | null } | null): boolean {
  return figure !== null && (figure.value !== null || figure.reached !== null)
}
