import { storeFile } from '#ground/files/files.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { measure } from '../pictures/check.ts'
import { leaveRenditions } from '../pictures/renditions.ts'
import type { Archive } from './archive/zip.ts'
import type { FoundItem } from './imports.ts'
import { type boxOf, picturesIn, plain, type TextPicture } from './pictures.ts'

export type Pictures = { box: ReturnType<typeof boxOf>; archive: Archive | null }
type Photo = {
  id: string
  name: string
  bytes: Uint8Array
  width: number
  height: number
  caption: string
  alternative: string
}
export type Gathered = { html: string; photos: Photo[]; ids: Map<string, string>; warnings: string[] }

/** The pictures an item shows, opened and measured; each that is missing or cannot be opened is named. */
export async function gatherPhotos(pictures: Pictures, item: FoundItem): Promise<Gathered> {
  const { html, pictures: shown } = picturesIn(item.html)
  const front: TextPicture[] =
    item.pictureId === '' ? [] : [{ source: '', id: item.pictureId, alternative: '', caption: '' }]
  const gathered: Gathered = { html, photos: [], ids: new Map(), warnings: [] }
  const byEntry = new Map<string, string>()
  for (const picture of [...front, ...shown]) {
    const entry = pictures.box.locate(picture, item.id.includes('.') ? item.id : '')
    const photo = await opened(pictures, picture, entry)
    if (typeof photo === 'string') gathered.warnings.push(photo)
    else {
      const id = byEntry.get(entry ?? '') ?? photo.id
      if (!byEntry.has(entry ?? '')) gathered.photos.push(photo)
      byEntry.set(entry ?? '', id)
      gathered.ids.set(picture.source, id)
    }
  }
  const undescribed = gathered.photos.filter((photo) => photo.alternative === '').length
  if (undescribed > 0) gathered.warnings.push(`${undescribed} ảnh chưa có lời mô tả.`)
  return gathered
}

/** The picture, or the sentence that says why there is none. */
async function opened(
  { box, archive }: Pictures,
  picture: TextPicture,
  entry: string | null,
): Promise<Photo | string> {
  if (entry === null || archive === null) return `Thiếu ảnh: ${picture.source || `số ${picture.id}`}.`
  const file = box.fileOf(picture)
  try {
    const bytes = await archive.read(entry)
    const name = entry.split('/').at(-1) ?? 'anh'
    return {
      ...{ id: newId(), name, bytes, ...(await measure({ name, bytes })) },
      caption: (picture.caption || plain(file?.caption ?? '') || plain(file?.title ?? '')).slice(0, 500),
      alternative: (picture.alternative || plain(file?.alternative ?? '')).slice(0, 500),
    }
  } catch (error) {
    if (error instanceof BadInput) return Object.values(error.fields).join(' ')
    throw error
  }
}

/** Keeps the pictures of an item in their order. */
export async function keepPhotos(
  tx: Db,
  who: { id: string },
  articleId: string,
  photos: Photo[],
): Promise<void> {
  let position = 0
  for (const { id, name, bytes, width, height, caption, alternative } of photos) {
    position += 1
    const fileId = await storeFile(
      tx,
      who,
      { name, bytes },
      { yearId: null, kinds: 'picture', field: 'picture' },
    )
    await tx
      .insertInto('article_photos')
      .values({
        ...{ id, article_id: articleId, position, file_id: fileId },
        width,
        height,
        caption,
        alternative,
      })
      .execute()
    await leaveRenditions(tx, fileId)
  }
}
