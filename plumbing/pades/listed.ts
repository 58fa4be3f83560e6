import type { PdfFile } from './pdf/file.ts'
import { inflated } from './pdf/object.ts'
import { type Reader, readPlain } from './pdf/reader.ts'
import { isStream, named, type PdfStream } from './pdf/values.ts'

const objectHead = /(\d{1,10})[\s\0]+(\d{1,5})[\s\0]*obj/g

/**
 * Whether everything set behind the end is named by the lists of the file. A reader that finds a list wanting searches
 * for objects itself, so that a hidden one would be shown by one program and not be seen by another.
 */
export function isAllListed(file: PdfFile, end: number): boolean {
  const tail = file.bytes.toString('latin1', end)
  if (!tail.slice(-1024).includes('startxref')) return false
  const last = new Map<number, number>()
  for (const head of tail.matchAll(objectHead)) {
    if (Number(head[2]) !== 0) return false
    last.set(Number(head[1]), end + head.index)
  }
  return [...last].every(([number, at]) => isListed(file, number, at))
}

function isListed(file: PdfFile, number: number, at: number): boolean {
  const place = file.places.get(number)
  // The newest list of objects need not name itself.
  if (!place) return at === file.startxref
  if (place.kind !== 'at' || place.at !== at) return false
  const value = file.get({ ref: number, generation: 0 })
  if (!isStream(value) || named(file.get(value.dict.get('Type'))) !== 'ObjStm') return true
  return numbersIn(value).every((one) => offsetOf(file, one) >= at)
}

/** Where an object lies, or the stream it is packed in. */
function offsetOf(file: PdfFile, number: number): number {
  const place = file.places.get(number)
  if (place?.kind === 'at') return place.at
  const around = place && file.places.get(place.inside)
  return around?.kind === 'at' ? around.at : -1
}

function numbersIn(stream: PdfStream): number[] {
  const count = stream.dict.get('N')
  const heads: Reader = { bytes: inflated(stream), at: 0 }
  return Array.from({ length: typeof count === 'number' ? Math.min(count, 100_000) : 0 }, () => {
    const number = readPlain(heads)
    readPlain(heads)
    return typeof number === 'number' ? number : -1
  })
}
