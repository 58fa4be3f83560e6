import { sql } from 'kysely'
import type { Counting } from './forms.ts'

/** Movements of the clusters of these bodies, and those the bodies launched beside them. */
export function movementFacts({ years, basis }: Counting) {
  const inYear =
    basis === 'act'
      ? sql`extract(year from m.launched_on) = y.year`
      : sql`m.launched_on <= make_date(y.year, 12, 31) and m.ends_on >= make_date(y.year, 1, 1)`
  return sql`
    select y.year, m.id, m.level, m.length, m.manner, m.illustrative, m.name as title,
      m.decision_reference as about, m.agency, m.launched_on as on_day, m.href
    from unnest(${years}::int[]) y(year) join (
      select v.id, v.level, v.length, v.manner, v.illustrative, v.name, v.decision_reference,
        v.launched_on, v.ends_on, g.name as agency, '/years/' || c.slug || '/launch' as href
      from movements v join cluster_years c on c.id = v.year_id join clusters g on g.id = c.cluster_id
      join under u on u.id = g.organisation_id
      union all
      select b.id, b.level, b.length, b.manner, b.illustrative, b.name, b.decision_reference,
        b.launched_on, b.ends_on, u.name, '/statistics/bodies/' || b.agency_id || '/movements'
      from body_movements b join under u on u.id = b.agency_id
    ) m on ${inYear}`
}
