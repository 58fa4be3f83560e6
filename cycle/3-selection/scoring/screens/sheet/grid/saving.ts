import type { SaveAnswer } from '../../../sheet.ts'
import { type Reply, send } from './send.ts'
import { type Cell, isChanged, isSame, isUnsaved, type Sheet, saidIn } from './sheet.ts'
import { take } from './taking.ts'

export type Saver = {
  /** Something was typed: it is sent when the hand rests. */
  soon: () => void
  /** Sends what is unsaved now; true when nothing is left. */
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
const atOnce = 200

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
  const run = async (): Promise<boolean> => {
    for (flight ??= gather(sheet); flight; flight = gather(sheet)) {
      told.mood('sending')
      const mood = await settle(sheet, { told, cells: flight.cells, reply: await send(sheet.form, flight) })
      if (mood !== 'rest') return giveUp(mood)
      wait = shortest
    }
    told.mood('rest')
    return !sheet.cells.some(isChanged)
  }
  const giveUp = (mood: Mood) => {
    told.mood(mood)
    if (typeof mood === 'object') flight = null
    else later(wait)
    wait = Math.min(longest, wait * 2)
    return false
  }
  window.addEventListener('online', () => sheet.cells.some(isUnsaved) && later(0))
  return { soon: () => !running && !flight && later(rest), now }
}

type Answered = { told: Told; cells: Cell[]; reply: Reply }

/** What came of a batch: `rest` when it is answered for good. */
async function settle(sheet: Sheet, { told, cells, reply }: Answered): Promise<Mood> {
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

function gather(sheet: Sheet): Batch | null {
  const cells = sheet.cells.filter(isReady).slice(0, atOnce)
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
