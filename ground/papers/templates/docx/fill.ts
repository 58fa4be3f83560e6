import { ImagePlugin, LoopPlugin, type ScopeDataArgs, TemplateHandler, TextPlugin } from 'easy-template-x'
import { unfit } from './faults.ts'
import { limits } from './limits.ts'
import type { Read } from './loops.ts'
import { isCapital, plainName } from './names.ts'
import { readTemplate } from './read.ts'
import { delimiters, rewrite } from './rewrite.ts'
import type { Field, FieldValues } from './schema.ts'
import { settled } from './settle.ts'
import { anElement, readXml, writeXml } from './xml.ts'
import { openZip, type Parts, packZip } from './zip.ts'

/** What is put into a template: the values under their names, and the picture of the QR where the paper has one. */
type Filling = { fields: Field[]; values: FieldValues; picture: Uint8Array | null }

/** The template with its fields filled. Throws `Unfit` where it is none or its fields are wrong. */
export async function fillTemplate(bytes: Buffer, filling: Filling): Promise<Buffer> {
  const { package: opened, parts, problems } = readTemplate(bytes, filling.fields)
  if (problems.length > 0) throw unfit('fillFailed', problems[0]?.word)
  const reads = parts.flatMap((part) => part.reads)
  // One numbering through all parts: the library knows them by their number alone.
  rewrite(
    parts.flatMap((part) => part.standings),
    reads,
  )
  const packed: Parts = new Map(opened.pictures)
  for (const [name, root] of opened.xml) packed.set(name, writeXml(root))
  packed.set('docProps/core.xml', coreOf(filling.values))
  const handler = new TemplateHandler({
    delimiters: { ...delimiters },
    plugins: [new LoopPlugin(), new TextPlugin(), new ImagePlugin()],
    maxXmlDepth: limits.depth + 10,
    scopeDataResolver: resolver(reads, filling),
  })
  const made = await handler.process(packZip(packed), {})
  return settledZip(Buffer.from(made), new Set(parts.map((part) => part.name)))
}

/** Whose paper it is, and nothing of who last changed the template. */
function coreOf(values: FieldValues): Buffer {
  const said = (name: string) => [values[name] ?? ''].filter((value) => typeof value === 'string')
  const title = [...said('tên loại'), ...said('trích yếu')].filter(Boolean).join(' – ')
  const terms = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }
  const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
  const children = [anElement('dc:title', [title]), anElement('dc:creator', said('cơ quan ban hành'))]
  return writeXml(anElement('cp:coreProperties', children, { 'xmlns:cp': core, ...terms }))
}

function settledZip(made: Buffer, filled: Set<string>): Buffer {
  const parts = openZip(made, { trusted: true })
  for (const [name, part] of parts)
    if (filled.has(name)) parts.set(name, writeXml(settled(readXml(part, name, limits.filledNodes))))
  return packZip(parts)
}

type Value = string | FieldValues[]
type Known = { value: Value; isCapital: boolean }
/** The names of one item as they are compared. */
const known = new WeakMap<FieldValues, Map<string, Known>>()

function namesOf(values: FieldValues): Map<string, Known> {
  const had = known.get(values)
  if (had) return had
  const made = new Map<string, Known>()
  for (const [name, value] of Object.entries(values))
    made.set(plainName(name), { value, isCapital: isCapital(name) })
  known.set(values, made)
  return made
}

function lookUp(scopes: FieldValues[], name: string): Known | undefined {
  for (let at = scopes.length - 1; at >= 0; at--) {
    const found = namesOf(scopes[at] ?? {}).get(name)
    if (found) return found
  }
  return undefined
}

/** Gives the library words and counts only: no value of a paper is ever markup or a field. */
function resolver(reads: Read[], { values, picture }: Filling) {
  const readOf = (key: string | undefined) => reads[Number(key?.slice(1))]
  const scopesOf = (path: string[]) => {
    const scopes = [values]
    for (let at = 0; at + 1 < path.length; at += 2) {
      const list = lookUp(scopes, readOf(path[at])?.tag.name ?? '')?.value
      const item = Array.isArray(list) ? list[Number(path[at + 1])] : undefined
      scopes.push(item ?? {})
    }
    return scopes
  }
  return ({ strPath }: ScopeDataArgs) => {
    const read = readOf(strPath.at(-1))
    if (!read) return ''
    const name = read.tag.name
    const found = lookUp(scopesOf(strPath.slice(0, -1)), name)
    if (read.tag.kind === 'open') return opened(read, found)
    if (name === qrName && picture) return qr(picture)
    return said(read, found)
  }
}

const qrName = 'mã qr'

function opened(read: Read, found: Known | undefined) {
  const value = found?.value ?? ''
  if (read.condition === 'has') return value.length > 0
  if (read.condition === 'lacks') return value.length === 0
  return Array.isArray(value) ? value.map(() => ({})) : value !== ''
}

function said(read: Read, found: Known | undefined): string {
  const value = found?.value ?? ''
  const words = Array.isArray(value) ? joined(value, read.tag.name) : value
  return isCapital(read.tag.written) && !found?.isCapital ? words.toLocaleUpperCase('vi') : words
}

/** A list written as a field: its items on one line. */
function joined(items: FieldValues[], name: string): string {
  const words = items.map((item) => namesOf(item).get(name)?.value ?? '')
  return words.filter((one) => typeof one === 'string' && one !== '').join(' ')
}

function qr(picture: Uint8Array) {
  return {
    _type: 'image',
    source: Buffer.from(picture),
    format: 'image/png',
    width: 95,
    height: 95,
    altText: 'QR',
  }
}

/** The names whose words the filled document does not show, with how many are missing. */
export function leftOut(
  words: string,
  { fields, values }: Filling,
): { name: string; count: number; first: string }[] {
  const isShown = shownIn(words)
  return fields.flatMap((field) => {
    const missing =
      plainName(field.name) === qrName ? [] : sayings(values[field.name] ?? '').filter((one) => !isShown(one))
    return missing.length > 0 ? [{ name: field.name, count: missing.length, first: missing[0] ?? '' }] : []
  })
}

/** Most values fill a paragraph or a cell of their own; only some others are worth a look through the whole text. */
function shownIn(words: string): (one: string) => boolean {
  const lines = new Set(words.split('\n').map(squeezed))
  const text = squeezed(words)
  let looks = 2_000
  return (one) => lines.has(squeezed(one)) || (looks-- > 0 && text.includes(squeezed(one)))
}

function sayings(value: Value): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  return value.flatMap((item) => Object.values(item).flatMap(sayings))
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, '').toLocaleLowerCase('vi')
}
