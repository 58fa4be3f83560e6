import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { firstDay } from '../law/periods.ts'
import { tooEarly } from '../law/query.ts'
import { mayAskSweep } from './sweep.policy.ts'
import { agenciesUnder, countGoing, countServing } from './sweep.store.ts'

type NewSweep = { agencyId: string; year: number; receivedOn: Day; layers: Layer[] }

/** Leaves a sweep to be done; it is seen as it goes. */
export function askSweep(db: Db, who: Actor, input: NewSweep): Promise<string> {
  return transact(db, async (tx) => {
    const near = await nearnessTo(tx, who, { agencyId: input.agencyId })
    await tx.selectFrom('people').where('id', '=', who.id).select('id').forUpdate().execute()
    demand(mayAskSweep(near, await countGoing(tx, who.id)))
    if (input.receivedOn < firstDay) throw new BadInput({ receivedOn: tooEarly(input.receivedOn) })
    const id = newId()
    const agencyIds = await agenciesUnder(tx, input.agencyId)
    await tx
      .insertInto('sweeps')
      .values({
        id,
        agency_id: input.agencyId,
        year: input.year,
        received_on: input.receivedOn,
        serving_on: who.today,
        layers: input.layers,
        asked_by: who.id,
        people_in_all: await countServing(tx, { agencyIds, on: who.today }),
      })
      .execute()
    await leaveJob(tx, { name: 'sweep', id, work: { sweepId: id } })
    await note(tx, who, 'sweep.asked', id, {
      agencyId: input.agencyId,
      after: { year: input.year, receivedOn: input.receivedOn, layers: input.layers.join(' ') },
    })
    return id
  })
}
