import type { Block, Content, Inline } from '../../../content/content.ts'
import { wordsText } from '../../../content/plain.ts'
import type { Checked, Spot } from './remark.ts'

export type Line = { at: Spot; text: string; words: Inline[] }

/** Every line of words of an item with its place, in the order it is read. */
export function linesOf({ title, lead, content }: Pick<Checked, 'title' | 'lead' | 'content'>): Line[] {
  return [
    { at: { field: 'title' as const }, text: title, words: [] },
    { at: { field: 'lead' as const }, text: lead, words: [] },
    ...content.flatMap((block, piece) => linesIn([block], { piece })),
  ].filter((line) => line.text.trim() !== '')
}

function linesIn(blocks: Content, at: Spot): Line[] {
  return blocks.flatMap((block) => [
    ...ownWords(block).map((words) => ({ at, words, text: wordsText(words) })),
    ...linesIn(blocksInside(block), at),
  ])
}

function ownWords(block: Block): Inline[][] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.words]
  const named = block.type === 'table' ? block.caption : ''
  return named ? [[{ type: 'text', text: named }]] : []
}

/** The blocks inside a list, a quote or a table. */
function blocksInside(block: Block): Block[] {
  if (block.type === 'list') return block.items.flat()
  if (block.type === 'quote') return block.blocks
  return block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.blocks) : []
}

/** What was found, short enough to be shown. */
export function shortened(text: string, letters = 60): string {
  return text.length > letters ? `${text.slice(0, letters).trimEnd()}…` : text
}
