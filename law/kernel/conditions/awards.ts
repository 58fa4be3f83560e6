import type { Asked } from '../asked.ts'
import type { AwardCode } from '../award-code.ts'
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

/** Any one of the sets of awards, received within the span. */
export function holdsSet(who: Track, at: Asked, asks: Asks['awardSets']): LeafOf<'awardSets'> {
  const within = span(asks.span, at.year - who.start) & countedYears(who, at, asks.after)
  let outcome: Outcome = 'notMet'
  for (const set of asks.sets) {
    if (set.onlyWithoutFlags && !isWithoutFlags(who)) continue
    if (hasSet(who, set, within)) outcome = 'met'
    else if (outcome === 'notMet' && couldHold(who, at, 0) > 0) outcome = 'missing'
  }
  return { of: 'awardSets', outcome, asks, year: at.year, have: null, reading: null }
}

function hasSet(who: Track, set: AwardSet, within: Years): boolean {
  for (const code of codesOf(set)) {
    const own = countYears(yearsWith(who.awards, code) & within)
    const lesser =
      code === 'ministryFlag' ? Math.floor(countYears(yearsWith(who.awards, 'unitFlag') & within) / 2) : 0
    if (own + lesser < (set.awards[code] ?? 0)) return false
  }
  return true
}

const codesOf = (set: AwardSet) =>
  Object.keys(set.awards).filter((code): code is AwardCode => code in set.awards)

// A kind of collective that may hold flags is known to be one only when somebody wrote that it is not.
function isWithoutFlags(who: Track): boolean {
  return 'body' in who && (who as CollectiveFacts).body.mayHoldFlag === false
}

// The list of awards says nothing of years after it, nor anything at all when there is none.
function couldHold(who: Track, at: Asked, found: number): number {
  return who.awardsKnown && at.year - who.start <= who.knownTo ? found : 99
}

/**
 * The year after which a new run begins: the first award it builds on, or the last of its own kind, whichever is
 * later. Read loosely (`any`) only its own kind closes a period.
 */
export function runBegins(
  who: Track,
  at: Asked,
  asks: { from: AwardCode; own: AwardCode },
): number | undefined {
  const past = yearsUpTo(at.year - 1 - who.start)
  const base = at.readings.runAfterAward === 'after' ? firstYear(yearsWith(who.awards, asks.from) & past) : -1
  const place = Math.max(base, lastYear(yearsWith(who.awards, asks.own) & past))
  return place < 0 ? undefined : who.start + place
}

/** The reading `runBegins` rests on, to print with the finding. */
export function runReading(at: Asked): Reading {
  return { question: 'runAfterAward', chosen: at.readings.runAfterAward }
}
