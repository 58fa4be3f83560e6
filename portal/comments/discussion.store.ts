import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Comments on one page of an article, each with the first replies to it. */
export const threadPage = 20
const repliesShown = 10
const repliesAlone = 500

/** What readers are told of: those they may read, and that one was taken down. */
const told = ['shown', 'approved', 'withdrawn'] as const

/** An answer of the editors. */
export type PublicAnswer = { id: string; body: string; answeredAt: Date; illustrative: boolean }

/** “Bình luận” as readers see it: never with the address of its sender; of one taken down only that it was. */
export type PublicComment = {
  id: string
  name: string
  body: string
  sentAt: Date
  illustrative: boolean
  withdrawal: { at: Date; code: string; reason: string } | null
  answers: PublicAnswer[]
}

/** A comment with what was replied to it; `replyCount` counts those not on this page too. */
export type Thread = PublicComment & { replies: PublicComment[]; replyCount: number }

type Wanted = { articleId: string; page: number; thread: string | null }

/** The comments of an article that were approved, oldest first, and notices of those taken down. */
export async function threadsOf(db: Db, wanted: Wanted): Promise<Thread[]> {
  const roots = await rootRows(db, wanted)
  const replies = await replyRows(db, idsOf(roots), wanted.thread === null ? repliesShown : repliesAlone)
  const answers = await answersTo(db, [...idsOf(roots), ...idsOf(replies)])
  return roots.map((root) => {
    const own = replies.filter((reply) => reply.parentId === root.id)
    return {
      ...publicComment(root, answers),
      replies: own.map((reply) => publicComment(reply, answers)),
      replyCount: own[0]?.replyCount ?? 0,
    }
  })
}

function rootRows(db: Db, { articleId, page, thread }: Wanted) {
  return shown(db)
    .where('c.article_id', '=', articleId)
    .where('c.parent_id', 'is', null)
    .$if(thread !== null, (q) => q.where('c.id', '=', thread ?? ''))
    .orderBy('c.sent_at')
    .orderBy('c.id')
    .limit(threadPage)
    .offset(thread === null ? (page - 1) * threadPage : 0)
    .execute()
}

function replyRows(db: Db, roots: string[], most: number) {
  const numbered = shown(db)
    .where('c.parent_id', 'in', someOf(roots))
    .select([
      'c.parent_id as parentId',
      sql<number>`row_number() over (partition by c.parent_id order by c.sent_at, c.id)`.as('place'),
      sql<number>`count(*) over (partition by c.parent_id)`.as('replyCount'),
    ])
  return db.selectFrom(numbered.as('r')).where('r.place', '<=', most).orderBy('r.place').selectAll().execute()
}

function shown(db: Db) {
  return db
    .selectFrom('comments as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('comment_rulings')
          .whereRef('comment_id', '=', 'c.id')
          .where(sql<boolean>`c.standing = 'withdrawn'`)
          .orderBy('number', 'desc')
          .limit(1)
          .select(['ruled_at', 'code', 'reason'])
          .as('w'),
      (join) => join.onTrue(),
    )
    .where('c.standing', 'in', told)
    .select([
      'c.id',
      sql<string>`case when w.ruled_at is null then c.name else '' end`.as('name'),
      sql<string>`case when w.ruled_at is null then c.body else '' end`.as('body'),
      'c.sent_at as sentAt',
      'c.illustrative',
      'w.ruled_at as withdrawnAt',
      'w.code',
      'w.reason',
    ])
}

type Row = Awaited<ReturnType<typeof rootRows>>[number]

function publicComment(row: Row, answers: Map<string, PublicAnswer[]>): PublicComment {
  const { id, name, body, sentAt, illustrative, withdrawnAt, code, reason } = row
  const withdrawal = withdrawnAt && { at: withdrawnAt, code: code ?? '', reason: reason ?? '' }
  return { id, name, body, sentAt, illustrative, withdrawal, answers: answers.get(id) ?? [] }
}

async function answersTo(db: Db, comments: string[]): Promise<Map<string, PublicAnswer[]>> {
  const rows = await db
    .selectFrom('comment_answers as a')
    .leftJoin('comment_answer_withdrawals as w', 'w.answer_id', 'a.id')
    .where('a.comment_id', 'in', someOf(comments))
    .where('w.answer_id', 'is', null)
    .orderBy('a.answered_at')
    .select(['a.id', 'a.comment_id as commentId', 'a.body', 'a.answered_at as answeredAt', 'a.illustrative'])
    .execute()
  return new Map(comments.map((id) => [id, rows.filter((row) => row.commentId === id)]))
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const someOf = (ids: string[]) => sql<string>`(select unnest(${ids}::uuid[]))`

/** How many comments readers see, and how many pages those that are no replies fill. */
export async function countShown(db: Db, articleId: string): Promise<{ count: number; pages: number }> {
  const row = await db
    .selectFrom('comments')
    .where('article_id', '=', articleId)
    .where('standing', 'in', told)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('standing', '!=', 'withdrawn').as('count'),
      fn.countAll<number>().filterWhere('parent_id', 'is', null).as('roots'),
    ])
    .executeTakeFirstOrThrow()
  return { count: row.count, pages: Math.max(1, Math.ceil(row.roots / threadPage)) }
}

/** Where a comment stands among those shown: the article, and the page its thread begins on. */
export async function placeOf(db: Db, id: string) {
  const at = await db
    .selectFrom('comments as c')
    .innerJoin('comments as root', (join) => join.on(sql<boolean>`root.id = coalesce(c.parent_id, c.id)`))
    .innerJoin('articles', 'articles.id', 'c.article_id')
    .innerJoin('article_publications as p', 'p.article_id', 'c.article_id')
    .where('c.id', '=', id)
    .where('c.standing', 'in', told)
    .where('root.standing', 'in', told)
    .select([
      'articles.slug',
      'root.id as rootId',
      sql<boolean>`c.parent_id is not null`.as('isReply'),
      sql<number>`(select count(*) from comments o where o.article_id = c.article_id and o.parent_id is null
        and o.standing in ('shown', 'approved', 'withdrawn') and (o.sent_at, o.id) < (root.sent_at, root.id))`.as(
        'before',
      ),
    ])
    .executeTakeFirst()
  return at && { ...at, page: Math.floor(at.before / threadPage) + 1 }
}
