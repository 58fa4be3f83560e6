import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** Where the files lie of Tinos, the free face with the widths of Times New Roman and every Vietnamese mark. */
export function fontFiles(): string[] {
  return faces.map((face) => resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`))
}

type Face = { glyphOf: (code: number) => number; widthOf: (code: number) => number }

let boldFace: Face | null = null

function bold(): Face {
  boldFace ??= faceOf(readFileSync(resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')))
  return boldFace
}

/** The width in points of words set in bold at a size. */
export function boldWidth(words: string, size: number): number {
  let width = 0
  for (const letter of words) width += bold().widthOf(letter.codePointAt(0) ?? 0)
  return width * size
}

/** Whether the face of papers can print a letter. */
export function isPrintable(letter: string): boolean {
  return bold().glyphOf(letter.codePointAt(0) ?? 0) !== 0
}

/** Glyphs, and advance widths as shares of the type size, from the tables `head`, `hhea`, `hmtx` and `cmap`. */
function faceOf(font: Buffer): Face {
  const at = tablesOf(font)
  const unitsPerEm = font.readUInt16BE(at('head') + 18)
  const lastMetric = font.readUInt16BE(at('hhea') + 34) - 1
  const glyphOf = onceEach(glyphsOf(font, at('cmap')))
  const advances = at('hmtx')
  const widthOf = (code: number) =>
    font.readUInt16BE(advances + 4 * Math.min(glyphOf(code), lastMetric)) / unitsPerEm
  return { glyphOf, widthOf: onceEach(widthOf) }
}

// A paper asks for the same hundred letters thousands of times.
function onceEach(read: (code: number) => number): (code: number) => number {
  const known = new Map<number, number>()
  return (code) => {
    const found = known.get(code) ?? read(code)
    known.set(code, found)
    return found
  }
}

function tablesOf(font: Buffer): (name: string) => number {
  const tables = new Map<string, number>()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  return (name) => tables.get(name) ?? 0
}

/** The glyph of a character by the Unicode map of format 4. */
function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
  const map = cmap + unicodeMapOf(font, cmap)
  const doubled = font.readUInt16BE(map + 6)
  const ends = map + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  return (code) => {
    for (let i = 0; i < doubled; i += 2) {
      if (font.readUInt16BE(ends + i) < code) continue
      const start = font.readUInt16BE(starts + i)
      if (start > code) return 0
      const delta = font.readUInt16BE(deltas + i)
      const place = offsets + i
      const offset = font.readUInt16BE(place)
      if (offset === 0) return (code + delta) & 0xffff
      return (font.readUInt16BE(place + offset + 2 * (code - start)) + delta) & 0xffff
    }
    return 0
  }
}

function unicodeMapOf(font: Buffer, cmap: number): number {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const offset = font.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (font.readUInt16BE(cmap + offset) === 4) return offset
  }
  throw new Error('The font has no Unicode map of format 4.')
}
