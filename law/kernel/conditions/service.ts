import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import { addDays, addYears, type Day, dayNumber, dayOfNumber, yearsBetween } from '../day.ts'
import type { PersonFacts } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'
import { joined, lengthOf, type Spell } from '../spells.ts'

/** Whether time in hard places counts twice, and from which day on. */
type Doubling = Pick<Asks['service'], 'doubled' | 'doubledFrom'>

/** “Thời gian phục vụ liên tục”: whole years served on the day the dossier is received, hard places doubled where the rule says so. */
export function served(who: PersonFacts, at: Asked, asks: Asks['service']): LeafOf<'service'> {
  const have = yearsServed(who, at.receivedOn, asks)
  const outcome = have === null ? 'missing' : outcomeOf(who, at, { asks, have })
  return { of: 'service', outcome, asks, year: at.year, have, reading: null }
}

// Unknown: whether service has ended (then it may be nothing), whether any of it counts double (then it may be more).
function outcomeOf(who: PersonFacts, at: Asked, about: { asks: Asks['service']; have: number }): Outcome {
  const { asks, have } = about
  const below = asks.below ?? Number.POSITIVE_INFINITY
  const least = who.servedTo === undefined ? 0 : have
  const most = asks.doubled && who.hardship === null ? allDoubled(who, at.receivedOn, asks) : have
  if (least >= asks.years && most < below) return 'met'
  return most < asks.years || least >= below ? 'notMet' : 'missing'
}

function allDoubled(who: PersonFacts, on: Day, how: Doubling): number {
  return yearsServed({ ...who, hardship: [{ from: firstDay, to: null }] }, on, how) ?? 0
}

const firstDay: Day = '1900-01-01'

/** Whole years of service on a day; null when the first day is unknown. */
export function yearsServed(who: PersonFacts, on: Day, how: Doubling): number | null {
  if (who.servedFrom === null) return null
  if (
    last.who !== who ||
    last.on !== on ||
    last.doubled !== how.doubled ||
    last.doubledFrom !== how.doubledFrom
  )
    last = { who, on, doubled: how.doubled, doubledFrom: how.doubledFrom, years: countYears(who, on, how) }
  return last.years
}

// The classes of a medal ask the same of the same person one after the other; the count just made is kept for them.
let last: Partial<Doubling> & { who: PersonFacts | null; on: Day; years: number | null } = {
  who: null,
  on: '',
  years: null,
}

function countYears(who: PersonFacts, on: Day, how: Doubling): number | null {
  if (who.servedFrom === null) return null
  const until = who.servedTo && who.servedTo < on ? addDays(who.servedTo, 1) : on
  const spells = how.doubled && who.hardship !== null ? who.hardship : none
  if (spells.length === 0) return yearsBetween(who.servedFrom, until)
  return yearsBetween(who.servedFrom, lengthened({ from: who.servedFrom, until }, spells, how.doubledFrom))
}

const none: Spell[] = []

// The time that counts double is laid behind the last day: its whole years as years, the rest as days.
function lengthened(service: { from: Day; until: Day }, spells: Spell[], doubledFrom: Day = firstDay): Day {
  const from = doubledFrom > service.from ? doubledFrom : service.from
  const extra = lengthOf(joined(spells, { from, until: service.until }))
  return addDays(addYears(service.until, extra.years), extra.days)
}

/** The first day on which so many years are served, if nothing changes; null when the first day is unknown. */
export function servedOn(who: PersonFacts, years: number, how: Doubling): Day | null {
  if (who.servedFrom === null) return null
  const plain = addYears(who.servedFrom, years)
  if (!how.doubled || !who.hardship?.length) return plain
  let low = dayNumber(who.servedFrom)
  let high = dayNumber(plain)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((yearsServed(who, dayOfNumber(middle), how) ?? 0) >= years) high = middle
    else low = middle + 1
  }
  return dayOfNumber(low)
}

/** “Thời gian ở nơi đặc biệt khó khăn”: so many years there up to the day the dossier is received. */
export function inHardPlaces(who: PersonFacts, at: Asked, asks: Asks['hardship']): LeafOf<'hardship'> {
  const have = who.hardship === null ? null : yearsIn(who.hardship, who.servedFrom, at.receivedOn)
  const outcome = have === null ? 'missing' : have >= asks.years ? 'met' : 'notMet'
  return { of: 'hardship', outcome, asks, year: at.year, have, reading: null }
}

function yearsIn(spells: Spell[], servedFrom: Day | null, on: Day): number {
  const { years, days } = lengthOf(joined(spells, { from: servedFrom ?? firstDay, until: on }))
  return years + Math.floor(days / 365)
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
