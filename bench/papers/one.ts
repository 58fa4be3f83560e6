import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { type Maker, makers, prepared } from './makers.ts'
import { nameRows } from './names.ts'

// One maker in a process of its own: its time, processor time and the most memory it took are its alone.
const [wanted, count] = process.argv.slice(2)
const maker: Maker = makers.find((one) => one === wanted) ?? 'ours'
const make = await prepared(maker)
await make(nameRows(20))

const rows = nameRows(Number(count))
const before = process.cpuUsage()
const from = performance.now()
const bytes = await make(rows)
const took = performance.now() - from
const { user, system } = process.cpuUsage(before)
const figures = {
  maker,
  count: rows.length,
  took,
  processor: (user + system) / 1000,
  peak: process.resourceUsage().maxRSS / 1024,
  bytes: bytes.length,
  words: createHash('sha256').update(wordsOf(bytes)).digest('hex'),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)

/** Every letter of the text, spaces left out. */
function wordsOf(docx: Uint8Array): string {
  const text = strFromU8(unzipSync(new Uint8Array(docx))['word/document.xml'] ?? new Uint8Array())
  const words = [...text.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1])
  return words.join('').replace(/\s+/g, '')
}
