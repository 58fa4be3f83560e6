import { unfit } from './faults.ts'
import { limits } from './limits.ts'

/** An element or a run of text; no entity, document type, comment or instruction survives the reading. */
export type Node = Element | string
export type Element = { name: string; attributes: Map<string, string>; children: Node[] }

const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = '[\\p{L}_][\\p{L}\\p{N}_.:-]*'
const attribute = `\\s+(?:${word})\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`
const token = new RegExp(
  [
    '([^<]+)',
    `<(/)(${word})\\s*>`,
    `<(${word})((?:${attribute})*)\\s*(/?)>`,
    '<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>',
    '<!--[\\s\\S]*?-->',
    '<\\?[\\s\\S]*?\\?>',
  ].join('|'),
  'uy',
)
const attributes = new RegExp(`(${word})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu')

/** Reads one part strictly; what Word would not write itself is refused. Throws `Unfit`. */
export function readXml(bytes: Buffer, part: string, nodes = limits.nodes): Element {
  const text = decoded(bytes, part)
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw unfit('entities', part)
  return rootOf(text, { part, nodes })
}

function decoded(bytes: Buffer, part: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
    if (wide || !/^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(text)) return text
  } catch {
    // said below: letters that are none
  }
  throw unfit('brokenXml', part)
}

function rootOf(text: string, { part, nodes }: { part: string; nodes: number }): Element {
  const top: Element = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  let left = nodes
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (!found) throw unfit('brokenXml', part)
    if (left-- <= 0) throw unfit('tooMuch', part)
    if (!taken(found, open)) throw unfit('brokenXml', part)
    if (open.length > limits.depth) throw unfit('deep', part)
  }
  const roots = top.children.filter((node) => typeof node !== 'string')
  const stray = top.children.some((node) => typeof node === 'string' && node.trim() !== '')
  if (open.length !== 1 || !roots[0] || roots.length > 1 || stray) throw unfit('brokenXml', part)
  return roots[0]
}

/** Takes one token in; false when it does not fit. */
function taken(found: RegExpExecArray, open: Element[]): boolean {
  const [, text, end, ended, name, given = '', empty, plain] = found
  const last = open.at(-1)
  if (!last) return false
  if (end) return open.length > 1 && open.pop()?.name === ended
  if (name) {
    const read = attributesOf(given)
    if (!read) return false
    const element: Element = { name, attributes: read, children: [] }
    last.children.push(element)
    if (!empty) open.push(element)
    return true
  }
  const words = plain ?? (text === undefined ? '' : unescaped(text))
  if (words === null || hasForbidden(words)) return false
  if (words !== '') last.children.push(words)
  return true
}

function attributesOf(given: string): Map<string, string> | null {
  const read = new Map<string, string>()
  for (const [, name = '', double, single] of given.matchAll(attributes)) {
    const value = unescaped(double ?? single ?? '')
    if (value === null || hasForbidden(value) || read.has(name)) return null
    read.set(name, value)
  }
  return read
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The words with the five entities of XML and numbered letters read; null where anything else stands. */
function unescaped(text: string): string | null {
  if (!text.includes('&')) return text
  let sound = true
  const words = text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));|&/g, (_, ten, hex, name) => {
    const letter = name ? named[name] : codePoint(ten ? Number(ten) : Number.parseInt(hex ?? '', 16))
    if (letter === undefined) sound = false
    return letter ?? ''
  })
  return sound ? words : null
}

function codePoint(number: number): string | undefined {
  return Number.isInteger(number) && number > 0 && number <= 0x10ffff
    ? String.fromCodePoint(number)
    : undefined
}

// XML allows tab, both line ends and the control characters from DEL on.
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\p{Cs}\ufffe\uffff]/u

function hasForbidden(words: string): boolean {
  return forbidden.test(words)
}

/** Writes a part as Word reads it. */
export function writeXml(root: Element): Buffer {
  const pieces: string[] = [opening]
  write(root, pieces)
  return Buffer.from(pieces.join(''), 'utf8')
}

function write(node: Node, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(escaped(node))
    return
  }
  pieces.push('<', node.name)
  for (const [name, value] of node.attributes) pieces.push(' ', name, '="', escaped(value), '"')
  if (node.children.length === 0) {
    pieces.push('/>')
    return
  }
  pieces.push('>')
  for (const child of node.children) write(child, pieces)
  pieces.push('</', node.name, '>')
}

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function escaped(words: string): string {
  return /[&<>"\t\n\r]/.test(words) ? words.replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign) : words
}

/** The elements right under this one. */
export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** Every element from this one down, in the order of the text. */
export function* everyElement(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child)
}

/** All the text under an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

export function anElement(name: string, children: Node[] = [], given: Record<string, string> = {}): Element {
  return { name, attributes: new Map(Object.entries(given)), children }
}
