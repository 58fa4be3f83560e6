import type { PdfFile } from './pdf/file.ts'
import { isRef, isString, named, type PdfDict, type PdfValue, wordsOf } from './pdf/values.ts'

/** A signature as it lies in a PDF: `end` is where the bytes end that it covers. */
export type SignatureField = {
  /** The number of the field's object, where it is one of its own. */
  ref: number | null
  field: string
  subFilter: string
  cms: Buffer
  range: [number, number, number, number]
  end: number
  /** Whether its range leaves out nothing but the signature itself. */
  isWhole: boolean
  claimedAt: Date | null
  name: string
  reason: string
}

const mostFields = 500

/** The longest signature that is looked at, in bytes of the file; real ones have some ten thousand. */
const longest = 2 * 1024 * 1024

/** The signatures of a file, in the order they were made. */
export function signaturesIn(file: PdfFile): SignatureField[] {
  const root = file.dict(file.trailer.get('Root'))
  const found: SignatureField[] = []
  const seen = new Set<number>()
  let visited = 0
  const walk = (at: PdfValue, kind: string, depth: number) => {
    if (++visited > mostFields || depth > 20) return
    const dict = file.dict(at)
    const own = named(file.get(dict.get('FT'))) || kind
    const value = file.dict(dict.get('V'))
    const read = own === 'Sig' && value.size > 0 ? signatureOf(file, dict, value) : null
    if (read) found.push({ ...read, ref: isRef(at) ? at.ref : null })
    for (const kid of listOf(file, dict, 'Kids')) {
      if (isRef(kid) && seen.has(kid.ref)) continue
      if (isRef(kid)) seen.add(kid.ref)
      walk(kid, own, depth + 1)
    }
  }
  const form = file.dict(root.get('AcroForm'))
  for (const field of listOf(file, form, 'Fields')) walk(field, '', 0)
  return found.sort((one, other) => one.end - other.end)
}

function listOf(file: PdfFile, dict: PdfDict, key: string) {
  const list = file.get(dict.get(key))
  return Array.isArray(list) ? list : []
}

function signatureOf(file: PdfFile, field: PdfDict, value: PdfDict): Omit<SignatureField, 'ref'> | null {
  const contents = file.get(value.get('Contents'))
  const range = listOf(file, value, 'ByteRange').map((one) => file.get(one))
  const [a, b, c, d] = range.filter((one) => typeof one === 'number')
  if (!isString(contents) || range.length !== 4) return null
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null
  return {
    field: wordsOf(file.get(field.get('T'))),
    subFilter: named(file.get(value.get('SubFilter'))),
    cms: contents.bytes,
    range: [a, b, c, d],
    end: c + d,
    isWhole: isWhole(file.bytes, [a, b, c, d], contents.bytes),
    claimedAt: instantOf(wordsOf(file.get(value.get('M')))),
    name: wordsOf(file.get(value.get('Name'))),
    reason: wordsOf(file.get(value.get('Reason'))),
  }
}

// The gap must be the very hex string of the signature: anything else hidden there would be unsigned.
function isWhole(bytes: Buffer, [a, b, c, d]: [number, number, number, number], contents: Buffer): boolean {
  if (![a, b, c, d].every((one) => Number.isInteger(one) && one >= 0)) return false
  if (a !== 0 || b >= c || c - b > longest || c + d > bytes.length) return false
  const gap = bytes.toString('latin1', b, c)
  if (!/^<[0-9a-f]*>$/i.test(gap)) return false
  return gap.slice(1, -1).toLowerCase() === contents.toString('hex')
}

/** A day and time of a PDF (`D:20221026083000+07'00'`). */
function instantOf(text: string): Date | null {
  const found =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d\d'?|[+-]\d\d'?)?/.exec(text) ?? null
  if (!found) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found
  const digits = zone.replace(/'/g, '')
  const offset = digits.startsWith('Z') ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3, 5) || '00'}`
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(at.getTime()) ? null : at
}
