import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import type { Content } from '../content/content.ts'
import { plainOf } from '../content/plain.ts'
import { mayOrderMagazine } from '../sections/sections.policy.ts'
import { findStandingPage } from './standing.store.ts'

/** Begins a page after the others; its address comes from its first title and stays. */
export function addStandingPage(
  db: Db,
  who: Actor,
  page: { title: string; slug?: string; content?: Content },
) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const slug = page.slug ?? (slugOf(page.title) || 'trang')
    const added = await tx
      .insertInto('standing_pages')
      .values({
        ...{ slug, title: page.title, content: JSON.stringify(page.content ?? []), changed_by: who.id },
        position: sql<number>`(select coalesce(max(position), 0) + 1 from standing_pages)`,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('slug')
      .executeTakeFirst()
    if (!added)
      throw new BadInput({ title: t('Đã có trang ở địa chỉ “{slug}”. Hãy đặt tên khác.', { slug }) })
    await note(tx, who, 'page.added', slug, { after: { title: page.title } })
    return slug
  })
}

type Typed = { title: string; content: Content; position: number; version: number }

export function editStandingPage(db: Db, who: Actor, slug: string, typed: Typed) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    await tx.selectFrom('standing_pages').where('slug', '=', slug).forUpdate().select('slug').execute()
    const before = found(await findStandingPage(tx, slug))
    sameVersion(before, typed.version)
    const { title, content, position, version } = typed
    await tx
      .updateTable('standing_pages')
      .set({
        ...{ title, position, version: version + 1, changed_by: who.id },
        content: JSON.stringify(content),
        changed_at: sql<Date>`moment()`,
      })
      .where('slug', '=', slug)
      .execute()
    await note(tx, who, 'page.edited', slug, {
      before: { title: before.title, text: plainOf(before.content) },
      after: { title, text: plainOf(content) },
    })
  })
}
