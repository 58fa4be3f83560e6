import { sql } from 'kysely'
import type { Actor } from '#ground/people/actor.ts'
import { allWords } from '#ground/people/seen.ts'
import type { Db } from '#plumbing/database.ts'
import { isHiddenFrom } from '../dossier/conflicts.store.ts'
import { recipient } from '../dossier/recipient.ts'
import type { WaitingFilter } from './council.ts'

/** Dossiers that were passed to the council, stand without a stop, and that no sitting has taken up, in the order of the awards. */
function waitingQuery(db: Db, yearId: string) {
  return db
    .selectFrom('nominations as n')
    .innerJoin('agencies as a', 'a.id', 'n.agency_id')
    .leftJoin('people as p', 'p.id', 'n.person_id')
    .leftJoin('households as h', 'h.id', 'n.household_id')
    .leftJoin('agencies as b', 'b.id', 'n.collective_id')
    .where('n.year_id', '=', yearId)
    .where('n.step', '=', 'council')
    .where(sql<boolean>`not exists (select from nominees e where e.nomination_id = n.id)`)
    .where(sql<boolean>`not exists (select from nomination_withdrawals w where w.nomination_id = n.id)`)
    .where(sql<boolean>`not exists (select from nomination_suspensions s where s.nomination_id = n.id
      and not exists (select from suspension_lifts l where l.suspension_id = s.id))`)
}

function matching(db: Db, yearId: string, { awardCode, agencyId, words }: WaitingFilter) {
  return waitingQuery(db, yearId)
    .$if(awardCode !== '', (query) => query.where('n.award_code', '=', awardCode))
    .$if(agencyId !== '', (query) => query.where('n.agency_id', '=', agencyId))
    .$if(words !== '', (query) => query.where(allWords(sql<string>`vn_fold(${recipient})`, words)))
}

const waitingOnPage = 50

/** One page of the dossiers that wait for a sitting; those one is in conflict with are not among them. */
export async function waitingPage(
  db: Db,
  who: Actor,
  { yearId, filter, page }: { yearId: string; filter: WaitingFilter; page: number },
) {
  const open = matching(db, yearId, filter).where((eb) => eb.not(isHiddenFrom(who, eb.ref('n.id'))))
  const rows = await open
    .orderBy('n.award_code')
    .orderBy('n.id')
    .limit(waitingOnPage)
    .offset((page - 1) * waitingOnPage)
    .select(['n.id', 'n.award_code as awardCode', 'a.name as agencyName', recipient.as('recipient')])
    .execute()
  const { count } = await matching(db, yearId, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { rows, count, pages: Math.max(1, Math.ceil(count / waitingOnPage)) }
}

/** The dossiers a filter picks, or the chosen ones among those that wait, locked for the agenda. */
export function lockWaiting(tx: Db, yearId: string, chosen: { ids: string[] } | { filter: WaitingFilter }) {
  const query =
    'ids' in chosen
      ? waitingQuery(tx, yearId).where('n.id', '=', sql<string>`any(${chosen.ids}::uuid[])`)
      : matching(tx, yearId, chosen.filter)
  return query
    .orderBy('n.award_code')
    .orderBy('n.id')
    .forUpdate('n')
    .select(['n.id', 'n.award_code as awardCode'])
    .execute()
}

/** The awards and agencies of what waits, to choose by. */
export async function waitingChoices(db: Db, yearId: string) {
  return waitingQuery(db, yearId)
    .groupBy('n.award_code')
    .orderBy('n.award_code')
    .select((eb) => ['n.award_code as awardCode', eb.fn.countAll<number>().as('count')])
    .execute()
}
