import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { readCues } from '../bulletins/cues.ts'
import type { Spoken } from './structured.ts'

/** The recording of the edition readers see and the words of its Vietnamese captions; null where there is none. */
export async function spokenIn(db: Db, item: { id: string; form: string }): Promise<Spoken | null> {
  if (item.form !== 'video' && item.form !== 'audio') return null
  const { rows } = await sql<{ recording: Spoken['recording']; cues: string | null }>`
    select json_build_object('id', f.id, 'kind', f.kind, 'seconds', f.seconds, 'width', f.width, 'height', f.height) as recording,
      (select t.cues from edition_tracks l join media_tracks t on t.id = l.track_id
        where l.article_id = p.article_id and l.number = p.edition and t.kind <> 'chapters' and t.language = 'vi'
        order by t.kind limit 1) as cues
    from article_publications p
    join edition_media m on m.article_id = p.article_id and m.number = p.edition
    join media_files f on f.id = m.file_id
    where p.article_id = ${item.id}`.execute(db)
  const [row] = rows
  return row ? { recording: row.recording, transcript: transcriptOf(row.cues) } : null
}

function transcriptOf(cues: string | null): string {
  if (cues === null) return ''
  const lines = readCues(Buffer.from(cues)).map((cue) =>
    cue.text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '),
  )
  return lines.join('\n')
}
