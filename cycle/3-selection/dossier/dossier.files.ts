import { sql } from 'kysely'
import type { FileRuling } from '#ground/files/rulings.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { findYear } from '#ground/units/year.store.ts'
import { isLeadStaff, seesYear } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { dossierOf } from './dossier-of.store.ts'
import { seesDossier, seesFindings } from './rights.policy.ts'
import { seatAt } from './rights.store.ts'

type Owner = {
  nominationId: string | null
  agencyId: string | null
  slug: string
  of: 'paper' | 'finding' | 'list'
}

/** Who opens a file of a dossier: whoever sees the dossier; of a list brought in, its agency and the lead. */
export async function dossierFile(db: Db, who: Actor, fileId: string): Promise<FileRuling> {
  const owners = await ownersOf(db, fileId)
  if (owners.length === 0) return null
  for (const owner of owners) if (await opens(db, who, owner)) return 'open'
  return 'closed'
}

/** `agencyId`: the agency whose list or answer it is. */
async function ownersOf(db: Db, fileId: string): Promise<Owner[]> {
  const { rows } = await sql<Owner>`
    select o.id as "nominationId", o.agency as "agencyId", y.slug, o."of" from (
      select nomination_id as id, null::uuid as agency, null::uuid as year, 'paper' as "of" from dossier_papers
        where file_id = ${fileId}::uuid
      union all select nomination_id, null, null, 'finding' from finding_overrides where file_id = ${fileId}::uuid
      union all select p.nomination_id, p.agency_id, null, 'finding' from appraisals p
        join appraisal_answers a on a.appraisal_id = p.id where a.file_id = ${fileId}::uuid
      union all select null, agency_id, year_id, 'list' from nomination_lists where file_id = ${fileId}::uuid
    ) o left join nominations n on n.id = o.id join cluster_years y on y.id = coalesce(o.year, n.year_id)`.execute(
    db,
  )
  return rows
}

async function opens(db: Db, who: Actor, { nominationId, agencyId, slug, of }: Owner): Promise<boolean> {
  const year = await findYear(db, slug, who.today)
  if (!year || !seesYear(who, year)) return false
  if (of === 'list') return staffOf(who, agencyId) || isLeadStaff(who, year)
  const dossier = nominationId ? await dossierOf(db, nominationId) : undefined
  if (!dossier) return false
  const about = { dossier, seat: await seatAt(db, who, { year, id: dossier.id }) }
  if (of === 'paper') return seesDossier(who, year, about)
  return seesFindings(who, year, about) || (staffOf(who, agencyId) && !about.seat.isHidden)
}
