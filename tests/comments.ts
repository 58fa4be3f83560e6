import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Sent } from '#portal/comments/comments.acts.ts'

type Article = { slug?: string; section?: string; content?: unknown[] }

/** An article before the readers, as short as one can be. */
export async function aPublishedArticle(db: Db, editorId: string, given: Article = {}): Promise<string> {
  const { slug = `bai-${newId()}`, section = 'activity', content = [] } = given
  const id = newId()
  const text = { section, title: `Bài ${slug}`, lead: '', byline: '', content: JSON.stringify(content) }
  await db
    .insertInto('articles')
    .values({ ...text, id, slug, drafted_by: editorId })
    .execute()
  await db
    .insertInto('article_editions')
    .values({
      ...text,
      article_id: id,
      number: 1,
      form: 'text',
      plain: '',
      byline_covers_photos: false,
      change: 'first',
      published_by: editorId,
    })
    .execute()
  await db
    .insertInto('article_publications')
    .values({ article_id: id, published_by: editorId, edition: 1, section })
    .execute()
  return slug
}

let sent = 0

/** A comment as a reader without scripts sends it, each from a place of its own. */
export function aComment(slug: string, given: Partial<Sent> = {}): Sent {
  sent += 1
  return {
    slug,
    name: 'Bạn đọc Mẫu',
    email: 'mau@example.vn',
    body: `Bình luận mẫu ${sent}`,
    address: `10.0.${sent >> 8}.${sent & 255}`,
    purposes: ['publication'],
    now: new Date(),
    ...given,
  }
}
