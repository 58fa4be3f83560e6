import { inflated, objectAt } from './object.ts'
import { type Reader, readPlain } from './reader.ts'
import { BadPdf, isDict, isRef, isStream, type PdfDict, type PdfValue } from './values.ts'
import { type Places, readPlaces } from './xref.ts'

/** A PDF opened for reading; `get` follows references, `places` tells where each object lies. */
export type PdfFile = {
  bytes: Buffer
  trailer: PdfDict
  places: Places
  startxref: number
  /** Whether the newest part lists its objects in a stream instead of a table. */
  byStream: boolean
  get: (value: PdfValue | undefined) => PdfValue
  dict: (value: PdfValue | undefined) => PdfDict
}

/** Opens a PDF. Throws `BadPdf` for what cannot be read, an encrypted file among it. */
export function openPdf(bytes: Buffer): PdfFile {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new BadPdf('no PDF')
  const startxref = startOf(bytes)
  const { trailer, places, byStream } = readPlaces(bytes, startxref)
  if (trailer.has('Encrypt')) throw new BadPdf('encrypted')
  const known = new Map<number, PdfValue>()
  const get = (value: PdfValue | undefined, depth = 0): PdfValue => {
    if (!isRef(value)) return value ?? null
    if (depth > 20) throw new BadPdf('references in a circle')
    const kept = known.get(value.ref)
    if (kept !== undefined) return kept
    const found = get(objectOf({ bytes, places, get }, value.ref), depth + 1)
    known.set(value.ref, found)
    return found
  }
  const dict = (value: PdfValue | undefined) => {
    const found = get(value)
    if (isDict(found)) return found
    return isStream(found) ? found.dict : new Map()
  }
  return { bytes, trailer, places, startxref, byStream, get, dict }
}

function startOf(bytes: Buffer): number {
  const at = bytes.lastIndexOf('startxref')
  if (at < 0) throw new BadPdf('no startxref')
  const from: Reader = { bytes, at: at + 9 }
  const start = readPlain(from)
  if (typeof start !== 'number' || start < 0 || start >= bytes.length) throw new BadPdf('startxref is wrong')
  return start
}

type Opened = { bytes: Buffer; places: Places; get: (value: PdfValue | undefined) => PdfValue }

function objectOf(file: Opened, number: number): PdfValue {
  const place = file.places.get(number)
  if (!place) return null
  return place.kind === 'at' ? objectAt(file.bytes, place.at, file.get) : packed(file, place)
}

function packed(file: Opened, { inside, index }: { inside: number; index: number }): PdfValue {
  const place = file.places.get(inside)
  if (place?.kind !== 'at') throw new BadPdf('a packed object without its stream')
  const stream = objectAt(file.bytes, place.at, file.get)
  if (!isStream(stream)) throw new BadPdf('a packed object without its stream')
  const open = inflated(stream)
  const first = stream.dict.get('First')
  const heads: Reader = { bytes: open, at: 0 }
  let offset: PdfValue = null
  for (let i = 0; i <= index; i++) {
    readPlain(heads)
    offset = readPlain(heads)
  }
  if (typeof first !== 'number' || typeof offset !== 'number') throw new BadPdf('a broken object stream')
  return readPlain({ bytes: open, at: first + offset })
}
