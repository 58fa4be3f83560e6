import { sql } from 'kysely'
import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput, demand, Stale } from '#plumbing/verdict.ts'
import { yearBoard } from './board.store.ts'
import { renewed } from './board.ts'
import { type Change, type Judged, judge } from './cell.ts'
import { mayDecideCells } from './decision.policy.ts'
import { unappraised } from './decision.store.ts'
import { openExplanations } from './explanation.store.ts'
import { linesAnew, linesFor } from './lines.ts'
import { savedAnswer } from './saved-answer.ts'
import { mayScore, mayTouch } from './scoring.policy.ts'
import { lockSheet, sheetState, writersOf } from './scoring.store.ts'
import type { SheetDeed, TypedScore } from './scoring.ts'
import type { CellAnswer, SaveAnswer } from './sheet.ts'

type Saving = SheetDeed & { rows: TypedScore[] }

/** Saves what was typed into one column of one sheet, all of it or nothing; gives how many cells changed. */
export function saveScores(db: Db, who: Actor, year: Year, saving: Saving): Promise<number> {
  return transact(db, async (tx) => {
    const { judged } = await judgedRows(tx, who, year, saving)
    const wrong = judged.filter((one) => one.state === 'wrong')
    if (wrong.length > 0)
      throw new BadInput(Object.fromEntries(wrong.map((one) => [one.field, one.sentence])))
    if (judged.some((one) => one.state === 'stale')) throw new Stale('stale')
    return write(tx, who, year, { ...saving, changes: changesIn(judged) })
  })
}

/**
 * Saves the cells that can be saved and says of each of the others why not. What the sheet comes to is reckoned first,
 * so that others wait as short as can be for the year's count.
 */
export function saveCells(db: Db, who: Actor, year: Year, saving: Saving): Promise<SaveAnswer> {
  return transact(db, async (tx) => {
    const { agencyId, scorer } = saving
    const { judged, board, lines } = await judgedRows(tx, who, year, saving)
    const stale = judged.filter((one) => one.state === 'stale').map((one) => one.criterionId)
    const writers = await writersOf(tx, saving, stale)
    const changes = changesIn(judged)
    const marked = changes.map(({ criterionId, value, reason, version, round }) => ({
      ...{ criterionId, agencyId, scorer, value, reason, version, round },
    }))
    const cells = judged.map((one) => answerTo(one, writers))
    const after = renewed(board, marked, board.revision)
    const answer = savedAnswer(after, who, {
      agencyId,
      scorer,
      cells,
      lines: linesAnew(after, agencyId, lines),
    })
    await write(tx, who, year, { ...saving, changes })
    return answer
  })
}

function answerTo(one: Judged, writers: Map<string, string>): CellAnswer {
  return {
    ...{ criterionId: one.criterionId, value: one.value, reason: one.reason, version: one.version },
    state: one.state === 'wrong' || one.state === 'stale' ? one.state : 'saved',
    sentence: one.state === 'wrong' ? one.sentence : '',
    by: writers.get(one.criterionId) ?? '',
  }
}

const changesIn = (judged: Judged[]) => judged.flatMap((one) => (one.state === 'change' ? [one] : []))

/** Locks the column, asks whether it may be written, and looks at each row; gives what it looked at, too. */
async function judgedRows(tx: Db, who: Actor, year: Year, { agencyId, scorer, rows }: Saving) {
  await lockSheet(tx, year.id, agencyId, scorer)
  const open = await shareYear(tx, year)
  const sheet = await sheetState(tx, year.id, agencyId)
  demand(mayTouch(who, open, sheet, scorer))
  if (scorer === 'decision') demand(mayDecideCells(await unappraised(tx, year)))
  const reopened = (await openExplanations(tx, year.id, agencyId)).filter((one) => one.scorer === scorer)
  if (reopened.length === 0) demand(mayScore(who, open, sheet, scorer))
  const board = await yearBoard(tx, year.id)
  const lines = linesFor(board, agencyId)
  return { board, lines, judged: judge({ who, sheet, scorer, lines, reopened }, rows) }
}

type Writing = SheetDeed & { changes: Change[] }

/** Writes the history first and the year's count last, so that others wait for it as short as can be. */
async function write(tx: Db, who: Actor, year: Year, writing: Writing): Promise<number> {
  const { agencyId, scorer, changes } = writing
  if (changes.length === 0) return 0
  await remember(tx, who, writing)
  await answer(tx, who, year, writing)
  await note(tx, who, 'score.saved', agencyId, {
    yearId: year.id,
    agencyId,
    before: { scorer, ...words(changes, ({ stored }) => stored) },
    after: { scorer, ...ownerIn(writing), ...words(changes, (change) => change) },
  })
  const revision = await touchBoard(tx, year.id, 'scores')
  await tx
    .insertInto('scores')
    .values(
      changes.map((change) => ({
        ...{ id: newId(), year_id: year.id, criterion_id: change.criterionId, agency_id: agencyId, scorer },
        ...{ value: change.value, reason: change.reason, round: change.round, revision },
        ...{ version: change.version, entered_by: who.id },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['criterion_id', 'agency_id', 'scorer']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        reason: eb.ref('excluded.reason'),
        round: eb.ref('excluded.round'),
        revision: eb.ref('excluded.revision'),
        version: eb.ref('excluded.version'),
        entered_by: eb.ref('excluded.entered_by'),
        entered_at: sql<Date>`now()`,
      })),
    )
    .execute()
  return changes.length
}

function remember(tx: Db, who: Actor, { agencyId, scorer, changes }: Writing) {
  return tx
    .insertInto('score_changes')
    .values(
      changes.map((change) => ({
        ...{ id: newId(), criterion_id: change.criterionId, agency_id: agencyId, scorer },
        ...{ version: change.version, round: change.round, before: change.stored?.value ?? null },
        ...{ after: change.value, reason: change.reason, changed_by: who.id },
      })),
    )
    .execute()
}

/** A cell changed again after an explanation is the answer to it. */
async function answer(tx: Db, who: Actor, year: Year, { agencyId, scorer, changes }: Writing) {
  const answered = changes.flatMap(({ reopened, reason, value, line }) =>
    reopened ? [{ id: reopened.id, reason, value, code: line.code }] : [],
  )
  if (answered.length === 0) return
  await tx
    .insertInto('score_explanation_answers')
    .values(
      answered.map(({ id, reason }) => ({
        ...{ explanation_id: id, outcome: 'changed' as const, reason, answered_by: who.id },
      })),
    )
    .execute()
  const after = Object.fromEntries(answered.map(({ code, value, reason }) => [code, `${value} (${reason})`]))
  await note(tx, who, 'score.answered', agencyId, { yearId: year.id, agencyId, after: { scorer, ...after } })
}

const ownerIn = ({ scorer, changes }: Writing) =>
  scorer === 'owner' ? { owner: changes[0]?.line.criterion.ownerId } : {}

function words(changes: Change[], of: (change: Change) => { value: string; reason: string } | undefined) {
  return Object.fromEntries(
    changes.map((change) => {
      const cell = of(change)
      return [change.line.code, cell?.value && (cell.reason ? `${cell.value} (${cell.reason})` : cell.value)]
    }),
  )
}
