import { type DefaultTreeAdapterTypes, parse, serialize, serializeOuter } from 'parse5'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { FoundItem } from '../imports.ts'
import { instantOf } from '../instant.ts'
import { plain } from '../pictures.ts'
import { firstThat, inside, type Place } from './place.ts'
import { toldByScript } from './structured.ts'

type Element = DefaultTreeAdapterTypes.Element

/** Where a page keeps its parts, as the editor typed it; empty where the page is to be asked itself. */
export type Places = { title: Place | null; lead: Place | null; date: Place | null; text: Place | null }

/** A page is read in one go, while nobody else is answered; bytes. */
const largest = 3_000_000

/** A page of an old magazine as an item: what its head tells, what the places name, else what looks like it. */
export function itemOfPage(bytes: Uint8Array, path: string, places: Places): FoundItem {
  if (bytes.length > largest) throw new BadInput({ pictures: t('Trang HTML lớn quá 3 MB.') })
  const all = [...inside(parse(decoded(bytes)))]
  const by = (place: Place | null) => (place ? firstThat(all, place) : undefined)
  const meta = (...names: string[]) => metaOf(all, names)
  const told = toldByScript(all)
  const title =
    wordsOf(by(places.title)) ||
    meta('og:title') ||
    told.headline ||
    wordsOf(tagged(all, 'h1')) ||
    wordsOf(tagged(all, 'title'))
  const written =
    wordsOf(by(places.date)) ||
    meta('article:published_time', 'date', 'dc.date', 'pubdate') ||
    told.date ||
    timeOf(all)
  const text = by(places.text) ?? tagged(all, 'article') ?? tagged(all, 'main') ?? tagged(all, 'body')
  return {
    ...{ source: '', id: path, title, slug: '', pictureId: '', comments: [], leftComments: 0 },
    lead: wordsOf(by(places.lead)) || meta('og:description', 'description') || told.description,
    html: text ? textOf(text, title) : '',
    addresses: addressesOf(path),
    isPublished: true,
    publishedAt: instantOf(written),
    author: meta('author', 'article:author', 'dc.creator') || told.author,
    categories: [meta('article:section')].filter(Boolean),
    tags: meta('keywords')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .slice(0, 12),
  }
}

/** A page may lie at its file, at the file without its ending, or stand for its folder. */
function addressesOf(path: string): string[] {
  const bare = path.replace(/\.x?html?$/i, '')
  const folder = bare.replace(/(^|\/)(index|default)$/i, '')
  return [...new Set([path, bare, folder])].filter((one) => one !== '').map((one) => `/${one}`)
}

/** What stands around a text on every page is no part of it, nor is its title, which is kept apart. */
function textOf(text: Element, title: string): string {
  for (const part of [...inside(text)]) {
    const isTitle = part.tagName === 'h1' && wordsOf(part) === title
    if (!isTitle && !/^(nav|header|footer|aside|form|script|style|noscript)$/.test(part.tagName)) continue
    const parent = part.parentNode
    if (parent) parent.childNodes = parent.childNodes.filter((one) => one !== part)
  }
  return serialize(text)
}

const tagged = (all: Element[], name: string) => all.find((one) => one.tagName === name)
const wordsOf = (element: Element | undefined) => (element ? plain(serializeOuter(element)) : '')

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

function metaOf(all: Element[], names: string[]): string {
  const found = names.flatMap((name) =>
    all.filter(
      (one) =>
        one.tagName === 'meta' &&
        [attribute(one, 'property'), attribute(one, 'name')].some((own) => own.toLowerCase() === name),
    ),
  )
  return plain(found.map((one) => attribute(one, 'content')).find((words) => words.trim() !== '') ?? '')
}

function timeOf(all: Element[]): string {
  const time = tagged(all, 'time')
  return time ? attribute(time, 'datetime') || wordsOf(time) : ''
}

/** Old pages are not all in one set of letters: the page says which, else it is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const [, named = 'utf-8'] = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? []
  try {
    return new TextDecoder(named).decode(bytes).normalize('NFC')
  } catch {
    return new TextDecoder().decode(bytes).normalize('NFC')
  }
}
