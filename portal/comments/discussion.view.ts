import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Env } from '#ground/env.ts'
import { isId } from '#kit/http/fields.ts'
import { pageOf } from '#kit/http/show.tsx'
import { type Db, readAll } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { takesComments } from './comments.policy.ts'
import type { CommentRule } from './comments.ts'
import { countShown, type Thread, threadsOf } from './discussion.store.ts'

/** What stands under an article: its comments, and whether and how one more may be sent. */
export type DiscussionView = {
  threads: Thread[]
  count: number
  page: number
  pages: number
  /** The one thread that is looked at alone. */
  thread: string | null
  replyTo: { id: string; name: string } | null
  rule: CommentRule
  takes: Verdict
  /** The article tells of a public posting: what readers think of that list has a procedure of its own. */
  tellsOfPosting: boolean
  sent: 'waiting' | 'shown' | null
  /** Whether a letter could be sent at all: what cannot be done is not offered. */
  notifies: boolean
}

/** The discussion of a published article as this request asks for it (`page`, `thread`, `reply`, `sent`). */
export async function showDiscussion(c: Context<Env>, articleId: string): Promise<DiscussionView> {
  const [page, thread, reply] = [pageOf(c), idIn(c, 'thread'), idIn(c, 'reply')]
  const read = await readAll(c.var.db, {
    ground: () => groundOf(c.var.db, articleId),
    threads: () => threadsOf(c.var.db, { articleId, page, thread }),
    shown: () => countShown(c.var.db, articleId),
    replyTo: async () => (reply ? await nameOf(c.var.db, reply, articleId) : null),
  })
  const { ground, threads, shown, replyTo } = read
  const sent = c.req.query('sent')
  return {
    threads,
    ...shown,
    page,
    thread,
    replyTo,
    rule: ground.rule,
    takes: takesComments({ ...ground, isWithdrawn: false }),
    tellsOfPosting: ground.tellsOfPosting,
    sent: sent === 'shown' || sent === 'waiting' ? sent : null,
    notifies: c.var.settings.mail !== null,
  }
}

function idIn(c: Context<Env>, name: string): string | null {
  const typed = c.req.query(name) ?? ''
  return isId(typed) ? typed : null
}

function groundOf(db: Db, articleId: string) {
  return db
    .selectFrom('article_publications as p')
    .innerJoin('sections', 'sections.slug', 'p.section')
    .innerJoin('article_editions as e', (join) =>
      join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
    )
    .where('p.article_id', '=', articleId)
    .select([
      'sections.comment_rule as rule',
      sql<boolean>`sections.closed_at is not null`.as('isClosed'),
      sql<boolean>`e.content @? '$.**.href ? (@ like_regex "/(cong-khai|postings)(/|$)")'`.as(
        'tellsOfPosting',
      ),
    ])
    .executeTakeFirstOrThrow()
}

async function nameOf(db: Db, id: string, articleId: string) {
  const row = await db
    .selectFrom('comments')
    .where('id', '=', id)
    .where('article_id', '=', articleId)
    .where('parent_id', 'is', null)
    .where('standing', 'in', ['shown', 'approved'])
    .select(['id', 'name'])
    .executeTakeFirst()
  return row ?? null
}
