import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Content } from '../content/content.ts'
import { type Article, type ArticleForm, addressOf, type State } from './news.ts'

/** The state as the database tells it from the rows that were written. */
export const stateWritten = sql<State>`case when w.article_id is not null then 'withdrawn'
  when p.article_id is not null then 'published'
  else coalesce((select s.leaves from article_steps s where s.article_id = articles.id
    order by s.entry desc limit 1), 'draft') end`

/** One article with its photos, in whatever state. */
export async function findArticle(
  db: Db,
  by: { id: string } | { slug: string },
): Promise<Article | undefined> {
  const row = await articleRows(db)
    .$if('id' in by, (q) => q.where('articles.id', '=', 'id' in by ? by.id : ''))
    .$if('slug' in by, (q) => q.where('articles.slug', '=', 'slug' in by ? by.slug : ''))
    .executeTakeFirst()
  if (!row) return undefined
  const { publishedAt, publishedBy, edition, withdrawnAt, withdrawnBy, reason, ...article } = row
  return {
    ...article,
    publication: publishedAt && { at: publishedAt, by: publishedBy ?? '', edition: edition ?? 1 },
    withdrawal: withdrawnAt && { at: withdrawnAt, by: withdrawnBy ?? '', reason: reason ?? '' },
  }
}

function articleRows(db: Db) {
  return db
    .selectFrom('articles')
    .leftJoin('article_publications as p', 'p.article_id', 'articles.id')
    .leftJoin('people as publisher', 'publisher.id', 'p.published_by')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'articles.id')
    .leftJoin('people as withdrawer', 'withdrawer.id', 'w.withdrawn_by')
    .select((eb) => [
      'articles.id',
      sql<ArticleForm>`articles.form`.as('form'),
      'articles.section',
      'articles.slug',
      'articles.title',
      'articles.lead',
      sql<Content>`articles.content`.as('content'),
      'articles.byline',
      'articles.byline_covers_photos as bylineCoversPhotos',
      'articles.illustrative',
      'articles.year_id as yearId',
      'articles.version',
      stateWritten.as('state'),
      'articles.drafted_by as draftedBy',
      sql<boolean>`exists (select from article_media m where m.article_id = articles.id)`.as('hasRecording'),
      sql<boolean>`exists (select from article_sources s where s.article_id = articles.id)`.as('isFromEvent'),
      sql<Day | null>`articles.due_on`.as('dueOn'),
      'p.published_at as publishedAt',
      'p.edition',
      'publisher.full_name as publishedBy',
      'w.withdrawn_at as withdrawnAt',
      'withdrawer.full_name as withdrawnBy',
      'w.reason',
      jsonArrayFrom(
        eb
          .selectFrom('article_photos as photo')
          .whereRef('photo.article_id', '=', 'articles.id')
          .orderBy('photo.position')
          .select([
            'photo.id',
            'photo.position',
            'photo.file_id as fileId',
            'photo.caption',
            'photo.credit',
            'photo.alternative',
            'photo.focal_x as focalX',
            'photo.focal_y as focalY',
            'photo.width',
            'photo.height',
            'photo.illustrative',
          ]),
      ).as('photos'),
    ])
}

/** The article, held against other writers until the transaction ends. */
export async function lockArticle(tx: Db, id: string): Promise<Article> {
  await tx.selectFrom('articles').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return found(await findArticle(tx, { id }))
}

/** A free address for the title: its own words, with a number when they are taken. */
export async function freeSlug(tx: Db, title: string, articleId: string): Promise<string> {
  const base = addressOf(title)
  await sql`select pg_advisory_xact_lock(hashtext('articles.slug'))`.execute(tx)
  const rows = await tx
    .selectFrom('articles')
    .where('id', '!=', articleId)
    .where((w) => w.or([w('slug', '=', base), w('slug', '~', `^${base}-[0-9]+$`)]))
    .select('slug')
    .execute()
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(base)) return base
  let n = 2
  while (taken.has(`${base}-${n}`)) n += 1
  return `${base}-${n}`
}

/** Every word somewhere in the title or lead, with or without marks. */
export function holds(table: 'articles' | 'e', words: string) {
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const escaped = each.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  return sql<boolean>`${sql.ref(`${table}.folded`)} like all (select vn_fold(word) from unnest(${escaped}::text[]) as word)`
}

export type ArticleText = {
  section: string
  title: string
  lead: string
  content: Content
  byline: string
  bylineCoversPhotos: boolean
}
