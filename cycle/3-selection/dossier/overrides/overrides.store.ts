import { sql } from 'kysely'
import type { ConditionView } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { type Judged, judged } from '../dossier.findings.ts'
import { conditionKey, type Override, openConditions } from './overrides.ts'

/** Every override of a dossier, the first one first. */
export async function overridesOf(db: Db, nominationId: string): Promise<Override[]> {
  const { rows } = await sql<Override>`
    select o.id, o.condition, o.reason, json_build_object('id', f.id, 'name', f.name, 'size', f.size) as file,
      trim(p.rank || ' ' || p.full_name) as by, o.overridden_at as at
    from finding_overrides o join people p on p.id = o.overridden_by join files f on f.id = o.file_id
    where o.nomination_id = ${nominationId} order by o.overridden_at, o.id limit 200`.execute(db)
  return rows
}

/** For each of these nominations the conditions the law finds not met and nobody has answered for; most have none. */
export async function unanswered(db: Db, year: Year, ids: string[]): Promise<Map<string, ConditionView[]>> {
  const rows = await judgedRows(db, year.id, ids)
  const answered = await answeredOf(db, ids)
  const findings = await judged(db, year, rows)
  return new Map(
    findings.flatMap(({ nominationId, answer }) => {
      const open = answer ? openConditions(answer).filter((one) => one.outcome === 'notMet') : []
      const left = open.filter((one) => !answered.get(nominationId)?.has(conditionKey(one)))
      return left.length > 0 ? [[nominationId, left] as const] : []
    }),
  )
}

async function judgedRows(db: Db, yearId: string, ids: string[]): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select id, agency_id as "agencyId", person_id as "personId", collective_id as "collectiveId",
      household_id as "householdId", award_code as "awardCode", route, nominated_at as "nominatedAt"
    from nominations where year_id = ${yearId} and id = any(${ids}::uuid[])`.execute(db)
  return rows
}

async function answeredOf(db: Db, ids: string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ id: string; conditions: string[] }>`
    select nomination_id as id, array_agg(condition) as conditions from finding_overrides
    where nomination_id = any(${ids}::uuid[]) group by nomination_id`.execute(db)
  return new Map(rows.map((row) => [row.id, new Set(row.conditions)]))
}
