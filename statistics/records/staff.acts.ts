import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found, sameVersion } from '#plumbing/verdict.ts'
import { type Added, endsTooEarly, mustCount } from './added.ts'
import { lockStaff } from './records.store.ts'
import type { Staff } from './records.ts'

type Facts = Pick<Staff, 'birthYear' | 'training' | 'sinceYear'>

/** Records somebody in charge of the work; what is not known stays “chưa ghi”. */
export function addStaff(db: Db, who: Actor, one: Added & Facts & { personId: string; fromOn: Day }) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, one.agencyId)
    await mustServe(tx, one)
    checkYears(who, one)
    const id = newId()
    const { agencyId, personId, fromOn, illustrative = false } = one
    const row = { id, agency_id: agencyId, person_id: personId, from_on: fromOn, illustrative }
    const made = await tx
      .insertInto('emulation_staff')
      .values({ ...row, ...columnsOf(one), recorded_by: who.id })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new BadInput({ person_id: t('Người này đã có trong danh sách.') })
    await note(tx, who, 'emulationStaff.added', id, {
      agencyId,
      after: { personId, fromOn, ...factsOf(one) },
    })
    return id
  })
}

type StaffEdit = Facts & { agencyId: string; id: string; toOn: Day | null; version: number }

/** Saves what is known of somebody in charge, and the day they ceased. */
export function editStaff(db: Db, who: Actor, edit: StaffEdit) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, edit.agencyId)
    const before = found(await lockStaff(tx, edit.agencyId, edit.id))
    sameVersion(before, edit.version)
    checkYears(who, edit)
    if (edit.toOn && edit.toOn <= before.fromOn) throw endsTooEarly()
    await tx
      .updateTable('emulation_staff')
      .set({ ...columnsOf(edit), to_on: edit.toOn, version: before.version + 1 })
      .where('id', '=', edit.id)
      .execute()
    await note(tx, who, 'emulationStaff.edited', edit.id, {
      agencyId: edit.agencyId,
      before: { ...factsOf(before), toOn: before.toOn },
      after: { ...factsOf(edit), toOn: edit.toOn },
    })
  })
}

async function mustServe(tx: Db, { agencyId, personId }: { agencyId: string; personId: string }) {
  const post = await tx
    .selectFrom('posts')
    .where('agency_id', '=', agencyId)
    .where('person_id', '=', personId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (!post) throw new BadInput({ person_id: t('Hãy chọn trong danh sách.') })
}

function checkYears(who: Actor, { birthYear, sinceYear }: Facts) {
  const now = Number(who.today.slice(0, 4))
  const wrong: Record<string, string> = {}
  if (birthYear !== null && (birthYear < now - 100 || birthYear > now - 15))
    wrong.birth_year = t('Năm sinh chưa hợp lý. Hãy xem lại.')
  if (sinceYear !== null && (sinceYear > now || sinceYear < (birthYear ?? now - 100) + 15))
    wrong.since_year = t('Năm bắt đầu chưa hợp lý. Hãy xem lại.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

const factsOf = ({ birthYear, training, sinceYear }: Facts) => ({ birthYear, training, sinceYear })

const columnsOf = ({ birthYear, training, sinceYear }: Facts) => ({
  birth_year: birthYear,
  training,
  since_year: sinceYear,
})
