import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'

/** “Chuyên mục” as the editor-in-chief orders it. */
export type OrderedSection = Awaited<ReturnType<typeof allSections>>[number]

/** Every section in its order, closed ones too, with how many items stand in it. */
export function allSections(db: Db) {
  return db
    .selectFrom('sections')
    .orderBy('position')
    .select([
      'slug',
      'name',
      'english',
      'about',
      'position',
      'comment_rule as commentRule',
      'closed_at as closedAt',
      'version',
      sql<number>`(select count(*)::int from article_publications p where p.section = sections.slug
        and not exists (select from article_withdrawals w where w.article_id = p.article_id))`.as('items'),
      sql<number>`(select count(*)::int from articles a where a.section = sections.slug
        and not exists (select from article_publications p where p.article_id = a.id))`.as('waiting'),
    ])
    .execute()
}

/** A section kept for this deed alone. All are locked together, since an order is of all of them. */
export async function lockSection(tx: Db, slug: string) {
  const rows = await tx
    .selectFrom('sections')
    .orderBy('slug')
    .forUpdate()
    .select(['slug', 'name', 'english', 'about', 'position', 'comment_rule', 'closed_at', 'version'])
    .execute()
  return { all: rows, section: found(rows.find((row) => row.slug === slug)) }
}
