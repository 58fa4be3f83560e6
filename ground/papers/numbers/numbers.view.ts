import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import type { Series } from '../numbering.ts'
import { closedCodes, readsClosed } from '../papers.policy.ts'
import { mayKeepNumbers } from './numbers.policy.ts'
import { gapsOf, lastNumber, numberingBodies, numbersOf, seriesCounts } from './numbers.store.ts'
import { type Body, calendarYears, type NumberRow } from './numbers.ts'

type Asked = { asked: Series | null; page: number }

/** Every series of the bodies of a year; and one of them number by number, when asked. */
export async function showNumbers(db: Db, who: Actor, year: Year, { asked, page }: Asked) {
  const bodies = await numberingBodies(db, year)
  const nameOf = new Map(bodies.map((one) => [one.series, one.name]))
  const counts = await seriesCounts(db, bodies, calendarYears(year, who))
  const body = asked && found(bodies.find((one) => one.series === asked.series))
  return {
    slug: year.slug,
    series: counts.map((one) => ({ ...one, name: nameOf.get(one.series) ?? '' })),
    one: asked && body ? await showSeries(db, who, year, { asked, body, page }) : null,
  }
}

type Opened = { asked: Series; body: Body; page: number }

async function showSeries(db: Db, who: Actor, year: Year, { asked, body, page }: Opened) {
  const { rows, pages } = await numbersOf(db, asked, page)
  const closed = !readsClosed(who, year)
  return {
    ...asked,
    name: body.name,
    last: await lastNumber(db, asked),
    rows: rows.map((row) => (closed && closedCodes.includes(row.code ?? '') ? unnamed(row) : row)),
    gaps: await gapsOf(db, asked),
    page,
    pages,
    may: { keep: mayKeepNumbers(who, year, body) },
  }
}

/** That a number is used is everybody's to see; by which closed paper is not. */
const unnamed = (row: NumberRow): NumberRow => ({ ...row, paperId: null, title: null })

export type NumbersView = Awaited<ReturnType<typeof showNumbers>>
