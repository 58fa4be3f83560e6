import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** An address of ours and when what stands there last changed. */
export type Place = { path: string; changedAt: Date | null }
export type Item = { slug: string; changedAt: Date; publishedAt: Date; title: string; id: string }

const before = sql`from article_publications p join articles a on a.id = p.article_id
  join article_editions e on e.article_id = p.article_id and e.number = p.edition
  where not exists (select from article_withdrawals w where w.article_id = p.article_id)`

export async function countItems(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from article_publications p
    where not exists (select from article_withdrawals w where w.article_id = p.article_id)`.execute(db)
  return rows[0]?.count ?? 0
}

const parts = sql`a.id, a.slug, e.title, p.published_at as "publishedAt", e.published_at as "changedAt"`

/** Items in the order they came out, so that a file of them keeps its entries when new ones are added. */
export async function itemsFrom(db: Db, offset: number, size: number): Promise<Item[]> {
  const { rows } = await sql<Item>`select ${parts} ${before}
    order by p.published_at, p.article_id limit ${size} offset ${offset}`.execute(db)
  return rows
}

export async function itemsSince(db: Db, since: Date, size: number): Promise<Item[]> {
  const { rows } = await sql<Item>`select ${parts} ${before} and p.published_at >= ${since}
    order by p.published_at desc, p.article_id limit ${size}`.execute(db)
  return rows
}

/** Every page of ours that lists or tells something, besides the items: the first of the sitemap. */
export async function standingPlaces(db: Db): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select path, "changedAt" from (
      select 0 as part, path, null::timestamptz as "changedAt"
        from unnest(array['/', '/latest', '/archive', '/authors', '/topics', '/galleries', '/bulletins', '/issues', '/about']) path
      union all select 1, '/sections/' || slug, null from sections
        where exists (select from article_publications p where p.section = sections.slug)
      union all select 2, '/about/' || slug, changed_at from standing_pages
      union all select 3, '/issues/' || i.slug, p.published_at from issues i join issue_publications p on p.issue_id = i.id
        where not exists (select from issue_withdrawals w where w.issue_id = i.id)
      union all select 4, '/topics/' || slug, null from topics
        where exists (select from article_topics l join article_publications p using (article_id) where l.topic_id = topics.id)
      union all select 5, '/authors/' || slug, null from authors
        where exists (select from article_authors l join article_publications p using (article_id) where l.author_id = authors.id)
    ) places order by part, path limit 20000`.execute(db)
  return rows
}
