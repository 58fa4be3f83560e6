import { openPdf, type PdfFile } from './pdf/file.ts'
import { isDict, isRef, isStream, named, type PdfDict, type PdfValue } from './pdf/values.ts'
import { writeValue } from './pdf/write.ts'
import type { Place } from './pdf/xref.ts'

/** What was set behind a signature: nothing, further signatures alone, or something that changes the paper. */
export type Later = 'nothing' | 'signatures' | 'changes'

/** Compares the file as it was signed with the file as it is now. */
export function laterOf(bytes: Buffer, end: number): Later {
  if (bytes.subarray(end).toString('latin1').trim() === '') return 'nothing'
  try {
    const before = openPdf(bytes.subarray(0, end))
    return onlySigned(before, openPdf(bytes)) ? 'signatures' : 'changes'
  } catch {
    return 'changes'
  }
}

function onlySigned(before: PdfFile, now: PdfFile): boolean {
  const kept = reachable(before)
  const root = before.trailer.get('Root')
  const rootNow = now.trailer.get('Root')
  if (!isRef(root) || !isRef(rootNow) || root.ref !== rootNow.ref) return false
  return [...kept].every((number) => {
    if (samePlace(before.places.get(number), now.places.get(number))) return true
    const was = before.get({ ref: number, generation: 0 })
    const is = now.get({ ref: number, generation: 0 })
    return same(was, is) || (isDict(was) && isDict(is) && grewBySignatures({ before, now }, was, is))
  })
}

// The bytes before the end are the same in both: what still lies where it lay is still the same.
function samePlace(one: Place | null | undefined, other: Place | null | undefined): boolean {
  if (!one || !other) return false
  if (one.kind === 'at') return other.kind === 'at' && one.at === other.at
  return false
}

type Both = { before: PdfFile; now: PdfFile }

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

// A page may gain fields, the form may list them, the catalogue may gain the form and the long-term proofs; no more.
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

function grown({ before, now }: Both, { key, one, other }: Grown): boolean {
  if (['SigFlags', 'DSS', 'Extensions'].includes(key)) return true
  const was = before.get(one)
  const is = now.get(other)
  if (key === 'AcroForm')
    return isDict(is) && (was === null || (isDict(was) && grewBySignatures({ before, now }, was, is)))
  const old = Array.isArray(was) ? was : []
  if (!Array.isArray(is) || is.length < old.length) return false
  return is.every((item, i) => {
    const kept = old[i]
    return kept === undefined ? isSignatureField(now, item) : same(kept, item)
  })
}

function isSignatureField(now: PdfFile, value: PdfValue): boolean {
  return named(now.get(now.dict(value).get('FT'))) === 'Sig'
}
