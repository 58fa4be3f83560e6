import { measures } from '#cycle/1-launch/target/target.ts'
import type { Year } from '#ground/units/year.ts'
import { memberOf } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { attainment } from '../report/attainment.ts'
import { reportedMonths } from '../report/report.store.ts'
import { monthsOf } from '../report/report.ts'
import type { Standing } from './pace.store.ts'
import { lastDay, type Moment, momentOf, type PaceState, paceStates, wayOf } from './pace.ts'
import { figureIn, periodsOf, type Scale, scales } from './periods.ts'
import { type Silence, silences } from './silence.ts'
import {
  countStandings,
  type Figure,
  figuresOf,
  reportingAgencies,
  standingPage,
  type TrendQuery,
  targetsAPage,
  trendOrders,
} from './trend.store.ts'

/** What the address asks: a query, the columns of time and the page. */
export type Asked = TrendQuery & { scale: Scale; page: number }

/** Reads the address; what it does not know it leaves out. */
export function askedOf(year: Year, typed: Record<string, string>, page: number): Asked {
  const one = <T extends string>(known: readonly T[], text = '') =>
    known.find((each) => each === text) ?? null
  return {
    agencyId: memberOf(year, typed.agency ?? '')?.id ?? null,
    state: one(paceStates, typed.state),
    measure: one(measures, typed.measure),
    words: (typed.words ?? '').slice(0, 100),
    order: one(trendOrders, typed.order) ?? 'risk',
    scale: one(scales, typed.scale) ?? 'quarter',
    page,
  }
}

/** How far the targets of the year have come: those that need a look first. */
export async function showTrend(db: Db, year: Year, asked: Asked, today: Day) {
  const at = momentOf(year, today)
  const [counts, page, silent] = await Promise.all([
    countStandings(db, at, asked),
    standingRows(db, { year, at }, asked),
    showSilences(db, year, today),
  ])
  const totals = totalled(counts)
  const wanted = asked.state === null ? totals.all : totals[asked.state]
  return {
    slug: year.slug,
    year: year.year,
    today,
    asked,
    agencies: year.members.map((member) => ({ value: member.id, label: member.name })),
    totals,
    ...page,
    silent,
    pages: Math.max(1, Math.ceil(wanted / targetsAPage)),
  }
}

export type TrendView = Awaited<ReturnType<typeof showTrend>>
export type TrendRow = TrendView['rows'][number]

/** One agency's targets on a sheet, in its own order. */
export async function showAgencyTrend(
  db: Db,
  year: Year,
  asked: { agencyId: string; scale: Scale; page: number },
  today: Day,
) {
  const agency = found(memberOf(year, asked.agencyId))
  const query: Asked = {
    ...askedOf(year, {}, asked.page),
    agencyId: agency.id,
    order: 'agency',
    scale: asked.scale,
  }
  const view = await showTrend(db, year, query, today)
  return {
    ...view,
    agency: { id: agency.id, name: agency.name },
    silent: view.silent.filter((one) => one.agencyId === agency.id),
  }
}

export type AgencyTrendView = Awaited<ReturnType<typeof showAgencyTrend>>

type In = { year: Year; at: Moment }

async function standingRows(db: Db, { year, at }: In, asked: Asked) {
  const standings = await standingPage(db, at, asked, asked.page)
  const figures = await figuresOf(db, idsOf(standings), at.asOf)
  const months = monthsOf(year)
  const periods = periodsOf(months, asked.scale)
  return {
    periods: periods.map((period) => period.label),
    rows: standings.map((standing) => {
      const own = figures.filter((figure) => figure.targetId === standing.id)
      return {
        ...rowOf(standing, own, { months, asOf: at.asOf }),
        cells: periods.map((period) => figureIn(period, own)),
      }
    }),
  }
}

const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id)

/** A target with its share of the plan and the months of its plot; null is a month nobody reported. */
export function rowOf(standing: Standing, figures: Figure[], { months, asOf }: { months: Day[]; asOf: Day }) {
  return {
    target: standing,
    attainment: attainment(standing, standing.month === null ? null : standing),
    way: wayOf(standing),
    months,
    points: months
      .map((month) => ({ month, value: figures.find((one) => one.month === month)?.value ?? null }))
      .filter((point) => point.value !== null || lastDay(point.month) < asOf),
  }
}

/** Who has not reported which months. */
export async function showSilences(db: Db, year: Year, today: Day): Promise<Silence[]> {
  const [owing, heard] = await Promise.all([reportingAgencies(db, year.id), reportedMonths(db, year.id)])
  return year.closedAt ? [] : silences(year, owing, heard, today)
}

/** How many targets of one agency, or of the whole cluster, stand where. */
export async function showTotals(
  db: Db,
  year: Year,
  { agencyId, today }: { agencyId: string | null; today: Day },
) {
  const at = momentOf(year, today)
  return totalled(await countStandings(db, agencyId ? { ...at, agencyIds: [agencyId] } : at))
}

export type Totals = Record<PaceState, number> & { all: number }

export function totalled(counts: { state: PaceState; count: number }[]): Totals {
  const totals: Totals = { behind: 0, risk: 0, none: 0, onPace: 0, reached: 0, all: 0 }
  for (const { state, count } of counts) {
    totals[state] += count
    totals.all += count
  }
  return totals
}
