import { SaxesParser } from 'saxes'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

/** An element of the export as letters: its name, what it says, what it holds and its attributes. */
export type Part = { name: string; text: string; attributes: Record<string, string>; parts: Part[] }

const deepest = 12
const longest = 8_000_000 // letters of one post with its comments
const mostFaults = 1000

/** The elements that stand for something by themselves, wherever the export has them. */
const whole = ['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term']

type Found = { part: Part } | { site: string }

/**
 * Reads an export piece by piece and tells of each author, category, tag and item as it ends; only one is ever in memory.
 * Entities of its own are refused, so nothing in it can grow. Throws BadInput at `text` when it is no export at all.
 */
export async function* partsOf(chunks: AsyncIterable<string>): AsyncGenerator<Found> {
  const reading = { open: [] as Part[], ready: [] as Found[], letters: 0, faults: 0, isExport: false }
  const parser = parserFor(reading)
  for await (const chunk of chunks) {
    parser.write(chunk)
    yield* reading.ready.splice(0)
  }
  parser.close()
  yield* reading.ready.splice(0)
  if (!reading.isExport) throw noExport()
}

type Reading = { open: Part[]; ready: Found[]; letters: number; faults: number; isExport: boolean }

function parserFor(reading: Reading): SaxesParser {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('doctype', () => {
    throw wrong(t('Tệp XML có phần khai báo DOCTYPE nên không nhận. Hãy xuất lại từ WordPress.'))
  })
  // A stray sign in one post must not stop the others; a file that is nothing but faults is no export.
  parser.on('error', () => {
    reading.faults += 1
    if (reading.faults > mostFaults) throw noExport()
  })
  parser.on('opentag', ({ name, attributes }) => begin(reading, name, attributes))
  parser.on('text', (text) => add(reading, text))
  parser.on('cdata', (text) => add(reading, text))
  parser.on('closetag', () => end(reading))
  return parser
}

function begin(reading: Reading, name: string, attributes: Record<string, string>) {
  if (reading.open.length === 0 && name !== 'rss') throw noExport()
  if (reading.open.length > deepest)
    throw wrong(t('Tệp XML lồng quá sâu, không phải tệp xuất của WordPress.'))
  reading.open.push({ name, text: '', attributes, parts: [] })
}

function add(reading: Reading, text: string) {
  const part = reading.open.at(-1)
  if (!part) return
  reading.letters += text.length
  if (reading.letters <= longest) part.text += text
}

function end(reading: Reading) {
  const part = reading.open.pop()
  const parent = reading.open.at(-1)
  if (!part || !parent) return
  if (parent.name === 'channel') reading.letters = 0
  if (parent.name !== 'channel') parent.parts.push(part)
  else if (whole.includes(part.name)) reading.ready.push({ part })
  else if (part.name === 'wp:wxr_version') reading.isExport = true
  else if (part.name === 'wp:base_site_url' || part.name === 'wp:base_blog_url')
    reading.ready.push({ site: part.text.trim() })
}

/** What the part of this name says; empty when it is not there. */
export const said = (part: Part, name: string) =>
  part.parts.find((one) => one.name === name)?.text.trim() ?? ''

const noExport = () =>
  wrong(
    t('Tệp này không phải tệp xuất của WordPress, hoặc đã hỏng. Trong WordPress, hãy vào Công cụ → Xuất ra.'),
  )
const wrong = (sentence: string) => new BadInput({ text: sentence })
