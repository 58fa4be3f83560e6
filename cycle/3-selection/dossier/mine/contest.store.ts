import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Contest } from './contest.ts'

export const contestsOnPage = 50

async function contestsWhere(db: Db, which: RawBuilder<SqlBool>, page: number): Promise<Contest[]> {
  const { rows } = await sql<Contest>`
    select c.id, c.person_id as "personId", trim(p.rank || ' ' || p.full_name) as person, c.agency_id as "agencyId",
      a.name as "agencyName", c.list, c.fact, c.words, c.receipt, c.due_on as "dueOn", c.made_at as "madeAt",
      case when w.contest_id is not null then json_build_object('outcome', w.outcome, 'words', w.words,
        'by', trim(q.rank || ' ' || q.full_name), 'at', w.answered_at) end as answer
    from fact_contests c join people p on p.id = c.person_id join agencies a on a.id = c.agency_id
      left join fact_contest_answers w on w.contest_id = c.id left join people q on q.id = w.answered_by
    where ${which} order by w.contest_id is not null, c.due_on, c.id
    limit ${contestsOnPage} offset ${(page - 1) * contestsOnPage}`.execute(db)
  return rows
}

/** What a person contested, open ones first. */
export const contestsOfPerson = (db: Db, personId: string) =>
  contestsWhere(db, sql<SqlBool>`c.person_id = ${personId}`, 1)

/** What these agencies have to answer or have answered, open ones first. */
export const contestsBefore = (db: Db, agencyIds: string[], page: number) =>
  contestsWhere(db, sql<SqlBool>`c.agency_id = any(${agencyIds}::uuid[])`, page)

export async function contestOf(db: Db, id: string): Promise<Contest | undefined> {
  const [contest] = await contestsWhere(db, sql<SqlBool>`c.id = ${id}`, 1)
  return contest
}

/** How many contests these agencies have, for the pages of the list. */
export async function countContests(db: Db, agencyIds: string[]): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*)::int as all from fact_contests
    where agency_id = any(${agencyIds}::uuid[])`.execute(db)
  return rows[0]?.all ?? 0
}
