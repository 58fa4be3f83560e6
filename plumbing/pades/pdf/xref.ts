import { inflated, objectAt } from './object.ts'
import { type Reader, readPlain, skipSpace, takeWord } from './reader.ts'
import { BadPdf, isDict, isStream, type PdfDict, type PdfStream } from './values.ts'

export type Place = { kind: 'at'; at: number } | { kind: 'in'; inside: number; index: number }

/** Where each object lies: at an offset, or packed in a stream of objects; null where it was freed. */
export type Places = Map<number, Place | null>

const mostObjects = 500_000
const mostParts = 200

type Part = { dict: PdfDict; places: Places }

/** What reading an entry counts for, in bytes. */
const entry = 20

/** Reads all lists of objects from the newest back; what is newer holds. */
export function readPlaces(bytes: Buffer, start: number, spend: (bytes: number) => void) {
  const places: Places = new Map()
  const seen = new Set<number>()
  let trailer: PdfDict | null = null
  let byStream = false
  const waiting = [start]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at) || seen.size > mostParts) throw new BadPdf('the lists of objects run in a circle')
    seen.add(at)
    const isTable = bytes
      .toString('latin1', at, at + 20)
      .trimStart()
      .startsWith('xref')
    const part = isTable ? tableAt(bytes, at) : streamAt(bytes, at)
    spend(part.places.size * entry)
    for (const [number, place] of part.places) if (!places.has(number)) places.set(number, place)
    if (places.size > mostObjects) throw new BadPdf('too many objects')
    if (!trailer) byStream = !isTable
    trailer ??= part.dict
    for (const key of ['XRefStm', 'Prev']) {
      const before = part.dict.get(key)
      if (typeof before === 'number') waiting.push(before)
    }
  }
  if (!trailer) throw new BadPdf('no trailer')
  return { trailer, places, byStream }
}

function tableAt(bytes: Buffer, at: number): Part {
  const from: Reader = { bytes, at }
  takeWord(from, 'xref')
  const places: Places = new Map()
  while (!takeWord(from, 'trailer')) {
    const first = readPlain(from)
    const count = readPlain(from)
    if (typeof first !== 'number' || typeof count !== 'number' || count > mostObjects)
      throw new BadPdf('a broken list of objects')
    for (let i = 0; i < count; i++) {
      skipSpace(from)
      const line = bytes.toString('latin1', from.at, from.at + 18)
      const said = /^(\d{10}) (\d{5}) ([nf])/.exec(line)
      if (!said) throw new BadPdf('a broken line in the list of objects')
      places.set(first + i, said[3] === 'n' ? { kind: 'at', at: Number(said[1]) } : null)
      from.at += 18
    }
  }
  const dict = readPlain(from)
  if (!isDict(dict)) throw new BadPdf('no trailer')
  return { dict, places }
}

function streamAt(bytes: Buffer, at: number): Part {
  const stream = objectAt(bytes, at)
  if (!isStream(stream)) throw new BadPdf('no list of objects here')
  return { dict: stream.dict, places: placesIn(stream) }
}

function placesIn(stream: PdfStream): Places {
  const widths = numbersOf(stream.dict, 'W')
  const [w0 = 0, w1 = 0, w2 = 0] = widths
  const row = w0 + w1 + w2
  if (row < 1 || widths.some((width) => width < 0 || width > 8)) throw new BadPdf('widths are wrong')
  const open = inflated(stream, mostObjects * row)
  const size = stream.dict.get('Size')
  const index = stream.dict.has('Index')
    ? numbersOf(stream.dict, 'Index')
    : [0, typeof size === 'number' ? size : 0]
  const places: Places = new Map()
  let at = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2)
    for (let i = 0; i < (index[pair + 1] ?? 0) && at + row <= open.length; i++, at += row) {
      const kind = w0 === 0 ? 1 : figure(open, at, w0)
      const one = figure(open, at + w0, w1)
      const other = figure(open, at + w0 + w1, w2)
      places.set((index[pair] ?? 0) + i, placeOf(kind, one, other))
    }
  return places
}

function placeOf(kind: number, one: number, other: number): Place | null {
  if (kind === 1) return { kind: 'at', at: one }
  return kind === 2 ? { kind: 'in', inside: one, index: other } : null
}

function figure(bytes: Buffer, at: number, width: number): number {
  let value = 0
  for (let i = 0; i < width; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

function numbersOf(dict: PdfDict, key: string): number[] {
  const list = dict.get(key)
  return Array.isArray(list) ? list.filter((one) => typeof one === 'number') : []
}
