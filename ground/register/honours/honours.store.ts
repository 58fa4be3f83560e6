import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Book } from './honours.ts'

/** How many honours one book shows. */
const mostHonours = 500

/** Whose book: a person's, or a collective's own (its people and households have theirs). */
type Whose = { personId: string } | { agencyId: string }

/** The book of honour, what no longer stands among it; `all` counts also what one page does not hold. */
export async function bookOf(db: Db, whose: Whose): Promise<Book> {
  const mine = ofWhom(db, whose)
  const [honours, counts] = await Promise.all([
    mine
      .orderBy('a.decided_on', 'desc')
      .orderBy('a.id')
      .limit(mostHonours)
      .select((eb) => [
        'a.id',
        'a.award_code as givenCode',
        eb.ref('now.code').$notNull().as('code'),
        eb.ref('now.stands').$notNull().as('stands'),
        'a.year',
        'a.recipient',
        'a.achievement',
        'a.decision_reference as decisionReference',
        'a.issuer',
        sql<Day>`a.decided_on`.as('decidedOn'),
        'a.illustrative',
      ])
      .execute(),
    mine
      .select(({ fn }) => [
        fn.countAll<number>().as('all'),
        fn.countAll<number>().filterWhere('now.stands', '=', true).as('standing'),
      ])
      .executeTakeFirstOrThrow(),
  ])
  return { honours, ...counts }
}

function ofWhom(db: Db, whose: Whose) {
  const awards = db.selectFrom('awards as a').innerJoin('award_standings as now', 'now.award_id', 'a.id')
  if ('personId' in whose) return awards.where('a.person_id', '=', whose.personId)
  return awards
    .where('a.agency_id', '=', whose.agencyId)
    .where('a.person_id', 'is', null)
    .where('a.household_id', 'is', null)
}
