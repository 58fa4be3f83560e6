import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { awardOf, mayReceive } from '#law/awards/catalogue.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { mayEnterTitle, mayWithdrawEntry } from './entry.policy.ts'
import { entryOf, peopleServing } from './entry.store.ts'
import type { EntryInput } from './entry.ts'

/** Registers the title an agency or one of its people aims at. */
export function enterTitle(db: Db, who: Actor, year: Year, input: EntryInput): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const agencyId = found(memberOf(year, input.agencyId)).id
    demand(mayEnterTitle(who, open, agencyId))
    await checkEntry(tx, who, input)

    const where = { yearId: year.id, agencyId }
    if (await sameEntry(tx, year.id, input))
      throw new BadInput({ awardCode: t('Danh hiệu này đã được đăng ký.') })
    const id = newId()
    await tx
      .insertInto('entries')
      .values({
        id,
        year_id: year.id,
        agency_id: agencyId,
        person_id: input.personId,
        award_code: input.awardCode,
        entered_by: who.id,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'entry.made', id, { ...where, after: input })
    return id
  })
}

/** Withdraws an entry; it stays readable with the reason. */
export function withdrawEntry(
  db: Db,
  who: Actor,
  year: Year,
  input: { agencyId: string; id: string; reason: string },
) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const entry = found(await entryOf(tx, year.id, input))
    demand(mayWithdrawEntry(who, open, entry))

    await tx
      .insertInto('entry_withdrawals')
      .values({ entry_id: entry.id, withdrawn_by: who.id, reason: input.reason })
      .execute()
    await note(tx, who, 'entry.withdrawn', entry.id, {
      yearId: year.id,
      agencyId: entry.agencyId,
      after: { reason: input.reason },
    })
  })
}

async function checkEntry(tx: Db, who: Actor, input: EntryInput) {
  if (awardOf(input.awardCode)?.kind !== 'title')
    throw new BadInput({ awardCode: t('Hãy chọn một mục trong danh sách.') })
  if (!mayReceive(input.awardCode, input.personId ? 'individual' : 'collective'))
    throw new BadInput({
      awardCode: input.personId
        ? t('Danh hiệu này chỉ dành cho tập thể. Hãy chọn danh hiệu của cá nhân.')
        : t('Danh hiệu này chỉ dành cho cá nhân. Hãy chọn danh hiệu của tập thể, hoặc chọn người.'),
    })
  if (!input.personId) return
  const serving = await peopleServing(tx, input.agencyId, who.today)
  if (!serving.some((person) => person.id === input.personId))
    throw new BadInput({ personId: t('Người này không công tác tại đơn vị. Hãy chọn người của đơn vị.') })
}

function sameEntry(tx: Db, yearId: string, input: EntryInput) {
  return tx
    .selectFrom('entries')
    .leftJoin('entry_withdrawals', 'entry_withdrawals.entry_id', 'entries.id')
    .where('entries.year_id', '=', yearId)
    .where('entries.agency_id', '=', input.agencyId)
    .where('entries.award_code', '=', input.awardCode)
    .where('entries.person_id', input.personId ? '=' : 'is', input.personId)
    .where('entry_withdrawals.entry_id', 'is', null)
    .select('entries.id')
    .executeTakeFirst()
}
