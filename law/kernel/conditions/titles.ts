import type { Asked } from '../asked.ts'
import type { Title } from '../award-code.ts'
import type { Asks } from '../condition.ts'
import { type Track, yearsWith } from '../facts.ts'
import { type LeafOf, reaches, restsOn } from '../finding.ts'
import type { Reading } from '../readings.ts'
import { countYears, lastYear, runEnding, span, type Years } from '../years.ts'
import { countedYears } from './counted.ts'

/** Titles received: `count` in a row up to the year judged, or that many within the span; any of `titles` will do. */
export function holds(who: Track, at: Asked, asks: Asks['titles']): LeafOf<'titles'> {
  const place = at.year - who.start
  const counted = countedYears(who, at, asks.after)
  const have = yearsOf(who, asks.titles) & counted
  const may = have | (~who.titlesKnown & counted)
  const within = span(asks.span, place)
  const found = asks.row ? runEnding(have, place) : countYears(have & within)
  const possible = asks.row ? runEnding(may, place) : countYears(may & within)
  const outcome = reaches(asks.count, found, possible)
  return { of: 'titles', outcome, asks, year: at.year, have: found, reading: null }
}

const sliding: Reading = { question: 'windows', chosen: 'sliding' }
const disjoint: Reading = { question: 'windows', chosen: 'disjoint' }

/**
 * The same in a row, where each period may serve once: read strictly, years already used for `closedBy` do not count
 * again; read loosely they do. Both readings are allowed by the text, so the finding names the one chosen.
 */
export function holdsNewPeriod(who: Track, at: Asked, asks: Asks['titles'] & { closedBy: readonly Title[] }) {
  const strict = at.readings.windows === 'disjoint'
  const used = lastYear(yearsOf(who, asks.closedBy) & yearsUpTo(at.year - 1 - who.start))
  const after = strict && used >= 0 ? who.start + used : undefined
  const { titles, span, count, row, citation } = asks
  return restsOn(holds(who, at, { titles, span, count, row, after, citation }), strict ? disjoint : sliding)
}

/**
 * A title received `count` times without a gap. Each closes a period of `length` years; read strictly the periods
 * adjoin (years 3 and 6), read loosely the titles stand in following years (3 and 4).
 */
export function holdsPeriods(who: Track, at: Asked, asks: Asks['periods']): LeafOf<'periods'> {
  const strict = at.readings.windows === 'disjoint'
  const step = strict ? asks.length : 1
  const place = at.year - who.start
  const counted = countedYears(who, at, undefined)
  const have = yearsOf(who, asks.titles) & counted
  const may = have | (~who.titlesKnown & counted)
  const ends = endings[asks.ending]
  const found = longest(have, { ends, place, step })
  const outcome = reaches(asks.count, found, longest(may, { ends, place, step }))
  return { of: 'periods', outcome, asks, year: at.year, have: found, reading: strict ? disjoint : sliding }
}

/** How many years before the year judged the last period may end. */
const endings = { thisYear: [0], lastYear: [1], either: [0, 1] } as const

function longest(years: Years, of: { ends: readonly number[]; place: number; step: number }): number {
  let most = 0
  for (const end of of.ends) most = Math.max(most, steps(years, of.place - end, of.step))
  return most
}

function steps(years: Years, end: number, step: number): number {
  let count = 0
  for (let place = end; place >= 0 && (years & (1 << place)) !== 0; place -= step) count++
  return count
}

/** “Xét vào năm liền kề”: the title received in a year from which the dossier has come neither too soon nor too late. */
export function considered(who: Track, at: Asked, asks: Asks['timing']): LeafOf<'timing'> {
  const received = Number(at.receivedOn.slice(0, 4))
  const due =
    yearsUpTo(received - asks.soonest - who.start) & ~yearsUpTo(received - asks.latest - 1 - who.start)
  const open = due & yearsUpTo(at.year - who.start)
  const have = yearsWith(who.titles, asks.title) & open
  const outcome = have !== 0 ? 'met' : (open & ~who.titlesKnown) !== 0 ? 'missing' : 'notMet'
  return { of: 'timing', outcome, asks, year: at.year, have: null, reading: null }
}

/** A title this layer gives under another name. */
export function givenAs(at: Asked, asks: Asks['givenAs']): LeafOf<'givenAs'> {
  return { of: 'givenAs', outcome: 'notMet', asks, year: at.year, have: null, reading: null }
}

/** Years in which any of the titles was received. */
export function yearsOf(who: Track, titles: readonly Title[]): Years {
  let years = 0
  for (const title of titles) years |= yearsWith(who.titles, title)
  return years
}

/** All years up to and with this place. */
export function yearsUpTo(place: number): Years {
  return place < 0 ? 0 : place >= 31 ? -1 : ((2 << place) - 1) | 0
}
