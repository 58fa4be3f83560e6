import { openPdf, type PdfFile } from './file.ts'
import { inflated } from './object.ts'
import { pagesOf } from './pages.ts'
import { type Reader, readValue, skipSpace } from './reader.ts'
import { isStream, isString, named, type PdfDict, type PdfValue } from './values.ts'

/** A run of text on a page (from 0): where its line begins, in points, and how wide it is. */
type Run = { page: number; x: number; y: number; width: number; text: string }

type Matrix = [number, number, number, number, number, number]
type Font = { letters: Map<number, string>; widths: Map<number, number> }

/** The text of a PDF as its own fonts tell it, run by run; what cannot be read is left out. */
export function runsOf(bytes: Buffer): Run[] {
  const file = openPdf(bytes)
  return pagesOf(file).flatMap(({ dict, resources }, page) => {
    const contents = [file.get(dict.get('Contents'))].flat().map((one) => file.get(one))
    const drawn = contents.flatMap((one) => (isStream(one) ? [inflated(one)] : []))
    const fonts = file.dict(file.dict(resources).get('Font'))
    return runsIn(Buffer.concat(drawn), fontsOf(file, fonts)).map((run) => ({ page, ...run }))
  })
}

function runsIn(bytes: Buffer, fonts: (name: string) => Font): Omit<Run, 'page'>[] {
  const from: Reader = { bytes, at: 0 }
  const runs: Omit<Run, 'page'>[] = []
  const kept: Matrix[] = []
  let at: Matrix = [1, 0, 0, 1, 0, 0]
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let font: { font: Font; size: number } | null = null
  let given: PdfValue[] = []
  for (skipSpace(from); from.at < bytes.length; skipSpace(from)) {
    const one = readValue(from)
    if (!(typeof one === 'object' && one !== null && 'word' in one)) {
      given.push(one)
      continue
    }
    const figures = given.filter((value) => typeof value === 'number')
    if (one.word === 'q') kept.push(at)
    else if (one.word === 'Q') at = kept.pop() ?? at
    else if (one.word === 'cm') at = times(figures, at)
    else if (one.word === 'Tm') line = times(figures, [1, 0, 0, 1, 0, 0])
    else if (one.word === 'Tf') font = { font: fonts(named(given[0])), size: figures[0] ?? 0 }
    else if ((one.word === 'TJ' || one.word === 'Tj') && font) {
      const [, , , , x, y] = times(line, at)
      runs.push({ x, y, ...read(given.flat(), font) })
    }
    given = []
  }
  return runs
}

function times(one: number[], [a, b, c, d, e, f]: Matrix): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = one
  return [p * a + q * c, p * b + q * d, r * a + s * c, r * b + s * d, x * a + y * c + e, x * b + y * d + f]
}

function read(pieces: PdfValue[], { font, size }: { font: Font; size: number }) {
  let text = ''
  let thousandths = 0
  for (const piece of pieces) {
    if (typeof piece === 'number') thousandths -= piece
    if (!isString(piece)) continue
    for (let i = 0; i + 1 < piece.bytes.length; i += 2) {
      const code = piece.bytes.readUInt16BE(i)
      text += font.letters.get(code) ?? ''
      thousandths += font.widths.get(code) ?? 0
    }
  }
  return { text, width: (thousandths * size) / 1000 }
}

function fontsOf(file: PdfFile, fonts: PdfDict): (name: string) => Font {
  const known = new Map<string, Font>()
  return (name) => {
    const kept = known.get(name) ?? fontOf(file, file.dict(fonts.get(name)))
    known.set(name, kept)
    return kept
  }
}

function fontOf(file: PdfFile, dict: PdfDict): Font {
  const told = file.get(dict.get('ToUnicode'))
  const [below] = [file.get(dict.get('DescendantFonts'))].flat()
  const widths = file.get(file.dict(below).get('W'))
  return {
    letters: isStream(told) ? lettersIn(inflated(told).toString('latin1')) : new Map(),
    widths: widthsIn(Array.isArray(widths) ? widths.map((one) => file.get(one)) : []),
  }
}

function lettersIn(map: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', words = ''] of body.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(code, 16), Buffer.from(words, 'hex').swap16().toString('utf16le'))
  return letters
}

function widthsIn(list: PdfValue[]): Map<number, number> {
  const widths = new Map<number, number>()
  for (let i = 0; i + 1 < list.length; ) {
    const first = list[i]
    const next = list[i + 1]
    if (typeof first !== 'number') return widths
    if (Array.isArray(next)) {
      for (const [k, width] of next.entries()) if (typeof width === 'number') widths.set(first + k, width)
      i += 2
      continue
    }
    const width = list[i + 2]
    if (typeof next !== 'number' || typeof width !== 'number' || next - first > 70_000) return widths
    for (let code = first; code <= next; code++) widths.set(code, width)
    i += 3
  }
  return widths
}
