import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** Everything kept about one comment, for the eyes of its sender; what the network told is kept only as a hash. */
export function findMine(db: Db, id: string) {
  return mine(db).where('c.id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export function lockMine(tx: Db, id: string) {
  return mine(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
}

function mine(db: Db) {
  return db
    .selectFrom('comments as c')
    .innerJoin('articles', 'articles.id', 'c.article_id')
    .select([
      'c.id',
      'c.name',
      'c.email',
      'c.body',
      'c.standing',
      'c.sent_at as sentAt',
      'articles.title',
      'articles.slug',
      'articles.year_id as yearId',
      sql<boolean>`c.place_hash is not null or c.address_hash <> ''`.as('keepsPlaceHash'),
      sql<boolean>`exists (select from comment_erasures e where e.comment_id = c.id and e.what = 'all')`.as(
        'isErased',
      ),
      sql<boolean>`exists (select from comment_mail_stops s where s.comment_id = c.id)`.as('isStopped'),
      sql<boolean>`coalesce((select r.code = 'sender' from comment_rulings r where r.comment_id = c.id
        order by r.number desc limit 1), false)`.as('isTakenBack'),
    ])
}

export type MineRow = NonNullable<Awaited<ReturnType<typeof findMine>>>

/** What was decided on a comment, oldest first; who of us decided is not its sender's business. */
export function mineRulings(db: Db, id: string) {
  return db
    .selectFrom('comment_rulings')
    .where('comment_id', '=', id)
    .orderBy('number')
    .select(['ruling', 'code', 'reason', 'ruled_at as at'])
    .execute()
}

export function mineConsents(db: Db, id: string) {
  return db
    .selectFrom('comment_consents')
    .where('comment_id', '=', id)
    .orderBy('purpose')
    .select(['purpose', 'version', 'given_at as at'])
    .execute()
}

/** What the comment said before; for its sender and for moderators. */
export function earlierTexts(db: Db, id: string) {
  return db
    .selectFrom('comment_texts')
    .where('comment_id', '=', id)
    .orderBy('number')
    .select(['number', 'body', 'replaced_at as at'])
    .execute()
}

type Own = {
  ruling: 'waiting' | 'refused' | 'withdrawn'
  code: 'sender' | 'corrected' | 'erased'
  reason: string
}

/** A ruling by nobody of ours. */
export async function ruleByNobody(tx: Db, id: string, { ruling, code, reason }: Own): Promise<void> {
  await sql`insert into comment_rulings (comment_id, number, ruling, code, reason, ruled_by)
    values (${id}, coalesce((select max(number) from comment_rulings where comment_id = ${id}), 0) + 1,
      ${ruling}, ${code}, ${reason}, null)`.execute(tx)
}

export async function keepText(tx: Db, id: string, body: string): Promise<void> {
  await sql`insert into comment_texts (comment_id, number, body)
    values (${id}, coalesce((select max(number) from comment_texts where comment_id = ${id}), 0) + 1, ${body})`.execute(
    tx,
  )
}
