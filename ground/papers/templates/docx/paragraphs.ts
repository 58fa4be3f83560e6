import type { PagePart, Place } from './faults.ts'
import { type Element, elementsOf } from './xml.ts'

/** A paragraph with where it stands: the element it lies in, and the innermost cell around it. */
export type Standing = {
  paragraph: Element
  within: Element
  cell: Element | null
  row: Element | null
  table: Element | null
  place: Place
}

type Around = Omit<Standing, 'paragraph' | 'place'> & { part: PagePart; at: Place['cell'] }
type Count = { tables: number; paragraphs: Map<Element, number> }

/** The paragraphs of one part in the order of reading, those in cells and text boxes too. */
export function paragraphsOf(root: Element, part: PagePart): Standing[] {
  const standings: Standing[] = []
  const count: Count = { tables: 0, paragraphs: new Map() }
  walk(root, { within: root, cell: null, row: null, table: null, part, at: null }, { standings, count })
  return standings
}

function walk(element: Element, around: Around, to: { standings: Standing[]; count: Count }): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:p') {
      const { part, at, ...where } = around
      const within = where.cell ?? root(to, element)
      const paragraph = (to.count.paragraphs.get(within) ?? 0) + 1
      to.count.paragraphs.set(within, paragraph)
      const place = { part, paragraph, cell: at, words: wordsOf(child).trim().slice(0, 160) }
      to.standings.push({ paragraph: child, ...where, within: element, place })
      walk(child, around, to)
    } else walk(child, inside(child, around, to.count), to)
  }
}

/** Paragraphs outside tables are counted through the whole part. */
function root(to: { standings: Standing[] }, element: Element): Element {
  return to.standings[0]?.within ?? element
}

function inside(child: Element, around: Around, count: Count): Around {
  if (child.name === 'w:tbl') {
    count.tables += 1
    return { ...around, table: child, at: { table: count.tables, row: 0, column: 0 } }
  }
  if (child.name === 'w:tr' && around.at)
    return { ...around, row: child, at: { ...around.at, row: nth(around.table, child), column: 0 } }
  if (child.name === 'w:tc' && around.at)
    return { ...around, cell: child, at: { ...around.at, column: nth(around.row, child) } }
  return around
}

function nth(parent: Element | null, child: Element): number {
  const same = parent ? elementsOf(parent).filter((one) => one.name === child.name) : []
  return same.indexOf(child) + 1
}

/** What one element of a run says in letters; null where it says nothing of its own. */
export function lettersOf(element: Element): string | null {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:tab' || element.name === 'w:br' || element.name === 'w:cr') return ' '
  if (element.name === 'w:noBreakHyphen') return '-'
  return element.name === 'w:softHyphen' ? '' : null
}

/** The words of a paragraph, without those of a text box that hangs on it. */
export function wordsOf(element: Element): string {
  return elementsOf(element)
    .map((child) =>
      child.name === 'w:p' || child.name === 'w:pPr' ? '' : (lettersOf(child) ?? wordsOf(child)),
    )
    .join('')
}
