import { slugOfText } from '#kit/law-address.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import { type Layer, layers } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import type { HowRead, Instrument } from '#law/texts/instrument.ts'
import { instruments } from '#law/texts/instruments.ts'
import { amountsOn } from './amounts.ts'
import { conditionsOf, standardBorders, standingsOn } from './asking.ts'
import { ordinaryLayer } from './award.view.ts'
import { firstDay } from './periods.ts'
import { sectionsOn } from './sections.ts'

/** A document of the register with its number and its address. */
export type Text = Instrument & { number: string; slug: string }

/** A place we cite, how it was read, and the awards that rest on it: standard, authority, papers or money. */
export type Place = { place: string; read: HowRead; awards: AwardCode[] }

const register: Record<string, Instrument> = instruments

/** Every document we cite: national law first, in each layer the newest first. */
export function allTexts(): Text[] {
  const layerOf = ({ layer }: Instrument) => ['national', ...layers].indexOf(layer)
  return Object.entries(register)
    .map(([number, instrument]) => ({ ...instrument, number, slug: slugOfText(number) }))
    .sort((one, other) => layerOf(one) - layerOf(other) || compare(begins(other), begins(one)))
}

/** The document with this address. */
export function textAt(slug: string): Text | undefined {
  return allTexts().find((one) => one.slug === slug)
}

/** The places of a document in the order of its articles. */
export function placesOf(text: Text): Place[] {
  const resting = restingOn(text)
  return Object.entries(text.places)
    .map(([place, read]) => ({ place, read, awards: resting.get(place) ?? [] }))
    .sort((one, other) => natural.compare(one.place, other.place))
}

const natural = new Intl.Collator('vi', { numeric: true })
const begins = (one: Instrument) => one.from ?? one.signedOn ?? ''
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

const known = new Map<string, Map<string, AwardCode[]>>()

/** The awards that rest on each place of a document; read once, the law does not change by itself. */
function restingOn(text: Text): Map<string, AwardCode[]> {
  const found = known.get(text.number) ?? readResting(text)
  known.set(text.number, found)
  return found
}

// The rules are read on every day within the document on which something begins, by national law or by its layer.
function readResting(text: Text): Map<string, AwardCode[]> {
  const found = new Map<string, AwardCode[]>()
  const days = daysWithin(text)
  for (const { code } of catalogue) {
    const layer = text.layer === 'national' ? ordinaryLayer(code) : text.layer
    for (const { instrument, place } of days.flatMap((day) => citationsOn(code, day, layer))) {
      const awards = found.get(place) ?? []
      if (instrument === text.number && awards.at(-1) !== code) found.set(place, [...awards, code])
    }
  }
  return found
}

function daysWithin({ from, to }: Text): Day[] {
  const begins = Object.values(register).flatMap((one) => one.from ?? [])
  const days = new Set([...standardBorders(), ...begins, firstDay])
  return [...days].filter((day) => day >= firstDay && day >= (from ?? '') && (to === null || day < to)).sort()
}

// The days each step may take are the same for every award, so they name none.
function citationsOn(award: AwardCode, day: Day, layer: Layer | null): Citation[] {
  return [
    ...standingsOn(award, day, layer).flatMap(({ asking }) =>
      conditionsOf(asking).map((leaf) => leaf.asks.citation),
    ),
    ...sectionsOn(award, day, layer)
      .filter((section) => section.id !== 'periods')
      .flatMap((section) => section.lines.flatMap((line) => line.citations)),
    ...amountsOn(award, day, layer).flatMap(({ bonus }) =>
      'unread' in bonus ? [bonus.unread] : bonus.citations,
    ),
  ]
}
