import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { NewsDraft } from './news-draft.ts'

/** Leaves the draft where the editor finds it, with a place for each photo. */
export async function draftNews(tx: Db, who: Actor, year: Year, news: NewsDraft & { conferenceId: string }) {
  const id = newId()
  await tx
    .insertInto('articles')
    .values({
      id,
      section: 'activity',
      slug: await freeSlug(tx, `tong-ket-${year.slug}`, id),
      title: news.title,
      lead: news.lead,
      content: JSON.stringify(paragraphsOf(news.body)),
      plain: news.body,
      year_id: year.id,
      conference_id: news.conferenceId,
      drafted_by: who.id,
    })
    .execute()
  await tx
    .insertInto('article_photos')
    .values(news.captions.map((caption, i) => ({ id: newId(), article_id: id, position: i + 1, caption })))
    .execute()
  await note(tx, who, 'article.drafted', id, { yearId: year.id, after: { title: news.title } })
  return id
}

/** The draft as pieces of text, the way the magazine keeps it. */
function paragraphsOf(body: string) {
  return body.split('\n\n').map((text) => ({ type: 'paragraph', words: [{ type: 'text', text }] }))
}

async function freeSlug(tx: Db, wanted: string, id: string): Promise<string> {
  const taken = await tx.selectFrom('articles').where('slug', '=', wanted).select('id').executeTakeFirst()
  return taken ? `${wanted}-${id.slice(-6)}` : wanted
}
