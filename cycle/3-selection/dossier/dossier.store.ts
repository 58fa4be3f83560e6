import { sql } from 'kysely'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { ProposalFacts } from './dossier.policy.ts'
import type { AwardRoute, Proposal } from './dossier.ts'

/** What the policy asks about a proposal. */
export async function proposalFacts(db: Db, year: Year, proposal: Proposal): Promise<ProposalFacts> {
  const { agencyId, personId, awardCode } = proposal
  const { rows } = await sql<ProposalFacts>`
    select
      exists (select from entries e
        where e.year_id = ${year.id} and e.agency_id = ${agencyId} and e.award_code = ${awardCode}
          and e.person_id is not distinct from ${personId}
          and not exists (select from entry_withdrawals w where w.entry_id = e.id)) as "isEntered",
      exists (select from nominations n
        where n.year_id = ${year.id} and n.award_code = ${awardCode}
          and (n.person_id = ${personId} or (${personId}::uuid is null and n.person_id is null
            and n.agency_id = ${agencyId}))
          and not exists (select from nomination_withdrawals w where w.nomination_id = n.id)) as "isProposed",
      ${personId}::uuid is null or exists (
        select from (select person_id, agency_id, from_on, to_on from posts
          union all select person_id, agency_id, from_on, to_on from duties) service
        where service.person_id = ${personId} and service.agency_id = ${agencyId}
          and service.from_on <= ${year.endsOn}
          and (service.to_on is null or service.to_on > ${year.startsOn})) as "isOfAgency"`.execute(db)
  return found(rows[0])
}

/** The people who serve an agency in the year, by given name: whom it may propose. */
export async function peopleOf(db: Db, year: Year, agencyId: string) {
  const { rows } = await sql<{ id: string; name: string; rank: string }>`
    select p.id, p.full_name as name, p.rank from people p
    where exists (
      select from (select person_id, agency_id, from_on, to_on from posts
        union all select person_id, agency_id, from_on, to_on from duties) service
      where service.person_id = p.id and service.agency_id = ${agencyId}
        and service.from_on <= ${year.endsOn}
        and (service.to_on is null or service.to_on > ${year.startsOn}))
    order by p.given_name collate vietnamese, p.full_name collate vietnamese
    limit 1000`.execute(db)
  return rows
}

export const nominationsOnPage = 50

type Wanted = { agencyId: string | null; page: number }

function nominationQuery(db: Db, yearId: string) {
  return db
    .selectFrom('nominations as n')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('nomination_withdrawals as w', 'w.nomination_id', 'n.id')
    .where('n.year_id', '=', yearId)
}

const latestOutcome = sql<
  boolean | null
>`(select o.passed from nominees e join nominee_outcomes o on o.nominee_id = e.id
  where e.nomination_id = n.id order by e.id desc limit 1)`
const isOnAgenda = sql<boolean>`exists (select from nominees e where e.nomination_id = n.id)`
const isEntered = sql<boolean>`exists (select from entries e where e.year_id = n.year_id
  and e.agency_id = n.agency_id and e.award_code = n.award_code and e.person_id is not distinct from n.person_id
  and not exists (select from entry_withdrawals w2 where w2.entry_id = e.id))`

/** One page of the year's proposals, newest first. */
export function nominationsOfYear(db: Db, yearId: string, { agencyId, page }: Wanted) {
  return nominationQuery(db, yearId)
    .$if(agencyId !== null, (query) => query.where('n.agency_id', '=', agencyId ?? ''))
    .orderBy('n.id', 'desc')
    .limit(nominationsOnPage)
    .offset((page - 1) * nominationsOnPage)
    .select([
      'n.id',
      'n.agency_id as agencyId',
      'a.name as agencyName',
      'p.id as personId',
      'p.full_name as personName',
      'p.rank as personRank',
      'p.person_class as personClass',
      'n.award_code as awardCode',
      sql<AwardRoute>`n.route`.as('route'),
      'n.achievement',
      'n.nominated_at as nominatedAt',
      'n.illustrative',
      'w.withdrawn_at as withdrawnAt',
      'w.reason as withdrawalReason',
      latestOutcome.as('passed'),
      isOnAgenda.as('isOnAgenda'),
      isEntered.as('isEntered'),
    ])
    .execute()
}

export type Nomination = Awaited<ReturnType<typeof nominationsOfYear>>[number]

/** One standing proposal, locked against a second deed. */
export function lockNomination(tx: Db, yearId: string, id: string) {
  return nominationQuery(tx, yearId)
    .where('n.id', '=', id)
    .forUpdate('n')
    .select(['n.id', 'n.agency_id as agencyId', 'w.withdrawn_at as withdrawnAt', isOnAgenda.as('isOnAgenda')])
    .executeTakeFirst()
}

/** How many proposals stand, and how many of the people in them do the work themselves. */
export function nominationShares(db: Db, yearId: string, agencyId: string | null) {
  return nominationQuery(db, yearId)
    .$if(agencyId !== null, (query) => query.where('n.agency_id', '=', agencyId ?? ''))
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('w.nomination_id', 'is', null).as('standing'),
      eb.fn.count<number>('n.person_id').distinct().filterWhere('w.nomination_id', 'is', null).as('people'),
      eb.fn
        .count<number>('n.person_id')
        .distinct()
        .filterWhere('w.nomination_id', 'is', null)
        .filterWhere('p.person_class', '=', 'direct')
        .as('direct'),
    ])
    .executeTakeFirstOrThrow()
}
