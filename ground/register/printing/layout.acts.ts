import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, hidden, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import { type PrintLayout, pieceKeys, piecesFor } from './layout.ts'
import { findLayout } from './printing.store.ts'

type NewLayout = { organisationId: string; name: string; awardCode: string | null; preprinted: boolean }

/** Begins a layout of the body from the one that ships. */
export function addLayout(db: Db, who: Actor, input: NewLayout): Promise<string> {
  return transact(db, async (tx) => {
    if (!staffOf(who, input.organisationId)) demand(hidden)
    const id = newId()
    const { organisationId, name, awardCode, preprinted } = input
    await tx
      .insertInto('print_layouts')
      .values({
        id,
        organisation_id: organisationId,
        name,
        award_code: awardCode,
        preprinted,
        pieces: JSON.stringify(piecesFor(preprinted)),
      })
      .execute()
    await note(tx, who, 'layout.added', id, {
      agencyId: organisationId,
      after: { name, awardCode, preprinted },
    })
    return id
  })
}

export type LayoutEdit = Omit<PrintLayout, 'id' | 'organisationId'>

/** Saves the places of a layout; every piece that is on must lie on the sheet. */
export function saveLayout(db: Db, who: Actor, id: string, edit: LayoutEdit): Promise<void> {
  return transact(db, async (tx) => {
    await tx.selectFrom('print_layouts').where('id', '=', id).select('id').forUpdate().execute()
    const before = found(await findLayout(tx, id))
    if (!staffOf(who, before.organisationId)) demand(hidden)
    sameVersion(before, edit.version)
    mustLieOnSheet(edit)
    await tx
      .updateTable('print_layouts')
      .set({
        name: edit.name,
        award_code: edit.awardCode,
        preprinted: edit.preprinted,
        width_tenths: edit.width,
        height_tenths: edit.height,
        shift_x_tenths: edit.shiftX,
        shift_y_tenths: edit.shiftY,
        pieces: JSON.stringify(edit.pieces),
        version: edit.version + 1,
      })
      .where('id', '=', id)
      .execute()
    const { name, width, height, shiftX, shiftY } = edit
    await note(tx, who, 'layout.saved', id, {
      agencyId: before.organisationId,
      before: { name: before.name, shiftX: before.shiftX, shiftY: before.shiftY },
      after: { name, width, height, shiftX, shiftY },
    })
  })
}

function mustLieOnSheet({ pieces, width, height }: LayoutEdit) {
  const wrong: Record<string, string> = {}
  for (const key of pieceKeys) {
    const { on, x, y, width: wide } = pieces[key]
    const high = key === 'qr' ? wide : 0
    if (on && x + wide > width)
      wrong[`${key}_width`] = t('Vượt mép phải của tờ. Hãy giảm rộng hoặc vị trí ngang.')
    if (on && y + high > height) wrong[`${key}_y`] = t('Vượt mép dưới của tờ. Hãy giảm vị trí dọc.')
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
