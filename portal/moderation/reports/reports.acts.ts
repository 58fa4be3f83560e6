import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, refused } from '#plumbing/verdict.ts'
import { placeHash, saltOf } from '../../comments/places.store.ts'
import type { ReportKind } from '../moderation.ts'

/** Reports taken from one place in ten minutes. */
export const reportBrake = { most: 5, minutes: 10 } as const

type Report = { commentId: string; kind: ReportKind; words: string; address: string }

/** A reader's word that a comment breaks the rules; from one place it counts once for each comment. */
export function reportComment(db: Db, { commentId, kind, words, address }: Report): Promise<void> {
  return transact(db, async (tx) => {
    const comment = found(await visibleComment(tx, commentId))
    const place = placeHash(await saltOf(tx), address)
    if ((await reportedLately(tx, place)) >= reportBrake.most)
      demand(refused(t('Từ nơi này đã có nhiều lượt báo vi phạm. Hãy đợi một lát rồi gửi tiếp.')))
    const mine = await tx
      .insertInto('comment_reports')
      .values({ id: newId(), comment_id: commentId, kind, words, place_hash: place })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (mine) await note(tx, null, 'comment.reported', commentId, { yearId: comment.yearId, after: { kind } })
  })
}

/** A comment readers see, with its article; held against rulings until we are done. */
function visibleComment(tx: Db, id: string) {
  return visibleComments(tx).where('comments.id', '=', id).forUpdate('comments').executeTakeFirst()
}

export function visibleComments(db: Db) {
  return db
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.article_id')
    .innerJoin('article_publications as p', 'p.article_id', 'articles.id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'articles.id')
    .where('w.article_id', 'is', null)
    .where('comments.standing', 'in', ['shown', 'approved'])
    .select([
      'comments.id',
      'comments.name',
      'comments.body',
      'articles.slug',
      'articles.title',
      'articles.year_id as yearId',
    ])
}

async function reportedLately(tx: Db, place: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`report ${place}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('comment_reports')
    .where('place_hash', '=', place)
    .where('sent_at', '>', sql<Date>`moment() - make_interval(mins => ${reportBrake.minutes}::int)`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
