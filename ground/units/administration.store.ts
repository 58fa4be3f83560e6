import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Duty } from '../people/actor.ts'
import { holding } from '../people/people.store.ts'
import { allWords } from '../people/seen.ts'

export const accessPerPage = 50

/** Somebody with an account or a duty: what they may do, and whether they can sign in. */
export type AccessLine = {
  id: string
  name: string
  rank: string
  account: string | null
  disabled: boolean
  mustChange: boolean
  seenAt: string | null
  duties: { duty: Duty; agency: string | null }[]
  all: number
}

/** One page of everybody who has an account or, today, a duty; by given name. */
export async function listAccess(db: Db, today: Day, words: string, page: number): Promise<AccessLine[]> {
  const { rows } = await sql<AccessLine>`
    select p.id, p.full_name as name, p.rank, a.name as account, a.disabled_at is not null as disabled,
      coalesce(a.must_change_password, false) as "mustChange", count(*) over ()::int as "all",
      (select to_char(max(s.seen_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
        from sessions s where s.account_id = a.id) as "seenAt",
      coalesce((select json_agg(json_build_object('duty', d.duty, 'agency', g.name) order by d.from_on)
        from duties d left join agencies g on g.id = d.agency_id
        where d.person_id = p.id and ${holding('d', today)}), '[]') as duties
    from people p left join accounts a on a.person_id = p.id
    where (a.id is not null or exists (select 1 from duties d where d.person_id = p.id and ${holding('d', today)}))
    and ${words === '' ? sql`true` : sql`(${allWords(sql.ref('p.folded'), words)} or a.name like ${`%${words.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`})`}
    order by p.given_name collate vietnamese, p.full_name collate vietnamese, p.id
    limit ${accessPerPage} offset ${(page - 1) * accessPerPage}`.execute(db)
  return rows
}

/** The day an example lives in, where there is one. */
export async function exampleDay(db: Db): Promise<Day | null> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', 'exampleDay')
    .select(sql<Day>`value #>> '{}'`.as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}
