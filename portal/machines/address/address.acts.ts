import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'
import { allowed, BadInput, demand, hidden, refused, sameVersion, type Verdict } from '#plumbing/verdict.ts'
import { lockArticle } from '../../news/news.store.ts'
import type { Article } from '../../news/news.ts'

/** An item that readers know keeps its old address as a way to the new one; before that its address follows the title. */
export function mayMove(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editorInChief')) return hidden
  if (!article.publication) return refused(t('Bài chưa đăng thì địa chỉ đi theo tiêu đề.'))
  return article.withdrawal ? refused(t('Bài đã gỡ thì giữ nguyên địa chỉ.')) : allowed
}

/** Gives a published item another address; whoever comes by the old one is sent on. */
export function moveArticle(
  db: Db,
  who: Actor,
  id: string,
  typed: { slug: string; version: number },
): Promise<string> {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('articles.slug'))`.execute(tx)
    const article = await lockArticle(tx, id)
    demand(mayMove(who, article))
    sameVersion(article, typed.version)
    const slug = slugOf(typed.slug, 100)
    await demandFree(tx, slug, id)
    await tx.deleteFrom('article_addresses').where('slug', '=', slug).execute()
    await tx.insertInto('article_addresses').values({ slug: article.slug, article_id: id }).execute()
    await tx
      .updateTable('articles')
      .set({ slug, version: article.version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'article.moved', id, { before: { slug: article.slug }, after: { slug } })
    return slug
  })
}

async function demandFree(tx: Db, slug: string, id: string): Promise<void> {
  if (slug === '') throw new BadInput({ slug: t('Địa chỉ cần có chữ cái không dấu hoặc chữ số.') })
  const { rows } = await sql<{ own: boolean }>`select id = ${id} as own from articles where slug = ${slug}
    union all select false from article_addresses where slug = ${slug} and article_id <> ${id}`.execute(tx)
  if (rows.some((row) => row.own)) throw new BadInput({ slug: t('Đây là địa chỉ hiện nay của bài.') })
  if (rows.length > 0)
    throw new BadInput({ slug: t('Bài khác đang hoặc đã dùng địa chỉ này. Hãy đặt khác.') })
}
