import type { SheetLine, SheetView } from '../../../sheet.ts'
import { stampOf } from '../stamp.ts'
import { fetchPage, fetchView } from './send.ts'
import { type Cell, isChanged, isUnsaved, type Sheet } from './sheet.ts'
import { store, tidy } from './taking.ts'

const pause = 15_000

type Told = { fresh: () => void; gone: () => void }

/** Brings what others write: into cells nobody here has touched, and into the rest of the page. */
export function followOthers(
  sheet: Sheet,
  told: Told,
): { look: () => Promise<void>; redraw: () => Promise<void> } {
  let looking = false
  async function look(): Promise<void> {
    if (looking || document.visibilityState === 'hidden') return
    looking = true
    const view = await fetchView()
    if (view) await adopt(view)
    looking = false
  }
  async function adopt(view: SheetView): Promise<void> {
    const { scorer } = sheet.bar.dataset
    if (view.lines.some(({ id }, i) => sheet.rows[i]?.row.dataset.id !== id)) return told.gone()
    for (const line of view.lines) {
      const cell = sheet.cells.find((one) => one.id === line.id)
      if (cell && scorer === view.scorer) takeUp(sheet, cell, line, view)
    }
    const stamp = stampOf(view)
    if (stamp === sheet.bar.dataset.stamp) return
    sheet.bar.dataset.stamp = stamp
    if (await redraw()) told.fresh()
  }
  async function redraw(): Promise<boolean> {
    const page = await fetchPage()
    if (page) replaceRest(sheet, page)
    return page !== null
  }
  setInterval(() => void look(), pause)
  document.addEventListener('visibilitychange', () => void look())
  window.addEventListener('focus', () => void look())
  window.addEventListener('pageshow', (event) => event.persisted && void look())
  return { look, redraw: async () => void (await redraw()) }
}

function takeUp(sheet: Sheet, cell: Cell, line: SheetLine, { scorer }: SheetView): void {
  const mark = (scorer && line.marks[scorer]) || { value: '', reason: '', version: 0 }
  lock(cell, !line.isOpen)
  if (mark.version <= cell.version || cell.theirs) return
  if (!isUnsaved(cell)) {
    store(cell, mark)
    cell.wasSaved = false
    tidy(cell)
  } else {
    // The same words from both hands are no conflict; others are told apart by the server when they are sent.
    const before = { version: cell.version, ...cell.stored }
    store(cell, mark)
    if (isChanged(cell)) store(cell, before)
  }
  sheet.drawn(cell)
}

function lock({ fields: { value, reason } }: Cell, isClosed: boolean): void {
  reason.readOnly = isClosed
  if (value instanceof HTMLSelectElement) value.disabled = isClosed
  else value.readOnly = isClosed
}

const parts = 'th[scope=row], td[data-column]:not(.is-own), [data-said], [data-total]'

/** Everything of the page that is not typed here: other columns, reasons, sums, the steps, the handing in. */
function replaceRest({ rows, frame }: Sheet, page: Document): void {
  for (const { row } of [...rows, { row: frame.querySelector('tfoot tr') }]) {
    const id = row instanceof HTMLElement ? row.dataset.id : undefined
    const fresh = page.querySelector(id ? `tr[data-id="${id}"]` : '.scores tfoot tr')
    if (row && fresh) swap([...row.querySelectorAll(parts)], [...fresh.querySelectorAll(parts)])
  }
  const live = '[data-live]'
  swap([...document.querySelectorAll(live)], [...page.querySelectorAll(live)])
}

function swap(old: Element[], fresh: Element[]): void {
  if (old.length !== fresh.length) return
  for (const [i, node] of old.entries()) {
    const next = fresh[i]
    const isHeld = node.contains(document.activeElement)
    if (next && !isHeld && node.innerHTML !== next.innerHTML) node.replaceChildren(...next.childNodes)
  }
}
