import { sql } from 'kysely'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { checkTerm } from './councils.acts.ts'
import { hasOpenSitting, lockCouncil } from './councils.store.ts'
import type { ConflictGround, Council } from './councils.ts'
import { mayTendUnits } from './units.policy.ts'

type Renewal = {
  name: string
  reference: string
  formedOn: Day
  termEndsOn: Day | null
  /** Memberships of the old council that go on in the new one. */
  keepIds: string[]
}

/** “Kiện toàn”: a new council by a new decision; the old one ends that day and stays to be read. */
export function renewCouncil(db: Db, who: Actor, councilId: string, renewal: Renewal) {
  return transact(db, async (tx) => {
    const old = await lockCouncil(tx, who, councilId)
    demand(mayTendUnits(who))
    if (old.next) demand(refused(t('Hội đồng này đã được kiện toàn. Hãy mở hội đồng mới.')))
    if (await hasOpenSitting(tx, councilId, renewal.formedOn))
      demand(refused(t('Còn phiên họp của hội đồng cũ chưa kết thúc. Hãy kết thúc phiên họp trước.')))
    if (renewal.formedOn <= old.formedOn)
      throw new BadInput({
        formed_on: t('Phải sau ngày lập hội đồng trước ({day}).', { day: vnDay(old.formedOn) }),
      })
    checkTerm(renewal)

    const id = await insertRenewed(tx, old, renewal)
    const after = { ...renewal, previous: old.id }
    await note(tx, who, 'council.renewed', id, { agencyId: old.organisationId, after })
    return id
  })
}

async function insertRenewed(tx: Db, old: Council, renewal: Renewal): Promise<string> {
  const id = newId()
  const { name, reference, formedOn, termEndsOn, keepIds } = renewal
  await tx
    .insertInto('councils')
    .values({
      ...{ id, organisation_id: old.organisationId, name, decision_reference: reference },
      ...{ formed_on: formedOn, term_ends_on: termEndsOn, previous_id: old.id, enforced: old.enforced },
    })
    .execute()
  const kept = old.members.filter((one) => keepIds.includes(one.id) && isSeated(one, formedOn))
  if (kept.length > 0)
    await tx
      .insertInto('council_members')
      .values(
        kept.map(({ personId, duty, voting, charge }) => ({
          ...{ id: newId(), council_id: id, person_id: personId, duty, voting, charge, from_on: formedOn },
        })),
      )
      .execute()
  await tx
    .updateTable('council_members')
    .set({ to_on: sql<Day>`greatest(from_on, ${formedOn}::date)` })
    .where('council_id', '=', old.id)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', formedOn)]))
    .execute()
  return id
}

const isSeated = ({ toOn }: { toOn: Day | null }, day: Day) => toOn === null || toOn > day

/** Chooses the grounds on which this council's own rules take a member out; nobody ever judges himself. */
export function chooseGrounds(db: Db, who: Actor, councilId: string, chosen: ConflictGround[]) {
  return transact(db, async (tx) => {
    const council = await lockCouncil(tx, who, councilId)
    demand(mayTendUnits(who))
    const enforced = [...new Set<ConflictGround>(['self', ...chosen])]

    await tx.updateTable('councils').set({ enforced }).where('id', '=', councilId).execute()
    await note(tx, who, 'council.enforced', councilId, {
      ...{ agencyId: council.organisationId, before: { enforced: council.enforced }, after: { enforced } },
    })
  })
}
