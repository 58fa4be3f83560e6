import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, sameVersion } from '#plumbing/verdict.ts'
import { htmlOf } from '../content/html-of.ts'
import { plainOf } from '../content/plain.ts'
import { addEdition } from './editions.store.ts'
import { dropRecentVersion, keepFirstVersion, keepVersion } from './editor/versions.store.ts'
import { mayDraft, mayEdit, mayPublishChange, mayPublishOnce, mayWithdraw } from './news.policy.ts'
import { type ArticleText, freeSlug, lockArticle } from './news.store.ts'
import type { Article, ArticleForm, Change } from './news.ts'
import { addMissingSteps, addStep } from './steps.store.ts'

type Draft = Pick<ArticleText, 'section' | 'title'> &
  Partial<ArticleText> & { form?: ArticleForm; yearId?: string | null; illustrative?: boolean }

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
        form: draft.form ?? 'text',
        content: JSON.stringify(draft.content ?? []),
        plain: plainOf(draft.content ?? []),
        byline: draft.byline ?? '',
        byline_covers_photos: draft.bylineCoversPhotos ?? true,
        year_id: draft.yearId ?? null,
        illustrative: draft.illustrative ?? false,
        drafted_by: who.id,
      })
      .execute()
    await keepVersion(tx, who, id)
    await note(tx, who, 'article.drafted', id, {
      yearId: draft.yearId ?? null,
      after: { title: draft.title },
    })
    return id
  })
}

type Typed = ArticleText & { version: number; byItself?: boolean }

/**
 * Writes the text anew and gives its version. The address follows the title until readers know it. What a page saves
 * `byItself` within moments replaces what it saved before, in the versions and in the journal.
 */
export function editArticle(db: Db, who: Actor, id: string, { version, byItself, ...typed }: Typed) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayEdit(who, article))
    sameVersion(article, version)
    if (byItself && isSameText(article, typed)) return version
    await keepFirstVersion(tx, { id: article.draftedBy ?? who.id }, id)
    const goesOn = byItself === true && (await dropRecentVersion(tx, who, id))
    await writeText(tx, article, typed)
    await keepVersion(tx, who, id)
    if (!goesOn) await noteEdit(tx, who, article, typed)
    return version + 1
  })
}

async function writeText(tx: Db, article: Article, { bylineCoversPhotos, content, ...text }: ArticleText) {
  const slug = article.publication ? article.slug : await freeSlug(tx, text.title, article.id)
  await tx
    .updateTable('articles')
    .set({
      ...text,
      content: JSON.stringify(content),
      plain: plainOf(content),
      slug,
      byline_covers_photos: bylineCoversPhotos,
      version: article.version + 1,
    })
    .where('id', '=', article.id)
    .execute()
}

function noteEdit(tx: Db, who: Actor, article: Article, typed: ArticleText) {
  return note(tx, who, 'article.edited', article.id, {
    yearId: article.yearId,
    before: noted(article),
    after: noted(typed),
  })
}

const noted = ({
  title,
  lead,
  content,
  byline,
}: Pick<ArticleText, 'title' | 'lead' | 'content' | 'byline'>) => ({
  title,
  lead,
  text: plainOf(content),
  byline,
})

function isSameText(article: Article, typed: ArticleText): boolean {
  const whole = ({ section, title, lead, content, byline, bylineCoversPhotos }: ArticleText) =>
    htmlOf(content) + JSON.stringify([section, title, lead, byline, bylineCoversPhotos])
  return whole(article) === whole(typed)
}

/** Makes the item as it stands the first edition that readers see. */
export async function putOut(tx: Db, who: { id: string }, article: Article) {
  await addEdition(tx, who, article, { number: 1, change: 'first', words: '' })
  await tx
    .insertInto('article_publications')
    .values({ article_id: article.id, published_by: who.id, section: article.section, form: article.form })
    .execute()
}

/** Puts the article before the readers; the steps it skipped are written as taken by the one who takes them all. */
export function publishArticle(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayPublishOnce(who, article))
    await addMissingSteps(tx, who, article)
    await addStep(tx, who, id, { step: 'approved', leaves: 'published' })
    await putOut(tx, who, article)
    await note(tx, who, 'article.published', id, { yearId: article.yearId, after: { title: article.title } })
  })
}

/** Puts what was changed since before the readers, who are told in words what it was. */
export function publishChange(db: Db, who: Actor, id: string, told: { change: Change; words: string }) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayPublishChange(who, article))
    const number = (article.publication?.edition ?? 0) + 1
    await addEdition(tx, who, article, { number, ...told })
    await tx
      .updateTable('article_publications')
      .set({ edition: number, section: article.section, form: article.form })
      .where('article_id', '=', id)
      .execute()
    await note(tx, who, 'article.changed', id, { yearId: article.yearId, after: { number, ...told } })
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
