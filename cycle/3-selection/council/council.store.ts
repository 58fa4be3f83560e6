import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Way } from '../ballots/ballots.ts'
import type { AwardRoute } from '../dossier/dossier.ts'
import { rankedRecipient, recipient } from '../dossier/recipient.ts'
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

/** So much of an achievement stands in a list; the dossier has the rest. */
const essential = 600

function nomineeQuery(db: Db, sittingId: string) {
  return db
    .selectFrom('nominees as e')
    .innerJoin('nominations as n', 'n.id', 'e.nomination_id')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('households as h', 'h.id', 'n.household_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .leftJoin('nominee_outcomes as o', 'o.nominee_id', 'e.id')
    .where('e.sitting_id', '=', sittingId)
    .orderBy('e.position')
    .select((eb) => [
      'e.id',
      'e.position',
      'n.id as nominationId',
      'a.id as agencyId',
      'a.name as agencyName',
      'p.id as personId',
      'p.rank as personRank',
      recipient.as('recipient'),
      'n.collective_id as collectiveId',
      'n.household_id as householdId',
      'n.nominated_at as nominatedAt',
      'n.award_code as awardCode',
      sql<AwardRoute>`n.route`.as('route'),
      sql<string>`left(n.achievement, ${essential})`.as('achievement'),
      sql<boolean>`length(n.achievement) > ${essential}`.as('isCut'),
      'n.illustrative',
      'o.all_members as allMembers',
      'o.needed',
      'o.passed',
      'o.rule',
      'o.no',
      'o.blank',
      'o.invalid',
      'o.recused',
      eb.fn
        .coalesce(
          'o.yes',
          eb
            .selectFrom('votes as v')
            .whereRef('v.nominee_id', '=', 'e.id')
            .where('v.choice', '=', 'yes')
            .select((v) => v.fn.countAll<number>().as('yes')),
        )
        .as('yes'),
    ])
}

/** The nominees of a sitting in the order of the minutes; all of them, or one page. */
export function nomineesOf(db: Db, sittingId: string, page?: { size: number; number: number }) {
  const query = nomineeQuery(db, sittingId)
  return (page ? query.limit(page.size).offset((page.number - 1) * page.size) : query).execute()
}

/** The cases of a sitting, by their ids alone. */
export async function nomineeIdsOf(db: Db, sittingId: string): Promise<string[]> {
  const rows = await db.selectFrom('nominees').where('sitting_id', '=', sittingId).select('id').execute()
  return rows.map((row) => row.id)
}

/** The awards before a sitting, once each: what the law asks of it hangs on these. */
export async function awardsOf(db: Db, sittingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('nominees as e')
    .innerJoin('nominations as n', 'n.id', 'e.nomination_id')
    .where('e.sitting_id', '=', sittingId)
    .groupBy('n.award_code')
    .orderBy('n.award_code')
    .select('n.award_code as code')
    .execute()
  return rows.map((row) => row.code)
}

export type Nominee = Awaited<ReturnType<typeof nomineesOf>>[number]

/** Who passed in a closed sitting, as a submission and a decision need them. */
export function passedNominees(db: Db, sittingId: string) {
  return db
    .selectFrom('nominees as e')
    .innerJoin('sittings as s', 's.id', 'e.sitting_id')
    .innerJoin('nominee_outcomes as o', 'o.nominee_id', 'e.id')
    .innerJoin('nominations as n', 'n.id', 'e.nomination_id')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('households as h', 'h.id', 'n.household_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .where('e.sitting_id', '=', sittingId)
    .where('o.passed', '=', true)
    .orderBy('e.position')
    .select([
      'e.id as nomineeId',
      'n.id as nominationId',
      'a.id as agencyId',
      'a.name as agencyName',
      'p.id as personId',
      rankedRecipient.as('recipient'),
      sql<string>`coalesce((select t.title from posts t where t.person_id = p.id and t.agency_id = a.id
        and t.from_on <= s.held_on and (t.to_on is null or t.to_on > s.held_on)
        order by t.from_on desc limit 1), '')`.as('postTitle'),
      'n.award_code as awardCode',
      'n.route',
      'n.achievement',
      'p.person_class as personClass',
      'p.gender',
      'o.yes',
      'o.all_members as allMembers',
      'o.needed',
      'n.illustrative',
    ])
    .execute()
}
