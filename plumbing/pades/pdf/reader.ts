import { BadPdf, type PdfDict, type PdfValue, pdfName } from './values.ts'

const deepest = 60
const space = new Set([0, 9, 10, 12, 13, 32])
const ends = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))

/** Reads values out of bytes, one after the other, from `at`. */
export type Reader = { bytes: Buffer; at: number }

/** The next value, or a bare word such as `obj` or `BT` where no value stands. */
export function readValue(from: Reader, depth = 0): PdfValue | { word: string } {
  if (depth > deepest) throw new BadPdf('nested too deep')
  skipSpace(from)
  const { bytes, at } = from
  const sign = bytes[at]
  if (sign === undefined) throw new BadPdf('ends too early')
  if (sign === 0x2f) return pdfName(nameAt(from))
  if (sign === 0x28) return { bytes: literalAt(from) }
  if (sign === 0x3c) return bytes[at + 1] === 0x3c ? dictAt(from, depth) : { bytes: hexAt(from) }
  if (sign === 0x5b) return arrayAt(from, depth)
  return numberOrWord(from)
}

/** The next value; a bare word is a fault. */
export function readPlain(from: Reader, depth = 0): PdfValue {
  const value = readValue(from, depth)
  if (typeof value === 'object' && value !== null && 'word' in value)
    throw new BadPdf(`stray ${value.word.slice(0, 20)}`)
  return value
}

/** Whether the word stands here; then steps over it. */
export function takeWord(from: Reader, word: string): boolean {
  skipSpace(from)
  if (from.bytes.toString('latin1', from.at, from.at + word.length) !== word) return false
  from.at += word.length
  return true
}

export function skipSpace(from: Reader): void {
  for (;;) {
    const sign = from.bytes[from.at]
    if (sign === 0x25)
      while (from.at < from.bytes.length && ![10, 13].includes(from.bytes[from.at] ?? 10)) from.at++
    else if (sign !== undefined && space.has(sign)) from.at++
    else return
  }
}

function wordAt(from: Reader): string {
  const start = from.at
  while (from.at < from.bytes.length) {
    const sign = from.bytes[from.at] ?? 0
    if (space.has(sign) || ends.has(sign)) break
    from.at++
  }
  return from.bytes.toString('latin1', start, from.at)
}

function numberOrWord(from: Reader): PdfValue | { word: string } {
  const word = wordAt(from)
  if (word === '') throw new BadPdf('stray sign')
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { word }
  const number = Number(word)
  return (/^\d{1,10}$/.test(word) && referenceAfter(from, number)) || number
}

function referenceAfter(from: Reader, ref: number) {
  const rest = from.bytes.toString('latin1', from.at, from.at + 20)
  const found = /^[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(rest)
  if (!found) return null
  from.at += found[0].length
  return { ref, generation: Number(found[1]) }
}

function nameAt(from: Reader): string {
  from.at++
  return wordAt(from).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)))
}

function arrayAt(from: Reader, depth: number): PdfValue[] {
  from.at++
  const items: PdfValue[] = []
  while (!takeWord(from, ']')) items.push(readPlain(from, depth + 1))
  return items
}

function dictAt(from: Reader, depth: number): PdfDict {
  from.at += 2
  const dict: PdfDict = new Map()
  while (!takeWord(from, '>>')) {
    if (from.bytes[from.at] !== 0x2f) throw new BadPdf('a key is no name')
    const key = nameAt(from)
    // One reader would take the first, another the last.
    if (dict.has(key)) throw new BadPdf('a key stands twice')
    dict.set(key, readPlain(from, depth + 1))
  }
  return dict
}

function hexAt(from: Reader): Buffer {
  const end = from.bytes.indexOf(0x3e, from.at)
  if (end < 0) throw new BadPdf('an open string')
  const digits = from.bytes.toString('latin1', from.at + 1, end).replace(/[\0\t\n\f\r ]/g, '')
  from.at = end + 1
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function literalAt(from: Reader): Buffer {
  const out: Buffer[] = []
  let open = 1
  let start = ++from.at
  for (; ; from.at++) {
    const sign = from.bytes[from.at]
    if (sign === undefined) throw new BadPdf('an open string')
    if (sign === 0x5c) {
      out.push(from.bytes.subarray(start, from.at), Buffer.from(escapeAt(from)))
      start = from.at + 1
    }
    if (sign === 0x28) open++
    if (sign === 0x29 && --open === 0) break
  }
  out.push(from.bytes.subarray(start, from.at))
  from.at++
  return Buffer.concat(out)
}

function escapeAt(from: Reader): number[] {
  const next = String.fromCharCode(from.bytes[++from.at] ?? 0)
  const octal = /^[0-7]{1,3}/.exec(from.bytes.toString('latin1', from.at, from.at + 3))
  if (octal) {
    from.at += octal[0].length - 1
    return [Number.parseInt(octal[0], 8) & 255]
  }
  if (next === '\r' && from.bytes[from.at + 1] === 10) from.at++
  if (next === '\r' || next === '\n') return []
  return [escapes[next] ?? next.charCodeAt(0)]
}
