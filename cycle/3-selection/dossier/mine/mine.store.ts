import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { isHiddenFrom, type Reader } from '../conflicts.store.ts'
import type { DossierStep } from '../steps.ts'

/** One’s own nomination: where it is, and what the council counted once its sitting was closed; never who voted what. */
type MyNomination = {
  id: string
  slug: string
  year: number
  clusterName: string
  agencyName: string
  awardCode: string
  achievement: string
  step: DossierStep
  holder: string | null
  since: Date
  dueOn: Day | null
  reason: string
  outcome: { yes: number; needed: number; all: number; passed: boolean; heldOn: Day } | null
  illustrative: boolean
  /** Closed to him for as long as the council he sits in judges it. */
  isHidden: boolean
}

/** Every nomination of a person, the newest first, whatever the year. */
export async function nominationsOfPerson(db: Db, who: Reader): Promise<MyNomination[]> {
  const { rows } = await sql<MyNomination>`
    select n.id, y.slug, y.year, ${isHiddenFrom(who, sql.ref('n.id'))} as "isHidden", c.name as "clusterName", a.name as "agencyName", n.award_code as "awardCode", n.achievement,
      n.step, holder.name as holder, n.step_since as since, n.step_due_on as "dueOn", n.illustrative,
      coalesce((select s.reason from nomination_steps s where s.nomination_id = n.id and s.step in
        ('returned', 'refused', 'withdrawn') and s.step = n.step order by s.id desc limit 1), '') as reason,
      (select json_build_object('yes', o.yes, 'needed', o.needed, 'all', o.all_members, 'passed', o.passed,
          'heldOn', s.held_on)
        from nominees e join nominee_outcomes o on o.nominee_id = e.id join sittings s on s.id = e.sitting_id
          join sitting_closures k on k.sitting_id = s.id
        where e.nomination_id = n.id order by k.closed_at desc limit 1) as outcome
    from nominations n join cluster_years y on y.id = n.year_id join clusters c on c.id = y.cluster_id
      join agencies a on a.id = n.agency_id left join agencies holder on holder.id = n.held_by
    where n.person_id = ${who.id} order by y.year desc, n.id desc limit 200`.execute(db)
  return rows
}

/** Whose rules the person’s agency goes by: those of the cluster it is in. */
export async function profileOfAgencies(db: Db, agencyIds: string[]): Promise<'army' | 'civil' | null> {
  const { rows } = await sql<{ profile: 'army' | 'civil' }>`
    select y.profile from cluster_memberships m join cluster_years y on y.cluster_id = m.cluster_id
    where m.agency_id = any(${agencyIds}::uuid[]) order by y.starts_on desc limit 1`.execute(db)
  return rows[0]?.profile ?? null
}
