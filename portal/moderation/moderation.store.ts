import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Standing } from '../comments/comments.ts'
import type { Ruling } from './moderation.policy.ts'

export const queuePage = 25

/** The comments of one standing: those that wait oldest first, those ruled on newest first. */
export function queue(db: Db, standing: Standing, page: number) {
  return queueRows(db, standing)
    .innerJoin('articles', 'articles.id', 'comments.article_id')
    .leftJoin('people', 'people.id', 'r.ruled_by')
    .$if(standing === 'waiting', (q) => q.orderBy('comments.sent_at').orderBy('comments.id'))
    .$if(standing !== 'waiting', (q) => q.orderBy('r.ruled_at', 'desc').orderBy('comments.id'))
    .limit(queuePage)
    .offset((page - 1) * queuePage)
    .select([
      'comments.id',
      'comments.name',
      'comments.email',
      'comments.body',
      'comments.sent_at as sentAt',
      'articles.title',
      'articles.slug',
      'r.ruled_at as ruledAt',
      'r.reason',
      'people.full_name as ruledBy',
    ])
    .execute()
}

export type Queued = Awaited<ReturnType<typeof queue>>[number]

function queueRows(db: Db, standing: Standing) {
  return db
    .selectFrom('comments')
    .leftJoin('comment_rulings as r', 'r.comment_id', 'comments.id')
    .$if(standing === 'waiting', (q) => q.where('r.comment_id', 'is', null))
    .$if(standing === 'approved', (q) => q.where('r.ruling', '=', 'approved'))
    .$if(standing === 'refused', (q) => q.where('r.ruling', '=', 'refused'))
}

/** How many comments stand where. */
export async function countQueue(db: Db): Promise<Record<Standing, number>> {
  const row = await db
    .selectFrom('comments')
    .leftJoin('comment_rulings as r', 'r.comment_id', 'comments.id')
    .select(({ fn }) => [
      fn.count<number>('comments.id').filterWhere('r.comment_id', 'is', null).as('waiting'),
      fn.count<number>('comments.id').filterWhere('r.ruling', '=', 'approved').as('approved'),
      fn.count<number>('comments.id').filterWhere('r.ruling', '=', 'refused').as('refused'),
    ])
    .executeTakeFirstOrThrow()
  return row
}

type CommentCase = {
  id: string
  articleId: string
  yearId: string | null
  title: string
  ruling: Ruling | null
}

/** The comment and what was ruled, held until the transaction ends. */
export async function lockComment(tx: Db, id: string): Promise<CommentCase> {
  await tx.selectFrom('comments').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  const row = found(await commentRow(tx, id))
  const { ruling, at, by, reason, ...comment } = row
  return { ...comment, ruling: ruling && at ? { ruling, at, by: by ?? '', reason: reason ?? '' } : null }
}

function commentRow(tx: Db, id: string) {
  return tx
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.article_id')
    .leftJoin('comment_rulings as r', 'r.comment_id', 'comments.id')
    .leftJoin('people', 'people.id', 'r.ruled_by')
    .where('comments.id', '=', id)
    .select([
      'comments.id',
      'comments.article_id as articleId',
      'articles.year_id as yearId',
      'articles.title',
      'r.ruling',
      'r.ruled_at as at',
      'r.reason',
      'people.full_name as by',
    ])
    .executeTakeFirst()
}
