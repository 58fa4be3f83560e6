import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { Refused } from '#plumbing/verdict.ts'
import { storeBytes } from '../../files/files.ts'
import { joinPdfs } from '../typst.ts'
import type { Made, RunKind } from './kind.ts'
import { filesSet, findRun, waitingItems } from './run.store.ts'
import { type Run, type RunItem, stateOf } from './run.ts'

/** So many items are read together; between two such stretches a run can be held. */
const stretch = 20
/** After so many stretches the other jobs in line have their turn. */
const stretches = 10
/** Two, as there are two presses; a page that sets something never waits for more than one item. */
const lanes = 2

/** Sets what still waits, each item in a step of its own; broken off, it goes on where it was. */
export async function doRun(db: Db, kinds: readonly RunKind[], runId: string): Promise<void> {
  for (let turn = 0; turn < stretches; turn += 1) {
    const run = await findRun(db, runId)
    const kind = kinds.find((one) => one.kind === run?.kind)
    if (!run || !kind || stateOf(run) === 'done' || isHeld(run)) return
    const items = await waitingItems(db, runId, stretch)
    if (items.length === 0) return join(db, kind, run)
    await setAll(db, { kind, run, items })
  }
  await leaveJob(db, { name: 'run', id: runId, work: { runId } })
}

const isHeld = (run: Run) => run.lastAct === 'paused' || run.lastAct === 'stopped'

type Stretch = { kind: RunKind; run: Run; items: RunItem[] }

async function setAll(db: Db, { kind, run, items }: Stretch): Promise<void> {
  const setOne = await kind.open(db, run, items)
  const line = [...items]
  // Inside a transaction there is one connection: nothing is gained by two lanes there.
  const lane = async () => {
    for (let item = line.shift(); item; item = line.shift())
      await settle(db, run.id, await outcome(setOne, item))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

type Outcome = { item: RunItem; made: Made } | { item: RunItem; reason: string }

async function outcome(setOne: (item: RunItem) => Promise<Made>, item: RunItem): Promise<Outcome> {
  try {
    return { item, made: await setOne(item) }
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error)
    return { item, reason: error instanceof Refused ? error.message : unforeseen }
  }
}

const unforeseen = 'Không lập được vì lỗi của chương trình. Hãy làm lại; nếu vẫn lỗi, báo quản trị hệ thống.'

function settle(db: Db, runId: string, outcome: Outcome) {
  return db
    .updateTable('print_run_items')
    .set({ settled_at: sql<Date>`moment()`, ...columnsOf(outcome) })
    .where('run_id', '=', runId)
    .where('number', '=', outcome.item.number)
    .where('state', '=', 'waiting')
    .execute()
}

function columnsOf(outcome: Outcome) {
  if ('reason' in outcome) return { state: 'failed' as const, reason: outcome.reason }
  const { pdf, docx, pdfId = null, docxId = null, words } = outcome.made
  return {
    state: 'done' as const,
    pdf: pdf ? Buffer.from(pdf) : null,
    docx: docx ? Buffer.from(docx) : null,
    pdf_id: pdfId,
    docx_id: docxId,
    words: words === undefined ? null : JSON.stringify(words),
  }
}

/** Everything that was set in one file to print. */
async function join(db: Db, kind: RunKind, run: Run): Promise<void> {
  const content = run.done > 0 ? await (kind.joined?.(db, run) ?? joinFiles(db, run)) : null
  await transact(db, async (tx) => {
    const file = content && {
      ...{ yearId: null, name: `${run.title.replace(/[/\\]/g, '-')}.pdf`, kind: 'application/pdf', content },
      ...{ public: false, uploadedBy: null },
    }
    await tx
      .insertInto('print_run_files')
      .values({
        ...{ id: newId(), run_id: run.id, items: run.done, file_id: file && (await storeBytes(tx, file)) },
        reason: file ? '' : 'Không mục nào lập được nên chưa có tệp để in.',
      })
      .execute()
  })
}

async function joinFiles(db: Db, run: Run): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const { bytes } of filesSet(db, run.id, 'pdf')) parts.push(bytes)
  return joinPdfs(parts)
}
