import type { Block } from '../content.ts'
import { tidyText } from '../words.ts'
import { startOf } from './lists.ts'
import { countPiece, inside, type Place, type Reading } from './reading.ts'
import { type Element, isElement, isText, type Node, styleOf, textOf, within } from './tree.ts'

/** Nodes in their order, with the paragraphs that Word draws as one list gathered. */
export function gathered(nodes: Node[]): (Node | Element[])[] {
  const parts: (Node | Element[])[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (!isElement(node) || levelOf(node) === null) {
      if (!(Array.isArray(last) && isBetween(node))) parts.push(node)
    } else if (Array.isArray(last)) last.push(node)
    else parts.push([node])
  }
  return parts
}

const isBetween = (node: Node) => !isElement(node) && (!isText(node) || node.value.trim() === '')

const deepest = 6

function levelOf(element: Element): number | null {
  const level = /\blevel(\d)/.exec(styleOf(element, 'mso-list'))
  return element.tagName === 'p' && level ? Math.min(Number(level[1]), deepest) : null
}

/** The list that paragraphs of Word meant: their level is the nesting, their drawn sign tells numbers from points. */
export function wordList(paragraphs: Element[], place: Place, reading: Reading): Block[] {
  return nested(paragraphs.map((paragraph) => itemOf(paragraph, place, reading)))
}

type Item = { level: number; isOrdered: boolean; start: number; blocks: Block[] }

function itemOf(paragraph: Element, place: Place, reading: Reading): Item {
  countPiece(reading)
  const sign = tidyText(signOf(paragraph)).trim()
  const isOrdered = /^\(?([0-9]+|[a-zđ]{1,2}|[ivxlc]+)[.)]/i.test(sign) && !/^o\s*$/.test(sign)
  return {
    level: levelOf(paragraph) ?? 1,
    isOrdered,
    start: isOrdered ? startOf(/^\d+/.exec(sign)?.[0] ?? '1') : 1,
    blocks: reading.blocksIn(paragraph.childNodes, inside(place), reading),
  }
}

function signOf(paragraph: Element): string {
  for (const node of within(paragraph))
    if (isElement(node) && styleOf(node, 'mso-list') === 'ignore') return textOf(node)
  return ''
}

/** Items of the first level are the list; deeper ones belong to the item before them. */
function nested(items: Item[]): Block[] {
  const base = Math.min(...items.map((item) => item.level))
  const lists: Extract<Block, { type: 'list' }>[] = []
  for (let at = 0; at < items.length; ) {
    const next = items.findIndex((item, n) => n > at && item.level <= base)
    const end = next === -1 ? items.length : next
    addTo(lists, items.slice(at, end), base)
    at = end
  }
  return lists
}

function addTo(lists: Extract<Block, { type: 'list' }>[], group: Item[], base: number): void {
  const [first, ...rest] = group
  if (!first) return
  const isOwn = first.level === base
  const deeper = isOwn ? rest : group
  const blocks = [...(isOwn ? first.blocks : []), ...(deeper.length > 0 ? nested(deeper) : [])]
  if (blocks.length === 0) return
  const last = lists.at(-1)
  if (last && last.isOrdered === first.isOrdered) last.items.push(blocks)
  else lists.push({ type: 'list', isOrdered: first.isOrdered, start: first.start, items: [blocks] })
}
