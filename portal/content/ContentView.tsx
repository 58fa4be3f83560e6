import type { ComponentChildren } from 'preact'
import { Scrolled } from '#kit/table/scrolled.tsx'
import { t } from '#plumbing/language.ts'
import type { Block, Cell, Content, Inline } from './content.ts'
import { type Run, runsOf } from './runs.ts'

/** How the parts that live outside the text are drawn; what is not there is left out. */
export type Shown = {
  photo?: (photoId: string) => ComponentChildren
  gallery?: (photoIds: string[]) => ComponentChildren
  bulletin?: (slug: string) => ComponentChildren
}

/** A text as readers see it. */
export function ContentView({ content, shown = {} }: { content: Content; shown?: Shown }) {
  return <>{content.map((block) => blockView(block, shown))}</>
}

function blockView(block: Block, shown: Shown): ComponentChildren {
  switch (block.type) {
    case 'paragraph':
      return <p>{wordsView(block.words)}</p>
    case 'heading':
      return block.level === 2 ? <h2>{wordsView(block.words)}</h2> : <h3>{wordsView(block.words)}</h3>
    case 'list':
      return listView(block, shown)
    case 'quote':
      return quoteView(block, shown)
    case 'table':
      return tableView(block, shown)
    case 'photo':
      return shown.photo?.(block.photoId)
    case 'gallery':
      return shown.gallery?.(block.photoIds)
    case 'bulletin':
      return shown.bulletin?.(block.slug)
    case 'rule':
      return <hr />
  }
}

function listView({ isOrdered, start, items }: Of<'list'>, shown: Shown) {
  const lines = items.map((item) => <li>{insideView(item, shown)}</li>)
  return isOrdered ? <ol start={start === 1 ? undefined : start}>{lines}</ol> : <ul>{lines}</ul>
}

/** One paragraph alone needs no element of its own. */
function insideView(blocks: Block[], shown: Shown): ComponentChildren {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return blocks.map((block) => blockView(block, shown))
  if (rest.every((block) => block.type === 'list'))
    return [wordsView(first.words), rest.map((block) => blockView(block, shown))]
  return blocks.map((block) => blockView(block, shown))
}

function quoteView({ blocks, source }: Of<'quote'>, shown: Shown) {
  const quote = <blockquote>{blocks.map((block) => blockView(block, shown))}</blockquote>
  if (source === '') return quote
  return (
    <figure class="quote">
      {quote}
      <figcaption>{source}</figcaption>
    </figure>
  )
}

function tableView({ caption, rows }: Of<'table'>, shown: Shown) {
  return (
    <Scrolled label={caption || t('Bảng số liệu')} class="text-table">
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>
          {rows.map((row) => (
            <tr>{row.map((cell) => cellView(cell, row, shown))}</tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function cellView(cell: Cell, row: Cell[], shown: Shown) {
  const spans = {
    colSpan: cell.columns > 1 ? cell.columns : undefined,
    rowSpan: cell.rows > 1 ? cell.rows : undefined,
  }
  const words = insideView(cell.blocks, shown)
  if (!cell.isHead || cell.blocks.length === 0) return <td {...spans}>{words}</td>
  return (
    <th {...spans} scope={scopeOf(cell, row)}>
      {words}
    </th>
  )
}

/** Heads with nothing but empty cells beside them name columns; one alone at the front names its row. */
function scopeOf(cell: Cell, row: Cell[]) {
  const isHeadRow = row.every((one) => one.isHead || one.blocks.length === 0)
  const isAlone = row[0] === cell && row.length > 1 && !row.slice(1).some((one) => one.isHead)
  if (isHeadRow && !isAlone) return cell.columns > 1 ? 'colgroup' : 'col'
  return cell.rows > 1 ? 'rowgroup' : 'row'
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>

const wordsView = (words: Inline[]): ComponentChildren => runsOf(words).map(runView)

function runView(run: Run): ComponentChildren {
  if (run.mark === null) return run.word.type === 'break' ? <br /> : run.word.text
  const inside = run.inside.map(runView)
  switch (run.mark.type) {
    case 'link':
      return <a href={run.mark.href}>{inside}</a>
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'strike':
      return <s>{inside}</s>
    case 'subscript':
      return <sub>{inside}</sub>
    case 'superscript':
      return <sup>{inside}</sup>
  }
}
