import type { Block, Content, Inline } from '../content/content.ts'

type Change = (words: Inline[]) => Inline[]

/** The text with every run of words put through one change. */
export function withWords(content: Content, change: Change): Content {
  return content.map((block) => changed(block, change))
}

function changed(block: Block, change: Change): Block {
  const inside = (blocks: Block[]) => withWords(blocks, change)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, words: change(block.words) }
    case 'list':
      return { ...block, items: block.items.map(inside) }
    case 'quote':
      return { ...block, blocks: inside(block.blocks) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: inside(cell.blocks) }))),
      }
    default:
      return block
  }
}

type LinkedFact = Extract<Inline, { type: 'fact' }>

/** The facts of a text in the order they are read. */
export function factsIn(content: Content): LinkedFact[] {
  const found: LinkedFact[] = []
  withWords(content, (words) => {
    found.push(...words.filter((word) => word.type === 'fact'))
    return words
  })
  return found
}
