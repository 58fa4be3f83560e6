import { sql } from 'kysely'
import { hasFallen } from '#ground/register/award.query.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { AwardCount, ClassCount, MovementRow } from './statistics.ts'

/** Persons awarded in this year and the two before, by class, women among them; awards taken back are left out. */
export async function classCounts(db: Db, year: Year): Promise<ClassCount[]> {
  const ids = agencyIdsOf(year)
  const { rows } = await sql<ClassCount>`
    select awards.year, coalesce(awards.person_class, p.person_class) as "personClass",
      count(*)::int as count, count(*) filter (where p.gender = 'female')::int as women
    from awards join people p on p.id = awards.person_id
    where awards.agency_id = any(${ids}::uuid[]) and awards.year between ${year.year - 2} and ${year.year}
      and not ${hasFallen}
    group by 1, 2 order by 1 desc, 3 desc`.execute(db)
  return rows
}

/** Awards of this year and the two before that still stand, by form. */
export async function awardCounts(db: Db, year: Year): Promise<AwardCount[]> {
  const ids = agencyIdsOf(year)
  const { rows } = await sql<AwardCount>`
    select year, award_code as "awardCode", count(person_id)::int as individuals,
      (count(*) - count(person_id))::int as collectives
    from awards where agency_id = any(${ids}::uuid[]) and year between ${year.year - 2} and ${year.year}
      and not ${hasFallen}
    group by 1, 2 order by 1 desc, 2`.execute(db)
  return rows
}

const agencyIdsOf = (year: Year) => [year.organisationId, ...year.members.map((member) => member.id)]

/** Form 0601 of TT 02/2023/TT-BNV for the movements of the cluster in this year. */
export async function movementForm(db: Db, year: Year): Promise<MovementRow[]> {
  const { rows } = await sql<MovementRow>`
    with rows (code, of_level, of_length, of_manner) as (values
      ('01', null, null, null), ('02', 'national', null, null), ('03', 'ministry', null, null),
      ('04', 'cluster', null, null), ('05', 'agency', null, null),
      ('06', null, 'underOneYear', null), ('07', null, 'oneYear', null), ('08', null, 'oneToThree', null),
      ('09', null, 'threeToFive', null), ('10', null, 'fiveOrMore', null),
      ('11', null, null, 'thematic'), ('12', null, null, 'regular'))
    select r.code, count(m.id)::int as total, count(m.id) filter (where m.level = 'national')::int as central,
      count(m.id) filter (where m.level in ('ministry', 'cluster'))::int as ministry,
      count(m.id) filter (where m.level = 'agency')::int as agency
    from rows r left join movements m on m.year_id = ${year.id}
      and (r.of_level is null or m.level = r.of_level) and (r.of_length is null or m.length = r.of_length)
      and (r.of_manner is null or m.manner = r.of_manner)
    group by r.code order by r.code`.execute(db)
  return rows
}
