import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, sameVersion } from '#plumbing/verdict.ts'
import { countsFor } from '../bodies.store.ts'
import { lockMovement, lockStaff } from './records.store.ts'
import { type BodyMovement, type Charge, lengthByDays, type Staff } from './records.ts'

type Added = { agencyId: string; illustrative?: boolean }

/** Records a body in charge of the work. */
export function addCharge(db: Db, who: Actor, charge: Added & Pick<Charge, 'name' | 'kind' | 'fromOn'>) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, charge.agencyId)
    const id = newId()
    const { agencyId, name, kind, fromOn, illustrative = false } = charge
    await tx
      .insertInto('emulation_bodies')
      .values({ id, agency_id: agencyId, name, kind, from_on: fromOn, illustrative, recorded_by: who.id })
      .execute()
    await note(tx, who, 'emulationBody.added', id, { agencyId, after: { name, kind, fromOn } })
    return id
  })
}

/** Ends its charge; `toOn` is the first day no longer. */
export function endCharge(db: Db, who: Actor, of: { agencyId: string; id: string; toOn: Day }) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, of.agencyId)
    const charge = found(
      await tx
        .selectFrom('emulation_bodies')
        .where('id', '=', of.id)
        .where('agency_id', '=', of.agencyId)
        .forUpdate()
        .select(['from_on', 'to_on', 'name'])
        .executeTakeFirst(),
    )
    if (of.toOn <= charge.from_on) throw endsTooEarly()
    await tx.updateTable('emulation_bodies').set({ to_on: of.toOn }).where('id', '=', of.id).execute()
    await note(tx, who, 'emulationBody.ended', of.id, {
      ...{ agencyId: of.agencyId, before: { toOn: charge.to_on }, after: { toOn: of.toOn } },
    })
  })
}

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

type MovementWords = Omit<BodyMovement, 'id' | 'illustrative' | 'version' | 'length'>

/** Records a movement the body launched beside those of its clusters. */
export function addMovement(db: Db, who: Actor, movement: Added & MovementWords) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, movement.agencyId)
    checkDays(movement)
    const id = newId()
    const { agencyId, illustrative = false, ...words } = movement
    await tx
      .insertInto('body_movements')
      .values({ id, agency_id: agencyId, illustrative, recorded_by: who.id, ...wordsOf(words) })
      .execute()
    await note(tx, who, 'bodyMovement.added', id, { agencyId, after: words })
    return id
  })
}

type MovementEdit = MovementWords & { agencyId: string; id: string; version: number }

export function editMovement(db: Db, who: Actor, { agencyId, id, version, ...words }: MovementEdit) {
  return transact(db, async (tx) => {
    await mustCount(tx, who, agencyId)
    const before = found(await lockMovement(tx, agencyId, id))
    sameVersion(before, version)
    checkDays(words)
    await tx
      .updateTable('body_movements')
      .set({ ...wordsOf(words), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'bodyMovement.edited', id, { agencyId, before, after: words })
  })
}

async function mustCount(tx: Db, who: Actor, agencyId: string) {
  demand((await countsFor(tx, who, agencyId)) ? allowed : hidden)
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

function checkDays({ launchedOn, endsOn }: MovementWords) {
  if (endsOn < launchedOn) throw new BadInput({ ends_on: t('Ngày kết thúc phải từ ngày phát động trở đi.') })
}

const endsTooEarly = () => new BadInput({ to_on: t('Ngày thôi làm phải sau ngày bắt đầu.') })

const factsOf = ({ birthYear, training, sinceYear }: Facts) => ({ birthYear, training, sinceYear })

const columnsOf = ({ birthYear, training, sinceYear }: Facts) => ({
  birth_year: birthYear,
  training,
  since_year: sinceYear,
})

const wordsOf = (words: MovementWords) => ({
  name: words.name,
  decision_reference: words.decisionReference,
  launched_on: words.launchedOn,
  ends_on: words.endsOn,
  level: words.level,
  length: lengthByDays(words.launchedOn, words.endsOn),
  manner: words.manner,
})
