import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { findPerson } from '../people/people.store.ts'
import { findAgency } from './agencies.store.ts'
import { lockCouncil } from './councils.store.ts'
import type { CouncilDuty } from './councils.ts'
import { mayTendUnits } from './units.policy.ts'

type NewCouncil = {
  organisationId: string
  name: string
  reference: string
  formedOn: Day
  termEndsOn?: Day | null
  chairId: string | null
  secretaryId: string | null
}

/** Forms the council of a body, with its chair and secretary when they are named at once. */
export function formCouncil(db: Db, who: Actor, council: NewCouncil) {
  return transact(db, async (tx) => {
    demand(mayTendUnits(who))
    found(await findAgency(tx, who, council.organisationId))
    if (council.chairId && council.chairId === council.secretaryId)
      throw new BadInput({ secretary_id: t('Thư ký phải là người khác Chủ tịch.') })
    checkTerm(council)

    const id = newId()
    await tx
      .insertInto('councils')
      .values({
        id,
        organisation_id: council.organisationId,
        name: council.name,
        decision_reference: council.reference,
        formed_on: council.formedOn,
        term_ends_on: council.termEndsOn ?? null,
      })
      .execute()
    if (council.chairId)
      await insertMember(tx, id, { ...first(council), personId: council.chairId, duty: 'chair' })
    if (council.secretaryId)
      await insertMember(tx, id, { ...first(council), personId: council.secretaryId, duty: 'secretary' })
    await note(tx, who, 'council.formed', id, { agencyId: council.organisationId, after: council })
    return id
  })
}

/** A term ends after it began. */
export function checkTerm({ formedOn, termEndsOn = null }: { formedOn: Day; termEndsOn?: Day | null }) {
  if (termEndsOn !== null && termEndsOn <= formedOn)
    throw new BadInput({ term_ends_on: t('Hết nhiệm kỳ phải sau ngày thành lập.') })
}

const first = ({ formedOn }: NewCouncil) => ({ fromOn: formedOn })

type Naming = { personId: string; duty: CouncilDuty; fromOn: Day; voting?: boolean; charge?: string }

/** Names a member of the council from a day; there is one chair at a time. */
export function nameCouncilMember(db: Db, who: Actor, councilId: string, naming: Naming) {
  return transact(db, async (tx) => {
    const council = await lockCouncil(tx, who, councilId)
    demand(mayTendUnits(who))
    found(await findPerson(tx, who, naming.personId))
    const held = council.members.filter((one) => one.toOn === null || one.toOn > naming.fromOn)
    if (held.some((one) => one.personId === naming.personId))
      throw new BadInput({ person_id: t('Người này đang là thành viên hội đồng.') })
    if (naming.duty === 'chair' && held.some((one) => one.duty === 'chair'))
      throw new BadInput({ duty: t('Hội đồng đang có Chủ tịch. Hãy kết thúc nhiệm vụ của người đó trước.') })
    if (naming.fromOn < council.formedOn)
      throw new BadInput({
        from_on: t('Không được trước ngày lập hội đồng ({day}).', { day: vnDay(council.formedOn) }),
      })

    await insertMember(tx, councilId, naming)
    await note(tx, who, 'councilMember.named', councilId, { agencyId: council.organisationId, after: naming })
  })
}

/** Ends the charge of a member on a day. */
export function endCouncilMember(db: Db, who: Actor, councilId: string, ending: { id: string; toOn: Day }) {
  return transact(db, async (tx) => {
    const council = await lockCouncil(tx, who, councilId)
    demand(mayTendUnits(who))
    const member = found(council.members.find((one) => one.id === ending.id))
    if (member.toOn !== null) demand(refused(t('Nhiệm vụ này đã có ngày kết thúc.')))
    if (ending.toOn < member.fromOn)
      throw new BadInput({
        to_on: t('Không được trước ngày bắt đầu ({day}).', { day: vnDay(member.fromOn) }),
      })

    await tx.updateTable('council_members').set({ to_on: ending.toOn }).where('id', '=', ending.id).execute()
    await note(tx, who, 'councilMember.ended', councilId, { before: member, after: ending })
  })
}

async function insertMember(tx: Db, councilId: string, naming: Naming) {
  const { personId, duty, fromOn, voting = true, charge = '' } = naming
  await tx
    .insertInto('council_members')
    .values({
      ...{ id: newId(), council_id: councilId, person_id: personId },
      ...{ duty, voting, charge, from_on: fromOn },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'person_id', 'from_on'])
        .doUpdateSet({ duty, voting, charge, to_on: null }),
    )
    .execute()
}
