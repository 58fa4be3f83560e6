import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { mayEdit } from './news.policy.ts'
import { lockArticle } from './news.store.ts'
import type { Article } from './news.ts'
import { measure } from './picture.ts'

type Picture = { upload?: Upload | undefined; fileId?: string; illustrative?: boolean }
type Typed = Picture & { caption: string; alternative: string; version?: number | undefined }

/** Adds a photo at the end: from an upload, from a file already kept, or its place alone. */
export function addPhoto(db: Db, who: Actor, articleId: string, photo: Typed): Promise<string> {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, articleId, photo.version)
    const id = newId()
    await tx
      .insertInto('article_photos')
      .values({
        id,
        article_id: articleId,
        position: Math.max(0, ...article.photos.map((one) => one.position)) + 1,
        caption: photo.caption,
        alternative: photo.alternative,
        ...(await pictureOf(tx, who, photo)),
      })
      .execute()
    await note(tx, who, 'photo.added', articleId, {
      yearId: article.yearId,
      after: { caption: photo.caption },
    })
    return id
  })
}

/** Changes the words of a photo, and the picture when a new one is sent. */
export function editPhoto(db: Db, who: Actor, at: { articleId: string; photoId: string }, photo: Typed) {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, at.articleId, photo.version)
    const before = found(article.photos.find((one) => one.id === at.photoId))
    const picture = await pictureOf(tx, who, photo)
    await tx
      .updateTable('article_photos')
      .set({
        caption: photo.caption,
        alternative: photo.alternative,
        ...picture,
      })
      .where('id', '=', at.photoId)
      .execute()
    await note(tx, who, 'photo.edited', at.articleId, {
      yearId: article.yearId,
      before: { caption: before.caption, alternative: before.alternative, fileId: before.fileId },
      after: {
        caption: photo.caption,
        alternative: photo.alternative,
        fileId: picture?.file_id ?? before.fileId,
      },
    })
  })
}

/** Takes a photo out of the article; its file stays kept. */
export function removePhoto(db: Db, who: Actor, at: { articleId: string; photoId: string; version: number }) {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, at.articleId, at.version)
    const photo = found(article.photos.find((one) => one.id === at.photoId))
    await tx.deleteFrom('article_photos').where('id', '=', photo.id).execute()
    await note(tx, who, 'photo.removed', at.articleId, {
      yearId: article.yearId,
      before: { caption: photo.caption, alternative: photo.alternative, fileId: photo.fileId },
    })
  })
}

async function beginEdit(tx: Db, who: Actor, articleId: string, version?: number): Promise<Article> {
  const article = await lockArticle(tx, articleId)
  demand(mayEdit(who, article))
  if (version !== undefined) sameVersion(article, version)
  await tx
    .updateTable('articles')
    .set({ version: article.version + 1 })
    .where('id', '=', articleId)
    .execute()
  return article
}

async function pictureOf(tx: Db, who: Actor, photo: Picture) {
  const illustrative = photo.illustrative ?? false
  if (photo.upload) {
    const size = await measure(photo.upload)
    const wanted = { yearId: null, kinds: 'picture', field: 'picture' } as const
    return { file_id: await storeFile(tx, who, photo.upload, wanted), ...size, illustrative }
  }
  if (!photo.fileId) return undefined
  const file = await tx
    .selectFrom('files')
    .where('id', '=', photo.fileId)
    .select(['name', 'content'])
    .executeTakeFirstOrThrow()
  return { file_id: photo.fileId, ...(await measure({ name: file.name, bytes: file.content })), illustrative }
}
