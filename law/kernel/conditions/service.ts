import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import { addDays, addYears, type Day, daysBetween } from '../day.ts'
import type { PersonFacts } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'

/** “Thời gian phục vụ liên tục”: whole years served on the day the dossier is received, hard places doubled where the rule says so. */
export function served(who: PersonFacts, at: Asked, asks: Asks['service']): LeafOf<'service'> {
  const have = yearsServed(who, at.receivedOn, asks.doubled)
  let outcome: Outcome = 'missing'
  if (have !== null) {
    const enough = have >= asks.years && (asks.below === undefined || have < asks.below)
    outcome = enough
      ? 'met'
      : who.hardship === null && asks.doubled && have < asks.years
        ? shortOfDoubling(have, asks)
        : 'notMet'
  }
  return { of: 'service', outcome, asks, year: at.year, have, reading: null }
}

// Nobody wrote whether any time counts double: if doubling all of it could be enough, the fact is missing.
function shortOfDoubling(have: number, asks: Asks['service']): Outcome {
  return have * 2 >= asks.years ? 'missing' : 'notMet'
}

/** Whole years of service on a day; null when the first day is unknown. */
export function yearsServed(who: PersonFacts, on: Day, doubled: boolean): number | null {
  if (who.servedFrom === null) return null
  const end = who.servedTo && who.servedTo < on ? who.servedTo : on
  const extra = doubled ? doubledDays(who, end) : 0
  return wholeYears(who.servedFrom, end, extra)
}

function doubledDays(who: PersonFacts, end: Day): number {
  let days = 0
  for (const spell of who.hardship ?? []) {
    const to = spell.to === null || spell.to > end ? end : spell.to
    if (to > spell.from) days += daysBetween(spell.from, to)
  }
  return days
}

// Calendar years from the first day; the doubled days are laid before it.
function wholeYears(from: Day, to: Day, extra: number): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (extra === 0) return Math.max(0, to.slice(5) >= from.slice(5) ? years : years - 1)
  let whole = Math.max(0, Math.floor((daysBetween(from, to) + extra) / 366) - 1)
  while (daysBetween(from, addYears(from, whole + 1)) <= daysBetween(from, to) + extra) whole++
  return whole
}

/** The first day on which so many years are served, if nothing changes; null when the first day is unknown. */
export function servedOn(who: PersonFacts, years: number, doubled: boolean): Day | null {
  if (who.servedFrom === null) return null
  const plain = addYears(who.servedFrom, years)
  if (!doubled || !who.hardship?.length) return plain
  let low = who.servedFrom
  let days = daysBetween(low, plain)
  while (days > 0) {
    const half = days >> 1
    const middle = addDays(low, half)
    if ((yearsServed(who, middle, true) ?? 0) >= years) days = half
    else {
      low = addDays(middle, 1)
      days -= half + 1
    }
  }
  return low
}

/** “Đang công tác”: still serving on the day the dossier is received. */
export function serving(who: PersonFacts, at: Asked, asks: Asks['serving']): LeafOf<'serving'> {
  const outcome =
    who.servedTo === undefined
      ? 'missing'
      : who.servedTo === null || who.servedTo >= at.receivedOn
        ? 'met'
        : 'notMet'
  return { of: 'serving', outcome, asks, year: at.year, have: null, reading: null }
}
