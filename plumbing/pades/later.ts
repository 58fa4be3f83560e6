import { signaturesIn } from './fields.ts'
import { isAllListed } from './listed.ts'
import { openPdf, type PdfFile } from './pdf/file.ts'
import { isDict, isRef, isStream, named, type PdfDict, type PdfValue } from './pdf/values.ts'
import { writeValue } from './pdf/write.ts'
import type { Place } from './pdf/xref.ts'

/** What was set behind a signature: nothing, further signatures alone, or something that changes the paper. */
export type Later = 'nothing' | 'signatures' | 'changes'

/** Compares the file as it was signed with the file as it is now. */
export function laterOf(now: PdfFile, end: number): Later {
  if (isBlank(now.bytes, end)) return 'nothing'
  try {
    const before = openPdf(now.bytes.subarray(0, end), now.spend)
    const later = new Set(signaturesIn(now).flatMap((one) => (one.end > end && one.ref ? [one.ref] : [])))
    return isAllListed(now, end) && onlySigned({ before, now, later }) ? 'signatures' : 'changes'
  } catch {
    return 'changes'
  }
}

function isBlank(bytes: Buffer, from: number): boolean {
  for (let at = from; at < bytes.length; at++)
    if (![0, 9, 10, 12, 13, 32].includes(bytes[at] ?? 0)) return false
  return true
}

/** The file as it was and as it is, and the fields of the signatures made since. */
type Both = { before: PdfFile; now: PdfFile; later: Set<number> }

function onlySigned(both: Both): boolean {
  const { before, now } = both
  const kept = reachable(before)
  const root = before.trailer.get('Root')
  const rootNow = now.trailer.get('Root')
  if (!isRef(root) || !isRef(rootNow) || root.ref !== rootNow.ref) return false
  return [...kept].every((number) => {
    if (samePlace(before.places.get(number), now.places.get(number))) return true
    const was = before.get({ ref: number, generation: 0 })
    const is = now.get({ ref: number, generation: 0 })
    return same(was, is) || (isDict(was) && isDict(is) && grewBySignatures(both, was, is))
  })
}

// The bytes before the end are the same in both: what still lies where it lay is still the same.
function samePlace(one: Place | null | undefined, other: Place | null | undefined): boolean {
  if (!one || !other) return false
  if (one.kind === 'at') return other.kind === 'at' && one.at === other.at
  return false
}

/** Everything the reader of the older file could see. */
function reachable(file: PdfFile): Set<number> {
  const seen = new Set<number>()
  const waiting: PdfValue[] = [file.trailer.get('Root') ?? null, file.trailer.get('Info') ?? null]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isRef(at)) {
      if (seen.has(at.ref)) continue
      seen.add(at.ref)
      waiting.push(file.get(at))
    } else if (Array.isArray(at)) waiting.push(...at)
    else if (isDict(at)) waiting.push(...at.values())
    else if (isStream(at)) waiting.push(...at.dict.values())
  }
  return seen
}

const same = (one: PdfValue, other: PdfValue) => writeValue(one).equals(writeValue(other))

// A page may gain fields, the form may list them, the catalogue may gain the long-term proofs; no more.
const mayGrow = new Set(['Annots', 'Fields', 'AcroForm', 'SigFlags', 'DSS', 'Extensions'])

function grewBySignatures(both: Both, was: PdfDict, is: PdfDict): boolean {
  const keys = new Set([...was.keys(), ...is.keys()])
  return [...keys].every((key) => {
    const one = was.get(key) ?? null
    const other = is.get(key) ?? null
    if (same(one, other)) return true
    return mayGrow.has(key) && grown(both, { key, one, other })
  })
}

type Grown = { key: string; one: PdfValue; other: PdfValue }

function grown(both: Both, { key, one, other }: Grown): boolean {
  if (['SigFlags', 'DSS', 'Extensions'].includes(key)) return true
  const was = both.before.get(one)
  const is = both.now.get(other)
  if (key === 'AcroForm') return isDict(was) && isDict(is) && grewBySignatures(both, was, is)
  const old = Array.isArray(was) ? was : []
  if (!Array.isArray(is) || is.length < old.length) return false
  return is.every((item, i) => {
    const kept = old[i]
    return kept === undefined ? isLaterSignature(both, item) : same(kept, item)
  })
}

// A field without a signature of its own could draw anything over the page, and nobody would answer for it.
function isLaterSignature({ now, later }: Both, value: PdfValue): boolean {
  if (!isRef(value)) return false
  const dict = now.dict(value)
  const parent = dict.get('Parent')
  const isSigned = later.has(value.ref) || (isRef(parent) && later.has(parent.ref))
  const subtype = dict.get('Subtype')
  const isWidget = subtype === undefined || named(now.get(subtype)) === 'Widget'
  return isSigned && isWidget && isSmall(now, dict.get('Rect'))
}

/** Points of the page: a signature and a seal beside it find room, the words of a paper do not. */
const largest = { width: 320, height: 200 }

// Whoever signs later answers for his picture, but it must not cover what was signed before.
function isSmall(now: PdfFile, box: PdfValue | undefined): boolean {
  if (box === undefined) return true
  const sides = now.get(box)
  if (!Array.isArray(sides) || sides.length !== 4) return false
  const [x = 0, y = 0, right = 0, top = 0] = sides.map((side) => {
    const at = now.get(side)
    return typeof at === 'number' ? at : Number.NaN
  })
  return Math.abs(right - x) <= largest.width && Math.abs(top - y) <= largest.height
}
