import type { Inline, Mark } from './content.ts'

/** The order marks stand in: the link outermost, so that a reader meets one link and not three. */
const order = ['link', 'bold', 'italic', 'strike', 'subscript', 'superscript'] as const

/** Marks each once, in one order. */
export function tidyMarks(marks: Mark[]): Mark[] {
  return order.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
}

export function sameMark(one: Mark, other: Mark): boolean {
  return (
    one.type === other.type && (one.type !== 'link' || (other.type === 'link' && one.href === other.href))
  )
}

/** Composed letters, plain spaces; nothing unseen that Word, a browser or a prankster puts between letters. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .normalize('NFC')
}

const unseen =
  /[^\P{Cc}\s]|\p{Cs}|[\u00ad\u200b\u2060\u200e\u200f\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/** Words as they are kept: one space between words, none at the ends, neighbours of one kind in one piece. */
export function tidyWords(words: Inline[]): Inline[] {
  const single = singleSpaced(words.map(tidied).filter(isThere))
  return merged(trimmedEnd(single))
}

function tidied(word: Inline): Inline {
  if (word.type === 'break') return word
  const text = word.type === 'fact' ? tidyText(word.text).trim() : tidyText(word.text)
  const marks = tidyMarks(word.marks ?? [])
  const { marks: _, ...bare } = word
  return marks.length > 0 ? { ...bare, text, marks } : { ...bare, text }
}

const isThere = (word: Inline) => word.type === 'break' || word.text !== ''

function singleSpaced(words: Inline[]): Inline[] {
  let afterSpace = true
  return words.flatMap((word) => {
    const now = word.type === 'text' && afterSpace ? { ...word, text: word.text.trimStart() } : word
    if (!isThere(now)) return []
    afterSpace = now.type === 'break' || (now.type === 'text' && now.text.endsWith(' '))
    return [now]
  })
}

/** No space before a line end, and neither at the very end. */
function trimmedEnd(words: Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const word of words.toReversed()) {
    const next = kept.at(-1)
    const atEnd = next === undefined || next.type === 'break'
    const now = word.type === 'text' && atEnd ? { ...word, text: word.text.trimEnd() } : word
    if (isThere(now) && !(now.type === 'break' && next === undefined)) kept.push(now)
  }
  const inOrder = kept.toReversed()
  while (inOrder[0]?.type === 'break') inOrder.shift()
  return inOrder
}

function merged(words: Inline[]): Inline[] {
  const groups: Inline[][] = []
  for (const word of words) {
    const last = groups.at(-1)
    if (last?.[0] && joins(last[0], word)) last.push(word)
    else groups.push([word])
  }
  return groups.flatMap((group) => joined(group))
}

const joins = (one: Inline, next: Inline) =>
  one.type === 'text' && next.type === 'text' && sameMarks(one, next)

function joined(group: Inline[]): Inline[] {
  const [first] = group
  if (first?.type !== 'text' || group.length === 1) return group
  const text = group.map((word) => (word.type === 'text' ? word.text : '')).join('')
  return [{ ...first, text: text.normalize('NFC') }]
}

function sameMarks(one: { marks?: Mark[] }, other: { marks?: Mark[] }): boolean {
  const [left, right] = [one.marks ?? [], other.marks ?? []]
  return left.length === right.length && left.every((mark, n) => sameMark(mark, right[n] ?? mark))
}

/** Two line ends or more end a paragraph, as people type them. */
export function paragraphsOf(words: Inline[]): Inline[][] {
  const parts: Inline[][] = [[]]
  const tidy = tidyWords(words)
  tidy.forEach((word, n) => {
    const isDouble = word.type === 'break' && (tidy[n - 1]?.type === 'break' || tidy[n + 1]?.type === 'break')
    if (!isDouble) parts.at(-1)?.push(word)
    else if (parts.at(-1)?.length !== 0) parts.push([])
  })
  return parts.filter((part) => part.length > 0)
}
