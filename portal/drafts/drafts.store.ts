import { sql } from 'kysely'
import type { EventKind, NewsEvent } from '#ground/news/draft.ts'
import type { Db } from '#plumbing/database.ts'
import type { KnownFacts, Words } from './facts.ts'

/** An item that was written from an event: its words now and as readers see them. */
export type SourcedItem = {
  id: string
  version: number
  event: NewsEvent
  yearId: string
  yearSlug: string
  known: KnownFacts
  words: Words
  edition: Words | null
}

/** The items with these ids that were written from events. */
export async function sourcedItems(db: Db, ids: string[]): Promise<SourcedItem[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('article_sources as s')
    .innerJoin('articles as a', 'a.id', 's.article_id')
    .innerJoin('cluster_years as y', 'y.id', 's.year_id')
    .leftJoin('article_publications as p', 'p.article_id', 'a.id')
    .leftJoin('article_editions as e', (join) =>
      join.onRef('e.article_id', '=', 'p.article_id').onRef('e.number', '=', 'p.edition'),
    )
    .where('s.article_id', 'in', ids)
    .select([
      'a.id',
      'a.version',
      sql<EventKind>`s.kind`.as('kind'),
      's.subject_id as subjectId',
      's.year_id as yearId',
      'y.slug as yearSlug',
      sql<KnownFacts>`s.facts`.as('known'),
      sql<Words>`json_build_object('title', a.title, 'lead', a.lead, 'content', a.content)`.as('words'),
      sql<Words | null>`case when e.number is not null
        then json_build_object('title', e.title, 'lead', e.lead, 'content', e.content) end`.as('edition'),
    ])
    .execute()
  return rows.map(({ kind, subjectId, ...row }) => ({ ...row, event: { kind, id: subjectId } }))
}

const atOnce = 20

/** Items whose source may say something else since it was looked at: the year went on, the text was changed, or long ago. */
export async function itemsToLookAt(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.article_id as id from article_sources s join articles a on a.id = s.article_id
    where not exists (select from article_withdrawals w where w.article_id = a.id)
    and (a.version <> s.looked_version or s.looked_at < now() - interval '1 hour'
      or exists (select from journal j where j.year_id = s.year_id and j.id > s.looked_entry
        and j.action not like 'article.%'))
    order by s.looked_at limit ${atOnce}`.execute(db)
  return rows.map((row) => row.id)
}

type Looked = { id: string; version: number; known: KnownFacts; changed: number; editionChanged: number }

/** Keeps what was found at this look. */
export async function keepLook(db: Db, found: Looked[], entry: number): Promise<void> {
  await sql`
    update article_sources s set facts = l.known, changed = l.changed, edition_changed = l."editionChanged",
      looked_entry = ${entry}, looked_version = l.version, looked_at = now()
    from json_to_recordset(${JSON.stringify(found)}::json)
      l(id uuid, version int, known jsonb, changed int, "editionChanged" int)
    where s.article_id = l.id`.execute(db)
}

/** The last thing the journal told when a look began. */
export async function lastEntry(db: Db): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.max<number | null>('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? 0
}

/** Which of these events somebody with the right made a draft of: only their facts are told to the room. */
export async function toldEvents(db: Db, events: NewsEvent[]): Promise<(NewsEvent & { yearSlug: string })[]> {
  if (events.length === 0) return []
  const { rows } = await sql<NewsEvent & { yearSlug: string }>`
    select distinct s.kind, s.subject_id as id, y.slug as "yearSlug" from article_sources s
    join cluster_years y on y.id = s.year_id
    join json_to_recordset(${JSON.stringify(events)}::json) e(kind text, id uuid) on e.kind = s.kind and e.id = s.subject_id`.execute(
    db,
  )
  return rows
}

/** The items that stand for each event of a year. */
export function draftsOfYear(db: Db, yearId: string) {
  return db
    .selectFrom('article_sources as s')
    .innerJoin('articles as a', 'a.id', 's.article_id')
    .leftJoin('article_publications as p', 'p.article_id', 'a.id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'a.id')
    .where('s.year_id', '=', yearId)
    .where('w.article_id', 'is', null)
    .orderBy('a.drafted_at', 'desc')
    .limit(200)
    .select([
      'a.id',
      'a.title',
      'a.slug',
      sql<EventKind>`s.kind`.as('kind'),
      's.subject_id as subjectId',
      'p.published_at as publishedAt',
      sql<boolean>`s.changed + s.edition_changed > 0`.as('isChanged'),
    ])
    .execute()
}

export type DraftOfYear = Awaited<ReturnType<typeof draftsOfYear>>[number]
