import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, sameVersion } from '#plumbing/verdict.ts'
import { mayDraft, mayEdit, mayPublishOnce, mayWithdraw } from './news.policy.ts'
import { type ArticleText, freeSlug, lockArticle } from './news.store.ts'

type Draft = Pick<ArticleText, 'section' | 'title'> &
  Partial<ArticleText> & { yearId?: string | null; illustrative?: boolean }

/** Begins an article; nobody outside the editors' room sees it yet. */
export function draftArticle(db: Db, who: Actor, draft: Draft): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayDraft(who))
    const id = newId()
    await tx
      .insertInto('articles')
      .values({
        id,
        slug: await freeSlug(tx, draft.title, id),
        section: draft.section,
        title: draft.title,
        lead: draft.lead ?? '',
        body: draft.body ?? '',
        byline: draft.byline ?? '',
        byline_covers_photos: draft.bylineCoversPhotos ?? true,
        year_id: draft.yearId ?? null,
        illustrative: draft.illustrative ?? false,
        drafted_by: who.id,
      })
      .execute()
    await note(tx, who, 'article.drafted', id, {
      yearId: draft.yearId ?? null,
      after: { title: draft.title },
    })
    return id
  })
}

/** Writes the text anew. The address follows the title until readers know it. */
export function editArticle(db: Db, who: Actor, id: string, typed: ArticleText & { version: number }) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayEdit(who, article))
    sameVersion(article, typed.version)
    const { version, bylineCoversPhotos, ...text } = typed
    const slug = article.publication ? article.slug : await freeSlug(tx, text.title, id)
    await tx
      .updateTable('articles')
      .set({ ...text, slug, byline_covers_photos: bylineCoversPhotos, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await note(tx, who, 'article.edited', id, {
      yearId: article.yearId,
      before: { title: article.title, lead: article.lead, body: article.body, byline: article.byline },
      after: { title: text.title, lead: text.lead, body: text.body, byline: text.byline },
    })
  })
}

/** Puts the article before the readers. */
export function publishArticle(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayPublishOnce(who, article))
    await tx.insertInto('article_publications').values({ article_id: id, published_by: who.id }).execute()
    await note(tx, who, 'article.published', id, { yearId: article.yearId, after: { title: article.title } })
  })
}

/** Takes a published article away and leaves a notice with the reason in its place. */
export function withdrawArticle(db: Db, who: Actor, id: string, reason: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayWithdraw(who, article))
    await tx
      .insertInto('article_withdrawals')
      .values({ article_id: id, withdrawn_by: who.id, reason })
      .execute()
    await note(tx, who, 'article.withdrawn', id, {
      yearId: article.yearId,
      after: { title: article.title, reason },
    })
  })
}
