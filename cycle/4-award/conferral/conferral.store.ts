import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

export const conferralsOnPage = 100

/** One award of a decision on its way into the hand of whom it honours. */
export type ConferralLine = {
  awardId: string
  number: number | null
  recipient: string
  postTitle: string
  awardCode: string
  amount: number | null
  gift: string
  conferredOn: Day | null
  place: string
  conferredBy: string
  receivedBy: string
  illustrative: boolean
}

/** The awards of a decision that stand, those not handed over first; all of them, or one page. */
export async function conferralsOf(db: Db, decisionId: string, page?: number): Promise<ConferralLine[]> {
  const part =
    page === undefined ? sql`` : sql`limit ${conferralsOnPage} offset ${(page - 1) * conferralsOnPage}`
  const { rows } = await sql<ConferralLine>`
    select a.id as "awardId", a.number, a.recipient, a.post_title as "postTitle", a.award_code as "awardCode",
      case when b.pays = 'yes' then b.amount end as amount, coalesce(b.gift, '') as gift, c.conferred_on as "conferredOn",
      coalesce(c.place, '') as place, coalesce(c.conferred_by, '') as "conferredBy",
      coalesce(c.received_by, '') as "receivedBy", a.illustrative
    from awards a join award_standings s on s.award_id = a.id and s.stands
      left join bonuses b on b.award_id = a.id left join conferrals c on c.award_id = a.id
    where a.decision_id = ${decisionId}
    order by c.award_id is not null, a.number, a.id ${part}`.execute(db)
  return rows
}

/** How many awards of a decision stand, and how many of them were handed over. */
export async function conferralCount(db: Db, decisionId: string) {
  const { rows } = await sql<{ all: number; conferred: number }>`
    select count(*)::int as all, count(c.award_id)::int as conferred from awards a
      join award_standings s on s.award_id = a.id and s.stands left join conferrals c on c.award_id = a.id
    where a.decision_id = ${decisionId}`.execute(db)
  return rows[0] ?? { all: 0, conferred: 0 }
}

/** Holds the awards, so that two who confer at once do it once. */
export async function lockWaiting(tx: Db, decisionId: string, awardIds: string[] | null) {
  const chosen = awardIds === null ? sql`` : sql`and a.id = any(${awardIds}::uuid[])`
  const { rows } = await sql<{ id: string; recipient: string; illustrative: boolean }>`
    select a.id, a.recipient, a.illustrative from awards a join award_standings s on s.award_id = a.id and s.stands
    where a.decision_id = ${decisionId} ${chosen}
      and not exists (select from conferrals c where c.award_id = a.id)
    order by a.number, a.id for no key update of a`.execute(tx)
  return rows
}

/** The conference of the year: where awards are usually handed over. */
export function conferenceFor(db: Db, yearId: string) {
  return db
    .selectFrom('conferences')
    .leftJoin('people', 'people.id', 'conferences.chair_id')
    .where('year_id', '=', yearId)
    .select([
      'title',
      sql<Day>`held_on`.as('heldOn'),
      'place',
      sql<string>`coalesce(trim(people.rank || ' ' || people.full_name), '')`.as('chair'),
    ])
    .executeTakeFirst()
}
