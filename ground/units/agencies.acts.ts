import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { findAgency, namesake, standsUnder } from './agencies.store.ts'
import type { AgencyParticulars } from './agencies.ts'
import { mayTendUnits } from './units.policy.ts'

export function addAgency(db: Db, who: Actor, agency: AgencyParticulars) {
  return transact(db, async (tx) => {
    demand(mayTendUnits(who))
    await checkParticulars(tx, who, null, agency)

    const id = newId()
    await tx
      .insertInto('agencies')
      .values({ id, ...columnsOf(agency) })
      .execute()
    await note(tx, who, 'agency.added', id, { agencyId: id, after: agency })
    return id
  })
}

export function editAgency(db: Db, who: Actor, id: string, change: AgencyParticulars & { version: number }) {
  return transact(db, async (tx) => {
    await tx.selectFrom('agencies').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
    const before = found(await findAgency(tx, who, id))
    demand(mayTendUnits(who))
    sameVersion(before, change.version)
    await checkParticulars(tx, who, id, change)

    await tx
      .updateTable('agencies')
      .set({ ...columnsOf(change), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'agency.edited', id, { agencyId: id, before, after: change })
  })
}

async function checkParticulars(tx: Db, who: Actor, id: string | null, agency: AgencyParticulars) {
  const { parentId, foundedOn, endedOn } = agency
  if (parentId) found(await findAgency(tx, who, parentId))
  if (id && parentId && (await standsUnder(tx, parentId, id)))
    throw new BadInput({ parent_id: t('Đơn vị không thể trực thuộc chính mình hoặc cấp dưới của mình.') })
  const same = await namesake(tx, agency)
  if (same && same.id !== id) throw new BadInput({ name: t('Đã có đơn vị cùng tên ở cấp này.') })
  if (foundedOn && endedOn && endedOn <= foundedOn)
    throw new BadInput({ ended_on: t('Ngày kết thúc phải sau ngày thành lập.') })
}

function columnsOf(agency: AgencyParticulars) {
  return {
    parent_id: agency.parentId,
    name: agency.name,
    abbreviation: agency.abbreviation,
    function: agency.function,
    position: agency.position,
    office: agency.office,
    enterprise: agency.enterprise,
    proposes_as: agency.proposesAs,
    founded_on: agency.foundedOn,
    ended_on: agency.endedOn,
  }
}
