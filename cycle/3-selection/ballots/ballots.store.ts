import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Ballot, BallotMember, BallotNominee, BallotSitting, Teller, Way } from './ballots.ts'
import { excludedFrom } from './excluded.store.ts'

function sittingQuery(db: Db, yearId: string, id: string) {
  return db
    .selectFrom('sittings as s')
    .innerJoin('councils as c', 'c.id', 's.council_id')
    .leftJoin('ballot_openings as o', (join) =>
      join.onRef('o.sitting_id', '=', 's.id').onRef('o.way', '=', 's.way'),
    )
    .leftJoin('ballot_ends as e', (join) =>
      join.onRef('e.sitting_id', '=', 's.id').onRef('e.way', '=', 's.way'),
    )
    .leftJoin('sitting_closures as x', 'x.sitting_id', 's.id')
    .where('s.year_id', '=', yearId)
    .where('s.id', '=', id)
    .select([
      's.id',
      's.year_id as yearId',
      'c.name as councilName',
      'c.organisation_id as organisationId',
      's.held_on as heldOn',
      sql<Way>`s.way`.as('way'),
      's.illustrative',
      's.presider_id as presiderId',
      's.secretary_id as secretaryId',
      'o.opened_at as openedAt',
      'e.ended_at as endedAt',
      'x.closed_at as closedAt',
    ])
}

/** One sitting with its members, cases and tellers; nothing when it is not of this year. */
export async function ballotOf(db: Db, yearId: string, sittingId: string): Promise<Ballot | undefined> {
  return gather(db, await sittingQuery(db, yearId, sittingId).executeTakeFirst())
}

/** The same, locked so that opening, voting and ending follow each other. */
export async function lockBallot(tx: Db, yearId: string, sittingId: string): Promise<Ballot | undefined> {
  return gather(tx, await sittingQuery(tx, yearId, sittingId).forUpdate('s').executeTakeFirst())
}

async function gather(db: Db, sitting: BallotSitting | undefined): Promise<Ballot | undefined> {
  if (!sitting) return undefined
  return {
    sitting,
    members: await membersAt(db, sitting.id),
    nominees: await nomineesAt(db, sitting.id),
    tellers: await tellersOf(db, sitting.id, sitting.way),
    excluded: await excludedFrom(db, sitting.id),
  }
}

function membersAt(db: Db, sittingId: string): Promise<BallotMember[]> {
  return db
    .selectFrom('sittings as s')
    .innerJoin('council_members as m', 'm.council_id', 's.council_id')
    .innerJoin('people as p', 'p.id', 'm.person_id')
    .leftJoin('sitting_attendances as w', (join) =>
      join.onRef('w.sitting_id', '=', 's.id').onRef('w.member_id', '=', 'm.id'),
    )
    .where('s.id', '=', sittingId)
    .whereRef('m.from_on', '<=', 's.held_on')
    .where((eb) => eb.or([eb('m.to_on', 'is', null), eb('m.to_on', '>', eb.ref('s.held_on'))]))
    .orderBy(sql`p.given_name collate vietnamese`)
    .orderBy('m.id')
    .select([
      'm.id',
      'p.id as personId',
      'p.full_name as name',
      'p.rank',
      sql<BallotMember['duty']>`m.duty`.as('duty'),
      'm.voting',
      sql<BallotMember['presence']>`w.presence`.as('presence'),
    ])
    .execute()
}

function nomineesAt(db: Db, sittingId: string): Promise<BallotNominee[]> {
  return db
    .selectFrom('nominees as e')
    .innerJoin('nominations as n', 'n.id', 'e.nomination_id')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('households as h', 'h.id', 'n.household_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .where('e.sitting_id', '=', sittingId)
    .orderBy('e.position')
    .select([
      'e.id',
      'n.id as nominationId',
      'e.position',
      'n.person_id as personId',
      sql<string>`coalesce(trim(p.rank || ' ' || p.full_name), h.head_name, b.name, a.name)`.as('recipient'),
      'a.name as agencyName',
      'n.award_code as awardCode',
    ])
    .execute()
}

/** The counting team of one way of voting in its order; a roll call has none. */
async function tellersOf(db: Db, sittingId: string, way: Way): Promise<Teller[]> {
  if (way === 'rollCall') return []
  return db
    .selectFrom('tellers as t')
    .innerJoin('people as p', 'p.id', 't.person_id')
    .where('t.sitting_id', '=', sittingId)
    .where('t.way', '=', way)
    .orderBy('t.position')
    .select(['t.id', 'p.id as personId', 'p.full_name as name', 'p.rank', 't.position', 't.heads'])
    .execute()
}

type Candidate = { personId: string; name: string; rank: string; agencyName: string }

/** Who may be asked to count or to make codes: the council and the staff of the year's bodies. */
export function candidatesFor(
  db: Db,
  { sittingId, agencyIds, today }: { sittingId: string; agencyIds: string[]; today: Day },
): Promise<Candidate[]> {
  return db
    .selectFrom('people as p')
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('sittings as s')
            .innerJoin('council_members as m', 'm.council_id', 's.council_id')
            .where('s.id', '=', sittingId)
            .whereRef('m.person_id', '=', 'p.id')
            .whereRef('m.from_on', '<=', 's.held_on')
            .where((w) => w.or([w('m.to_on', 'is', null), w('m.to_on', '>', w.ref('s.held_on'))]))
            .select('m.id'),
        ),
        eb.exists(
          eb
            .selectFrom('duties as d')
            .whereRef('d.person_id', '=', 'p.id')
            .where('d.agency_id', '=', sql<string>`any(${agencyIds}::uuid[])`)
            .where('d.duty', 'in', ['officer', 'head'])
            .where('d.from_on', '<=', today)
            .where((w) => w.or([w('d.to_on', 'is', null), w('d.to_on', '>', today)]))
            .select('d.id'),
        ),
      ]),
    )
    .orderBy(sql`p.given_name collate vietnamese`)
    .orderBy('p.id')
    .limit(200)
    .select([
      'p.id as personId',
      'p.full_name as name',
      'p.rank',
      sql<string>`coalesce((select a.name from posts t join agencies a on a.id = t.agency_id where t.person_id = p.id
        order by t.from_on desc limit 1), '')`.as('agencyName'),
    ])
    .execute()
}
