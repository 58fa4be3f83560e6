import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noTrust } from './trust.ts'
import { verifyPdf } from './verify.ts'

/** A file of these objects, each `[number, body]`, and more entries for the list where wanted. */
function file(objects: [number, string][], trailer: string, more: [number, number][] = []): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map(([number, body]): [number, number] => {
    const at = text.length
    text += `${number} 0 obj\n${body}\nendobj\n`
    return [number, at]
  })
  const lines = [...places, ...more.map(([number, of]): [number, number] => [number, places[of]?.[1] ?? 0])]
  const start = text.length
  const list = lines.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n${list}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const form = (fields: string) => `<< /AcroForm << /Fields [${fields}] >> >>`
const refs = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${from + i} 0 R`).join(' ')
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)

// What is worked through is told by what is answered: a reader that went on to the end would find a file without signature.
const answered = (bytes: Buffer) => verifyPdf(bytes, noTrust, new Date()).kind

describe('A file made to keep the reader busy', () => {
  it('is given up where one long object is named under many numbers', () => {
    const long = `(${'a'.repeat(1_000_000)})`
    const all = numbers(10, 400)
    const bytes = file(
      [
        [1, form(refs(10, 400))],
        [2, long],
      ],
      '<< /Root 1 0 R >>',
      all.map((number) => [number, 1]),
    )
    expect(answered(bytes)).toBe('unreadable')
  })

  it('is given up where many streams open to far more than they hold', () => {
    const bomb = deflateSync(Buffer.from(`7 0 ${' '.repeat(20_000_000)}`)).toString('latin1')
    const count = 12
    const packed = numbers(100, count).map((number): [number, string] => [
      number,
      `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`,
    ])
    const rows = Buffer.alloc(count * 4)
    for (let i = 0; i < count; i++) {
      rows[i * 4] = 2
      rows.writeUInt16BE(100 + i, i * 4 + 1)
    }
    const list: [number, string] = [
      300,
      `<< /Type /XRef /Root 1 0 R /W [1 2 1] /Index [10 ${count}] /Length ${rows.length} >>\nstream\n${rows.toString('latin1')}\nendstream`,
    ]
    const table = file([[1, form(refs(10, count))], ...packed, list], '<< /Root 1 0 R >>')
    const at = table.indexOf('300 0 obj')
    const hybrid = Buffer.from(
      table
        .toString('latin1')
        .replace('<< /Root 1 0 R >>\nstartxref', `<< /Root 1 0 R /XRefStm ${at} >>\nstartxref`),
      'latin1',
    )
    expect(answered(hybrid)).toBe('unreadable')
  })

  it('is given up where the same long list is read from many places', () => {
    const list = `xref\n0 100000\n${'0000000009 00000 n \n'.repeat(100_000)}trailer\n`
    const head = '%PDF-1.7\n'
    const blanks = ' '.repeat(14)
    // Each part begins a blank later than the one before and ends in the same list.
    const text = `${head}${blanks}${list}<< /Size 1 >>\n`
    expect(answered(Buffer.from(`${text}startxref\n${head.length}\n%%EOF\n`))).toBe('unsigned')
    const parts = Array.from({ length: 14 }, (_, i) => {
      const at = text.length + i * 100
      return {
        at,
        words: `xref\n0 0\ntrailer\n<< /Root 1 0 R /XRefStm ${head.length + i} /Prev ${at + 100} >>\n`.padEnd(
          100,
        ),
      }
    })
    const chained = text + parts.map((one) => one.words).join('')
    expect(answered(Buffer.from(`${chained}startxref\n${parts[0]?.at}\n%%EOF\n`))).toBe('unreadable')
  })

  it('is given up where it names itself without end', () => {
    const bytes = file(
      [
        [1, form('5 0 R')],
        [5, '<< /Length 5 0 R >>\nstream\nx\nendstream'],
      ],
      '<< /Root 1 0 R >>',
    )
    expect(answered(bytes)).toBe('unreadable')
  })
})
