import type { Content } from './content.ts'

/** A text of plain paragraphs. */
export function aText(...paragraphs: string[]): Content {
  return paragraphs.map((text) => ({ type: 'paragraph', words: [{ type: 'text', text }] }))
}
