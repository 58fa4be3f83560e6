import type { Block, Inline } from '../content.ts'
import { paragraphsOf } from '../words.ts'
import { hiddenAs, leaveOut, noteAttributes } from './dropped.ts'
import { photoOfPicture, placeHolder } from './figures.ts'
import { headingOf } from './headings.ts'
import { inlineOf } from './inline.ts'
import { listOf } from './lists.ts'
import { quoteOf } from './quotes.ts'
import { countPiece, limits, type Place, type Reading } from './reading.ts'
import { tableOf } from './tables.ts'
import { type Element, isElement, isGone, isText, type Node, shownAs, textOf } from './tree.ts'
import { gathered, wordList } from './word-lists.ts'

/** What was read so far of one container: whole blocks, and the words of the paragraph at hand. */
type At = { blocks: Block[]; words: Inline[]; place: Place; reading: Reading }

/** The blocks of a container; words between blocks become paragraphs. */
export function blocksIn(nodes: Node[], place: Place, reading: Reading): Block[] {
  const at: At = { blocks: [], words: [], place, reading }
  walk(nodes, at)
  endParagraph(at)
  return at.blocks
}

function walk(nodes: Node[], at: At): void {
  for (const part of gathered(nodes)) {
    if (Array.isArray(part)) addBlocks(at, () => wordList(part, at.place, at.reading))
    else if (isText(part)) addText(part.value, at)
    else if (isElement(part)) readElement(part, at)
  }
}

function addText(text: string, { words, place: { isPre, marks } }: At): void {
  const lines = isPre ? text.split('\n') : [text]
  lines.forEach((line, n) => {
    if (n > 0) words.push({ type: 'break' })
    words.push({ type: 'text', text: line, marks })
  })
}

function readElement(element: Element, at: At): void {
  noteAttributes(at.reading, element)
  const left = hiddenAs(element) ?? pictureless(element)
  if (left) {
    if (left !== 'marker') leaveOut(at.reading, left)
  } else if (at.place.depth > limits.depth) readFlat(element, at)
  else if (!isGone(element)) readKnown(element, at)
}

// A picture is left out too, but only after it was asked which photo it is.
const pictureless = (element: Element) => (element.tagName === 'img' ? null : shownAs[element.tagName])

function readFlat(element: Element, at: At): void {
  leaveOut(at.reading, 'deep')
  at.words.push({ type: 'text', text: ` ${textOf(element)} `, marks: at.place.marks })
}

function readKnown(element: Element, at: At): void {
  const asBlock = blockReaders[element.tagName]
  if (asBlock) addBlocks(at, () => asBlock(element, at.place, at.reading))
  else if (element.tagName === 'br') at.words.push({ type: 'break' })
  else readWords(element, at)
}

function readWords(element: Element, at: At): void {
  const { marks, fact } = inlineOf(element, at.place, at.reading)
  if (fact) {
    at.words.push(fact)
    return
  }
  const isBlock = blockLike.has(element.tagName)
  if (isBlock) endParagraph(at)
  walkInside(element, at, marks)
  if (isBlock) endParagraph(at)
}

/** The same paragraph goes on inside an element; its marks end with it. */
function walkInside(element: Element, at: At, marks: Place['marks']): void {
  const around = at.place
  const isPre = around.isPre || preformatted.has(element.tagName)
  at.place = { ...around, marks, isPre, depth: around.depth + 1 }
  walk(element.childNodes, at)
  at.place = around
}

function addBlocks(at: At, read: () => Block[]): void {
  endParagraph(at)
  for (const block of read()) at.blocks.push(block)
}

function endParagraph(at: At): void {
  for (const words of paragraphsOf(at.words)) {
    countPiece(at.reading)
    at.blocks.push({ type: 'paragraph', words })
  }
  at.words = []
}

type BlockReader = (element: Element, place: Place, reading: Reading) => Block[]

/** Reads a container where there is still room to nest, else only what is in it. */
const nesting =
  (read: BlockReader): BlockReader =>
  (element, place, reading) => {
    if (place.nesting < limits.nesting) return read(element, place, reading)
    leaveOut(reading, 'deep')
    return blocksIn(element.childNodes, { ...place, depth: place.depth + 1 }, reading)
  }

const plain: BlockReader = (element, place, reading) =>
  blocksIn(element.childNodes, { ...place, depth: place.depth + 1 }, reading)

const figure: BlockReader = (element, place, reading) => {
  const held = placeHolder(element, reading)
  if (held) return held
  const quote = element.childNodes.find((node) => isElement(node) && node.tagName === 'blockquote')
  return quote ? nesting(quoteOf)(element, place, reading) : plain(element, place, reading)
}

const blockReaders: Record<string, BlockReader | undefined> = Object.assign(Object.create(null), {
  h1: headingOf,
  h2: headingOf,
  h3: headingOf,
  h4: headingOf,
  h5: headingOf,
  h6: headingOf,
  ul: nesting(listOf),
  ol: nesting(listOf),
  menu: nesting(listOf),
  blockquote: nesting(quoteOf),
  // A table in a table is a layout: its words go on in the cell.
  table: (element, place, reading) =>
    place.inCell ? plain(element, place, reading) : nesting(tableOf)(element, place, reading),
  figure,
  img: (element, _, reading) => photoOfPicture(element, reading),
  hr: (): Block[] => [{ type: 'rule' }],
} satisfies Record<string, BlockReader>)

const preformatted = new Set(['pre', 'xmp', 'listing', 'plaintext'])

const blockLike = new Set([
  ...preformatted,
  ...[
    'address',
    'article',
    'aside',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
  ],
  ...['dt', 'fieldset', 'figcaption', 'footer', 'form', 'header', 'hgroup', 'html', 'legend', 'li', 'main'],
  ...[
    'nav',
    'optgroup',
    'option',
    'p',
    'search',
    'section',
    'summary',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
  ],
  'tr',
])
