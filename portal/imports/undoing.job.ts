import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { type Clock, systemClock } from '#plumbing/clock.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { findImport, type Import, setState } from './imports.store.ts'

/** Takes every item of a run away that is still as the run left it; each in a transaction of its own. */
export async function undoWritten(db: Db, clock: Clock, importId: string): Promise<void> {
  const run = await findImport(db, importId)
  if (run?.state !== 'undoing') return
  for (let row = await nextWritten(db, importId); row; row = await nextWritten(db, importId)) {
    const { number } = row
    await transact(db, async (tx) => {
      if (clock !== systemClock) await tellTime(tx, clock.now().toISOString())
      await takeBack(tx, run, number)
    })
  }
  await setState(db, importId, { state: 'undone' })
}

type Written = {
  number: number
  articleId: string | null
  pageSlug: string | null
  isTouched: boolean
  isShown: boolean
}

/** Touched: the text was saved, another edition came out, it was taken away, or it went a step on its way. */
function writtenRow(db: Db, importId: string, number: number | null) {
  return sql<Written>`select r.number, r.article_id as "articleId", r.page_slug as "pageSlug",
      coalesce(a.version, s.version) is distinct from k.version
        or p.edition is distinct from k.edition
        or exists (select from article_withdrawals w where w.article_id = r.article_id)
        or exists (select from article_steps t where t.article_id = r.article_id) as "isTouched",
      p.article_id is not null as "isShown"
    from import_rows r
    left join imported_items k on k.import_id = r.import_id
      and (k.article_id = r.article_id or k.page_slug = r.page_slug)
    left join articles a on a.id = r.article_id
    left join standing_pages s on s.slug = r.page_slug
    left join article_publications p on p.article_id = r.article_id
    where r.import_id = ${importId} and r.outcome = 'written' and (${number}::int is null or r.number = ${number})
    order by r.number limit 1`.execute(db)
}

const nextWritten = async (db: Db, importId: string) => (await writtenRow(db, importId, null)).rows[0]

async function takeBack(tx: Db, run: Import, number: number): Promise<void> {
  await sql`select from articles where id = (select article_id from import_rows
    where import_id = ${run.id} and number = ${number}) for update`.execute(tx)
  const [row] = (await writtenRow(tx, run.id, number)).rows
  if (!row) return
  if (!row.isTouched)
    await (row.articleId ? takeArticle(tx, run, row.articleId) : takePage(tx, run, row.pageSlug ?? ''))
  await sql`update import_rows set outcome = ${row.isTouched ? 'kept' : 'undone'}, settled_at = moment(),
      reason = ${row.isTouched ? 'Đã có người sửa hoặc gỡ sau khi chuyển nên để nguyên.' : ''}
    where import_id = ${run.id} and number = ${number}`.execute(tx)
}

async function takeArticle(tx: Db, run: Import, articleId: string): Promise<void> {
  const reason = 'Gỡ lại một lần chuyển từ trang cũ.'
  await tx
    .insertInto('article_withdrawals')
    .values({ article_id: articleId, withdrawn_by: run.sentById, reason })
    .execute()
  await forget(tx, run, { articleId, pageSlug: null })
  await note(tx, null, 'article.withdrawn', articleId, { after: { reason, by: run.sentBy } })
}

async function takePage(tx: Db, run: Import, slug: string): Promise<void> {
  await tx.deleteFrom('standing_pages').where('slug', '=', slug).execute()
  await forget(tx, run, { articleId: null, pageSlug: slug })
  await note(tx, null, 'page.removed', slug, { after: { by: run.sentBy } })
}

/** The item may be taken over again by a later run, and its old addresses lead nowhere until then. */
async function forget(
  tx: Db,
  run: Import,
  { articleId, pageSlug }: { articleId: string | null; pageSlug: string | null },
) {
  await sql`delete from imported_items where import_id = ${run.id}
    and (article_id = ${articleId}::uuid or page_slug = ${pageSlug})`.execute(tx)
  await sql`delete from moved_addresses where import_id = ${run.id} and target in (
    select '/news/' || slug from articles where id = ${articleId}::uuid union all select '/about/' || ${pageSlug}::text)`.execute(
    tx,
  )
}
