import { type AwardCode, isStateForm, isTitle, type Title } from './award-code.ts'
import { type Day, yearOf } from './day.ts'
import {
  type CollectiveHistory,
  type CollectiveYear,
  type Discipline,
  type History,
  type HouseholdHistory,
  type Known,
  type PersonHistory,
  type PersonYear,
  type Post,
  type Rating,
  type Received,
  type Route,
  reaches,
  type Work,
} from './history.ts'
import { firstYearOf, isKnownIn, knownSince, yearsWithin } from './known.ts'
import { after, bitOf, lastYear, type Years, yearsBack } from './years.ts'

/**
 * A history laid out for the rules: each fact by year, beside the years in which it is known at all. Laid out once
 * for a subject; every rule reads it. Bit 0 is the year `start`.
 */
export type Track = {
  start: number
  /** The place of the last year about which lists (awards, works) say anything; later years are unknown. */
  knownTo: number
  rated: Years
  /** Years rated at least completed, good, excellent. */
  completed: Years
  good: Years
  excellent: Years
  titlesKnown: Years
  /** Titles received, with their years; a title not listed was received in no known year. */
  titles: ByYear<Title>[]
  awardsKnown: boolean
  /** The place of the first year from which every award is known, whatever came before; null when none is. */
  awardsSince: number | null
  /** Awards on a route that may build merit, with their years; sudden and thematic awards never do. */
  awards: ByYear<AwardCode>[]
  /** Years of a state-level form, neither sudden nor for a career: of these a year takes one only (before 2024). */
  stateForms: Years
  /** Years after the last discipline was served; before 2024 the law counted otherwise. */
  countable: Years
}

/** One title or award and the years it was received in. */
export type ByYear<C> = { code: C; years: Years }

/** The years in which this title or award was received. */
export function yearsWith<C extends AwardCode>(received: ByYear<C>[], code: C): Years {
  for (const one of received) if (one.code === code) return one.years
  return 0
}

/** The years rated at least so. */
export function yearsRated(who: Track, least: Rating): Years {
  if (least === 'good') return who.good
  if (least === 'excellent') return who.excellent
  return least === 'completed' ? who.completed : who.rated
}

export type PersonFacts = Track & {
  kind: 'individual'
  disciplineKnown: boolean
  /** The place of the first year from which every discipline is known; null when none is. */
  disciplinesSince: number | null
  /** Years touched by a discipline of at least this weight. */
  reprimanded: Years
  warned: Years
  /** The place of the first year from which every recognised work is known; null when none is. */
  worksSince: number | null
  /** Works recognised, each packed by `packWork`. */
  works: number[]
  status: PersonHistory['status'] | null
  female: boolean | null
  recruitedOn: Day | null
  servedFrom: Day | null
  /** The last day served; null while serving; undefined when nobody wrote it down. */
  servedTo: Day | null | undefined
  hardship: { from: Day; to: Day | null }[] | null
  posts: Post[] | null
  years: PersonYear[]
}

export type CollectiveFacts = Track & {
  kind: 'collective'
  body: Pick<
    CollectiveHistory,
    'formedOn' | 'dissolvedOn' | 'level' | 'womenPercent' | 'topFormation' | 'mayHoldFlag'
  >
  years: CollectiveYear[]
}

export type HouseholdFacts = Track & { kind: 'household' }
type Facts = PersonFacts | CollectiveFacts | HouseholdFacts

/** A work in one number: the year it was recognised, how far it reaches, what used it (0 nothing, 1 title, 2 form). */
function packWork(year: number, reach: number, used: 0 | 1 | 2): number {
  return (year << 4) | (reach << 2) | used
}

const outsideMerit = new Set<Route>(['exceptional', 'thematic'])
const outsideStateForms = new Set<Route>(['exceptional', 'devotedService'])

const none: Discipline[] = []
const isHeavier = (one: Discipline) => one.kind !== 'reprimand'

/** The facts of a person as they stand in the year. */
export function factsOfPerson(history: PersonHistory, year: number): PersonFacts {
  const start = year - yearsBack
  const disciplines = history.disciplines ?? none
  const reprimanded = disciplinedYears(disciplines, start, year)
  const track = trackOf(history, start, firstYearOf(history.recruitedOn, history.servedFrom))
  // Field by field: read by every rule, and a copied object is read several times slower.
  return {
    kind: 'individual',
    start,
    knownTo: track.knownTo,
    rated: track.rated,
    completed: track.completed,
    good: track.good,
    excellent: track.excellent,
    titlesKnown: track.titlesKnown,
    titles: track.titles,
    awardsKnown: track.awardsKnown,
    awardsSince: track.awardsSince,
    awards: track.awards,
    stateForms: track.stateForms,
    countable: reprimanded === 0 ? -1 : after(lastYear(reprimanded)),
    disciplineKnown: history.disciplines !== undefined && isKnownIn(history.known?.disciplines, year),
    disciplinesSince:
      history.disciplines === undefined ? null : knownSince(history.known?.disciplines, start),
    reprimanded,
    warned: reprimanded === 0 ? 0 : disciplinedYears(disciplines.filter(isHeavier), start, year),
    worksSince: history.works === undefined ? null : knownSince(history.known?.works, start),
    works: history.works === undefined ? [] : history.works.map(packed),
    status: history.status ?? null,
    female: history.gender === undefined ? null : history.gender === 'female',
    recruitedOn: history.recruitedOn ?? null,
    servedFrom: history.servedFrom ?? null,
    servedTo: history.servedTo,
    hardship: history.hardship ?? null,
    posts: history.posts ?? null,
    years: history.years ?? [],
  }
}

