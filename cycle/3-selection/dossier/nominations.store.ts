import { sql } from 'kysely'
import { allWords } from '#ground/people/seen.ts'
import type { Db } from '#plumbing/database.ts'
import type { AwardRoute } from './dossier.ts'
import { recipient, recipientKind } from './recipient.ts'
import type { DossierStep } from './steps.ts'

export const nominationsOnPage = 50

/** What of the year's proposals is asked for; empty words, step and award ask for all. */
export type Wanted = {
  agencyId: string | null
  step?: DossierStep | null
  awardCode?: string | null
  words?: string
}

function nominationQuery(db: Db, yearId: string) {
  return db
    .selectFrom('nominations as n')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .leftJoin('households as h', 'h.id', 'n.household_id')
    .leftJoin('nomination_withdrawals as w', 'w.nomination_id', 'n.id')
    .where('n.year_id', '=', yearId)
}

function wantedQuery(
  db: Db,
  yearId: string,
  { agencyId, step = null, awardCode = null, words = '' }: Wanted,
) {
  return nominationQuery(db, yearId)
    .$if(agencyId !== null, (query) => query.where('n.agency_id', '=', agencyId ?? ''))
    .$if(step !== null, (query) => query.where('n.step', '=', step ?? ''))
    .$if(awardCode !== null, (query) => query.where('n.award_code', '=', awardCode ?? ''))
    .$if(words !== '', (query) => query.where(allWords(folded, words)))
}

const folded = sql<string>`coalesce(p.folded, h.folded, b.folded, a.folded)`
const latestOutcome = sql<
  boolean | null
>`(select o.passed from nominees e join nominee_outcomes o on o.nominee_id = e.id
  where e.nomination_id = n.id order by e.id desc limit 1)`
const isOnAgenda = sql<boolean>`exists (select from nominees e where e.nomination_id = n.id)`
const isEntered = sql<boolean>`exists (select from entries e where e.year_id = n.year_id
  and e.agency_id = coalesce(n.collective_id, n.agency_id) and e.award_code = n.award_code
  and e.person_id is not distinct from n.person_id
  and not exists (select from entry_withdrawals w2 where w2.entry_id = e.id))`

/** One page of the year's proposals, newest first. */
export function nominationsOfYear(db: Db, yearId: string, { page, ...wanted }: Wanted & { page: number }) {
  // The ids first: what stands beside each row is then asked of one page alone.
  const ids = wantedQuery(db, yearId, wanted)
    .orderBy('n.id', 'desc')
    .limit(nominationsOnPage)
    .offset((page - 1) * nominationsOnPage)
    .select('n.id')
  return nominationQuery(db, yearId)
    .where('n.id', 'in', ids)
    .orderBy('n.id', 'desc')
    .select([
      'n.id',
      'n.agency_id as agencyId',
      'a.name as agencyName',
      recipientKind.as('kind'),
      'p.id as personId',
      'n.collective_id as collectiveId',
      'n.household_id as householdId',
      recipient.as('recipient'),
      'p.rank as personRank',
      'p.person_class as personClass',
      'n.award_code as awardCode',
      sql<AwardRoute>`n.route`.as('route'),
      'n.achievement',
      'n.nominated_at as nominatedAt',
      'n.illustrative',
      sql<DossierStep>`n.step`.as('step'),
      'n.held_by as heldBy',
      'n.step_since as stepSince',
      'n.step_due_on as stepDueOn',
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
    .select([
      'n.id',
      'n.agency_id as agencyId',
      sql<DossierStep>`n.step`.as('step'),
      'w.withdrawn_at as withdrawnAt',
      isOnAgenda.as('isOnAgenda'),
    ])
    .executeTakeFirst()
}

/** How many proposals stand, and how many of the people in them do the work themselves. */
export function nominationShares(db: Db, yearId: string, wanted: Wanted) {
  return wantedQuery(db, yearId, wanted)
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
