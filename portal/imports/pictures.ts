import { posix } from 'node:path'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5'
import type { FoundFile } from './imports.ts'

/** A picture that a text shows: the address it gave, the number WordPress knew it by, its words. */
export type TextPicture = { source: string; id: string; alternative: string; caption: string }

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The pictures of a text in their order, and the text without their captions, which belong to the pictures. */
export function picturesIn(html: string): { html: string; pictures: TextPicture[] } {
  const root = parseFragment(html)
  const pictures = new Map<string, TextPicture>()
  const waiting: { node: Node; caption: string }[] = root.childNodes
    .map((node) => ({ node, caption: '' }))
    .toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if (!('tagName' in node)) continue
    const caption = node.tagName === 'figure' ? captionOf(node) || next.caption : next.caption
    if (node.tagName === 'img') {
      const picture = pictureOf(node, caption)
      if (picture.source !== '' && !pictures.has(picture.source)) pictures.set(picture.source, picture)
    }
    waiting.push(...node.childNodes.map((one) => ({ node: one, caption })).toReversed())
  }
  return { html: serialize(root), pictures: [...pictures.values()] }
}

/** Takes the caption out of a figure with one picture; that of a gallery goes to each of its pictures. */
function captionOf(figure: Element): string {
  const caption = figure.childNodes.find((node) => 'tagName' in node && node.tagName === 'figcaption')
  if (!caption || !holdsPicture(figure)) return ''
  defaultTreeAdapter.detachNode(caption)
  return wordsOf(caption)
}

function holdsPicture(element: Element): boolean {
  return serialize(element).includes('<img')
}

function wordsOf(node: Node): string {
  const words = 'tagName' in node ? serialize(node).replace(/<[^<>]*>/g, ' ') : ''
  return plain(words)
}

/** Letters of HTML without tags. */
export function plain(html: string): string {
  const node = parseFragment(html.replace(/<[^<>]*>/g, ' ')).childNodes[0]
  const text = node && 'value' in node ? node.value : ''
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function pictureOf(image: Element, caption: string): TextPicture {
  const attribute = (name: string) => image.attrs.find((one) => one.name === name)?.value ?? ''
  const source = attribute('src')
  const [, byClass = ''] = /\bwp-image-(\d+)\b/.exec(attribute('class')) ?? []
  const [, byNumber = byClass] = /^attachment:(\d+)$/.exec(source) ?? []
  return { source, id: byNumber, alternative: plain(attribute('alt')), caption }
}

type Box = {
  /** The entry of the ZIP that a picture means; nothing when it was not sent. */
  locate: (picture: { source: string; id: string }, from?: string) => string | null
  fileOf: (picture: { source: string; id: string }) => FoundFile | undefined
}

/** Finds pictures among the entries of a ZIP by what the old magazine called them. */
export function boxOf(entries: Iterable<string>, files: FoundFile[]): Box {
  const byPath = new Map<string, string>()
  for (const name of entries) for (const key of tailsOf(name)) if (!byPath.has(key)) byPath.set(key, name)
  const byId = new Map(files.map((file) => [file.id, file]))
  const byAddress = new Map(files.map((file) => [keyOf(file.address), file]))
  const fileOf: Box['fileOf'] = ({ source, id }) =>
    byId.get(id) ?? byAddress.get(keyOf(source)) ?? byAddress.get(wholeSize(keyOf(source)))
  const locate: Box['locate'] = (picture, from = '') => {
    const address = fileOf(picture)?.address
    const asked = [address, picture.source]
      .filter((one) => one !== undefined)
      .flatMap((one) => keysOf(one, from))
    return asked.map((key) => byPath.get(key)).find((one) => one !== undefined) ?? null
  }
  return { locate, fileOf }
}

/** A picture is asked for by its place, without the size WordPress adds, and as it was before it was made smaller. */
function keysOf(source: string, from: string): string[] {
  const own = from === '' ? keyOf(source) : keyOf(posix.join('/', posix.dirname(from), source))
  const whole = wholeSize(own)
  const shapes = [own, keyOf(source), whole, whole.replace(/(\.\w+)$/, '-scaled$1')]
  return [...shapes, whole.replace(/^.*\//, '')]
}

const wholeSize = (key: string) => key.replace(/-(?:\d+x\d+|scaled)(\.\w+)$/, '$1')

/** The path of an address below the folder of uploads, or the whole path, in small letters. */
function keyOf(address: string): string {
  const path = URL.canParse(address, 'http://old.invalid')
    ? new URL(address, 'http://old.invalid').pathname
    : address
  return decoded(path)
    .replace(/^.*\/uploads\//i, '')
    .replace(/^\/+/, '')
    .toLowerCase()
    .normalize('NFC')
}

/** Every end of a path, so that a folder around the ZIP does no harm. */
function tailsOf(name: string): string[] {
  const parts = name.toLowerCase().normalize('NFC').split('/')
  return parts.map((_, n) => parts.slice(n).join('/'))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
