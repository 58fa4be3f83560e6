import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { BallotElection, KeyMessage, KeyStep } from './electronic.ts'

/** The last preparation of an electronic ballot: who makes codes, how many must decrypt; nothing before it. */
export function preparationOf(db: Db, sittingId: string) {
  return db
    .selectFrom('electronic_ballots as b')
    .innerJoin('people as p', 'p.id', 'b.authority_id')
    .where('b.sitting_id', '=', sittingId)
    .select([
      'b.authority_id as authorityId',
      'p.full_name as authorityName',
      'p.rank as authorityRank',
      'b.needed',
      'b.round',
      'b.reason',
    ])
    .orderBy('b.round', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const lastRound = (sittingId: string) =>
  sql<number>`(select max(round) from electronic_ballots where sitting_id = ${sittingId})`

export async function isPrepared(db: Db, sittingId: string): Promise<boolean> {
  return (await preparationOf(db, sittingId)) !== undefined
}

export async function isAuthority(db: Db, sittingId: string, personId: string): Promise<boolean> {
  return (await preparationOf(db, sittingId))?.authorityId === personId
}

/** What the trustees' browsers have handed over so far since the last preparation. */
export function messagesOf(db: Db, sittingId: string): Promise<KeyMessage[]> {
  return db
    .selectFrom('trustee_messages as m')
    .innerJoin('tellers as t', 't.id', 'm.teller_id')
    .where('t.sitting_id', '=', sittingId)
    .where('m.round', '=', lastRound(sittingId))
    .select(['m.teller_id as tellerId', sql<KeyStep>`m.step`.as('step'), 'm.message'])
    .execute()
}

/** The elections of a sitting in their order; who has voted, never when or what. */
export async function electionsOf(db: Db, sittingId: string): Promise<BallotElection[]> {
  const { rows } = await sql<BallotElection>`
    select e.id, e.position, e.belenios_uuid as uuid,
      array(select n.nominee_id from election_nominees n where n.election_id = e.id order by n.position) as "nomineeIds",
      array(select v.member_id from election_voters v where v.election_id = e.id order by v.member_id) as "memberIds",
      (select count(*) from election_credentials c where c.election_id = e.id)::int as credentials,
      array(select t.member_id from election_turnouts t where t.election_id = e.id order by t.member_id) as "votedIds"
    from elections e where e.sitting_id = ${sittingId} and e.round = ${lastRound(sittingId)} order by e.position`.execute(
    db,
  )
  return rows
}

/** How far the long work on each election of a sitting is. */
export function worksOf(db: Db, sittingId: string) {
  return db
    .selectFrom('election_works as w')
    .innerJoin('elections as e', 'e.id', 'w.election_id')
    .where('e.sitting_id', '=', sittingId)
    .where('e.round', '=', lastRound(sittingId))
    .orderBy('e.position')
    .select([
      'w.election_id as electionId',
      'e.position',
      sql<'tally' | 'result'>`w.work`.as('work'),
      'w.done',
      'w.in_all as inAll',
      'w.finished_at as finishedAt',
      'w.archive',
      'w.fault',
    ])
    .execute()
}
