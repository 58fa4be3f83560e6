import type { PdfFile } from './file.ts'
import { isRef, type PdfDict, type PdfRef, type PdfValue, pdfName } from './values.ts'
import { joined, type Written, writeValue } from './write.ts'

/** New and changed objects to be set behind a file. */
export type Increment = { file: PdfFile; next: number; objects: Written[] }

export function openIncrement(file: PdfFile): Increment {
  const size = file.trailer.get('Size')
  return { file, next: typeof size === 'number' ? size : 1, objects: [] }
}

/** Adds a new object and gives its reference. */
export function add(increment: Increment, value: PdfValue | Buffer): PdfRef {
  const number = increment.next++
  increment.objects.push({ number, value })
  return { ref: number, generation: 0 }
}

/** Says an object anew; where the value lay directly in another object it becomes one of its own. */
export function change(increment: Increment, at: PdfValue | undefined, value: PdfValue): PdfRef {
  if (!isRef(at)) return add(increment, value)
  increment.objects = increment.objects.filter((one) => one.number !== at.ref)
  increment.objects.push({ number: at.ref, value })
  return at
}

/** The file with the increment behind it; its own bytes stay untouched. */
export function appended({ file, next, objects }: Increment): Buffer {
  const parts: Buffer[] = [file.bytes, Buffer.from('\n')]
  let at = file.bytes.length + 1
  const places: [number, number][] = []
  for (const { number, value } of objects) {
    const body = Buffer.isBuffer(value) ? value : writeValue(value)
    const whole = joined([`${number} 0 obj\n`, body, '\nendobj\n'])
    places.push([number, at])
    parts.push(whole)
    at += whole.length
  }
  places.sort(([one], [other]) => one - other)
  const trailer = trailerOf(file, next)
  parts.push(file.byStream ? streamEnd(trailer, places, { at, next }) : tableEnd(trailer, places))
  parts.push(Buffer.from(`startxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function trailerOf({ trailer, startxref }: PdfFile, next: number): PdfDict {
  const kept = (['Root', 'Info', 'ID'] as const).flatMap((key) => {
    const value = trailer.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return new Map<string, PdfValue>([...kept, ['Size', next], ['Prev', startxref]])
}

function tableEnd(trailer: PdfDict, places: [number, number][]): Buffer {
  const lines = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
  return joined(['xref\n', ...lines, 'trailer\n', writeValue(trailer), '\n'])
}

// A file whose newest part is listed by a stream takes no table behind it.
function streamEnd(trailer: PdfDict, places: [number, number][], { at, next }: { at: number; next: number }) {
  const all: [number, number][] = [...places, [next, at]]
  const raw = Buffer.alloc(all.length * 5)
  for (const [i, [, offset]] of all.entries()) {
    raw[i * 5] = 1
    raw.writeUInt32BE(offset, i * 5 + 1)
  }
  const dict = new Map<string, PdfValue>([
    ...trailer,
    ['Type', pdfName('XRef')],
    ['Size', next + 1],
    ['W', [1, 4, 0]],
    ['Index', all.flatMap(([number]) => [number, 1])],
  ])
  return joined([`${next} 0 obj\n`, writeValue({ dict, raw }), '\nendobj\n'])
}
