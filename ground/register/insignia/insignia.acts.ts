import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, hidden, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import { awardFor, lockInsignia } from './insignia.store.ts'
import { type Insignia, type NewMove, quantityOf } from './insignia.ts'

type Kind = { name: string; awardCode: string | null; unit: string; least: number }

/** Begins a kind of the body; its stock is what is moved in. */
export function addInsignia(db: Db, who: Actor, kind: Kind & { organisationId: string }): Promise<string> {
  return transact(db, async (tx) => {
    if (!staffOf(who, kind.organisationId)) demand(hidden)
    const id = newId()
    const { organisationId, name, awardCode, unit, least } = kind
    const made = await tx
      .insertInto('insignia_kinds')
      .values({ id, organisation_id: organisationId, name, award_code: awardCode, unit, least })
      .onConflict((on) => on.columns(['organisation_id', 'name']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw sameName()
    const after = { name, awardCode, unit, least }
    await note(tx, who, 'insignia.added', id, { agencyId: organisationId, after })
    return id
  })
}

/** Saves what a kind is called and how many should always be left. */
export function saveInsignia(
  db: Db,
  who: Actor,
  id: string,
  edit: Kind & { version: number },
): Promise<void> {
  return transact(db, async (tx) => {
    const before = await lockOwn(tx, who, id)
    sameVersion(before, edit.version)
    const { name, awardCode, unit, least } = edit
    const twin = await tx
      .selectFrom('insignia_kinds')
      .where('organisation_id', '=', before.organisationId)
      .where('name', '=', name)
      .where('id', '<>', id)
      .select('id')
      .executeTakeFirst()
    if (twin) throw sameName()
    await tx
      .updateTable('insignia_kinds')
      .set({ name, award_code: awardCode, unit, least, version: edit.version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'insignia.saved', id, {
      agencyId: before.organisationId,
      before: { name: before.name, awardCode: before.awardCode, unit: before.unit, least: before.least },
      after: { name, awardCode, unit, least },
    })
  })
}

/** Writes what came in, went out or was counted; nothing goes out that is not there. */
export function moveInsignia(db: Db, who: Actor, kindId: string, move: NewMove): Promise<string> {
  return transact(db, async (tx) => {
    const kind = await lockOwn(tx, who, kindId)
    const quantity = quantityOf(move, kind.balance)
    checkMove(who, kind, move)
    if (move.awardId) await checkAward(tx, kind, move)

    const id = newId()
    const { onDay, why, awardId, words } = move
    await tx
      .insertInto('insignia_moves')
      .values({
        ...{ id, kind_id: kindId, on_day: onDay, quantity, why, award_id: awardId, words },
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'insignia.moved', kindId, {
      agencyId: kind.organisationId,
      before: { balance: kind.balance },
      after: { onDay, why, quantity, awardId, words, balance: kind.balance + quantity },
    })
    return id
  })
}

async function lockOwn(tx: Db, who: Actor, id: string): Promise<Insignia> {
  const kind = found(await lockInsignia(tx, id))
  if (!staffOf(who, kind.organisationId)) demand(hidden)
  return kind
}

function checkMove(who: Actor, { balance }: Insignia, move: NewMove) {
  const wrong: Record<string, string> = {}
  const quantity = quantityOf(move, balance)
  if (move.onDay > who.today) wrong.on_day = t('Ngày này chưa đến. Hãy ghi ngày đã nhập, xuất.')
  if (balance + quantity < 0)
    wrong.count = t('Trong sổ kho chỉ còn {balance}. Hãy ghi ít hơn, hoặc kiểm kê lại trước.', { balance })
  if (quantity === 0 && move.why === 'counted')
    wrong.count = t('Số đếm được khớp sổ kho ({balance}); không cần ghi gì.', { balance })
  if (quantity === 0 && move.why !== 'counted') wrong.count = t('Hãy ghi số lượng từ 1 trở lên.')
  if (move.why === 'counted' && move.words === '') wrong.words = t('Hãy ghi vì sao số đếm khác sổ kho.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

async function checkAward(tx: Db, kind: Insignia, { why, awardId }: NewMove) {
  if (why !== 'handedOut' && why !== 'returned')
    throw new BadInput({ award_id: t('Chỉ chọn lượt khen thưởng khi phát ra hoặc thu lại.') })
  const award = await awardFor(tx, kind, awardId ?? '')
  if (!award) throw new BadInput({ award_id: t('Hãy chọn trong danh sách.') })
  if (why === 'handedOut' && !award.stands)
    throw new BadInput({ award_id: t('Khen thưởng này không còn giá trị nên không phát hiện vật.') })
  if (why === 'handedOut' && award.holds)
    throw new BadInput({ award_id: t('Đã phát hiện vật này cho lượt khen thưởng đó.') })
  if (why === 'returned' && !award.holds)
    throw new BadInput({ award_id: t('Chưa phát hiện vật này cho lượt khen thưởng đó.') })
}

const sameName = () => new BadInput({ name: t('Cơ quan đã có loại hiện vật tên này. Hãy đặt tên khác.') })
