import type { CellAnswer, SaveAnswer } from '../../../sheet.ts'
import { plainFigure, typedFigure } from '../figure.ts'
import { type Reply, send } from './send.ts'
import { type Cell, isChanged, isSame, isUnsaved, type Said, type Sheet, saidIn } from './sheet.ts'

export type Saver = {
  /** Something was typed: it is sent when the hand rests. */
  soon: () => void
  /** Sends what is unsaved now; true when nothing is left that could be sent. */
  now: () => Promise<boolean>
}

type Batch = { key: string; body: string; cells: Cell[] }
export type Mood = 'rest' | 'sending' | 'lost' | 'ended' | { refused: string }

type Told = {
  mood: (mood: Mood) => void
  answered: (answer: SaveAnswer) => void
  /** The server took this before but its answer was lost: ask for what stands. */
  unheard: () => Promise<void>
}

const rest = 600
const [shortest, longest] = [1000, 30_000]

/** Sends changed cells in batches, one at a time; a batch without an answer is sent again as it was. */
export function aSaver(sheet: Sheet, told: Told): Saver {
  let timer = 0
  let wait = shortest
  let flight: Batch | null = null
  let running: Promise<boolean> | null = null

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void now(), ms)
  }
  const now = () => {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
  async function run(): Promise<boolean> {
    for (flight ??= gather(sheet); flight; flight = gather(sheet)) {
      told.mood('sending')
      const reply = await send(sheet.form, flight)
      const mood = await settle(flight.cells, reply)
      if (mood === 'rest') {
        wait = shortest
        continue
      }
      told.mood(mood)
      if (typeof mood === 'object') flight = null
      else later(wait)
      wait = Math.min(longest, wait * 2)
      return false
    }
    told.mood('rest')
    return !sheet.cells.some(isChanged)
  }
  async function settle(cells: Cell[], reply: Reply): Promise<Mood> {
    if (reply.kind === 'lost' || reply.kind === 'ended') return reply.kind
    if (reply.kind === 'saved') {
      for (const answer of reply.answer.cells) take(sheet, answer)
      told.answered(reply.answer)
    }
    if (reply.kind === 'unheard') await told.unheard()
    for (const cell of cells) {
      cell.sent = null
      sheet.drawn(cell)
    }
    return reply.kind === 'refused' ? { refused: reply.reason } : 'rest'
  }
  window.addEventListener('online', () => sheet.cells.some(isUnsaved) && later(0))
  return { soon: () => !running && (flight ? undefined : later(rest)), now }
}

function gather(sheet: Sheet): Batch | null {
  const cells = sheet.cells.filter(isReady)
  if (cells.length === 0) return null
  for (const cell of cells) {
    cell.sent = saidIn(cell)
    sheet.drawn(cell)
  }
  const typed = cells.map((cell) => ({ criterionId: cell.id, ...cell.sent, version: cell.version }))
  return { key: newKey(), body: JSON.stringify({ cells: typed }), cells }
}

/** `randomUUID` is not there where the program is reached without TLS, as inside an office. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join('')
}

function isReady(cell: Cell): boolean {
  if (!isChanged(cell) || cell.theirs) return false
  if (cell.wrong && isSame(cell.wrong.said, saidIn(cell))) return false
  return !isHalfTyped(cell)
}

/** A figure under the hand, such as `9,`, is not yet one. */
function isHalfTyped({ fields: { value } }: Cell): boolean {
  return (
    value === document.activeElement && value instanceof HTMLInputElement && /[.,−-]\s*$/.test(value.value)
  )
}

/** Takes up what the server says of one cell; what was typed since stays. */
export function take(sheet: Sheet, answer: CellAnswer): void {
  const cell = sheet.cells.find((one) => one.id === answer.criterionId)
  if (!cell) return
  const sent = cell.sent ?? saidIn(cell)
  cell.sent = null
  cell.wrong = answer.state === 'wrong' ? { said: sent, sentence: answer.sentence } : null
  cell.theirs = answer.state === 'stale' ? answer : null
  if (answer.state === 'saved') {
    store(cell, answer)
    cell.wasSaved = true
    if (isSame(saidIn(cell), sent)) tidy(cell)
  }
  sheet.drawn(cell)
}

/** What the server holds is now this. */
export function store(cell: Cell, mark: Said & { version: number }): void {
  cell.version = mark.version
  cell.stored = { value: asTyped(cell, mark.value), reason: mark.reason }
}

/** The field shows the stored value as we write it, unless the hand is on it. */
export function tidy(cell: Cell): void {
  const { value, reason } = cell.fields
  if (value !== document.activeElement && value.value !== cell.stored.value) value.value = cell.stored.value
  if (reason !== document.activeElement && reason.value !== cell.stored.reason)
    reason.value = cell.stored.reason
}

export function asTyped({ fields: { value } }: Cell, text: string): string {
  return value instanceof HTMLSelectElement || plainFigure(text) === null ? text : typedFigure(text)
}
