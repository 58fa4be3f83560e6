import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Format, Width } from './pictures.ts'

type Found = { fileId: string; isPublic: boolean; draftedBy: string | null }

/**
 * The file of a photo. Readers get the one of the edition they see, even when the working copy has another by now; who
 * works on the article gets the working copy's, or that of an edition that once showed it.
 */
export async function findPicture(
  db: Db,
  photoId: string,
): Promise<{ forReaders: Found | null; own: Found | null }> {
  const { rows } = await sql<Found>`
    select photo.file_id as "fileId", false as "isPublic", a.drafted_by as "draftedBy"
    from article_photos photo join articles a on a.id = photo.article_id
    where photo.id = ${photoId} and photo.file_id is not null
    union all
    select shown.file_id, p.edition is not null and w.article_id is null, a.drafted_by
    from edition_photos shown join articles a on a.id = shown.article_id
    left join article_publications p on p.article_id = shown.article_id and p.edition = shown.number
    left join article_withdrawals w on w.article_id = shown.article_id
    where shown.photo_id = ${photoId}`.execute(db)
  const hidden = rows.filter((row) => !row.isPublic)
  return { forReaders: rows.find((row) => row.isPublic) ?? null, own: hidden[0] ?? null }
}

type Wanted = { fileId: string; width: Width; format: Format }

export async function keptRendition(db: Db, { fileId, width, format }: Wanted): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('picture_renditions')
    .where('file_id', '=', fileId)
    .where('width', '=', width)
    .where('format', '=', format)
    .select('content')
    .executeTakeFirst()
  return row?.content ?? null
}

/** Two who made the same at once keep one. */
export async function keepRendition(
  db: Db,
  { fileId, width, format }: Wanted,
  content: Buffer,
): Promise<void> {
  await db
    .insertInto('picture_renditions')
    .values({ file_id: fileId, width, format, content })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Which renditions of a file are there already. */
export function keptOf(db: Db, fileId: string) {
  return db
    .selectFrom('picture_renditions')
    .where('file_id', '=', fileId)
    .select(['width', 'format'])
    .execute()
}

/** The original as it came, with its name and kind. */
export function originalOf(db: Db, fileId: string) {
  return db
    .selectFrom('files')
    .where('id', '=', fileId)
    .select(['name', 'kind', 'content'])
    .executeTakeFirstOrThrow()
}
