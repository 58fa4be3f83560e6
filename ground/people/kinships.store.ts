import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from './actor.ts'
import type { KinEnds, Kinship } from './kinships.ts'

/** Whether the person is chair or secretary of a council today. */
export async function keepsSomeCouncil(db: Db, who: Actor): Promise<boolean> {
  const row = await db
    .selectFrom('council_members')
    .where('person_id', '=', who.id)
    .where('duty', 'in', ['chair', 'secretary'])
    .where('from_on', '<=', who.today)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', who.today)]))
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The relatives declared of a person, from either side; those taken back stay to be read. */
export async function kinOf(db: Db, personId: string): Promise<Kinship[]> {
  const { rows } = await sql<Omit<Kinship, 'withdrawn'> & { at: Date | null; reason: string | null }>`
    select k.id, o.id as "otherId", trim(o.rank || ' ' || o.full_name) as "otherName", k.relation,
      k.declared_at as "declaredAt", d.full_name as "declaredBy", w.withdrawn_at as at, w.reason
    from kinships k
    join people o on o.id = case when k.person_id = ${personId} then k.relative_id else k.person_id end
    join people d on d.id = k.declared_by
    left join kinship_withdrawals w on w.kinship_id = k.id
    where k.person_id = ${personId} or k.relative_id = ${personId}
    order by w.withdrawn_at is not null, k.declared_at desc, k.id
    limit 100`.execute(db)
  return rows.map(({ at, reason, ...kin }) => ({ ...kin, withdrawn: at && { at, reason: reason ?? '' } }))
}

/** The two ends of a declaration, if one of them is this person. */
export async function lockKinship(tx: Db, personId: string, id: string): Promise<KinEnds | undefined> {
  const { rows } = await sql<KinEnds>`
    select person_id as "personId", relative_id as "relativeId", declared_by as "declaredBy",
      exists (select from kinship_withdrawals where kinship_id = k.id) as "isWithdrawn"
    from kinships k where id = ${id} and ${personId}::uuid in (person_id, relative_id) for update`.execute(tx)
  return rows[0]
}

/** Whether a declaration between the two stands already, whoever made it. */
export async function isKin(db: Db, personId: string, otherId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select exists (select from kinships k
      where ((person_id, relative_id) = (${personId}, ${otherId}) or (person_id, relative_id) = (${otherId}, ${personId}))
      and not exists (select from kinship_withdrawals w where w.kinship_id = k.id)) as stands`.execute(db)
  return rows[0]?.stands ?? false
}
