import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import { type Track, yearsRated } from '../facts.ts'
import { type LeafOf, reaches } from '../finding.ts'
import { countYears, runEnding, span } from '../years.ts'
import { countedYears } from './counted.ts'

/** “Mức độ hoàn thành”: rated at least so in every year of the span, or in `count` of them. */
export function rated(who: Track, at: Asked, asks: Asks['ratings']): LeafOf<'ratings'> {
  const place = at.year - who.start
  const counted = countedYears(who, at, asks.after)
  const have = yearsRated(who, asks.least) & counted
  const may = have | (~who.rated & counted)
  const need = asks.count ?? asks.span
  const within = span(asks.span, place)
  const found = asks.count === undefined ? runEnding(have, place) : countYears(have & within)
  const possible = asks.count === undefined ? runEnding(may, place) : countYears(may & within)
  const outcome = reaches(need, found, possible)
  return { of: 'ratings', outcome, asks, year: at.year, have: found, reading: null }
}
