import type { Block, Cell, Content, Inline, Mark } from './content.ts'
import { type Run, runsOf } from './runs.ts'

/** The text as HTML to edit; `contentFromHtml` makes the same text of it again. */
export function htmlOf(content: Content): string {
  return content.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${wordsHtml(block.words)}</p>`
    case 'heading':
      return `<h${block.level}>${wordsHtml(block.words)}</h${block.level}>`
    case 'list':
      return listHtml(block)
    case 'quote':
      return `<blockquote>\n${htmlOf(block.blocks)}\n${block.source && `<footer>${escaped(block.source)}</footer>\n`}</blockquote>`
    case 'table':
      return tableHtml(block)
    case 'photo':
      return `<figure data-photo="${escaped(block.photoId)}"></figure>`
    case 'gallery':
      return `<figure data-gallery="${escaped(block.photoIds.join(' '))}"></figure>`
    case 'bulletin':
      return `<figure data-bulletin="${escaped(block.slug)}"></figure>`
    case 'rule':
      return '<hr>'
  }
}

function listHtml({ isOrdered, start, items }: Extract<Block, { type: 'list' }>): string {
  const name = isOrdered ? 'ol' : 'ul'
  const first = isOrdered && start !== 1 ? ` start="${start}"` : ''
  return `<${name}${first}>\n${items.map((item) => `<li>${htmlOf(item)}</li>\n`).join('')}</${name}>`
}

function tableHtml({ caption, rows }: Extract<Block, { type: 'table' }>): string {
  const name = caption && `<caption>${escaped(caption)}</caption>\n`
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>\n`).join('')
  return `<table>\n${name}<tbody>\n${lines}</tbody>\n</table>`
}

function cellHtml({ isHead, columns, rows, blocks }: Cell): string {
  const name = isHead ? 'th' : 'td'
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<${name}${spans}>${htmlOf(blocks)}</${name}>`
}

const wordsHtml = (words: Inline[]) => runsOf(words).map(runHtml).join('')

function runHtml(run: Run): string {
  if (run.mark === null) return wordHtml(run.word)
  const inside = run.inside.map(runHtml).join('')
  if (run.mark.type === 'link') return `<a href="${escaped(run.mark.href)}">${inside}</a>`
  const name = tags[run.mark.type]
  return `<${name}>${inside}</${name}>`
}

function wordHtml(word: Inline): string {
  if (word.type === 'break') return '<br>'
  if (word.type === 'text') return escaped(word.text)
  return `<span data-fact="${escaped(word.key)}">${escaped(word.text)}</span>`
}

const tags: Record<Exclude<Mark['type'], 'link'>, string> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
