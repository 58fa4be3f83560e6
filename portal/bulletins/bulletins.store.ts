import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Bulletin, Recording, Track } from './bulletins.ts'
import type { RecordingForm } from './recording.ts'

const recordingOf = sql<Recording>`json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size,
  'seconds', f.seconds, 'width', f.width, 'height', f.height, 'codecs', f.codecs)`

const trackOf = sql`json_build_object('id', t.id, 'kind', t.kind, 'language', t.language, 'label', t.label,
  'count', t.count) order by t.kind, t.language`

/** What the working copy of an item plays; nothing before a recording was sent. */
export async function workingBulletin(db: Db, articleId: string) {
  const { rows } = await sql<{ recording: Recording | null; tracks: Track[] }>`
    select (select ${recordingOf} from article_media m join media_files f on f.id = m.file_id
        where m.article_id = ${articleId}) as recording,
      (select coalesce(json_agg(${trackOf}), '[]') from article_tracks a join media_tracks t on t.id = a.track_id
        where a.article_id = ${articleId}) as tracks`.execute(db)
  return rows[0] ?? { recording: null, tracks: [] }
}

/** What readers play at these addresses now, by the address of the item. */
export async function bulletinsAt(
  db: Db,
  slugs: string[],
): Promise<Map<string, Bulletin & { title: string }>> {
  if (slugs.length === 0) return new Map()
  const { rows } = await sql<{
    slug: string
    title: string
    form: RecordingForm
    recording: Recording
    tracks: Track[]
  }>`
    select a.slug, e.title, e.form, ${recordingOf} as recording,
      (select coalesce(json_agg(${trackOf}), '[]') from edition_tracks et join media_tracks t on t.id = et.track_id
        where et.article_id = e.article_id and et.number = e.number) as tracks
    from articles a
    join article_publications p on p.article_id = a.id
    join article_editions e on e.article_id = p.article_id and e.number = p.edition
    join edition_media m on m.article_id = e.article_id and m.number = e.number
    join media_files f on f.id = m.file_id
    where a.slug = any (${slugs})
      and not exists (select from article_withdrawals w where w.article_id = a.id)`.execute(db)
  return new Map(rows.map(({ slug, ...bulletin }) => [slug, bulletin]))
}
