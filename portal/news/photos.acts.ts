import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { measure } from '../pictures/check.ts'
import { leaveRenditions } from '../pictures/renditions.ts'
import { mayEdit } from './news.policy.ts'
import { lockArticle } from './news.store.ts'
import type { Article } from './news.ts'

type Picture = { upload?: Upload | undefined; fileId?: string; illustrative?: boolean }
type Words = {
  caption: string
  alternative: string
  credit?: string
  focalX?: number | null
  focalY?: number | null
}
type Typed = Picture & Words & { version?: number | undefined }

/** Adds a photo at the end: from an upload, from a file already kept, or its place alone. */
export async function addPhoto(db: Db, who: Actor, articleId: string, photo: Typed): Promise<string> {
  const [id = ''] = await addPhotos(db, who, articleId, { photos: [photo], version: photo.version })
  return id
}

/** Adds several photos at the end, in their order; all of them or none. */
export function addPhotos(
  db: Db,
  who: Actor,
  articleId: string,
  { photos, version }: { photos: Typed[]; version?: number | undefined },
): Promise<string[]> {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, articleId, version)
    const last = Math.max(0, ...article.photos.map((one) => one.position))
    const rows: { id: string; article_id: string; position: number; caption: string; alternative: string }[] =
      []
    for (const photo of photos)
      rows.push({
        id: newId(),
        article_id: articleId,
        position: last + 1 + rows.length,
        ...wordsOf(photo),
        ...(await pictureOf(tx, who, photo)),
      })
    await tx.insertInto('article_photos').values(rows).execute()
    await note(tx, who, 'photo.added', articleId, {
      yearId: article.yearId,
      after: { captions: photos.map((photo) => photo.caption) },
    })
    return rows.map((row) => row.id)
  })
}

function wordsOf({ caption, alternative, credit, focalX, focalY }: Words) {
  return {
    caption,
    alternative,
    ...(credit === undefined ? {} : { credit }),
    ...(focalX == null ? {} : { focal_x: focalX }),
    ...(focalY == null ? {} : { focal_y: focalY }),
  }
}

type At = { articleId: string; photoId: string }

/** Changes the words of a photo, and the picture when a new one is sent. */
export function editPhoto(db: Db, who: Actor, at: At, photo: Typed) {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, at.articleId, photo.version)
    const before = found(article.photos.find((one) => one.id === at.photoId))
    const picture = await pictureOf(tx, who, photo)
    await tx
      .updateTable('article_photos')
      .set({ ...wordsOf(photo), ...picture })
      .where('id', '=', at.photoId)
      .execute()
    await note(tx, who, 'photo.edited', at.articleId, {
      yearId: article.yearId,
      before: { ...said(before), fileId: before.fileId },
      after: { ...said({ ...before, ...photo }), fileId: picture?.file_id ?? before.fileId },
    })
  })
}

const said = ({ caption, alternative, credit }: Words) => ({ caption, alternative, credit })

/** Takes a photo out of the article; its file stays kept, and editions that show it still do. */
export function removePhoto(db: Db, who: Actor, at: At & { version: number }) {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, at.articleId, at.version)
    const photo = found(article.photos.find((one) => one.id === at.photoId))
    await tx.deleteFrom('article_photos').where('id', '=', photo.id).execute()
    await note(tx, who, 'photo.removed', at.articleId, {
      yearId: article.yearId,
      before: { ...said(photo), fileId: photo.fileId },
    })
  })
}

/** Moves a photo one place up or down; the first one stands on the item and in lists. */
export function movePhoto(db: Db, who: Actor, at: At & { version: number; by: -1 | 1 }) {
  return transact(db, async (tx) => {
    const article = await beginEdit(tx, who, at.articleId, at.version)
    const ids = article.photos.map((one) => one.id)
    const from = ids.indexOf(at.photoId)
    const other = found(article.photos[from + at.by])
    const photo = found(article.photos[from])
    await setPosition(tx, photo.id, 0) // two photos never have one place, not even for a moment
    await setPosition(tx, other.id, photo.position)
    await setPosition(tx, photo.id, other.position)
    await note(tx, who, 'photo.moved', at.articleId, {
      yearId: article.yearId,
      before: { position: photo.position },
      after: { position: other.position, caption: photo.caption },
    })
  })
}

function setPosition(tx: Db, id: string, position: number) {
  return tx.updateTable('article_photos').set({ position }).where('id', '=', id).execute()
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
  const picture = await keptPicture(tx, who, photo)
  if (picture) await leaveRenditions(tx, picture.file_id)
  return picture
}

async function keptPicture(tx: Db, who: Actor, photo: Picture) {
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
