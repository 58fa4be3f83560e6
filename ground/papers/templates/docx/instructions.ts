import type { Fault } from './faults.ts'
import { type Element, textOf } from './xml.ts'

/** Fields of Word that only count, repeat or date what is in the document itself. */
const harmless = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TOC TC REF PAGEREF NOTEREF STYLEREF SEQ SYMBOL AUTHOR TITLE SUBJECT NUMWORDS NUMCHARS QUOTE FORMTEXT FORMCHECKBOX FORMDROPDOWN'.split(
    ' ',
  ),
)
const remote = new Set(
  'INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT DDE DDEAUTO LINK RD DATABASE AUTOTEXT AUTOTEXTLIST MERGEREC MERGESEQ NEXT NEXTIF SKIPIF'.split(
    ' ',
  ),
)

/** What the field codes of one part would do beyond the document. */
export function faultsOfFields(root: Element): Fault[] {
  const codes: string[] = []
  const open: string[][] = []
  collect(root, codes, open)
  // A field that is never ended still holds its code.
  codes.push(...open.map((pieces) => pieces.join('')))
  return codes.flatMap(faultOfCode)
}

/** Codes may be cut into many runs and hold other fields inside: all the words of a field count as its own. */
function collect(element: Element, codes: string[], open: string[][]): void {
  if (element.name === 'w:fldSimple') {
    codes.push(element.attributes.get('w:instr') ?? '')
    namedByAnother(codes, open)
  }
  if (element.name === 'w:instrText' || element.name === 'w:delInstrText') {
    const words = textOf(element)
    if (open.length === 0) codes.push(words)
    for (const pieces of open) pieces.push(words)
  }
  if (element.name === 'w:fldChar') marked(element.attributes.get('w:fldCharType') ?? '', codes, open)
  for (const child of element.children) if (typeof child !== 'string') collect(child, codes, open)
}

function marked(type: string, codes: string[], open: string[][]): void {
  if (type === 'begin') {
    namedByAnother(codes, open)
    open.push([])
  }
  if (type === 'end') codes.push((open.pop() ?? []).join(''))
}

/** A field that begins with another takes its name from what the other says, which may be anything. */
function namedByAnother(codes: string[], open: string[][]): void {
  const outer = open.at(-1)
  if (outer && outer.join('').trim() === '') codes.push('{…}')
}

function faultOfCode(code: string): Fault[] {
  const words = code.trim()
  if (words === '') return []
  const name = (/^[^\s"\\]+/.exec(words)?.[0] ?? '').toUpperCase()
  const named = [...remote].find((one) => new RegExp(`(^|[\\s{])${one}([\\s"\\\\]|$)`, 'i').test(words))
  if (named) return [{ code: 'remoteField', word: named }]
  if (name.startsWith('=') || name === 'EQ' || name === 'FORMULA')
    return [{ code: 'formula', word: words.slice(0, 60) }]
  if (name === 'HYPERLINK') return isSafeLink(words) ? [] : [{ code: 'badAddress', word: words.slice(0, 80) }]
  return harmless.has(name) ? [] : [{ code: 'otherField', word: name.slice(0, 40) }]
}

/** `HYPERLINK "https://…"`, or a place in the document itself (`\l`). */
function isSafeLink(words: string): boolean {
  const target = /^HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))?/i.exec(words)
  const address = target?.[1] ?? target?.[2] ?? ''
  return address === '' ? /\\l\b/i.test(words) : isSafeAddress(address)
}

/** An address one may click on; files of the reader's machine or of a share are none. */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/[^\s\\]+|mailto:[^\s\\]+|#.*)$/i.test(address.trim())
}
