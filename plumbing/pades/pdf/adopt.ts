import { deflateSync } from 'node:zlib'
import type { PdfFile } from './file.ts'
import { add, type Increment } from './increment.ts'
import { inflated } from './object.ts'
import { pagesOf } from './pages.ts'
import { isDict, isRef, isStream, type PdfDict, type PdfRef, type PdfValue, pdfName } from './values.ts'

/** Takes the first page of another PDF over as a form, with everything it draws with; its box is that page's. */
export function adoptPage(increment: Increment, from: PdfFile): PdfRef {
  const [page] = pagesOf(from)
  const dict = page?.dict ?? new Map()
  const taken = new Map<number, PdfRef>()
  const contents = [from.get(dict.get('Contents'))].flat().map((one) => from.get(one))
  const drawn = Buffer.concat(
    contents.flatMap((one) => (isStream(one) ? [inflated(one), Buffer.from('\n')] : [])),
  )
  const form: PdfDict = new Map<string, PdfValue>([
    ['Type', pdfName('XObject')],
    ['Subtype', pdfName('Form')],
    ['BBox', page?.box ?? [0, 0, 1, 1]],
    ['Resources', adopt({ increment, from, taken }, page?.resources ?? null, 0)],
    ['Filter', pdfName('FlateDecode')],
  ])
  return add(increment, { dict: form, raw: deflateSync(unmarked(drawn)) })
}

// The marks of the tags belong to the tree of the other file.
function unmarked(drawn: Buffer): Buffer {
  const words = drawn.toString('latin1')
  return Buffer.from(words.replace(/\/[\w]+\s*(<<[^>]*>>)?\s*(BDC|BMC)\s|\bEMC\b/g, ''), 'latin1')
}

type Adopting = { increment: Increment; from: PdfFile; taken: Map<number, PdfRef> }

function adopt(adopting: Adopting, value: PdfValue, depth: number): PdfValue {
  if (depth > 30) return null
  if (isRef(value)) return adoptRef(adopting, value, depth)
  if (Array.isArray(value)) return value.map((one) => adopt(adopting, one, depth + 1))
  if (isDict(value)) return adoptDict(adopting, value, depth)
  if (isStream(value)) return { dict: adoptDict(adopting, value.dict, depth), raw: value.raw }
  return value
}

function adoptDict(adopting: Adopting, dict: PdfDict, depth: number): PdfDict {
  const kept = [...dict].filter(
    ([key]) => !['Parent', 'StructParents', 'StructParent', 'Length'].includes(key),
  )
  return new Map(kept.map(([key, one]) => [key, adopt(adopting, one, depth + 1)]))
}

function adoptRef(adopting: Adopting, value: PdfRef, depth: number): PdfRef {
  const known = adopting.taken.get(value.ref)
  if (known) return known
  const ref = add(adopting.increment, null)
  adopting.taken.set(value.ref, ref)
  const written = adopting.increment.objects.find((one) => one.number === ref.ref)
  if (written) written.value = adopt(adopting, adopting.from.get(value), depth + 1)
  return ref
}
