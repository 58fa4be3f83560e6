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
  submitted: Record<Scorer, Date | null>
  checkerId: string | null
}

/** The agencies of the year by rank, those without points last; equal points in the order of the cluster. */
export async function rankTable(db: Db, yearId: string): Promise<RankRow[]> {
  const { rows } = await sql<Totals>`
    with member as (
      select a.id, a.name, a.abbreviation, m.position, y.id as year_id
      from cluster_years y
      join cluster_memberships m on m.cluster_id = y.cluster_id
        and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on)
      join agencies a on a.id = m.agency_id
      where y.id = ${yearId}
    ), total as (
      select s.agency_id, s.scorer, count(*)::int as entered,
        sum(case when c.kind = 'deduction' then -s.points else s.points end) as points
      from criteria c join scores s on s.criterion_id = c.id
      where c.year_id = ${yearId}
      group by s.agency_id, s.scorer
    )
    select member.id as "agencyId", member.name, member.abbreviation, x.checker_id as "checkerId",
      (select count(*)::int from criteria where year_id = ${yearId}) as criteria,
      jsonb_object_agg(scorer.name, jsonb_build_object(
        'entered', coalesce(total.entered, 0),
        'points', case when sub.id is not null then coalesce(total.points, 0.00)::text end,
        'at', extract(epoch from sub.submitted_at))) as columns
    from member
    cross join unnest(array['self', 'cross', 'lead']) as scorer(name)
    left join total on total.agency_id = member.id and total.scorer = scorer.name
    left join score_submissions sub on sub.year_id = member.year_id and sub.agency_id = member.id
      and sub.scorer = scorer.name
    left join cross_checks x on x.year_id = member.year_id and x.agency_id = member.id
    group by member.id, member.name, member.abbreviation, member.position, x.checker_id
    order by member.position`.execute(db)
  const ranked = rows.map(columnsOf)
  const places = placesOf(ranked.map((row) => row.final))
  return ranked
    .map((row, i) => ({ ...row, rank: places[i] ?? null }))
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
}

type Column = { entered: number; points: string | null; at: number | null }
type Totals = {
  agencyId: string
  name: string
  abbreviation: string
  checkerId: string | null
  criteria: number
  columns: Record<Scorer, Column>
}

function columnsOf({ columns, ...row }: Totals): Omit<RankRow, 'rank'> {
  const points = { self: columns.self.points, cross: columns.cross.points, lead: columns.lead.points }
  const basis = basisOf(points)
  return {
    ...row,
    ...points,
    basis,
    final: basis && points[basis],
    state: basis ? stages[basis] : 'waiting',
    entered: { self: columns.self.entered, cross: columns.cross.entered, lead: columns.lead.entered },
    submitted: { self: instant(columns.self), cross: instant(columns.cross), lead: instant(columns.lead) },
  }
}

const stages = { self: 'selfScored', cross: 'crossChecked', lead: 'appraised' } as const
const instant = ({ at }: Column) => (at === null ? null : new Date(at * 1000))

/** For pairs of sheets, the criterion at which the first falls furthest behind the second (or leads it least). */
export async function widestGaps(db: Db, yearId: string, pairs: Pair[]): Promise<Map<string, Gap>> {
  if (pairs.length === 0) return new Map()
  const { rows } = await sql<Gap & { agencyId: string }>`
    select distinct on (p.agency) p.agency as "agencyId", c.id as "criterionId", c.code, c.title,
      (theirs.points - ours.points) * case when c.kind = 'deduction' then -1 else 1 end as gap
    from unnest(${pairs.map((p) => p.agencyId)}::uuid[], ${pairs.map((p) => p.basis)}::text[],
      ${pairs.map((p) => p.aboveId)}::uuid[], ${pairs.map((p) => p.aboveBasis)}::text[])
      as p(agency, basis, above, above_basis)
    join scores ours on ours.agency_id = p.agency and ours.scorer = p.basis
    join scores theirs on theirs.agency_id = p.above and theirs.scorer = p.above_basis
      and theirs.criterion_id = ours.criterion_id
    join criteria c on c.id = ours.criterion_id
    where c.year_id = ${yearId}
    order by p.agency, gap desc, c.position`.execute(db)
  return new Map(rows.map(({ agencyId, ...gap }) => [agencyId, gap]))
}

export type Pair = { agencyId: string; basis: Scorer; aboveId: string; aboveBasis: Scorer }
export type Gap = { criterionId: string; code: string; title: string; gap: string }
