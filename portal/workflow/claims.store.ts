import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** How long after somebody was last seen at an item the others are still told, in minutes. */
const claimMinutes = 10

/** Says that somebody has the item open now; it tells others and keeps nobody out. */
export async function claimArticle(
  db: Db,
  articleId: string,
  { personId, at }: { personId: string; at: Date },
) {
  await db
    .insertInto('article_claims')
    .values({ article_id: articleId, person_id: personId, seen_at: at })
    .onConflict((conflict) => conflict.columns(['article_id', 'person_id']).doUpdateSet({ seen_at: at }))
    .execute()
}

/** Who else has the item open, the last seen first. */
export function othersAt(db: Db, articleId: string, { personId, at }: { personId: string; at: Date }) {
  return db
    .selectFrom('article_claims as c')
    .innerJoin('people', 'people.id', 'c.person_id')
    .where('c.article_id', '=', articleId)
    .where('c.person_id', '<>', personId)
    .where('c.seen_at', '>', sql<Date>`${at}::timestamptz - make_interval(mins => ${claimMinutes})`)
    .orderBy('c.seen_at', 'desc')
    .limit(5)
    .select(['people.full_name as name', 'c.seen_at as at'])
    .execute()
}
