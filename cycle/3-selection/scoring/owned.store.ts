import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** A line of another agency's sheet that a functional body has to confirm. */
export type OwnedLine = {
  criterionId: string
  agencyId: string
  agencyName: string
  ownerId: string
  code: string
  title: string
  self: string
  reason: string
  version: number
  files: number
}

const atOnce = 30

/** The lines of handed-in sheets these bodies have neither confirmed nor corrected, sheet by sheet. */
export async function linesToConfirm(db: Db, yearId: string, ownerIds: string[], page: number) {
  const { rows } = await sql<OwnedLine & { all: number }>`
    select c.id as "criterionId", a.id as "agencyId", a.name as "agencyName", c.owner_id as "ownerId", c.code, c.title,
      s.value as self, s.reason, coalesce(o.version, 0) as version,
      (select count(*)::int from score_files f where f.criterion_id = c.id and f.agency_id = a.id) as files,
      count(*) over ()::int as all
    ${owned(yearId, ownerIds)} and coalesce(o.value, '') = ''
    order by x.submitted_at, a.id, c.position
    limit ${atOnce} offset ${(page - 1) * atOnce}`.execute(db)
  return { lines: rows.map(({ all: _, ...line }) => line), pages: Math.ceil((rows[0]?.all ?? 0) / atOnce) }
}

/** Sheets at which a body has every line and has not handed them in, and how many lines are still to confirm elsewhere. */
export async function ownedSheets(db: Db, yearId: string, ownerIds: string[]) {
  const { rows } = await sql<{
    agencyId: string
    agencyName: string
    ownerId: string
    open: number
    lines: number
  }>`
    select a.id as "agencyId", a.name as "agencyName", c.owner_id as "ownerId", count(*)::int as lines,
      count(*) filter (where coalesce(o.value, '') = '')::int as open
    ${owned(yearId, ownerIds)}
    group by a.id, a.name, c.owner_id order by a.name`.execute(db)
  return rows
}

/** Filled lines of other agencies' sheets at the criteria of these bodies, not handed in by them and not appraised. */
function owned(yearId: string, ownerIds: string[]) {
  return sql`
    from criteria c
    join score_submissions x on x.year_id = c.year_id and x.scorer = 'self' and x.agency_id <> c.owner_id
    join agencies a on a.id = x.agency_id
    join scores s on s.criterion_id = c.id and s.agency_id = a.id and s.scorer = 'self' and s.value <> ''
    left join scores o on o.criterion_id = c.id and o.agency_id = a.id and o.scorer = 'owner'
    where c.year_id = ${yearId} and c.owner_id = any(${ownerIds}::uuid[])
    and not exists (select 1 from criterion_plans p
      where p.criterion_id = c.id and p.agency_id = a.id and p.plan is null)
    and not exists (select 1 from score_submissions h where h.year_id = c.year_id and h.agency_id = a.id
      and (h.scorer = 'lead' or (h.scorer = 'owner' and h.owner_id = c.owner_id)))`
}
