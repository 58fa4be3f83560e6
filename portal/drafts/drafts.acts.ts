import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { keepDraft } from '#ground/news/draft.acts.ts'
import { mayTellNews } from '#ground/news/draft.policy.ts'
import { keyOf, type NewsEvent } from '#ground/news/draft.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { speaking, t } from '#plumbing/language.ts'
import { demand, found, refused } from '#plumbing/verdict.ts'
import { editArticle } from '../news/news.acts.ts'
import { mayEdit } from '../news/news.policy.ts'
import { lockArticle } from '../news/news.store.ts'
import { draftsOfYear } from './drafts.store.ts'
import { withFactsOfNow, writtenNow } from './facts.ts'
import { lookAt } from './look.ts'
import { eventSources } from './sources.ts'

/** “Soạn tin từ sự kiện”: a draft in the room whose figures, days and names stay linked to the event. */
export function draftFromEvent(db: Db, who: Actor, year: Year, event: NewsEvent): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayTellNews(who, year))
    await sql`select pg_advisory_xact_lock(hashtext(${keyOf(event, 'draft')}))`.execute(tx)
    const telling = found(await speaking('vi', () => eventSources[event.kind].tell(tx, year, event.id)))
    const before = (await draftsOfYear(tx, year.id)).find(
      (one) => one.kind === event.kind && one.subjectId === event.id,
    )
    if (before)
      demand(refused(t('Sự kiện này đã có tin: “{title}”. Hãy viết tiếp tin đó.', { title: before.title })))
    const conference = event.kind === 'closing' ? { conferenceId: event.id } : {}
    return keepDraft(tx, who, { event, yearId: year.id, ...conference, ...telling })
  })
}

/** Writes one fact of the item, or all of them, as the workspace says now; readers see it with the next edition. */
export function takeFacts(db: Db, who: Actor, id: string, key: string | null): Promise<void> {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayEdit(who, article))
    const [item] = await lookAt(tx, who.today, [id])
    if (!item) return demand(refused(t('Bài này không soạn từ sự kiện nào.')))
    const next = withFactsOfNow(item.words, item.known, key)
    const { section, byline, bylineCoversPhotos, version } = article
    await editArticle(tx, who, id, { section, byline, bylineCoversPhotos, version, ...next })
    const facts = writtenNow(item.words, item.known, key)
    await tx
      .updateTable('article_sources')
      .set({ facts: JSON.stringify(facts) })
      .where('article_id', '=', id)
      .execute()
    await lookAt(tx, who.today, [id])
    await note(tx, who, 'article.factsTaken', id, { yearId: article.yearId, after: { key: key ?? 'all' } })
  })
}
