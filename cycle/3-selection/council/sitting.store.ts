import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { recipient } from './council.store.ts'
import type { Choice, Presence, Standing } from './council.ts'

/** The votes written down on these cases. */
export function votesOf(db: Db, nomineeIds: string[]) {
  return db
    .selectFrom('votes')
    .where('nominee_id', '=', sql<string>`any(${nomineeIds}::uuid[])`)
    .select(['nominee_id as nomineeId', 'member_id as memberId', sql<Choice>`choice`.as('choice'), 'reason'])
    .execute()
}

/** A word for all votes of a sitting as they stand; another word once anybody has written one. */
export async function votesStamp(db: Db, sittingId: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select coalesce(md5(string_agg(concat_ws('/', v.nominee_id, v.member_id, v.choice, v.reason), ','
      order by v.nominee_id, v.member_id)), 'none') as stamp
    from nominees e join votes v on v.nominee_id = e.id where e.sitting_id = ${sittingId}`.execute(db)
  return rows[0]?.stamp ?? 'none'
}

export function attendancesOf(db: Db, sittingId: string) {
  return db
    .selectFrom('sitting_attendances')
    .where('sitting_id', '=', sittingId)
    .select(['member_id as memberId', sql<Presence>`presence`.as('presence')])
    .execute()
}

/** What is still missing, counted over the members who sit in the council on that day. */
export async function standingOf(db: Db, sittingId: string, memberIds: string[]): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select
      (select count(*) from unnest(${memberIds}::uuid[]) m(id) where not exists (
        select from sitting_attendances a where a.sitting_id = ${sittingId} and a.member_id = m.id))::int as unheard,
      (select count(*) from sitting_attendances a where a.sitting_id = ${sittingId} and a.presence = 'absent'
        and a.member_id = any(${memberIds}::uuid[]))::int as awaited,
      (select count(*) from nominees e cross join unnest(${memberIds}::uuid[]) m(id)
        left join votes v on v.nominee_id = e.id and v.member_id = m.id
        where e.sitting_id = ${sittingId} and v.nominee_id is null)::int as "missingVotes",
      (select count(*) from nominees e where e.sitting_id = ${sittingId})::int as nominees`.execute(db)
  return rows[0] ?? { unheard: 0, awaited: 0, missingVotes: 0, nominees: 0 }
}

/** Proposals that stand and that no sitting has taken up, in the order of the cluster. */
export function undecidedNominations(db: Db, yearId: string) {
  return db
    .selectFrom('nominations as n')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .where('n.year_id', '=', yearId)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('nominees as e').whereRef('e.nomination_id', '=', 'n.id').select('e.id')),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('nomination_withdrawals as w')
            .whereRef('w.nomination_id', '=', 'n.id')
            .select('w.nomination_id'),
        ),
      ),
    )
    .orderBy('n.award_code')
    .orderBy('n.id')
    .select(['n.id', 'n.award_code as awardCode', 'a.name as agencyName', recipient.as('recipient')])
}
