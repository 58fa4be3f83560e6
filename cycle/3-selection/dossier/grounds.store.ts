import { type RawBuilder, sql } from 'kysely'
import { conflictGrounds } from '#ground/units/councils.ts'

const stands = (alias: string) =>
  sql`${sql.ref(`${alias}.from_on`)} <= k.day and (${sql.ref(`${alias}.to_on`)} is null or ${sql.ref(`${alias}.to_on`)} > k.day)`

/**
 * “Xung đột lợi ích”: on which grounds a member ought not to judge a nomination on a day, read from posts, duties, declared
 * kinships and works, for all pairs at once. Gives rows (key, member, ground) and reads two tables of the query around:
 * `cases` (key, nomination_id, person_id, household_id, collective_id, agency_id, day) and `seats` (person_id).
 */
export const groundRows: RawBuilder<unknown> = sql`
  select k.key, s.person_id as member, 'self' as ground from cases k join seats s on s.person_id = k.person_id
  union select k.key, s.person_id, 'kin' from seats s
    join (select id, person_id as one, relative_id as other from kinships
      union all select id, relative_id, person_id from kinships) r on r.one = s.person_id
    join cases k on k.person_id = r.other
    where not exists (select from kinship_withdrawals w where w.kinship_id = r.id)
  union select k.key, m.person_id, 'sharedWork' from (
      select s.person_id, w.nomination_id from seats s
        join initiatives i on i.person_id = s.person_id join nomination_works w on w.initiative_id = i.id
      union select s.person_id, w.nomination_id from seats s
        join past_works p on p.person_id = s.person_id join nomination_works w on w.past_work_id = p.id
      union select s.person_id, w.nomination_id from seats s join nominations o on o.person_id = s.person_id
        join nomination_works x on x.nomination_id = o.id
        join nomination_works w on w.initiative_id = x.initiative_id) m
    join cases k on k.nomination_id = m.nomination_id where k.person_id is distinct from m.person_id
  union select k.key, s.person_id, 'headOfRecipient' from seats s
    join duties d on d.person_id = s.person_id and d.duty = 'head'
    join cases k on d.agency_id = coalesce(k.collective_id, k.agency_id)
    where k.person_id is null and k.household_id is null and ${stands('d')}
  union select k.key, s.person_id, 'sameAgency' from seats s
    join (select person_id, agency_id, from_on, to_on from posts
      union all select person_id, agency_id, from_on, to_on from duties) g on g.person_id = s.person_id
    join cases k on g.agency_id in (k.agency_id, k.collective_id) where ${stands('g')}`

/** The columns of `cases` that come from a nomination `n`. */
export const caseColumns = sql`n.id as nomination_id, n.person_id, n.household_id, n.collective_id, n.agency_id`

/** The grounds of one pair, from the heaviest. */
export const groundsInOrder = sql`array_agg(ground order by array_position(${[...conflictGrounds]}::text[], ground))`
