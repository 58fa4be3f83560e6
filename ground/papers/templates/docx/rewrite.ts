import type { Read } from './loops.ts'
import { isOnlyEnds } from './loops.ts'
import { lettersOf, type Standing, wordsOf } from './paragraphs.ts'
import { anElement, type Element, type Node } from './xml.ts'

/** Letters nobody types: with them the library finds our fields, and nothing else that has braces. */
export const delimiters = { tagStart: '\uf7a1', tagEnd: '\uf7a2' }
/** Tells a paragraph that held only the ends of loops, so that it goes once the loops are done. */
export const endsMark = '00F1E1D5'

/** A piece of a paragraph's words that becomes one field of the library. */
type Piece = { from: number; to: number; text: string }

/** Writes each field as one run of its own in the library's letters: number `n` is the n-th field read. */
export function rewrite(standings: Standing[], reads: Read[]): void {
  const numbered = reads.map((read, index) => ({ read, index }))
  const byParagraph = new Map<Element, typeof numbered>()
  for (const one of numbered) {
    const { paragraph } = one.read.tag.standing
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), one])
  }
  for (const { paragraph, within } of standings) {
    const own = byParagraph.get(paragraph)
    if (!own) continue
    const pieces = own.map(({ read, index }) => ({
      from: read.tag.from,
      to: read.tag.to,
      text: canonical(read, index, reads),
    }))
    const isEnds = isOnlyEnds(wordsOf(paragraph)) && own.every(({ read }) => read.span === 'paragraph')
    if (isEnds) apart(paragraph, within, pieces)
    else paragraph.children = rewritten(paragraph, { pieces, at: 0 })
  }
}

function canonical({ tag, span, partner }: Read, index: number, reads: Read[]): string {
  const { tagStart, tagEnd } = delimiters
  if (tag.kind === 'field') return `${tagStart}t${index}${tagEnd}`
  if (tag.kind === 'open') return `${tagStart}#t${index}[loopOver: "${span}"]${tagEnd}`
  const begin = partner ? reads.indexOf(partner) : index
  return `${tagStart}/t${begin}${tagEnd}`
}

/** One paragraph for each end, so that none repeats the end of another. */
function apart(paragraph: Element, within: Element, pieces: Piece[]): void {
  const look = paragraph.children.filter((child) => typeof child !== 'string' && child.name === 'w:pPr')
  const ends = pieces.map(({ text }) =>
    anElement('w:p', [...structuredClone(look), runOf(null, text)], { 'w:rsidR': endsMark }),
  )
  within.children.splice(within.children.indexOf(paragraph), 1, ...ends)
}

function runOf(look: Node | null, text: string): Element {
  const words = anElement('w:t', [text], { 'xml:space': 'preserve' })
  return anElement('w:r', look ? [structuredClone(look), words] : [words])
}

type Cursor = { pieces: Piece[]; at: number }

/** The children of an element with every field in a run of its own; the letters of a field in other runs go. */
function rewritten(element: Element, cursor: Cursor): Node[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'w:p' || child.name === 'w:pPr') return [child]
    if (child.name === 'w:r') return runs(child, cursor)
    child.children = rewritten(child, cursor)
    return [child]
  })
}

function runs(run: Element, cursor: Cursor): Node[] {
  const look = run.children.find((child) => typeof child !== 'string' && child.name === 'w:rPr') ?? null
  const made: Node[] = []
  for (const child of run.children) {
    if (child === look || typeof child === 'string') continue
    const letters = lettersOf(child)
    if (letters === null) made.push(withLook(run, look, withinRun(child, cursor)))
    else made.push(...pieced({ run, look, child, letters }, cursor))
  }
  return made
}

function withLook(run: Element, look: Node | null, child: Node): Element {
  return { ...run, children: look ? [structuredClone(look), child] : [child] }
}

/** A drawing or a ruby may hold letters of the same paragraph; a text box holds paragraphs of its own. */
function withinRun(child: Element, cursor: Cursor): Element {
  cursor.at += wordsOf(child).length
  return child
}

type Lettered = { run: Element; look: Node | null; child: Element; letters: string }

function pieced({ run, look, child, letters }: Lettered, cursor: Cursor): Node[] {
  const start = cursor.at
  const end = start + letters.length
  cursor.at = end
  const near = cursor.pieces.filter((piece) => piece.from < end && piece.to > start)
  if (near.length === 0) return [withLook(run, look, child)]
  const made: Node[] = []
  const plain = (from: number, to: number) => {
    if (to > from) made.push(runOf(look, letters.slice(from - start, to - start)))
  }
  let at = start
  for (const piece of near) {
    plain(at, Math.max(at, piece.from))
    if (piece.from >= start) made.push(runOf(look, piece.text))
    at = Math.min(end, piece.to)
  }
  plain(at, end)
  return made
}
