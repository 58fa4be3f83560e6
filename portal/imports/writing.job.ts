import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { type Clock, systemClock } from '#plumbing/clock.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { openArchive } from './archive/zip.ts'
import { withSent } from './files.store.ts'
import { fileSchema, itemSchema, nameSchema } from './found.ts'
import { findImport, foundOf, type Import, setState } from './imports.store.ts'
import { type Ground, type Settled, writeItem } from './item.acts.ts'
import { boxOf } from './pictures.ts'

/** Takes every waiting item over, each in a transaction of its own; broken off, it goes on with those that still wait. */
export async function writeImport(db: Db, clock: Clock, importId: string): Promise<void> {
  const run = await findImport(db, importId)
  if (run?.state !== 'writing') return
  await withSent(db, importId, 'pictures', async (path) => {
    const archive = path ? await openArchive(path) : null
    try {
      const files = await foundOf(db, importId, 'attachment', fileSchema)
      const pictures = { archive, box: boxOf(archive?.entries.keys() ?? [], files) }
      await writeAll(db, { ...(await groundOf(db, run)), pictures, now: nowOf(clock) })
    } finally {
      await archive?.close()
    }
  })
  await settleRest(db, importId)
  await transact(db, async (tx) => {
    await setState(tx, importId, { state: 'written' })
    await note(tx, null, 'import.written', importId, { after: { name: run.name, by: run.sentBy } })
  })
}

const nowOf = (clock: Clock) => (clock === systemClock ? '' : clock.now().toISOString())

async function groundOf(db: Db, run: Import) {
  const [authors, categories, sections] = await Promise.all([
    foundOf(db, run.id, 'author', nameSchema),
    foundOf(db, run.id, 'category', nameSchema),
    db.selectFrom('sections').select('slug').execute(),
  ])
  return {
    run,
    authors: new Map(authors.map(({ slug, name }) => [slug, name])),
    categories: new Map(categories.map(({ slug, name }) => [slug, name])),
    sections: new Set(sections.map(({ slug }) => slug)),
  }
}

type Row = { number: number; kind: 'post' | 'page'; guid: string; found: unknown }

async function writeAll(db: Db, ground: Ground): Promise<void> {
  for (let row = await nextRow(db, ground.run.id); row; row = await nextRow(db, ground.run.id)) {
    const { number, kind, guid, found } = row
    try {
      await transact(db, async (tx) => {
        const settled = await writeItem(tx, ground, { kind, guid, item: itemSchema.parse(found) })
        await settle(tx, ground.run.id, number, settled)
      })
    } catch (error) {
      await settle(db, ground.run.id, number, { outcome: 'failed', reason: reasonOf(error) })
    }
  }
}

async function nextRow(db: Db, importId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`select number, kind, guid, found from import_rows
    where import_id = ${importId} and outcome = 'waiting' and kind in ('post', 'page') order by number limit 1`.execute(
    db,
  )
  return rows[0]
}

type Outcome = Omit<Settled, 'outcome'> & { outcome: Settled['outcome'] | 'failed' }

async function settle(
  db: Db,
  importId: string,
  number: number,
  { outcome, reason = '', ...rest }: Outcome,
): Promise<void> {
  await db
    .updateTable('import_rows')
    .set({
      ...{ outcome, reason, settled_at: sql<Date>`moment()` },
      ...(rest.warnings ? { warnings: JSON.stringify(rest.warnings) } : {}),
      article_id: rest.articleId ?? null,
      page_slug: rest.pageSlug ?? null,
    })
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .execute()
}

/** One bad item must not stop the others; what nobody foresaw is told to the log as well. */
function reasonOf(error: unknown): string {
  if (error instanceof BadInput) return Object.values(error.fields).join(' ')
  if (error instanceof Refused) return error.message
  console.error(error)
  return 'Không chuyển được vì lỗi của chương trình. Hãy báo quản trị hệ thống.'
}

/** Names and files go with the items that carry them. */
async function settleRest(db: Db, importId: string): Promise<void> {
  await sql`update import_rows set outcome = 'left', settled_at = moment(), reason = case kind
      when 'attachment' then 'Ảnh đi cùng bài dùng nó, không chuyển riêng.'
      else 'Tên đi cùng bài mang nó, không chuyển riêng.' end
    where import_id = ${importId} and outcome = 'waiting' and kind not in ('post', 'page')`.execute(db)
}
