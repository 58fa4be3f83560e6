import { createReadStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { LargeFile } from '#plumbing/spooled.ts'

type Part = 'text' | 'pictures'
const pieceSize = 1024 * 1024

/** Keeps what was sent, piece by piece, so that the work outlives the request and the program. */
export async function keepSent(tx: Db, importId: string, part: Part, file: LargeFile): Promise<void> {
  const id = newId()
  const { name, size, sha256, path } = file
  await tx
    .insertInto('import_files')
    .values({ ...{ id, import_id: importId, part, name }, size, sha256 })
    .execute()
  let position = 0
  for await (const content of createReadStream(path, { highWaterMark: pieceSize })) {
    await tx.insertInto('import_pieces').values({ file_id: id, position, content }).execute()
    position += 1
  }
}

/** Lays a sent part on disk for the work; null when it was not sent. The folder is gone when the work ends. */
export async function withSent<T>(
  db: Db,
  importId: string,
  part: Part,
  work: (path: string | null) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quyet-thang-'))
  try {
    const path = join(folder, part)
    return await work((await laidOut(db, importId, part, path)) ? path : null)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function laidOut(db: Db, importId: string, part: Part, path: string): Promise<boolean> {
  const sent = await db
    .selectFrom('import_files')
    .where('import_id', '=', importId)
    .where('part', '=', part)
    .select('id')
    .executeTakeFirst()
  if (!sent) return false
  const file = await open(path, 'w')
  try {
    await writePieces(db, sent.id, file)
  } finally {
    await file.close()
  }
  return true
}

// One piece at a time: all of them together may be larger than the memory.
async function writePieces(db: Db, fileId: string, file: FileHandle): Promise<void> {
  for (let position = 0; ; position += 1) {
    const piece = await db
      .selectFrom('import_pieces')
      .where('file_id', '=', fileId)
      .where('position', '=', position)
      .select('content')
      .executeTakeFirst()
    if (!piece) return
    await file.write(piece.content)
  }
}
