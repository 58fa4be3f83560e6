import { note as noted } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { staffOf } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { demand, hidden, refused } from '#plumbing/verdict.ts'
import { yearBoard } from './board.store.ts'
import { openExplanations } from './explanation.store.ts'
import { linesFor } from './lines.ts'
import { mayScore, maySubmit } from './scoring.policy.ts'
import { fileCounts, lockSheet, sheetState } from './scoring.store.ts'
import type { Scorer } from './scoring.ts'
import { ownersOf, type Standing, wantingIn, wantingOfOwner } from './wanting.ts'

type HandIn = { agencyId: string; scorer: Exclude<Scorer, 'decision'>; note?: string }

/** Hands one column in; nothing in it changes afterwards but what an explanation opens again. */
export function submitScores(db: Db, who: Actor, year: Year, { agencyId, scorer, note = '' }: HandIn) {
  return transact(db, async (tx) => {
    await lockSheet(tx, year.id, agencyId, scorer)
    const standing = await standingOf(tx, await shareYear(tx, year), agencyId)
    const may = mayScore(who, standing.year, standing.sheet, scorer)
    if (scorer === 'owner') {
      demand(may)
      return handInOwned(tx, who, standing)
    }
    demand(maySubmit(may, wantingIn(standing, scorer), note))
    return handIn(tx, who, standing, { scorer, note, ownerId: null })
  })
}

/** Everything known of one sheet, as a hand-in looks at it. */
export async function standingOf(tx: Db, year: Year, agencyId: string): Promise<Standing> {
  const sheet = await sheetState(tx, year.id, agencyId)
  const board = await yearBoard(tx, year.id)
  if (sheet.isIssued && !board.prepared)
    demand(refused(t('Bảng tiêu chí còn chỗ sai nên chưa tính được điểm. Hãy báo cụm trưởng sửa.')))
  const lines = linesFor(board, agencyId)
  const files = await fileCounts(tx, year.id, agencyId)
  const explanations = await openExplanations(tx, year.id, agencyId)
  return { year, board, sheet, lines, files, explanations }
}

/** Hands in the lines of every functional body the person works for. */
export async function handInOwned(tx: Db, who: Actor, standing: Standing): Promise<string> {
  const { sheet, lines } = standing
  const own = ownersOf(sheet.agencyId, lines).filter((id) => staffOf(who, id))
  const open = own.filter((id) => !sheet.ownerIds.includes(id))
  if (own.length === 0) demand(hidden)
  if (open.length === 0) demand(refused(t('Cơ quan chức năng đã nộp phần xác nhận của mình.')))
  let last = ''
  for (const ownerId of open) {
    demand(maySubmit({ kind: 'allowed' }, wantingOfOwner(standing, ownerId)))
    last = await handIn(tx, who, standing, { scorer: 'owner', note: '', ownerId })
  }
  return last
}

type Handed = { scorer: HandIn['scorer']; note: string; ownerId: string | null }

async function handIn(tx: Db, who: Actor, { year, sheet }: Standing, { scorer, note, ownerId }: Handed) {
  const id = newId()
  const { agencyId } = sheet
  await tx
    .insertInto('score_submissions')
    .values({
      ...{ id, year_id: year.id, agency_id: agencyId, scorer, submitted_by: who.id },
      ...{ owner_id: ownerId, note },
    })
    .execute()
  const after = { scorer, ...(ownerId ? { owner: ownerId } : {}), ...(note ? { note } : {}) }
  await noted(tx, who, 'scoreSheet.submitted', agencyId, { yearId: year.id, agencyId, after })
  return id
}
