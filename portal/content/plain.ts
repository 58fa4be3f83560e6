import type { Block, Content, Inline } from './content.ts'

/** The words of a text and nothing else: a line for each paragraph, a tab between the cells of a row. */
export function plainOf(content: Content): string {
  return content.map(blockText).filter(Boolean).join('\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsText(block.words)
    case 'list':
      return block.items.map(plainOf).join('\n')
    case 'quote':
      return [plainOf(block.blocks), block.source].filter(Boolean).join('\n')
    case 'table':
      return [block.caption, ...block.rows.map(rowText)].filter(Boolean).join('\n')
    default:
      return ''
  }
}

const rowText = (row: { blocks: Block[] }[]) =>
  row.map((cell) => plainOf(cell.blocks).replaceAll('\n', ' ')).join('\t')

/** The words of one paragraph as letters. */
export function wordsText(words: Inline[]): string {
  return words.map((word) => (word.type === 'break' ? '\n' : word.text)).join('')
}
