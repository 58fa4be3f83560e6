import type { Block } from '../content.ts'
import { countPiece, inside, type Place, type Reading } from './reading.ts'
import { attribute, type Element, isElement, isText, type Node } from './tree.ts'

/** A list of the page; what stands between its items, as Google writes nested lists, goes to the item before. */
export function listOf(element: Element, place: Place, reading: Reading): Block[] {
  const isOrdered = element.tagName === 'ol'
  const items: Block[][] = []
  for (const child of element.childNodes) {
    const blocks = isBlank(child) ? [] : reading.blocksIn([child], inside(place), reading)
    const before = items.at(-1)
    if (blocks.length === 0) continue
    if (isNestedList(child) && before) before.push(...blocks)
    else items.push(blocks)
    countPiece(reading)
  }
  if (items.length === 0) return []
  return [{ type: 'list', isOrdered, start: isOrdered ? startOf(attribute(element, 'start')) : 1, items }]
}

/** The first number of a list, 1 when nothing sensible is said. */
export function startOf(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 1
}

const isBlank = (node: Node) => isText(node) && node.value.trim() === ''

const isNestedList = (node: Node) => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')
