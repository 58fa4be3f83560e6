import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Db } from '#plumbing/database.ts'
import { slugOf } from '#plumbing/slug.ts'
import type { Content } from '../content/content.ts'
import type { FoundItem } from './imports.ts'
import { keepAddresses } from './moved.store.ts'
import { plain } from './pictures.ts'

type On = { run: { id: string; sentBy: string; sentById: string } }

/** Takes a page over as one that stands; one of the same address here keeps its own, and the new one gets a number. */
export async function writePage(tx: Db, { run }: On, item: FoundItem, content: Content): Promise<string> {
  const title = plain(item.title) || 'Trang'
  const slug = await freePage(tx, slugOf(item.slug || title, 50) || 'trang')
  await tx
    .insertInto('standing_pages')
    .values({
      ...{ slug, title, content: JSON.stringify(content), changed_by: run.sentById },
      position: sql<number>`(select coalesce(max(position), 0) + 1 from standing_pages)`,
    })
    .execute()
  await keepAddresses(tx, run.id, item.addresses, `/about/${slug}`)
  await note(tx, null, 'page.added', slug, { after: { title, by: run.sentBy } })
  return slug
}

async function freePage(tx: Db, base: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('standing_pages.slug'))`.execute(tx)
  const { rows } = await sql<{
    slug: string
  }>`select slug from standing_pages where slug = ${base} or slug like ${`${base}-%`}`.execute(tx)
  const taken = new Set(rows.map((row) => row.slug))
  let slug = base
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`
  return slug
}
