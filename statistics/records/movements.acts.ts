import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found, sameVersion } from '#plumbing/verdict.ts'
import { type Added, mustCount } from './added.ts'
import { lockMovement } from './records.store.ts'
import { type BodyMovement, lengthByDays } from './records.ts'

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

function checkDays({ launchedOn, endsOn }: MovementWords) {
  if (endsOn < launchedOn) throw new BadInput({ ends_on: t('Ngày kết thúc phải từ ngày phát động trở đi.') })
}

const wordsOf = (words: MovementWords) => ({
  name: words.name,
  decision_reference: words.decisionReference,
  launched_on: words.launchedOn,
  ends_on: words.endsOn,
  level: words.level,
  length: lengthByDays(words.launchedOn, words.endsOn),
  manner: words.manner,
})
