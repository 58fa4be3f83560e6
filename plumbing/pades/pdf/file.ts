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
  /** Counts what is read; throws `BadPdf` once it is too much. */
  spend: (bytes: number) => void
  get: (value: PdfValue | undefined) => PdfValue
  dict: (value: PdfValue | undefined) => PdfDict
}

/** Opens a PDF; an older part of a file is read on the account of the whole. Throws `BadPdf` for what cannot be read. */
export function openPdf(bytes: Buffer, spend = purse(bytes.length * 2 + 16 * 1024 * 1024)): PdfFile {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new BadPdf('no PDF')
  const startxref = startOf(bytes)
  const { trailer, places, byStream } = readPlaces(bytes, startxref, spend)
  if (trailer.has('Encrypt')) throw new BadPdf('encrypted')
  const known = new Map<number, PdfValue>()
  const packs = new Map<number, Pack>()
  const get = (value: PdfValue | undefined, depth = 0): PdfValue => {
    if (!isRef(value)) return value ?? null
    if (depth > 20) throw new BadPdf('references in a circle')
    const kept = known.get(value.ref)
    if (kept !== undefined) return kept
    const found = get(objectOf({ bytes, places, packs, get, spend }, value.ref), depth + 1)
    known.set(value.ref, found)
    return found
  }
  const dict = (value: PdfValue | undefined) => {
    const found = get(value)
    if (isDict(found)) return found
    return isStream(found) ? found.dict : new Map()
  }
  return { bytes, trailer, places, startxref, byStream, spend, get, dict }
}

function startOf(bytes: Buffer): number {
  const at = bytes.lastIndexOf('startxref')
  if (at < 0) throw new BadPdf('no startxref')
  const from: Reader = { bytes, at: at + 9 }
  const start = readPlain(from)
  if (typeof start !== 'number' || start < 0 || start >= bytes.length) throw new BadPdf('startxref is wrong')
  return start
}

// What one file may ask to be read and unpacked: objects may lie over one another, and streams open to a thousandfold.
function purse(room: number): (bytes: number) => void {
  let left = room
  return (bytes) => {
    left -= bytes
    if (left < 0) throw new BadPdf('too much to read')
  }
}

/** An opened stream of objects and where each begins in it. */
type Pack = { open: Buffer; offsets: number[] }

type Opened = {
  bytes: Buffer
  places: Places
  packs: Map<number, Pack>
  get: (value: PdfValue | undefined) => PdfValue
  spend: (bytes: number) => void
}

function objectOf(file: Opened, number: number): PdfValue {
  const place = file.places.get(number)
  if (!place) return null
  if (place.kind === 'at') return objectAt(file.bytes, place.at, file)
  const { open, offsets } = file.packs.get(place.inside) ?? openPack(file, place.inside)
  const from: Reader = { bytes: open, at: offsets[place.index] ?? open.length }
  const start = from.at
  const value = readPlain(from)
  file.spend(from.at - start)
  return value
}

function openPack(file: Opened, inside: number): Pack {
  const place = file.places.get(inside)
  const stream = place?.kind === 'at' ? objectAt(file.bytes, place.at, file) : null
  if (!isStream(stream)) throw new BadPdf('a packed object without its stream')
  const first = stream.dict.get('First')
  const count = stream.dict.get('N')
  if (typeof first !== 'number' || typeof count !== 'number' || count < 0 || count > 100_000)
    throw new BadPdf('a broken object stream')
  const open = inflated(stream)
  file.spend(open.length)
  const heads: Reader = { bytes: open, at: 0 }
  const offsets = Array.from({ length: count }, () => {
    readPlain(heads)
    const offset = readPlain(heads)
    if (typeof offset !== 'number' || offset < 0) throw new BadPdf('a broken object stream')
    return first + offset
  })
  const pack = { open, offsets }
  file.packs.set(inside, pack)
  return pack
}
