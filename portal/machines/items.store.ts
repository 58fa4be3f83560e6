import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Content } from '../content/content.ts'
import { newsRows, published, type Wanted } from '../reading/reading.store.ts'
import type { PublicPhoto } from '../reading/reading.ts'

export type Named = { slug: string; name: string }
export type ItemRecording = {
  id: string
  kind: string
  size: number
  seconds: number
  width: number | null
  height: number | null
}

/** Where the next page of items begins: after this one. `at` is the instant to the microsecond. */
export type Place = { at: string; id: string }

/** Whole items for machines, newest first: text, pictures, recording, authors, topics. */
export function wholeItems(
  db: Db,
  wanted: Wanted,
  { size, after, since }: { size: number; after?: Place; since?: Date },
) {
  return newsRows(published(db, wanted))
    .$if(after !== undefined, (q) => q.where(comesAfter(after)))
    .$if(since !== undefined, (q) => q.where('e.published_at', '>=', since ?? new Date(0)))
    .limit(size)
    .select(wholeParts)
    .execute()
}

export type WholeItem = Awaited<ReturnType<typeof wholeItems>>[number]

/** The one item at an address; nothing when it is not before the readers. */
export async function wholeItem(db: Db, slug: string): Promise<WholeItem | undefined> {
  return newsRows(published(db, {})).where('articles.slug', '=', slug).select(wholeParts).executeTakeFirst()
}

const comesAfter = (place: Place | undefined) =>
  sql<boolean>`(p.published_at, p.article_id) < (${place?.at ?? ''}::timestamptz, ${place?.id ?? ''}::uuid)`

const wholeParts = [
  'articles.id' as const,
  'e.byline' as const,
  'e.number as edition' as const,
  'e.published_at as changedAt' as const,
  sql<string>`to_json(p.published_at) #>> '{}'`.as('place'),
  sql<Content>`e.content`.as('content'),
  sql<PublicPhoto[]>`e.photos`.as('photos'),
  sql<
    Named[]
  >`(select coalesce(json_agg(json_build_object('slug', n.slug, 'name', n.name) order by l.position), '[]')
    from article_authors l join authors n on n.id = l.author_id where l.article_id = articles.id)`.as(
    'authors',
  ),
  sql<
    Named[]
  >`(select coalesce(json_agg(json_build_object('slug', n.slug, 'name', n.name) order by n.name), '[]')
    from article_topics l join topics n on n.id = l.topic_id where l.article_id = articles.id)`.as('topics'),
  sql<ItemRecording | null>`(select json_build_object('id', f.id, 'kind', f.kind, 'size', f.size,
      'seconds', f.seconds, 'width', f.width, 'height', f.height)
    from edition_media m join media_files f on f.id = m.file_id
    where m.article_id = e.article_id and m.number = e.number)`.as('recording'),
]

/** When anything that readers see was last put out or taken away; null before the first item. */
export async function lastChange(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select greatest(
    (select max(published_at) from article_editions), (select max(withdrawn_at) from article_withdrawals)) as at`.execute(
    db,
  )
  return rows[0]?.at ?? null
}
