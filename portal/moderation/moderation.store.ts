import type { Db } from '#plumbing/database.ts'
import type { Standing } from '../comments/comments.ts'
import type { Stand } from './moderation.policy.ts'

/** A comment as it is ruled on. */
export type Case = Stand & {
  id: string
  body: string
  email: string
  placeHash: string | null
  yearId: string | null
  title: string
}

/** The comments and where they stand, held until the transaction ends, always in the same order. */
export async function lockCases(tx: Db, ids: string[]): Promise<Case[]> {
  if (ids.length === 0) return []
  await tx.selectFrom('comments').where('id', 'in', ids).orderBy('id').select('id').forUpdate().execute()
  const rows = await tx
    .selectFrom('comments')
    .innerJoin('articles', 'articles.id', 'comments.article_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('comment_rulings')
          .leftJoin('people', 'people.id', 'ruled_by')
          .whereRef('comment_id', '=', 'comments.id')
          .orderBy('number', 'desc')
          .limit(1)
          .select(['ruled_at', 'people.full_name'])
          .as('r'),
      (join) => join.onTrue(),
    )
    .where('comments.id', 'in', ids)
    .orderBy('comments.id')
    .select([
      'comments.id',
      'comments.body',
      'comments.email',
      'comments.place_hash as placeHash',
      'comments.standing',
      'comments.open_reports as openReports',
      'articles.year_id as yearId',
      'articles.title',
      'r.ruled_at as at',
      'r.full_name as by',
    ])
    .execute()
  return rows
}

/** How many comments stand where, and how many of those that readers see were reported. */
export async function countStandings(db: Db): Promise<Record<Standing | 'reported', number>> {
  const rows = await db
    .selectFrom('comments')
    .groupBy('standing')
    .select(({ fn }) => ['standing', fn.countAll<number>().as('count')])
    .execute()
  const { reported } = await db
    .selectFrom('comments')
    .where('open_reports', '>', 0)
    .select(({ fn }) => fn.countAll<number>().as('reported'))
    .executeTakeFirstOrThrow()
  const of = (standing: Standing) => rows.find((row) => row.standing === standing)?.count ?? 0
  return {
    waiting: of('waiting'),
    shown: of('shown'),
    approved: of('approved'),
    refused: of('refused'),
    withdrawn: of('withdrawn'),
    reported,
  }
}
