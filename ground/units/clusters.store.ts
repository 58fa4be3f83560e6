import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen } from '../people/seen.ts'
import type { Cluster, ClusterWord, LeadRole } from './clusters.ts'
import type { Profile } from './profiles.ts'

/** One cluster by date, if one may see the body it belongs to. */
export async function findCluster(db: Db, who: Actor, id: string): Promise<Cluster | undefined> {
  const row = await db
    .selectFrom('clusters')
    .innerJoin('agencies as organisation', 'organisation.id', 'clusters.organisation_id')
    .where('clusters.id', '=', id)
    .where((eb) => agencySeen(who, eb.ref('clusters.organisation_id')))
    .select((eb) => [
      'clusters.id',
      'clusters.slug',
      'clusters.name',
      sql<ClusterWord>`clusters.word`.as('word'),
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'clusters.illustrative',
      jsonArrayFrom(
        eb
          .selectFrom('cluster_memberships as m')
          .innerJoin('agencies', 'agencies.id', 'm.agency_id')
          .whereRef('m.cluster_id', '=', 'clusters.id')
          .orderBy(sql`m.to_on is not null`)
          .orderBy('m.position')
          .orderBy('m.from_on')
          .limit(300)
          .select(['m.id', 'agencies.id as agencyId', 'agencies.name as agencyName', ...lasting('m')]),
      ).as('members'),
      jsonArrayFrom(
        eb
          .selectFrom('cluster_leads as l')
          .innerJoin('agencies', 'agencies.id', 'l.agency_id')
          .whereRef('l.cluster_id', '=', 'clusters.id')
          .orderBy('l.from_on', 'desc')
          .orderBy('l.role', 'desc')
          .limit(100)
          .select(['l.id', 'agencies.id as agencyId', 'agencies.name as agencyName', ...lasting('l')])
          .select(sql<LeadRole>`l.role`.as('role')),
      ).as('leads'),
      jsonArrayFrom(
        eb
          .selectFrom('cluster_years as y')
          .leftJoin('conferences as f', 'f.year_id', 'y.id')
          .leftJoin('conference_closures as k', 'k.conference_id', 'f.id')
          .whereRef('y.cluster_id', '=', 'clusters.id')
          .orderBy('y.year', 'desc')
          .limit(100)
          .select([
            'y.slug',
            'y.year',
            sql<Profile>`y.profile`.as('profile'),
            sql<Day>`y.starts_on`.as('startsOn'),
            sql<Day>`y.ends_on`.as('endsOn'),
            sql<boolean>`k.closed_at is not null`.as('closed'),
          ]),
      ).as('years'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  return { ...row, closedUntil: row.years.find((one) => one.closed)?.endsOn ?? null }
}

/** Holds the cluster's row until the deed is written. */
export async function lockCluster(tx: Db, who: Actor, id: string): Promise<Cluster> {
  await tx.selectFrom('clusters').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return found(await findCluster(tx, who, id))
}

/** Every cluster one may see, with its lead and latest year. */
export function listClusters(db: Db, who: Actor) {
  return db
    .selectFrom('clusters')
    .innerJoin('agencies as organisation', 'organisation.id', 'clusters.organisation_id')
    .where((eb) => agencySeen(who, eb.ref('clusters.organisation_id')))
    .orderBy('organisation.position')
    .orderBy(sql`clusters.name collate vietnamese`)
    .limit(200)
    .select((eb) => [
      'clusters.id',
      'clusters.name',
      'clusters.illustrative',
      'organisation.name as organisationName',
      eb
        .selectFrom('cluster_leads as l')
        .innerJoin('agencies', 'agencies.id', 'l.agency_id')
        .whereRef('l.cluster_id', '=', 'clusters.id')
        .where('l.role', '=', 'lead')
        .where('l.to_on', 'is', null)
        .select('agencies.name')
        .as('leadName'),
      jsonArrayFrom(
        eb
          .selectFrom('cluster_years as y')
          .whereRef('y.cluster_id', '=', 'clusters.id')
          .orderBy('y.year', 'desc')
          .limit(3)
          .select(['y.slug', 'y.year']),
      ).as('years'),
    ])
    .execute()
}

/** The agencies under a body, for a choice of members. */
export async function agenciesUnder(db: Db, organisationId: string) {
  const { rows } = await sql<{ id: string; name: string; abbreviation: string }>`
    with recursive body as (
      select id from agencies where id = ${organisationId}::uuid
      union select a.id from agencies a join body on a.parent_id = body.id
    ) select a.id, a.name, a.abbreviation from agencies a join body on body.id = a.id
      where a.id <> ${organisationId}::uuid and a.ended_on is null
      order by a.position, a.name collate vietnamese limit 500`.execute(db)
  return rows
}

function lasting(table: 'm' | 'l') {
  return [
    sql<Day>`${sql.ref(`${table}.from_on`)}`.as('fromOn'),
    sql<Day | null>`${sql.ref(`${table}.to_on`)}`.as('toOn'),
  ] as const
}
