import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** One declaration of a style attribute, in small letters; nothing when it is not there. */
export function styleOf(element: Element, property: string): string {
  const declarations = attribute(element, 'style').toLowerCase().split(';')
  const found = declarations.findLast((one) => one.slice(0, one.indexOf(':')).trim() === property)
  return found?.slice(found.indexOf(':') + 1).trim() ?? ''
}

/** The letters of a piece, however deep it is. */
export function textOf(root: Node): string {
  const texts: string[] = []
  for (const node of within(root)) if (isText(node)) texts.push(node.value)
  return texts.join('')
}

/** A piece and all in it, in order; without recursion, for a hostile text may be very deep and very wide. */
export function* within(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (!isElement(node) || isGone(node) || node.tagName in shownAs) continue
    for (let n = node.childNodes.length - 1; n >= 0; n -= 1) waiting.push(node.childNodes[n] ?? node)
  }
}

/** What never holds words of the text, and nobody misses. */
export function isGone(element: Element): boolean {
  return gone.has(element.tagName)
}

/** The pieces that are left out whole, by the name under which the writer is told. */
export const shownAs: Record<string, string> = Object.assign(Object.create(null), {
  script: 'script',
  style: 'style',
  iframe: 'frame',
  frame: 'frame',
  frameset: 'frame',
  object: 'frame',
  embed: 'frame',
  applet: 'frame',
  portal: 'frame',
  svg: 'drawing',
  math: 'drawing',
  canvas: 'drawing',
  video: 'media',
  audio: 'media',
  img: 'picture',
  image: 'picture',
  input: 'field',
  select: 'field',
  textarea: 'field',
  button: 'field',
})

const gone = new Set([
  'area',
  'base',
  'col',
  'colgroup',
  'datalist',
  'head',
  'link',
  'map',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'param',
  'source',
  'template',
  'title',
  'track',
  'xml',
])
