import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { PlanFilter, PlanRow, PlanTarget, TypedPlan } from './plan.ts'

/** Lines that measure by a plan of each agency, with the agencies they are for. */
function planned(yearId: string, { criterionId, agencyId }: PlanFilter): RawBuilder<unknown> {
  return sql`
    from criteria c
    join cluster_years y on y.id = c.year_id
    join cluster_memberships m on m.cluster_id = y.cluster_id
      and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on)
    join agencies a on a.id = m.agency_id
    cross join lateral (select exists (select 1 from cluster_leads l
      where l.cluster_id = y.cluster_id and l.agency_id = a.id
        and l.from_on <= y.starts_on and (l.to_on is null or l.to_on > y.starts_on)) as leads) role
    left join criterion_plans p on p.criterion_id = c.id and p.agency_id = a.id
    where c.year_id = ${yearId}
      and c.rule->>'type' in ('ratio', 'best') and c.rule->>'planFixed' is null and c.rule->>'plan' is null
      and (c.applies_to = 'all' or (c.applies_to = 'lead' and role.leads)
        or (c.applies_to = 'members' and not role.leads)
        or exists (select 1 from criterion_agencies o where o.criterion_id = c.id and o.agency_id = a.id))
      and (${criterionId}::uuid is null or c.id = ${criterionId})
      and (${agencyId}::uuid is null or a.id = ${agencyId})`
}

type Page = { limit: number; offset: number }

/** Plans line by line, agency by agency. */
export async function plansOf(db: Db, yearId: string, { limit, offset, ...filter }: PlanFilter & Page) {
  const { rows } = await sql<PlanRow>`
    select c.id as "criterionId", c.code, c.title, c.unit, a.id as "agencyId", a.name as "agencyName",
      trim_scale(p.plan)::text as plan, coalesce(p.reason, '') as reason, p.target_id as "targetId",
      coalesce(p.version, 0) as version,
      exists (select 1 from score_submissions s
        where s.year_id = c.year_id and s.agency_id = a.id and s.scorer = 'self') as fixed
    ${planned(yearId, filter)}
    order by c.position, c.code, m.position, a.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** How many there are, and how many are still to be said. */
export async function countPlans(db: Db, yearId: string, filter: PlanFilter) {
  const { rows } = await sql<{ all: number; open: number }>`
    select count(*) as "all", count(*) filter (where p.criterion_id is null) as open
    ${planned(yearId, filter)}`.execute(db)
  return rows[0] ?? { all: 0, open: 0 }
}

/** The counted targets of the year, or of one of its agencies. */
export function targetsToPlan(db: Db, yearId: string, agencyIds: string[]): Promise<PlanTarget[]> {
  return db
    .selectFrom('targets')
    .where('year_id', '=', yearId)
    .where('agency_id', 'in', [...agencyIds, nobody])
    .where('plan_value', 'is not', null)
    .orderBy('agency_id')
    .orderBy('position')
    .select([
      'id',
      'agency_id as agencyId',
      'title',
      sql<string>`case when measure = 'percent' then '%' else unit end`.as('unit'),
      'direction',
      sql<string>`trim_scale(plan_value)::text`.as('planValue'),
    ])
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Writes what was said, all at once. */
export async function keepPlans(tx: Db, setBy: string, rows: TypedPlan[]): Promise<void> {
  const blank = rows.filter((row) => row.plan === null && row.reason === '')
  const said = rows.filter((row) => row.plan !== null || row.reason !== '')
  if (blank.length > 0)
    await sql`delete from criterion_plans p
      using unnest(${blank.map((row) => row.criterionId)}::uuid[], ${blank.map((row) => row.agencyId)}::uuid[])
        as gone(criterion_id, agency_id)
      where p.criterion_id = gone.criterion_id and p.agency_id = gone.agency_id`.execute(tx)
  if (said.length === 0) return
  await tx
    .insertInto('criterion_plans')
    .values(
      said.map((row) => ({
        criterion_id: row.criterionId,
        agency_id: row.agencyId,
        plan: row.plan,
        reason: row.plan === null ? row.reason : '',
        target_id: row.plan === null ? null : row.targetId,
        set_by: setBy,
        version: row.version + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['criterion_id', 'agency_id']).doUpdateSet((eb) => ({
        plan: eb.ref('excluded.plan'),
        reason: eb.ref('excluded.reason'),
        target_id: eb.ref('excluded.target_id'),
        set_by: eb.ref('excluded.set_by'),
        set_at: sql<Date>`moment()`,
        version: eb.ref('excluded.version'),
      })),
    )
    .execute()
}
