import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { openArchive } from './archive/zip.ts'
import { withSent } from './files.store.ts'
import { fileSchema, itemSchema } from './found.ts'
import { foundOf } from './imports.store.ts'
import type { FoundItem } from './imports.ts'
import { boxOf, picturesIn } from './pictures.ts'
import { htmlOfPost, marksLeft } from './wordpress/text.ts'

type Box = ReturnType<typeof boxOf>
const stretch = 50

/** Says of each item, before anything is written, what the editor must know: which pictures are missing, what was not told. */
export async function checkRows(db: Db, importId: string): Promise<void> {
  const files = await foundOf(db, importId, 'attachment', fileSchema)
  await withSent(db, importId, 'pictures', async (path) => {
    const archive = path ? await openArchive(path) : null
    const box = boxOf(archive?.entries.keys() ?? [], files)
    await archive?.close()
    for (
      let after = 0, rows = await items(db, importId, after);
      rows.length > 0;
      rows = await items(db, importId, after)
    ) {
      await warn(
        db,
        importId,
        rows.map(({ number, found }) => ({ number, warnings: warningsOf(itemSchema.parse(found), box) })),
      )
      after = rows.at(-1)?.number ?? after
    }
    await missingFiles(db, importId, box)
  })
}

async function items(db: Db, importId: string, after: number) {
  const { rows } = await sql<{ number: number; found: unknown }>`select number, found from import_rows
    where import_id = ${importId} and number > ${after} and kind in ('post', 'page') and outcome = 'waiting'
    order by number limit ${stretch}`.execute(db)
  return rows
}

async function warn(db: Db, importId: string, rows: { number: number; warnings: string[] }[]): Promise<void> {
  const told = JSON.stringify(rows)
  await sql`update import_rows r set warnings = t.warnings
    from jsonb_to_recordset(${told}::jsonb) as t(number int, warnings jsonb)
    where r.import_id = ${importId} and r.number = t.number`.execute(db)
}

function warningsOf(item: FoundItem, box: Box): string[] {
  const html = htmlOfPost(item.html)
  const missing = picturesIn(html).pictures.filter(
    (picture) => box.locate(picture, item.id.includes('.') ? item.id : '') === null,
  )
  const marks = marksLeft(html)
  const wants: [boolean, string][] = [
    [item.title === '', 'Bài không có tiêu đề.'],
    [item.publishedAt === null, 'Không đọc được ngày đăng; bài vào phòng biên tập làm bản thảo.'],
    [
      missing.length > 0,
      `Thiếu ${missing.length} ảnh: ${missing
        .map((one) => one.source)
        .join(', ')
        .slice(0, 600)}`,
    ],
    [marks.length > 0, `Còn mã của tiện ích trong bài: ${marks.join(', ')}.`],
    [item.leftComments > 0, `Bỏ ${item.leftComments} bình luận rác hoặc đã xóa.`],
  ]
  return wants.flatMap(([is, sentence]) => (is ? [sentence] : []))
}

/** Files of the old magazine that were not sent along, each at its own row. */
async function missingFiles(db: Db, importId: string, box: Box): Promise<void> {
  const { rows } = await sql<{ number: number; found: unknown }>`select number, found from import_rows
    where import_id = ${importId} and kind = 'attachment'`.execute(db)
  const missing = rows.filter(({ found }) => {
    const { id, address } = fileSchema.parse(found)
    return box.locate({ source: address, id }) === null
  })
  await warn(
    db,
    importId,
    missing.map(({ number }) => ({ number, warnings: ['Không có tệp này trong ZIP ảnh gửi kèm.'] })),
  )
}
