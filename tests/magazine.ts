import type { Actor } from '#ground/people/actor.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { aText } from '#portal/content/content.samples.ts'
import type { Content } from '#portal/content/content.ts'
import { nameArticle } from '#portal/names/names.acts.ts'
import { illustration } from '#portal/news/illustration.ts'
import { draftArticle, publishArticle } from '#portal/news/news.acts.ts'
import { addPhoto } from '#portal/news/photos.acts.ts'

type Wanted = { title: string; at: string; lead?: string; section?: string; content?: Content }
type Named = { topics?: string; authors?: string; photo?: boolean }

/** An item before the readers since an instant, with a picture and names where they are wanted; gives its id. */
export function aPublishedItem(
  db: Db,
  who: Actor,
  { title, at, lead = 'Lời dẫn.', section = 'activity', content = aText('Đoạn một.') }: Wanted,
  { topics = '', authors = '', photo = false }: Named = {},
): Promise<string> {
  return transact(db, async (tx) => {
    await tellTime(tx, at)
    const id = await draftArticle(tx, who, { section, title, lead, content, byline: 'NGUYÊN KHÔI' })
    if (photo) await addPicture(tx, who, id)
    await nameArticle(tx, who, { id, yearId: null }, { topics, authors })
    await publishArticle(tx, who, id)
    return id
  })
}

async function addPicture(tx: Db, who: Actor, articleId: string) {
  const bytes = await illustration('hall')
  await addPhoto(tx, who, articleId, {
    upload: { name: 'canh.jpg', bytes },
    caption: 'Quang cảnh & “buổi lễ”',
    alternative: 'Hội trường có <nhiều> người',
    credit: 'Ảnh: MINH HỌA',
  })
}