/** The facts of a collective as they stand in the year. */
export function factsOfCollective(history: CollectiveHistory, year: number): CollectiveFacts {
  return {
    kind: 'collective',
    ...trackOf(history, year - yearsBack, firstYearOf(history.formedOn)),
    body: history,
    years: history.years ?? [],
  }
}

/** The facts of a household as they stand in the year. */
export function factsOfHousehold(history: HouseholdHistory, year: number): HouseholdFacts {
  return { kind: 'household', ...trackOf(history, year - yearsBack) }
}

/** The facts of any subject as they stand in the year. */
export function factsOf(history: History, year: number): Facts {
  if (history.kind === 'individual') return factsOfPerson(history, year)
  if (history.kind === 'collective') return factsOfCollective(history, year)
  return factsOfHousehold(history, year)
}

type Tracked = {
  years?: { year: number; rating?: Rating; titles?: Title[] }[]
  awards?: Received[]
  known?: Known<'awards'>
}

// The register of awards is known as a whole only from the first year there was anybody to commend.
function trackOf(history: Tracked, start: number, firstYear: number | null = null): Track {
  const span = history.known?.awards
  const whole = span === undefined || (span !== null && firstYear !== null && span.from <= firstYear)
  const track: Track = {
    start,
    knownTo: yearsBack,
    rated: 0,
    completed: 0,
    good: 0,
    excellent: 0,
    titlesKnown: history.awards ? yearsWithin(span, start) : 0,
    titles: [],
    awardsKnown: history.awards !== undefined && whole && isKnownIn(span, start + yearsBack),
    awardsSince: history.awards === undefined ? null : knownSince(span, start),
    awards: [],
    stateForms: 0,
    countable: -1,
  }
  if (history.years) for (const one of history.years) layYear(track, one)
  if (history.awards) for (const one of history.awards) layAward(track, one)
  return track
}

function layYear(track: Track, one: NonNullable<Tracked['years']>[number]) {
  if (one.year < track.start) return
  const bit = bitOf(track.start, one.year)
  if (one.rating !== undefined) layRating(track, one.rating, bit)
  if (one.titles === undefined) return
  track.titlesKnown |= bit
  for (const title of one.titles) {
    lay(track.titles, title, bit)
    if (title === 'nationalFighter') track.stateForms |= bit
  }
}

function layRating(track: Track, rating: Rating, bit: Years) {
  track.rated |= bit
  if (rating === 'notCompleted') return
  track.completed |= bit
  if (rating === 'completed') return
  track.good |= bit
  if (rating === 'excellent') track.excellent |= bit
}

function lay<C>(received: ByYear<C>[], code: C, bit: Years) {
  for (const one of received) {
    if (one.code === code) {
      one.years |= bit
      return
    }
  }
  received.push({ code, years: bit })
}

// The year of an award is the last year of the achievement it consumed; where none is written, that of its decision.
function layAward(track: Track, one: Received) {
  const year = yearOf(one.to ?? one.decidedOn)
  const bit = bitOf(track.start, year)
  if (isTitle(one.award) && !outsideMerit.has(one.route)) {
    if (year < track.start) return
    lay(track.titles, one.award, bit)
    track.titlesKnown |= bit
  }
  if (!outsideMerit.has(one.route)) lay(track.awards, one.award, bit)
  if (isStateForm(one.award) && !outsideStateForms.has(one.route)) track.stateForms |= bit
}

function packed(work: Work): number {
  const used = work.usedBy === undefined ? 0 : isTitle(work.usedBy) ? 1 : 2
  return packWork(yearOf(work.recognisedOn), reaches.indexOf(work.reach), used)
}

function disciplinedYears(disciplines: Discipline[], start: number, year: number): Years {
  let years = 0
  for (const one of disciplines) {
    if (yearOf(one.from) > year) continue // not yet given in the year asked about
    const last = one.to === null ? year : yearOf(one.to)
    for (let at = Math.max(start, yearOf(one.from)); at <= last; at++) years |= bitOf(start, at)
  }
  return years
}

/** The record of one year, when there is one. */
export function recordOf<Y extends { year: number }>(years: Y[], year: number): Y | undefined {
  for (const one of years) if (one.year === year) return one
  return undefined
}
