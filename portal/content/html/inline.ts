import type { Inline, Mark } from '../content.ts'
import { safeLink } from '../link.ts'
import { tidyText } from '../words.ts'
import { leaveOutLink } from './dropped.ts'
import { marksIn } from './marks.ts'
import type { Place, Reading } from './reading.ts'
import { attribute, type Element, textOf } from './tree.ts'

/** The key of a linked figure: printable signs without a space, at most 200. */
export const factKey = /^[^\s"<>]{1,200}$/

type Piece = { marks: Mark[]; fact: Inline | null }

/** What an element does to the words in it: their marks, or one linked figure. */
export function inlineOf(element: Element, place: Place, reading: Reading): Piece {
  const marks = linked(element, marksIn(element, place.marks), reading)
  return { marks, fact: factOf(element, marks) }
}

function factOf(element: Element, marks: Mark[]): Inline | null {
  const key = tidyText(attribute(element, 'data-fact')).trim()
  const text = factKey.test(key) ? tidyText(textOf(element)).trim() : ''
  return text === '' ? null : { type: 'fact', key, text, marks }
}

function linked(element: Element, marks: Mark[], reading: Reading): Mark[] {
  if (element.tagName !== 'a') return marks
  const typed = attribute(element, 'href').trim()
  const href = safeLink(typed)
  if (href !== null) return [{ type: 'link', href }, ...marks.filter((mark) => mark.type !== 'link')]
  // The notes of Word point into their own page.
  if (typed !== '' && !typed.startsWith('#')) leaveOutLink(reading, typed)
  return marks
}
