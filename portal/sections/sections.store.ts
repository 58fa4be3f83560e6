import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { spokenLanguage } from '#plumbing/language.ts'
import type { Section } from './sections.ts'

/** The name of the joined section in the reader's language. */
export function sectionName() {
  const isEnglish = spokenLanguage() === 'en'
  return sql<string>`case when ${isEnglish}::boolean and sections.english <> '' then sections.english else sections.name end`
}

/** The sections that take new items, in their order. */
export function openSections(db: Db): Promise<Section[]> {
  return db
    .selectFrom('sections')
    .where('closed_at', 'is', null)
    .orderBy('position')
    .select(['slug', sectionName().as('name')])
    .execute()
}

/** A section by its address, closed ones too: their items stay readable. */
export function findSection(db: Db, slug: string): Promise<(Section & { about: string }) | undefined> {
  return db
    .selectFrom('sections')
    .where('slug', '=', slug)
    .select(['slug', 'about', sectionName().as('name')])
    .executeTakeFirst()
}
