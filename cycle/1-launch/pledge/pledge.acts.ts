import { note } from '#ground/journal/journal.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, notFound, sameVersion } from '#plumbing/verdict.ts'
import { countTargets, targetsOfYear } from '../target/target.store.ts'
import { pledgePaperOf } from './pledge.paper.ts'
import { maySignPledge, mayWritePledge } from './pledge.policy.ts'
import { pledgeOfYear, signaturesOf } from './pledge.store.ts'
import type { Pledge, PledgeInput } from './pledge.ts'

/** Writes the words of the pledge, or a new version while nobody has signed. */
export function writePledge(db: Db, who: Actor, year: Year, input: PledgeInput): Promise<string> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(mayWritePledge(who, open, (await signaturesOf(tx, year.id)).length))
    const before = await pledgeOfYear(tx, year.id)
    const id = before?.id ?? newId()
    const columns = {
      preamble: input.preamble,
      commitments: input.commitments,
      signing_on: input.signingOn,
    }
    if (before) {
      sameVersion(before, input.version ?? 0)
      await tx
        .updateTable('pledges')
        .set({ ...columns, version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    } else {
      await tx
        .insertInto('pledges')
        .values({ id, year_id: year.id, ...columns, illustrative: input.illustrative ?? false })
        .execute()
    }
    const { version: _, ...after } = input
    await note(tx, who, before ? 'pledge.rewritten' : 'pledge.written', id, {
      yearId: year.id,
      before: before ?? null,
      after,
    })
    return id
  })
}

/** Signs the pledge for the head's own agency; its targets are fixed from then on. */
export function signPledge(db: Db, who: Actor, year: Year, input: { agencyId: string }) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const agencyId = found(memberOf(year, input.agencyId)).id
    const pledge = await pledgeOfYear(tx, year.id)
    const signatures = await signaturesOf(tx, year.id)
    const targets = (await countTargets(tx, year.id)).find((one) => one.agencyId === agencyId)?.count ?? 0
    const signed = signatures.some((one) => one.agencyId === agencyId)
    demand(maySignPledge(who, open, { agencyId, written: pledge !== undefined, signed, targets }))
    if (!pledge) return notFound()

    await tx
      .insertInto('pledge_signatures')
      .values({ id: newId(), pledge_id: pledge.id, agency_id: agencyId, signed_by: who.id })
      .execute()
    await note(tx, who, 'pledge.signed', pledge.id, { yearId: year.id, agencyId })
    if (signatures.length + 1 === year.members.length) await setPledge(tx, who, { year, pledge })
  })
}

/** With the last signature the pledge is complete, and its paper is made. */
async function setPledge(tx: Db, who: Actor, { year, pledge }: { year: Year; pledge: Pledge }) {
  const signatures = await signaturesOf(tx, year.id)
  const targets = await targetsOfYear(tx, year.id)
  await makePaper(tx, who, {
    yearId: year.id,
    subjectId: pledge.id,
    code: 'pledge',
    title: `Bản giao ước thi đua năm ${year.year}`,
    issuedOn: pledge.signingOn,
    content: pledgePaperOf({ year, pledge, signatures, targets }),
  })
}
