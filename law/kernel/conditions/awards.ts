import type { Asked } from '../asked.ts'
import { type AwardCode, isTitle } from '../award-code.ts'
import type { Asks, AwardSet } from '../condition.ts'
import { type CollectiveFacts, type Track, yearsWith } from '../facts.ts'
import { type LeafOf, type Outcome, reaches } from '../finding.ts'
import type { Reading } from '../readings.ts'
import { countYears, firstYear, lastYear, span, type Years } from '../years.ts'
import { countedYears } from './counted.ts'
import { yearsUpTo } from './titles.ts'

/** An award already held, on a route that may build merit. */
export function holdsAward(who: Track, at: Asked, asks: Asks['award']): LeafOf<'award'> {
  const found = countYears(yearsWith(who.awards, asks.award) & yearsUpTo(at.year - who.start))
  return {
    of: 'award',
    outcome: reaches(asks.count, found, couldHold(who, at, found)),
    asks,
    year: at.year,
    have: found,
    reading: null,
  }
}

/** “Chưa được tặng”: an award given once has not been received yet, on whatever route of merit or service. */
export function notYet(who: Track, at: Asked, asks: Asks['notYet']): LeafOf<'notYet'> {
  const place = at.year - who.start
  const asked = asks.span === undefined ? yearsUpTo(place) : span(asks.span, place)
  const held = (yearsWith(who.awards, asks.award) & asked) !== 0
  const outcome = held ? 'notMet' : isListed(who, at, asks.span) ? 'met' : 'missing'
  return { of: 'notYet', outcome, asks, year: at.year, have: null, reading: null }
}

/** Any one of the sets of awards, received within the span. */
export function holdsSet(who: Track, at: Asked, asks: Asks['awardSets']): LeafOf<'awardSets'> {
  const within = span(asks.span, at.year - who.start) & countedYears(who, at, asks.after)
  let outcome: Outcome = 'notMet'
  for (const set of asks.sets) {
    const one = outcomeOfSet(who, at, { set, within })
    if (one === 'met' || outcome === 'notMet') outcome = one
    if (outcome === 'met') break
  }
  return { of: 'awardSets', outcome, asks, year: at.year, have: null, reading: null }
}

// A set only for collectives that may not hold a flag needs that to be written down.
function outcomeOfSet(who: Track, at: Asked, about: { set: AwardSet; within: Years }): Outcome {
  const held = hasSet(who, about.set, about.within) ? 'met' : couldHold(who, at, 0) > 0 ? 'missing' : 'notMet'
  if (!about.set.onlyWithoutFlags || held === 'notMet') return held
  const mayHold = isBody(who) ? who.body.mayHoldFlag : undefined
  return mayHold === undefined ? 'missing' : mayHold ? 'notMet' : held
}

const isBody = (who: Track): who is CollectiveFacts => 'body' in who

function hasSet(who: Track, set: AwardSet, within: Years): boolean {
  for (const code of codesOf(set)) {
    const lesser = code === 'ministryFlag' ? Math.floor(countHeld(who, 'unitFlag', within) / 2) : 0
    if (countHeld(who, code, within) + lesser < (set.awards[code] ?? 0)) return false
  }
  return true
}

// A flag may stand among the awards or among the titles of a year.
function countHeld(who: Track, code: AwardCode, within: Years): number {
  const asTitle = isTitle(code) ? yearsWith(who.titles, code) : 0
  return countYears((yearsWith(who.awards, code) | asTitle) & within)
}

const codesOf = (set: AwardSet) =>
  Object.keys(set.awards).filter((code): code is AwardCode => code in set.awards)

// Whether the list of awards is complete, for good or over the span.
function isListed(who: Track, at: Asked, span: number | undefined): boolean {
  const place = at.year - who.start
  if (span === undefined || place > who.knownTo) return couldHold(who, at, 0) === 0
  return who.awardsSince !== null && who.awardsSince <= Math.max(0, place - span + 1)
}

// The list of awards says nothing of years after it, nor anything at all when there is none.
function couldHold(who: Track, at: Asked, found: number): number {
  return who.awardsKnown && at.year - who.start <= who.knownTo ? found : 99
}

/**
 * The year after which a new run begins: the first award it builds on, or the last of its own kind, whichever is
 * later. Read loosely (`any`) only its own kind closes a period. An award of the year judged is a base without a run.
 */
export function runBegins(
  who: Track,
  at: Asked,
  asks: { from: AwardCode; own: AwardCode; years?: number },
): number | undefined {
  const place = at.year - who.start
  const bases = yearsWith(who.awards, asks.from) & yearsUpTo(place)
  const builds =
    at.readings.runAfterAward === 'after' && asks.from !== asks.own && !mayBuildEarlier(who, at, asks)
  const base = builds ? (bases === 0 ? soonest(who, place) : firstYear(bases)) : -1
  const begins = Math.max(base, lastYear(yearsWith(who.awards, asks.own) & yearsUpTo(place - 1)))
  return begins < 0 ? undefined : who.start + begins
}

// In years to come, an award surely not held yet can be given next year at the soonest; its run begins after that.
function soonest(who: Track, place: number): number {
  return who.awardsKnown && place > who.knownTo ? who.knownTo + 1 : -1
}

/** The award built on came too late for the run, but the list is open: an earlier one may not have been written down. */
export function mayBuildEarlier(who: Track, at: Asked, asks: { from: AwardCode; years?: number }): boolean {
  if (asks.years === undefined || at.readings.runAfterAward === 'any' || who.awardsKnown) return false
  const place = at.year - who.start
  return firstYear(yearsWith(who.awards, asks.from) & yearsUpTo(place)) > place - asks.years
}

const runAfterAward: Reading = { question: 'runAfterAward', chosen: 'after' }
const runAtAnyTime: Reading = { question: 'runAfterAward', chosen: 'any' }

/** The reading `runBegins` rests on, to print with the finding. */
export function runReading(at: Asked): Reading {
  return at.readings.runAfterAward === 'after' ? runAfterAward : runAtAnyTime
}
