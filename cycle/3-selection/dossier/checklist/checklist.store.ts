import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Held, PaperRow } from './checklist.ts'

/** The papers of a dossier, the newest first, those sent back too. */
export async function papersOf(db: Db, nominationId: string): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`
    select d.id, d.paper, d.kept_where as "keptWhere", trim(p.rank || ' ' || p.full_name) as "addedBy",
      d.added_at as "addedAt",
      case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'size', f.size) end as file,
      case when r.dossier_paper_id is not null then json_build_object('reason', r.reason, 'at', r.returned_at,
        'by', trim(b.rank || ' ' || b.full_name)) end as returned
    from dossier_papers d join people p on p.id = d.added_by
      left join files f on f.id = d.file_id
      left join dossier_paper_returns r on r.dossier_paper_id = d.id
      left join people b on b.id = r.returned_by
    where d.nomination_id = ${nominationId} order by d.added_at desc, d.id desc limit 300`.execute(db)
  return rows.map(({ returned, ...row }) => ({
    ...row,
    returned: returned && { ...returned, at: new Date(returned.at) },
  }))
}

/** What lies in each of these dossiers. */
export async function papersHeld(db: Db, ids: string[]): Promise<Map<string, Held>> {
  const { rows } = await sql<Held & { id: string }>`
    select n.id, ${heldPapers} as papers, ${hasReport} as "hasReport"
    from nominations n where n.id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...held }) => [id, held]))
}

/** Of a nomination “n”: every paper with whether it was sent back, the newest first. */
export const heldPapers = sql`coalesce((select json_agg(json_build_object('paper', d.paper,
    'isReturned', r.dossier_paper_id is not null) order by d.added_at desc, d.id desc)
  from dossier_papers d left join dossier_paper_returns r on r.dossier_paper_id = d.id
  where d.nomination_id = n.id), '[]')`

/** Of a nomination “n”: whether its report is written here. */
export const hasReport = sql`exists (select from achievement_reports r where r.nomination_id = n.id and r.words <> '')`
