import { readBlock } from './block.ts'
import { placeBlock, type Skip, spread } from './place.ts'
import { filled, type Place, put, rowOf, type Sheet, slotsOf } from './sheet.ts'

type Pasted = {
  text: string
  at: Place
  area: { rows: number; columns: number }
  say: (words: string) => void
}

/** Puts a block down from this cell on, as one step, and tells what it left out. */
export function pasteInto(sheet: Sheet, { text, at, area, say }: Pasted): void {
  const block = spread(readBlock(text), area.rows, area.columns)
  const start = { row: rowOf(sheet, at.cell), part: at.part }
  const { put: puts, skipped } = placeBlock(block, start, slotsOf(sheet))
  const turns = puts.flatMap(({ row, part, text: after }) => {
    const cell = sheet.rows[row]?.cell
    return cell ? [{ at: { cell, part }, before: cell.fields[part].value, after }] : []
  })
  sheet.past.did(turns)
  for (const turn of turns) put(sheet, turn.at, turn.after)
  tell(sheet, { count: turns.length, skipped, say })
}

const most = 12

function tell(
  sheet: Sheet,
  { count, skipped, say }: { count: number; skipped: Skip[]; say: Pasted['say'] },
): void {
  const { words, bar } = sheet
  const box = bar.querySelector<HTMLElement>('[data-pasted]')
  const lines = skipped
    .slice(0, most)
    .map((skip) => filled(words[skip.why], { ...skip, code: codeOf(sheet, skip) }))
  if (skipped.length > most) lines.push(filled(words.more, { count: skipped.length - most }))
  const heads = [filled(words.pasted, { count })]
  if (skipped.length > 0) heads.push(filled(words.skipped, { count: skipped.length }))
  say([...heads, ...lines].join(' '))
  if (!box) return
  box.replaceChildren(line('p', heads.join(' ')), listed(lines), closing(box, words.close))
  box.hidden = false
}

const codeOf = (sheet: Sheet, { row }: Skip) =>
  sheet.rows[row]?.row.querySelector('.line-code')?.textContent ?? ''

function line(tag: 'p' | 'li', words: string): HTMLElement {
  const node = document.createElement(tag)
  node.textContent = words
  return node
}

function listed(lines: string[]): HTMLElement {
  const list = document.createElement('ul')
  list.append(...lines.map((words) => line('li', words)))
  list.hidden = lines.length === 0
  return list
}

function closing(box: HTMLElement, words: string): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet'
  button.textContent = words
  button.addEventListener('click', () => {
    box.hidden = true
  })
  return button
}
