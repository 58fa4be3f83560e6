import type { Block } from '../content.ts'
import { tidyText } from '../words.ts'
import { inside, type Place, type Reading } from './reading.ts'
import { type Element, isElement, type Node, textOf } from './tree.ts'

/** A quote with the line that names where it comes from; it may stand in a figure. */
export function quoteOf(element: Element, place: Place, reading: Reading): Block[] {
  const children = element.tagName === 'figure' ? unwrapped(element) : element.childNodes
  const sources = children.filter((node, n) => isSource(node, children.slice(n + 1)))
  const blocks = reading.blocksIn(
    children.filter((node) => !sources.includes(node)),
    inside(place),
    reading,
  )
  if (blocks.length === 0) return reading.blocksIn(sources, place, reading)
  return [{ type: 'quote', blocks, source: sources.map(sourceOf).filter(Boolean).join('; ') }]
}

function unwrapped(figure: Element): Node[] {
  return figure.childNodes.flatMap((node) =>
    isElement(node) && node.tagName === 'blockquote' ? node.childNodes : [node],
  )
}

/** A work named inside the quote is not its source; one that ends it is. */
function isSource(node: Node, after: Node[]): boolean {
  if (!isElement(node)) return false
  if (node.tagName === 'cite') return after.every((next) => textOf(next).trim() === '')
  return node.tagName === 'footer' || node.tagName === 'figcaption'
}

const sourceOf = (node: Node) =>
  tidyText(textOf(node))
    .trim()
    .replace(/^[-–—]+\s*/, '')
