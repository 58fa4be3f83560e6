import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { idsOfNames } from '../names/names.store.ts'
import { namesTyped } from '../names/names.ts'

type Taken = { articleId?: string | null; pageSlug?: string | null }

/** What an item of the old magazine became in an earlier run. */
export async function knownItem(tx: Db, source: string, guid: string): Promise<Taken | undefined> {
  return tx
    .selectFrom('imported_items')
    .where('source', '=', source)
    .where('guid', '=', guid)
    .select(['article_id as articleId', 'page_slug as pageSlug'])
    .executeTakeFirst()
}

/** Keeps what an item became, with the version it has now: a later one was touched by somebody. */
export async function rememberItem(
  tx: Db,
  { source, guid, importId }: { source: string; guid: string; importId: string },
  { articleId = null, pageSlug = null }: Taken,
): Promise<void> {
  await sql`insert into imported_items (source, guid, import_id, article_id, page_slug, version, edition)
    values (${source}, ${guid}, ${importId}, ${articleId}, ${pageSlug},
      coalesce((select version from articles where id = ${articleId}), (select version from standing_pages where slug = ${pageSlug}), 1),
      (select edition from article_publications where article_id = ${articleId}))`.execute(tx)
}

/** Writes who wrote the item and what it is about; names nobody wrote before are added. */
export async function nameItem(
  tx: Db,
  articleId: string,
  names: { topics: string[]; authors: string[] },
): Promise<void> {
  const once = (all: string[]) =>
    namesTyped(all.map((name) => name.replace(/[,;]/g, ' ').slice(0, 120)).join('\n'))
  const topicIds = await idsOfNames(tx, 'topics', once(names.topics))
  const authorIds = await idsOfNames(tx, 'authors', once(names.authors))
  await sql`insert into article_topics (article_id, topic_id)
    select distinct ${articleId}::uuid, id from unnest(${topicIds}::uuid[]) id`.execute(tx)
  await sql`insert into article_authors (article_id, author_id, position)
    select ${articleId}::uuid, id, min(n) from unnest(${authorIds}::uuid[]) with ordinality a(id, n) group by id`.execute(
    tx,
  )
}
