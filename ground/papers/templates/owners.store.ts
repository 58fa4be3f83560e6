import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Owner } from './templates.ts'

/** Whose templates these are, and the agency whose staff keeps them: itself, or the lead of the cluster today. */
export type Kept = { owner: Owner; keeperId: string | null }

export async function keptByAgency(db: Db, id: string): Promise<Kept | undefined> {
  const row = await db.selectFrom('agencies').where('id', '=', id).select(['id', 'name']).executeTakeFirst()
  return row && { owner: { kind: 'agency', ...row }, keeperId: row.id }
}

export async function keptByCluster(db: Db, id: string, today: Day): Promise<Kept | undefined> {
  const row = await db
    .selectFrom('clusters')
    .leftJoin('cluster_leads as l', (join) =>
      join
        .onRef('l.cluster_id', '=', 'clusters.id')
        .on('l.role', '=', 'lead')
        .on('l.from_on', '<=', today)
        .on((eb) => eb.or([eb('l.to_on', 'is', null), eb('l.to_on', '>', today)])),
    )
    .where('clusters.id', '=', id)
    .select(['clusters.id', 'clusters.name', 'l.agency_id as leadId'])
    .executeTakeFirst()
  return row && { owner: { kind: 'cluster', id: row.id, name: row.name }, keeperId: row.leadId }
}
