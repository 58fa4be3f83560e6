import { sql } from 'kysely'
import { newsroomDuties } from '#ground/people/newsroom.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type Choice, type Count, counts } from './office.ts'

/** One thing that was counted: an issue, a bulletin or an item that readers have. */
export type Counted = {
  id: string
  count: Count
  title: string
  section: string | null
  sectionName: string
  author: string
  on: Day
  href: string
  illustrative: boolean
}

/** Everything readers got between two days, both with; what was withdrawn is not counted. The oldest first. */
export async function countedThings(db: Db, { from, until }: { from: Day; until: Day }): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select i.id, case i.kind when 'regular' then 'regularIssues' else 'specialIssues' end as count,
      'Số ' || i.number || '/' || i.year || coalesce(nullif(': ' || i.title, ': '), '') as title,
      null as section, '' as "sectionName", '' as author, i.issued_on as "on", '/issues/' || i.slug as href, i.illustrative
    from issues i join issue_publications p on p.issue_id = i.id
    where i.issued_on between ${from}::date and ${until}::date
    and not exists (select from issue_withdrawals w where w.issue_id = i.id)
    union all
    select a.id, case when p.form in ('video', 'audio') then 'bulletins' else 'items' end, e.title, p.section, s.name, e.byline,
      (p.published_at at time zone 'Asia/Ho_Chi_Minh')::date, '/news/' || a.slug, a.illustrative
    from article_publications p join articles a on a.id = p.article_id
      join article_editions e on e.article_id = p.article_id and e.number = p.edition join sections s on s.slug = p.section
    where p.published_at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and p.published_at < (${until}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and not exists (select from article_withdrawals w where w.article_id = a.id)
    order by "on", title`.execute(db)
  return rows
}

/** How the targets of an agency are counted. */
export async function choicesOf(db: Db, yearId: string, agencyId: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('target_counts as c')
    .innerJoin('targets', 'targets.id', 'c.target_id')
    .where('targets.year_id', '=', yearId)
    .where('targets.agency_id', '=', agencyId)
    .select(['c.target_id as targetId', 'c.count', 'c.section', 'c.planned'])
    .execute()
  return rows.flatMap((row) => {
    const count = counts.find((one) => one === row.count)
    return count ? [{ ...row, count }] : []
  })
}

/** Whether somebody of the newsroom serves in the agency today: only its own work is counted here. */
export async function makesMagazine(db: Db, agencyId: string, today: Day): Promise<boolean> {
  const row = await db
    .selectFrom('posts')
    .innerJoin('duties', 'duties.person_id', 'posts.person_id')
    .where('posts.agency_id', '=', agencyId)
    .where('duties.duty', 'in', newsroomDuties)
    .where('posts.from_on', '<=', today)
    .where((eb) => eb.or([eb('posts.to_on', 'is', null), eb('posts.to_on', '>', today)]))
    .where('duties.from_on', '<=', today)
    .where((eb) => eb.or([eb('duties.to_on', 'is', null), eb('duties.to_on', '>', today)]))
    .limit(1)
    .select('posts.id')
    .executeTakeFirst()
  return row !== undefined
}
