import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Way } from '../ballots/ballots.ts'
import type { CouncilDuty, CouncilMember, Sitting } from './council.ts'
import type { OwnShare } from './threshold.ts'

/** The council of a body on a day: the one formed last. */
export function councilOn(db: Db, organisationId: string, day: Day) {
  return db
    .selectFrom('councils')
    .where('organisation_id', '=', organisationId)
    .where('formed_on', '<=', day)
    .orderBy('formed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .select(['id', 'name', 'decision_reference as reference', 'formed_on as formedOn', 'illustrative'])
    .executeTakeFirst()
}

/** Who sits in the council on a day, the chair first. */
export function membersOn(db: Db, councilId: string, day: Day): Promise<CouncilMember[]> {
  return db
    .selectFrom('council_members as m')
    .innerJoin('people as p', 'p.id', 'm.person_id')
    .where('m.council_id', '=', councilId)
    .where('m.from_on', '<=', day)
    .where((eb) => eb.or([eb('m.to_on', 'is', null), eb('m.to_on', '>', day)]))
    .orderBy(sql`array_position(array['chair', 'viceChair', 'secretary', 'member'], m.duty)`)
    .orderBy(sql`p.given_name collate vietnamese`)
    .select([
      'm.id',
      'p.id as personId',
      'p.full_name as name',
      'p.rank',
      sql<CouncilDuty>`m.duty`.as('duty'),
      'm.voting',
    ])
    .execute()
}

function sittingQuery(db: Db) {
  return db
    .selectFrom('sittings as s')
    .innerJoin('councils as c', 'c.id', 's.council_id')
    .leftJoin('ballot_openings as b', (join) =>
      join.onRef('b.sitting_id', '=', 's.id').onRef('b.way', '=', 's.way'),
    )
    .leftJoin('sitting_closures as x', 'x.sitting_id', 's.id')
    .leftJoin('people as closer', 'closer.id', 'x.closed_by')
    .select([
      ownShare,
      's.id',
      's.year_id as yearId',
      's.council_id as councilId',
      'c.name as councilName',
      'c.organisation_id as organisationId',
      's.held_on as heldOn',
      's.place',
      sql<Way>`s.way`.as('way'),
      'b.opened_at as ballotOpenedAt',
      's.presider_id as presiderId',
      's.secretary_id as secretaryId',
      's.illustrative',
      'x.closed_at as closedAt',
      'closer.full_name as closedBy',
      'x.minutes_id as minutesId',
    ])
}

const ownShare = sql<OwnShare | null>`(select json_build_object('percent', o.percent, 'source', o.source)
  from sitting_thresholds o where o.sitting_id = s.id)`.as('ownShare')

export function sittingOf(db: Db, yearId: string, id: string): Promise<Sitting | undefined> {
  return sittingQuery(db).where('s.year_id', '=', yearId).where('s.id', '=', id).executeTakeFirst()
}

/** The sitting, locked so that no vote comes in while it is being closed. */
export function lockSitting(tx: Db, yearId: string, id: string): Promise<Sitting | undefined> {
  return sittingQuery(tx)
    .where('s.year_id', '=', yearId)
    .where('s.id', '=', id)
    .forUpdate('s')
    .executeTakeFirst()
}

/** The sittings of the year, newest first, with what came of them. */
export function sittingsOfYear(db: Db, yearId: string) {
  return db
    .selectFrom('sittings as s')
    .innerJoin('council_members as m', 'm.id', 's.presider_id')
    .innerJoin('people as p', 'p.id', 'm.person_id')
    .leftJoin('sitting_closures as x', 'x.sitting_id', 's.id')
    .leftJoin('nominees as n', 'n.sitting_id', 's.id')
    .leftJoin('nominee_outcomes as o', 'o.nominee_id', 'n.id')
    .where('s.year_id', '=', yearId)
    .groupBy(['s.id', 'p.id', 'x.sitting_id'])
    .orderBy('s.held_on', 'desc')
    .orderBy('s.id', 'desc')
    .limit(100)
    .select((eb) => [
      's.id',
      's.held_on as heldOn',
      's.place',
      's.illustrative',
      'p.full_name as presiderName',
      'p.rank as presiderRank',
      'x.closed_at as closedAt',
      'x.minutes_id as minutesId',
      eb.fn.count<number>('n.id').as('nominees'),
      eb.fn.count<number>('o.nominee_id').filterWhere('o.passed', '=', true).as('passed'),
    ])
    .execute()
}
