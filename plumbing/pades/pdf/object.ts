import { inflateSync } from 'node:zlib'
import { type Reader, readPlain, readValue, takeWord } from './reader.ts'
import { BadPdf, isDict, named, type PdfDict, type PdfValue } from './values.ts'

/** What a stream may grow to when it is opened, in bytes. */
const largest = 32 * 1024 * 1024

/** The file an object is read from: how to follow a reference, and what counts the bytes read. */
type Around = { get: (value: PdfValue | undefined) => PdfValue; spend: (bytes: number) => void }
const alone: Around = { get: (value) => value ?? null, spend: () => {} }

/** The object whose `1 0 obj` begins at the offset. */
export function objectAt(bytes: Buffer, at: number, { get, spend }: Around = alone): PdfValue {
  const from: Reader = { bytes, at }
  if (typeof readValue(from) !== 'number' || typeof readValue(from) !== 'number' || !takeWord(from, 'obj'))
    throw new BadPdf('no object here')
  const value = readPlain(from)
  spend(from.at - at)
  if (!isDict(value) || !takeWord(from, 'stream')) return value
  if (bytes[from.at] === 13) from.at++
  if (bytes[from.at] === 10) from.at++
  const length = get(value.get('Length'))
  if (typeof length !== 'number' || length < 0 || from.at + length > bytes.length)
    throw new BadPdf('a stream has no length')
  return { dict: value, raw: bytes.subarray(from.at, from.at + length) }
}

/** The content of a stream, unpacked where it is packed by Flate alone; `most` is what it may grow to, in bytes. */
export function inflated(stream: { dict: PdfDict; raw: Buffer }, most = largest): Buffer {
  const filters = [stream.dict.get('Filter') ?? []].flat().map(named)
  if (filters.length === 0) return stream.raw
  if (filters.length > 1 || filters[0] !== 'FlateDecode') throw new BadPdf('packed in another way')
  try {
    return unpredicted(inflateSync(stream.raw, { maxOutputLength: Math.min(most * 2, largest) }), stream.dict)
  } catch (error) {
    throw error instanceof BadPdf ? error : new BadPdf('a stream cannot be unpacked')
  }
}

function unpredicted(bytes: Buffer, dict: PdfDict): Buffer {
  const how = dict.get('DecodeParms')
  const predictor = isDict(how) ? how.get('Predictor') : 1
  if (typeof predictor !== 'number' || predictor < 10 || !isDict(how)) return bytes
  const width = how.get('Columns')
  if (typeof width !== 'number' || width < 1 || width > 1000) throw new BadPdf('columns are wrong')
  const out = Buffer.alloc(Math.floor(bytes.length / (width + 1)) * width)
  for (let row = 0; (row + 1) * (width + 1) <= bytes.length; row++) {
    const kind = bytes[row * (width + 1)]
    if (kind !== 0 && kind !== 2) throw new BadPdf('another predictor')
    for (let x = 0; x < width; x++) {
      const above = kind === 2 && row > 0 ? (out[(row - 1) * width + x] ?? 0) : 0
      out[row * width + x] = ((bytes[row * (width + 1) + 1 + x] ?? 0) + above) & 255
    }
  }
  return out
}
