import { sql } from 'kysely'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { defaultReadings } from '#law/kernel/readings.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'

type Using = { decidedOn: Day; awards: { nominationId: string; awardId: string }[] }

type Attached = { nominationId: string; initiativeId: string | null; pastWorkId: string | null }

/** Writes which award used up each work its dossier rests on; a work serves one award once, by the reading the house chose. */
export async function useWorks(tx: Db, who: Actor, { awards }: Using) {
  const works = await freeWorks(
    tx,
    awards.map((one) => one.nominationId),
  )
  if (works.length === 0) return
  const awardOf = new Map(awards.map((one) => [one.nominationId, one.awardId]))
  const rows = works.map((one) => ({
    id: newId(),
    initiative_id: one.initiativeId,
    past_work_id: one.pastWorkId,
    award_id: awardOf.get(one.nominationId) ?? '',
    recorded_by: who.id,
  }))
  await tx.insertInto('initiative_uses').values(rows).execute()
}

async function freeWorks(tx: Db, nominationIds: string[]): Promise<Attached[]> {
  const once = defaultReadings.workUse === 'once'
  const { rows } = await sql<Attached>`
    select distinct on (coalesce(w.initiative_id, w.past_work_id))
      w.nomination_id as "nominationId", w.initiative_id as "initiativeId", w.past_work_id as "pastWorkId"
    from nomination_works w
    where w.nomination_id = any(${nominationIds}::uuid[])
      and not (${once} and exists (select from initiative_uses u
        where (u.initiative_id = w.initiative_id or u.past_work_id = w.past_work_id)
          and not exists (select from fact_withdrawals f where f.use_id = u.id)))
    order by coalesce(w.initiative_id, w.past_work_id), w.added_at`.execute(tx)
  return rows
}
