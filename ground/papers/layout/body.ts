import type { Block, Clause } from '../paper.ts'
import { pointLetter, roman } from '../words.ts'
import { bare, capitals } from './marks.ts'
import type { Printed, PrintedDivision, PrintedText } from './printed.ts'
import { printedTable } from './tables.ts'

/** The pieces of a text in the words they are printed with. */
export function printedBody(blocks: Block[]): Printed[] {
  return deepened(blocks.flatMap(printed))
}

/** The text of a document ends with “./.”; a form or a table that stands alone does not. */
export function closed(body: Printed[]): Printed[] {
  const last = body.at(-1)
  if (!last) return body
  if (last.kind === 'break') return closed(body.slice(0, -1))
  if (last.kind !== 'text') return [...body, text('./.')]
  const words = last.text === '' ? { lead: `${bare(last.lead)}./.` } : { text: `${bare(last.text)}./.` }
  return [...body.slice(0, -1), { ...last, ...words }]
}

const oneLine = 85

/** The last lines go with the signatures: two at least, where the text has them. */
export function keptWithSignatures(body: Printed[]): Printed[] {
  const isShort = (body.at(-1)?.kind === 'text' ? lengthOf(body.at(-1)) : 0) < oneLine
  const from = body.length - (isShort ? 2 : 1)
  return body.map((piece, i) =>
    i >= from && piece.kind === 'text' ? { ...piece, isKept: true as const } : piece,
  )
}

function lengthOf(piece: Printed | undefined): number {
  return piece?.kind === 'text' ? piece.lead.length + piece.text.length : 0
}

function printed(block: Block): Printed[] {
  switch (block.kind) {
    case 'part':
    case 'chapter':
    case 'section':
      return [division(block)]
    case 'heading':
      return [{ ...block, depth: 1 }]
    case 'paragraph':
      return [{ ...text(block.text), style: block.style ?? 'normal' }]
    case 'list':
      return block.items.map((item, i) => text(`${marks[block.mark](i + 1)} ${item}`, 'item'))
    case 'facts':
      return block.items.map((fact) => ({ ...text(fact.value, 'fact'), lead: `${bare(fact.label)}:` }))
    case 'article':
      return article(block)
    case 'table':
      return [printedTable(block)]
    case 'pageBreak':
      return [{ kind: 'break' }]
  }
}

const words = { part: 'Phần', chapter: 'Chương', section: 'Mục' }

function division(block: { kind: PrintedDivision['of']; number: number; title: string }): PrintedDivision {
  const number = block.kind === 'section' ? String(block.number) : roman(block.number)
  return {
    kind: 'division',
    of: block.kind,
    depth: 1,
    word: `${words[block.kind]} ${number}`,
    title: capitals(block.title),
  }
}

/** With a title the words stand under it; without one they follow the number on its line. */
function article(block: Extract<Block, { kind: 'article' }>): Printed[] {
  const number = `Điều ${block.number}.`
  const own: PrintedText[] = block.title
    ? [
        { ...text('', 'article'), lead: `${number} ${bare(block.title)}`, depth: 1 },
        ...(block.text ? [text(block.text)] : []),
      ]
    : [{ ...text(block.text, 'article'), lead: number }]
  return [...own, ...(block.clauses ?? []).flatMap(clause)]
}

function clause(one: Clause, i: number): PrintedText[] {
  const { title, text: said, points = [] } = typeof one === 'string' ? { text: one } : one
  const number = `${i + 1}.`
  const own: PrintedText[] = title
    ? [{ ...text('', 'clause'), lead: `${number} ${bare(title)}`, depth: 1 }, ...(said ? [text(said)] : [])]
    : [text(`${number} ${said}`, 'clause')]
  return [...own, ...points.map((point, n) => text(`${pointLetter(n + 1)}) ${point}`, 'point'))]
}

const marks: Record<'dash' | 'number' | 'letter', (n: number) => string> = {
  dash: () => '-',
  number: (n) => `${n}.`,
  letter: (n) => `${pointLetter(n)})`,
}

function text(said: string, of: PrintedText['of'] = 'plain'): PrintedText {
  return { kind: 'text', of, depth: 0, lead: '', text: said, style: 'normal' }
}

const divisionRank = { part: 1, chapter: 2, section: 3 }

/** Where a heading stands among all kinds of them; 0 for what is none. */
function rank(piece: Printed): number {
  if (piece.kind === 'division') return divisionRank[piece.of]
  if (piece.kind === 'heading') return 3 + piece.level
  if (piece.kind === 'text' && piece.depth > 0) return piece.of === 'article' ? 7 : 8
  return 0
}

/** Headings one under the other without a gap, as readers of the file aloud need them. */
function deepened(body: Printed[]): Printed[] {
  const open: number[] = []
  return body.map((piece) => {
    const own = rank(piece)
    if (own === 0 || piece.kind === 'table' || piece.kind === 'break') return piece
    while ((open.at(-1) ?? 0) >= own) open.pop()
    open.push(own)
    return { ...piece, depth: open.length }
  })
}
