import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { PaperRow } from './checklist.ts'

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
