import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { CommentRule } from './comments.ts'

/** An article as far as its readers’ words are concerned. */
export type OpenArticle = {
  id: string
  title: string
  yearId: string | null
  isWithdrawn: boolean
  rule: CommentRule
  isClosed: boolean
}

export function articleBySlug(db: Db, slug: string): Promise<OpenArticle | undefined> {
  return openArticles(db).where('articles.slug', '=', slug).executeTakeFirst()
}

/** What was published, as readers see it now. */
function openArticles(db: Db) {
  return db
    .selectFrom('article_publications as p')
    .innerJoin('articles', 'articles.id', 'p.article_id')
    .innerJoin('sections', 'sections.slug', 'p.section')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'p.article_id')
    .select([
      'articles.id',
      'articles.title',
      'articles.year_id as yearId',
      sql<boolean>`w.article_id is not null`.as('isWithdrawn'),
      'sections.comment_rule as rule',
      sql<boolean>`sections.closed_at is not null`.as('isClosed'),
    ])
}

/** The comment that may be answered in the same article: itself no answer, and shown. */
export async function parentState(tx: Db, id: string, articleId: string): Promise<'shown' | 'gone'> {
  const row = await tx
    .selectFrom('comments')
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .where('parent_id', 'is', null)
    .where('standing', 'in', ['shown', 'approved'])
    .forShare()
    .select('id')
    .executeTakeFirst()
  return row ? 'shown' : 'gone'
}

type Words = { articleId: string; email: string; body: string }

/** The same words of the same sender under the same article within a day: sent twice, not said twice. */
export async function findTwin(tx: Db, { articleId, email, body }: Words): Promise<string | undefined> {
  const row = await tx
    .selectFrom('comments')
    .where('article_id', '=', articleId)
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .where('body', '=', body)
    .where('sent_at', '>', sql<Date>`moment() - interval '1 day'`)
    .where('sent_at', '<', sql<Date>`moment() + interval '1 minute'`)
    .select('id')
    .executeTakeFirst()
  return row?.id
}

/** Marks a solved puzzle as used; false when it was used before. */
export async function spendStamp(tx: Db, stamp: string): Promise<boolean> {
  const mine = await tx
    .insertInto('comment_stamps')
    .values({ stamp })
    .onConflict((conflict) => conflict.doNothing())
    .returning('stamp')
    .executeTakeFirst()
  await sql`delete from comment_stamps where stamp in (
    select stamp from comment_stamps where spent_at < now() - interval '1 day' limit 50 for update skip locked)`.execute(
    tx,
  )
  return mine !== undefined
}
