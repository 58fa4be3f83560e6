import { createReadStream } from 'node:fs'
import { sql } from 'kysely'
import { safeName } from '#ground/files/files.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { LargeFile } from '#plumbing/spooled.ts'
import { endingsOf, type MediaKind } from './kinds.ts'
import type { ByteRange } from './ranges.ts'

/** Large files are kept in pieces of this many bytes; only one of them is ever in memory. */
const pieceSize = 1024 * 1024

/** What was measured of a large file. */
export type MediaFacts = {
  kind: MediaKind
  seconds: number | null
  width: number | null
  height: number | null
  codecs: string
}

/** Keeps a checked file in pieces; gives its id. */
export async function storeMedia(
  tx: Db,
  who: { id: string },
  { file, facts }: { file: LargeFile; facts: MediaFacts },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('media_files')
    .values({
      id,
      name: safeName(file.name, endingsOf(facts.kind)),
      kind: facts.kind,
      size: file.size,
      sha256: file.sha256,
      seconds: facts.seconds?.toFixed(3) ?? null,
      width: facts.width,
      height: facts.height,
      codecs: facts.codecs,
      uploaded_by: who.id,
    })
    .execute()
  await storePieces(tx, id, file.path)
  return id
}

// One statement for each piece: all of them in one would hold the whole file in memory.
async function storePieces(tx: Db, id: string, path: string): Promise<void> {
  const parts = createReadStream(path, { highWaterMark: pieceSize })
  let position = 0
  for await (const content of parts) {
    await tx.insertInto('media_pieces').values({ file_id: id, position, content }).execute()
    position += 1
  }
}

/** The bytes of a range as they are read, piece by piece; a reader who leaves stops the reading. */
export function mediaBytes(db: Db, fileId: string, { first, last }: ByteRange): ReadableStream<Uint8Array> {
  let at = first
  const pull = async (out: ReadableStreamDefaultController<Uint8Array>) => {
    const part = at > last ? null : await partOf(db, fileId, { first: at, last })
    at += part?.length ?? 0
    if (part && part.length > 0) out.enqueue(part)
    else out.close()
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}

async function partOf(db: Db, fileId: string, { first, last }: ByteRange): Promise<Uint8Array | null> {
  const position = Math.floor(first / pieceSize)
  const begin = first - position * pieceSize
  const length = Math.min(last - first + 1, pieceSize - begin)
  const row = await db
    .selectFrom('media_pieces')
    .where('file_id', '=', fileId)
    .where('position', '=', position)
    .select(sql<Buffer>`substring(content from ${begin + 1}::int for ${length}::int)`.as('part'))
    .executeTakeFirst()
  return row ? new Uint8Array(row.part) : null
}

/** A whole file in memory: only for one that is small enough to be drawn. */
export async function wholeMedia(db: Db, fileId: string): Promise<Buffer> {
  const rows = await db
    .selectFrom('media_pieces')
    .where('file_id', '=', fileId)
    .orderBy('position')
    .select('content')
    .execute()
  return Buffer.concat(rows.map((row) => row.content))
}

/** A large file with whether readers may have it: while an edition they see, or an issue they see, holds it. */
export async function findMedia(db: Db, fileId: string) {
  const row = await db
    .selectFrom('media_files')
    .where('id', '=', fileId)
    .select([
      'id',
      'name',
      'kind',
      'size',
      'sha256',
      'uploaded_at as uploadedAt',
      isPublicMedia.as('isPublic'),
    ])
    .executeTakeFirst()
  return row && { ...row, size: Number(row.size) }
}

const isPublicMedia = sql<boolean>`exists (
    select from edition_media e
    join article_publications p on p.article_id = e.article_id and p.edition = e.number
    where e.file_id = media_files.id
      and not exists (select from article_withdrawals w where w.article_id = e.article_id))
  or exists (
    select from issues i join issue_publications p on p.issue_id = i.id
    where i.pdf_id = media_files.id
      and not exists (select from issue_withdrawals w where w.issue_id = i.id))`

/** A track with its text and whether readers may have it. */
export async function findTrack(db: Db, trackId: string) {
  return db
    .selectFrom('media_tracks')
    .where('id', '=', trackId)
    .select([
      'cues',
      sql<boolean>`exists (
        select from edition_tracks e
        join article_publications p on p.article_id = e.article_id and p.edition = e.number
        where e.track_id = media_tracks.id
          and not exists (select from article_withdrawals w where w.article_id = e.article_id))`.as(
        'isPublic',
      ),
    ])
    .executeTakeFirst()
}
