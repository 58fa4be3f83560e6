import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Override } from './overrides.ts'

/** Every override of a dossier, the first one first. */
export async function overridesOf(db: Db, nominationId: string): Promise<Override[]> {
  const { rows } = await sql<Override>`
    select o.id, o.condition, o.reason, json_build_object('id', f.id, 'name', f.name, 'size', f.size) as file,
      trim(p.rank || ' ' || p.full_name) as by, o.overridden_at as at
    from finding_overrides o join people p on p.id = o.overridden_by join files f on f.id = o.file_id
    where o.nomination_id = ${nominationId} order by o.overridden_at, o.id limit 200`.execute(db)
  return rows
}
