import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Handover } from './handover.ts'

/** The hand-over that ended the year, if it happened. */
export function handoverOf(db: Db, yearId: string): Promise<Handover | undefined> {
  return db
    .selectFrom('handovers')
    .innerJoin('agencies as giver', 'giver.id', 'handovers.from_agency_id')
    .innerJoin('agencies as taker', 'taker.id', 'handovers.to_agency_id')
    .where('handovers.year_id', '=', yearId)
    .select([
      'handovers.id',
      'giver.id as fromId',
      'giver.name as fromName',
      'taker.id as toId',
      'taker.name as toName',
      'handovers.effective_on as effectiveOn',
      'handovers.witness',
      'handovers.open_work as openWork',
      'handovers.handed_at as handedAt',
    ])
    .executeTakeFirst()
}

type Lead = { nextLeadId: string; effectiveOn: Day }

/** Ends the old lead and begins the new one on the same day; a deputy who takes the lead is deputy no longer. */
export async function moveLead(tx: Db, clusterId: string, { nextLeadId, effectiveOn }: Lead) {
  await tx
    .updateTable('cluster_leads')
    .set({ to_on: effectiveOn })
    .where('cluster_id', '=', clusterId)
    .where('to_on', 'is', null)
    .where((eb) =>
      eb.or([
        eb('role', '=', 'lead'),
        eb.and([eb('agency_id', '=', nextLeadId), eb('from_on', '<=', effectiveOn)]),
      ]),
    )
    .execute()
  await tx
    .insertInto('cluster_leads')
    .values({ id: newId(), cluster_id: clusterId, agency_id: nextLeadId, role: 'lead', from_on: effectiveOn })
    .execute()
}

type Bounds = { startsOn: Day; endsOn: Day }

/** Opens the year that follows with the steps of this one a year later; a year opened before is taken as it is. */
export async function openNextYear(tx: Db, who: Actor, year: Year, { startsOn, endsOn }: Bounds) {
  const id = newId()
  const opened = await tx
    .insertInto('cluster_years')
    .columns(['id', 'cluster_id', 'year', 'slug', 'profile', 'starts_on', 'ends_on'])
    .expression((eb) =>
      eb
        .selectFrom('clusters')
        .where('clusters.id', '=', year.clusterId)
        .select([
          sql<string>`${id}::uuid`.as('id'),
          'clusters.id as cluster_id',
          sql<number>`${year.year + 1}::int`.as('year'),
          sql<string>`clusters.slug || '-' || ${String(year.year + 1)}`.as('slug'),
          sql<Year['profile']>`${year.profile}::text`.as('profile'),
          sql<Day>`${startsOn}::date`.as('starts_on'),
          sql<Day>`${endsOn}::date`.as('ends_on'),
        ]),
    )
    .onConflict((conflict) => conflict.columns(['cluster_id', 'year']).doNothing())
    .returning(['id', 'slug'])
    .executeTakeFirst()
  if (!opened) return nextYearOf(tx, year)
  await copySteps(tx, year.id, opened.id)
  await note(tx, who, 'year.opened', opened.id, {
    yearId: opened.id,
    after: { slug: opened.slug, startsOn, endsOn },
  })
  return opened
}

function nextYearOf(tx: Db, year: Year) {
  return tx
    .selectFrom('cluster_years')
    .where('cluster_id', '=', year.clusterId)
    .where('year', '=', year.year + 1)
    .select(['id', 'slug'])
    .executeTakeFirstOrThrow()
}

async function copySteps(tx: Db, fromYearId: string, toYearId: string) {
  await sql`
    insert into year_steps (id, year_id, position, code, stage, title, doer, result, normal_on, latest_on)
    select gen_random_uuid(), ${toYearId}, position, code, stage, title, doer, result,
      (normal_on + interval '1 year')::date, (latest_on + interval '1 year')::date
    from year_steps where year_id = ${fromYearId}`.execute(tx)
}
