import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { brake, type PublicComment } from './comments.ts'

export const commentPage = 50

/** The approved comments of an article, oldest first. */
export function approvedComments(db: Db, articleId: string, page: number): Promise<PublicComment[]> {
  return approved(db, articleId)
    .orderBy('comments.sent_at')
    .orderBy('comments.id')
    .limit(commentPage)
    .offset((page - 1) * commentPage)
    .select(['comments.id', 'comments.name', 'comments.body', 'comments.sent_at as sentAt'])
    .execute()
}

export async function countApproved(db: Db, articleId: string): Promise<number> {
  const row = await approved(db, articleId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function approved(db: Db, articleId: string) {
  return db
    .selectFrom('comments')
    .innerJoin('comment_rulings', 'comment_rulings.comment_id', 'comments.id')
    .where('comments.article_id', '=', articleId)
    .where('comment_rulings.ruling', '=', 'approved')
}

/** The sender's network address as a word that cannot be turned back without our salt. */
export async function addressHash(tx: Db, address: string, articleId: string): Promise<string> {
  await tx
    .insertInto('settings')
    .values({ name: 'commentSalt', value: JSON.stringify(randomBytes(32).toString('base64url')) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { salt } = await tx
    .selectFrom('settings')
    .where('name', '=', 'commentSalt')
    .select(sql<string>`value #>> '{}'`.as('salt'))
    .executeTakeFirstOrThrow()
  return createHmac('sha256', salt).update(`${address} ${articleId}`).digest('base64url')
}

/** How many came from there lately; others from the same place wait their turn until we are done. */
export async function countLately(tx: Db, hash: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(tx)
  const since = sql<Date>`moment() - make_interval(mins => ${brake.minutes}::int)`
  const row = await tx
    .selectFrom('comments')
    .where('address_hash', '=', hash)
    .where('sent_at', '>', since)
    .where('sent_at', '<=', sql<Date>`moment()`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
