import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { AwardRoute } from '../dossier/dossier.ts'
import { rankedRecipient, recipient } from '../dossier/recipient.ts'

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
