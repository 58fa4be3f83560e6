import { slugOfText } from '#kit/law-address.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import { type Layer, layers } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { HowRead, Instrument } from '#law/texts/instrument.ts'
import { instruments } from '#law/texts/instruments.ts'
import { conditionsOf, standardBorders, standingsOn } from './asking.ts'

/** A document of the register with its number and its address. */
export type Text = Instrument & { number: string; slug: string }

/** A place we cite, how it was read, and the awards whose standards rest on it. */
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
  return Object.entries(text.places)
    .map(([place, read]) => ({ place, read, awards: restingOn({ instrument: text.number, place }) }))
    .sort((one, other) => natural.compare(one.place, other.place))
}

const natural = new Intl.Collator('vi', { numeric: true })
const begins = (one: Instrument) => one.from ?? one.signedOn ?? ''
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

let resting: Map<string, AwardCode[]> | undefined

function restingOn({ instrument, place }: Citation): AwardCode[] {
  resting ??= everyCitation()
  return resting.get(`${instrument} ${place}`) ?? []
}

// Every standard is read once in each of its versions, by national law and by each layer.
function everyCitation(): Map<string, AwardCode[]> {
  const found = new Map<string, AwardCode[]>()
  for (const { code } of catalogue)
    for (const { instrument, place } of [null, ...layers].flatMap((layer) => citationsOf(code, layer))) {
      const key = `${instrument} ${place}`
      const awards = found.get(key) ?? []
      if (!awards.includes(code)) found.set(key, [...awards, code])
    }
  return found
}

function citationsOf(award: AwardCode, layer: Layer | null): Citation[] {
  return standardBorders()
    .flatMap((day) => standingsOn(award, day, layer))
    .flatMap(({ asking }) => conditionsOf(asking))
    .map((leaf) => leaf.asks.citation)
}
