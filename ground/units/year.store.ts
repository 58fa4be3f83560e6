import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Year } from './year.ts'

/** One cluster year by its address, with its lead and members as they are on the day. */
export async function findYear(db: Db, slug: string, today: Day): Promise<Year | undefined> {
  const row = await yearQuery(db, today).where('cluster_years.slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  const { illustrative, deputies, ...rest } = row
  return {
    ...rest,
    leadName: rest.leadName ?? '',
    deputyIds: deputies.map((one) => one.agency_id),
    illustrativeYear: illustrative,
  }
}

function yearQuery(db: Db, today: Day) {
  return db
    .selectFrom('cluster_years')
    .innerJoin('clusters', 'clusters.id', 'cluster_years.cluster_id')
    .innerJoin('agencies as organisation', 'organisation.id', 'clusters.organisation_id')
    .leftJoin('cluster_leads as lead', (join) =>
      join
        .onRef('lead.cluster_id', '=', 'clusters.id')
        .on('lead.role', '=', 'lead')
        .on('lead.from_on', '<=', today)
        .on((eb) => eb.or([eb('lead.to_on', 'is', null), eb('lead.to_on', '>', today)])),
    )
    .leftJoin('agencies as leader', 'leader.id', 'lead.agency_id')
    .leftJoin('conferences', 'conferences.year_id', 'cluster_years.id')
    .leftJoin('conference_closures', 'conference_closures.conference_id', 'conferences.id')
    .select((eb) => [
      'cluster_years.id',
      'cluster_years.slug',
      'cluster_years.year',
      'clusters.id as clusterId',
      'clusters.name as clusterName',
      sql<Year['word']>`clusters.word`.as('word'),
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      sql<Year['profile']>`cluster_years.profile`.as('profile'),
      sql<Day>`cluster_years.starts_on`.as('startsOn'),
      sql<Day>`cluster_years.ends_on`.as('endsOn'),
      'lead.agency_id as leadId',
      'leader.name as leadName',
      'clusters.illustrative',
      'conference_closures.closed_at as closedAt',
      jsonArrayFrom(
        eb
          .selectFrom('cluster_memberships as m')
          .innerJoin('agencies', 'agencies.id', 'm.agency_id')
          .whereRef('m.cluster_id', '=', 'clusters.id')
          .whereRef('m.from_on', '<=', 'cluster_years.ends_on')
          .where((w) => w.or([w('m.to_on', 'is', null), w('m.to_on', '>', w.ref('cluster_years.starts_on'))]))
          .orderBy('m.position')
          .select([
            'agencies.id',
            'agencies.name',
            'agencies.abbreviation',
            'agencies.function',
            'm.position',
          ]),
      ).as('members'),
      jsonArrayFrom(
        eb
          .selectFrom('cluster_leads as d')
          .whereRef('d.cluster_id', '=', 'clusters.id')
          .where('d.role', '=', 'deputy')
          .where('d.from_on', '<=', today)
          .where((w) => w.or([w('d.to_on', 'is', null), w('d.to_on', '>', today)]))
          .select('d.agency_id'),
      ).as('deputies'),
    ])
}

/** Keeps the year for this deed alone, so that two deeds cannot pass each other, and tells whether it is still open. */
export function holdYear(tx: Db, year: Year): Promise<Year> {
  return held(tx, year, sql`for no key update`)
}

/** Keeps the year from being closed meanwhile; others may go on in it. */
export function shareYear(tx: Db, year: Year): Promise<Year> {
  return held(tx, year, sql`for share`)
}

async function held(tx: Db, year: Year, lock: RawBuilder<unknown>): Promise<Year> {
  await sql`select id from cluster_years where id = ${year.id} ${lock}`.execute(tx)
  const closure = await tx
    .selectFrom('conferences')
    .innerJoin('conference_closures', 'conference_closures.conference_id', 'conferences.id')
    .where('conferences.year_id', '=', year.id)
    .select('conference_closures.closed_at')
    .executeTakeFirst()
  return { ...year, closedAt: closure?.closed_at ?? year.closedAt }
}

/** The years a person may open, newest first. */
export function yearsSeenBy(db: Db, agencyIds: string[], organisationIds: string[]) {
  return db
    .selectFrom('cluster_years')
    .innerJoin('clusters', 'clusters.id', 'cluster_years.cluster_id')
    .where((eb) =>
      eb.or([
        eb('clusters.organisation_id', 'in', [...agencyIds, ...organisationIds, nobody]),
        eb.exists(
          eb
            .selectFrom('cluster_memberships as m')
            .whereRef('m.cluster_id', '=', 'clusters.id')
            .whereRef('m.from_on', '<=', 'cluster_years.ends_on')
            .where((w) =>
              w.or([w('m.to_on', 'is', null), w('m.to_on', '>', w.ref('cluster_years.starts_on'))]),
            )
            .where('m.agency_id', 'in', [...agencyIds, nobody])
            .select('m.id'),
        ),
      ]),
    )
    .orderBy('cluster_years.starts_on', 'desc')
    .limit(12)
    .select([
      'cluster_years.id',
      'cluster_years.slug',
      'cluster_years.year',
      'clusters.name as clusterName',
      sql<Day>`cluster_years.starts_on`.as('startsOn'),
      sql<boolean>`exists (select 1 from conferences f
        join conference_closures e on e.conference_id = f.id where f.year_id = cluster_years.id)`.as(
        'isClosed',
      ),
    ])
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'
