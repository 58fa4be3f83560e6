import { deserialize } from 'node:v8'
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { z } from 'zod'
import { programApart } from '#plumbing/apart.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { wholeMedia } from '../media/media.store.ts'
import { mostPages, type PressedPage } from './pages.ts'

const drawer = programApart('portal', 'issues', 'pages-child.ts')
const limits = { seconds: 300, megabytes: 800 }

const handed = z
  .array(
    z.object({ width: z.number(), height: z.number(), words: z.string(), points: z.instanceof(Uint8Array) }),
  )
  .max(mostPages)

/** Draws the pages of a PDF and keeps them with their words; a PDF that cannot be drawn is marked so. */
export async function drawPages(db: Db, fileId: string): Promise<void> {
  const answer = await drawer(await wholeMedia(db, fileId), limits)
  const pages = handed.safeParse(answer && deserialize(answer))
  await transact(db, async (tx) => {
    await tx.deleteFrom('media_pages').where('file_id', '=', fileId).execute()
    await tx.deleteFrom('media_drawings').where('file_id', '=', fileId).execute()
    const drawn = pages.success ? pages.data : []
    await tx
      .insertInto('media_drawings')
      .values({ file_id: fileId, pages: drawn.length, failed_at: drawn.length > 0 ? null : new Date() })
      .execute()
    // One statement for each page: a magazine in one would be as large as the magazine.
    for (const [index, page] of drawn.entries()) await keepPage(tx, { fileId, page: index + 1 }, page)
  })
}

async function keepPage(
  tx: Db,
  at: { fileId: string; page: number },
  drawn: Omit<PressedPage, 'points'> & { points: Uint8Array },
) {
  const { width, height, words } = drawn
  const content = await sharp(inflateSync(drawn.points), { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 80 })
    .toBuffer()
  await tx
    .insertInto('media_pages')
    .values({
      file_id: at.fileId,
      page: at.page,
      width,
      height,
      content,
      words: words.replaceAll('\0', '').normalize('NFC'),
    })
    .execute()
}
