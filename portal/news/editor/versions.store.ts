import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Content } from '../../content/content.ts'

/** Keeps the text as it now stands; `who` wrote it. */
export async function keepVersion(tx: Db, who: { id: string }, articleId: string): Promise<void> {
  await tx
    .insertInto('article_versions')
    .columns(['article_id', 'version', 'section', 'title', 'lead', 'content', 'byline', 'saved_by'])
    .expression((eb) =>
      eb
        .selectFrom('articles')
        .where('id', '=', articleId)
        .select((s) => [
          'id',
          'version',
          'section',
          'title',
          'lead',
          'content',
          'byline',
          s.val(who.id).as('saved_by'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps the text as it was before anybody changed it, once. */
export async function keepFirstVersion(tx: Db, who: { id: string }, articleId: string): Promise<void> {
  if ((await countVersions(tx, articleId)) === 0) await keepVersion(tx, who, articleId)
}

/** Takes away what the same person let be saved by itself moments ago, never the first text; tells whether it did. */
export async function dropRecentVersion(tx: Db, who: { id: string }, articleId: string): Promise<boolean> {
  const { first, last } = await tx
    .selectFrom('article_versions')
    .where('article_id', '=', articleId)
    .select(({ fn }) => [fn.min('version').as('first'), fn.max('version').as('last')])
    .executeTakeFirstOrThrow()
  if (last === first) return false
  const { numDeletedRows } = await tx
    .deleteFrom('article_versions')
    .where('article_id', '=', articleId)
    .where('version', '=', last)
    .where('saved_by', '=', who.id)
    .where('saved_at', '>', sql<Date>`moment() - interval '2 minutes'`)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const versionsPage = 30

/** Every kept text of an item, the newest first. */
export function listVersions(db: Db, articleId: string, page: number) {
  return db
    .selectFrom('article_versions as v')
    .innerJoin('people', 'people.id', 'v.saved_by')
    .where('v.article_id', '=', articleId)
    .orderBy('v.version', 'desc')
    .limit(versionsPage)
    .offset((page - 1) * versionsPage)
    .select(['v.version', 'v.title', 'v.saved_at as savedAt', 'people.full_name as savedBy'])
    .execute()
}

export async function countVersions(db: Db, articleId: string): Promise<number> {
  const { count } = await db
    .selectFrom('article_versions')
    .where('article_id', '=', articleId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export type KeptText = Awaited<ReturnType<typeof findVersion>>

/** One kept text. */
export async function findVersion(db: Db, articleId: string, version: number) {
  const row = await db
    .selectFrom('article_versions as v')
    .innerJoin('people', 'people.id', 'v.saved_by')
    .where('v.article_id', '=', articleId)
    .where('v.version', '=', version)
    .select([
      'v.version',
      'v.section',
      'v.title',
      'v.lead',
      sql<Content>`v.content`.as('content'),
      'v.byline',
      'v.saved_at as savedAt',
      'people.full_name as savedBy',
    ])
    .executeTakeFirst()
  return found(row)
}
