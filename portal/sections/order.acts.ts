import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'
import { BadInput, demand, refused, sameVersion } from '#plumbing/verdict.ts'
import { lockSection } from './order.store.ts'
import type { CommentRule } from './rules.ts'
import { mayOrderMagazine } from './sections.policy.ts'

type Words = { name: string; english: string; about: string; commentRule: CommentRule }

/** Opens a section after the others; its address comes from its first name and stays when it is renamed. */
export function addSection(db: Db, who: Actor, words: Words): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const slug = slugOf(words.name) || 'muc'
    const { commentRule, ...rest } = words
    const position = sql<number>`(select coalesce(max(position), 0) + 1 from sections)`
    const added = await tx
      .insertInto('sections')
      .values({ slug, ...rest, comment_rule: commentRule, position })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('slug')
      .executeTakeFirst()
    if (!added)
      throw new BadInput({ name: t('Đã có chuyên mục ở địa chỉ “{slug}”. Hãy đặt tên khác.', { slug }) })
    await note(tx, who, 'section.added', slug, { after: words })
    return slug
  })
}

export function editSection(db: Db, who: Actor, slug: string, typed: Words & { version: number }) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const { section } = await lockSection(tx, slug)
    sameVersion(section, typed.version)
    const { version, commentRule, ...words } = typed
    await tx
      .updateTable('sections')
      .set({ ...words, comment_rule: commentRule, version: version + 1 })
      .where('slug', '=', slug)
      .execute()
    const before = { name: section.name, about: section.about, commentRule: section.comment_rule }
    await note(tx, who, 'section.edited', slug, { before, after: { ...words, commentRule } })
  })
}

/** Puts a section one place up or down; at the end it stays. */
export function moveSection(db: Db, who: Actor, slug: string, direction: 'up' | 'down') {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const { all, section } = await lockSection(tx, slug)
    const inOrder = all.toSorted((one, other) => one.position - other.position)
    const other = inOrder[inOrder.indexOf(section) + (direction === 'up' ? -1 : 1)]
    if (!other) return
    await tx
      .updateTable('sections')
      .set({
        position: sql<number>`case slug when ${slug} then ${other.position}::int else ${section.position}::int end`,
      })
      .where('slug', 'in', [slug, other.slug])
      .execute()
    await note(tx, who, 'section.moved', slug, {
      before: { position: section.position },
      after: { position: other.position },
    })
  })
}

/** A closed section takes no new item; what stands in it stays readable. */
export function closeSection(db: Db, who: Actor, slug: string) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const { all, section } = await lockSection(tx, slug)
    if (section.closed_at) demand(refused(t('Chuyên mục đã đóng trước đó.')))
    if (all.filter((one) => one.closed_at === null).length === 1)
      demand(refused(t('Đây là chuyên mục cuối cùng còn mở. Hãy mở chuyên mục khác trước.')))
    await tx
      .updateTable('sections')
      .set({ closed_at: sql<Date>`moment()` })
      .where('slug', '=', slug)
      .execute()
    await note(tx, who, 'section.closed', slug, { after: { name: section.name } })
  })
}

export function reopenSection(db: Db, who: Actor, slug: string) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const { section } = await lockSection(tx, slug)
    if (!section.closed_at) demand(refused(t('Chuyên mục đang mở.')))
    await tx.updateTable('sections').set({ closed_at: null }).where('slug', '=', slug).execute()
    await note(tx, who, 'section.reopened', slug, { after: { name: section.name } })
  })
}
