import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { basisOf, placesOf } from './rank.ts'
import type { Scorer, Stage } from './scoring.ts'

/** A row of the ranking; a column not handed in yet shows no total, only how many criteria are filled. */
export type RankRow = {
  agencyId: string
  name: string
  abbreviation: string
  self: string | null
  cross: string | null
  lead: string | null
  basis: Scorer | null
  final: string | null
  rank: number | null
  state: Stage
  entered: Record<Scorer, number>
  criteria: number
  illustrative: boolean
  submitted: Record<Scorer, Date | null>
  checkerId: string | null
}

/** The agencies of the year by rank, those without points last; equal points in the order of the cluster. */
export async function rankTable(db: Db, yearId: string): Promise<RankRow[]> {
  const { rows } = await sql<Totals>`
    with scale as materialized (
      select id, kind, illustrative from criteria where year_id = ${yearId}
    ), total as materialized (
      select s.agency_id, s.scorer, count(*)::int as entered,
        sum(case when c.kind = 'deduction' then -s.points else s.points end) as points
      from scale c join scores s on s.criterion_id = c.id
      group by s.agency_id, s.scorer
    )
    select a.id as "agencyId", a.name, a.abbreviation, x.checker_id as "checkerId",
      (select count(*)::int from scale) as criteria,
      (select coalesce(bool_or(illustrative), false) from scale) as illustrative,
      ${columnOf('self')}, ${columnOf('cross')}, ${columnOf('lead')}
    from cluster_years y
    join cluster_memberships m on m.cluster_id = y.cluster_id
      and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on)
    join agencies a on a.id = m.agency_id
    left join cross_checks x on x.year_id = y.id and x.agency_id = a.id
    ${joinsOf('self')} ${joinsOf('cross')} ${joinsOf('lead')}
    where y.id = ${yearId}
    order by m.position`.execute(db)
  const ranked = rows.map(columnsOf)
  const places = placesOf(ranked.map((row) => row.final))
  return ranked
    .map((row, i) => ({ ...row, rank: places[i] ?? null }))
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
}

type Scale = { agencyId: string; name: string; abbreviation: string; checkerId: string | null }
type Column = { entered: number; points: string | null; at: number | null }
type Totals = Scale & { criteria: number; illustrative: boolean } & Record<Scorer, Column>

function columnOf(scorer: Scorer) {
  const { total, handed } = tablesOf(scorer)
  return sql`json_build_object('entered', coalesce(${total}.entered, 0),
    'points', case when ${handed}.id is not null then coalesce(${total}.points, 0.00)::text end,
    'at', extract(epoch from ${handed}.submitted_at)) as ${sql.ref(scorer)}`
}

function joinsOf(scorer: Scorer) {
  const { total, handed } = tablesOf(scorer)
  return sql`left join total as ${total} on ${total}.agency_id = a.id and ${total}.scorer = ${scorer}
    left join score_submissions as ${handed} on ${handed}.year_id = y.id and ${handed}.agency_id = a.id
      and ${handed}.scorer = ${scorer}`
}

const tablesOf = (scorer: Scorer) => ({
  total: sql.table(`${scorer}_total`),
  handed: sql.table(`${scorer}_handed`),
})

function columnsOf({ self, cross, lead, ...row }: Totals): Omit<RankRow, 'rank'> {
  const points = { self: self.points, cross: cross.points, lead: lead.points }
  const basis = basisOf(points)
  return {
    ...row,
    ...points,
    basis,
    final: basis && points[basis],
    state: basis ? stages[basis] : 'waiting',
    entered: { self: self.entered, cross: cross.entered, lead: lead.entered },
    submitted: { self: instant(self), cross: instant(cross), lead: instant(lead) },
  }
}

const stages = { self: 'selfScored', cross: 'crossChecked', lead: 'appraised' } as const
const instant = ({ at }: Column) => (at === null ? null : new Date(at * 1000))

/** For pairs of sheets, the criterion at which the first falls furthest behind the second (or leads it least). */
export async function widestGaps(db: Db, yearId: string, pairs: Pair[]): Promise<Map<string, Gap>> {
  if (pairs.length === 0) return new Map()
  const { rows } = await sql<Gap & { agencyId: string }>`
    select p.agency as "agencyId", widest.*
    from unnest(${pairs.map((p) => p.agencyId)}::uuid[], ${pairs.map((p) => p.basis)}::text[],
      ${pairs.map((p) => p.aboveId)}::uuid[], ${pairs.map((p) => p.aboveBasis)}::text[])
      as p(agency, basis, above, above_basis)
    cross join lateral (
      select c.id as "criterionId", c.code, c.title,
        case when c.kind = 'deduction' then ours.points - theirs.points else theirs.points - ours.points end as gap
      from scores ours
      join scores theirs on theirs.agency_id = p.above and theirs.scorer = p.above_basis
        and theirs.criterion_id = ours.criterion_id
      join criteria c on c.id = ours.criterion_id
      where ours.agency_id = p.agency and ours.scorer = p.basis and c.year_id = ${yearId}
      order by gap desc, c.position
      limit 1
    ) widest`.execute(db)
  return new Map(rows.map(({ agencyId, ...gap }) => [agencyId, gap]))
}

export type Pair = { agencyId: string; basis: Scorer; aboveId: string; aboveBasis: Scorer }
export type Gap = { criterionId: string; code: string; title: string; gap: string }
