import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** A recognised work of a person, where it stands, and what used it. */
export type WorkLine = {
  id: string
  from: 'cluster' | 'elsewhere'
  title: string
  kind: 'initiative' | 'research' | 'ingenuity'
  reach: 'grassroots' | 'formation' | 'ministry' | 'national'
  recognisedOn: Day
  source: string
  yearSlug: string | null
  illustrative: boolean
  withdrawn: string | null
  usedBy: { awardId: string; code: string; year: number } | null
}

/** Recognised works of a person, the latest first, those taken back too. */
export async function worksOf(db: Db, personId: string): Promise<WorkLine[]> {
  const { rows } = await sql<WorkLine>`
    with works as (
      select i.id, 'cluster' as "from", i.title, 'initiative' as kind, i.reach, i.recognised_on,
        i.recognition_reference as source, y.slug, i.illustrative, null as withdrawn
      from initiatives i join cluster_years y on y.id = i.year_id
      where i.person_id = ${personId}::uuid and i.recognised_on is not null
      union all
      select w.id, 'elsewhere', w.title, w.kind, w.reach, w.recognised_on, w.source, null, w.illustrative, b.reason
      from past_works w left join fact_withdrawals b on b.past_work_id = w.id
      where w.person_id = ${personId}::uuid
    )
    select works.id, "from", title, kind, reach, recognised_on as "recognisedOn", source, slug as "yearSlug",
      illustrative, withdrawn, (
        select json_build_object('awardId', a.id, 'code', a.award_code, 'year', a.year)
        from initiative_uses u join awards a on a.id = u.award_id
        left join fact_withdrawals b on b.use_id = u.id
        where (u.initiative_id = works.id or u.past_work_id = works.id) and b.id is null limit 1
      ) as "usedBy"
    from works order by recognised_on desc, works.id limit 200`.execute(db)
  return rows
}

/** The awards of a person that a work may have been used for, the latest first. */
export function awardsOfPerson(db: Db, personId: string) {
  return db
    .selectFrom('awards')
    .where('person_id', '=', personId)
    .orderBy('year', 'desc')
    .orderBy('id')
    .limit(200)
    .select(['id', 'award_code as code', 'year', 'decision_reference as reference', 'illustrative'])
    .execute()
}

/** Time in places where it counts double, the latest first, what was taken back too. */
export function hardshipOf(db: Db, personId: string) {
  return db
    .selectFrom('hardship_spells as spells')
    .leftJoin('fact_withdrawals as back', 'back.hardship_id', 'spells.id')
    .where('spells.person_id', '=', personId)
    .orderBy('spells.from_on', 'desc')
    .limit(100)
    .select([
      'spells.id',
      'spells.place',
      sql<Day>`spells.from_on`.as('fromOn'),
      sql<Day | null>`spells.to_on`.as('toOn'),
      'spells.source',
      'spells.illustrative',
      'back.reason as withdrawn',
    ])
    .execute()
}

export type HardshipLine = Awaited<ReturnType<typeof hardshipOf>>[number]
