import { sql } from 'kysely'
import type { Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { inYear, servesIn } from '../dossier.store.ts'

/** Somebody of the agency who bears a name of the list; `n` is the place of the name, from 1. */
export type Candidate = {
  n: number
  id: string
  name: string
  rank: string
  bornOn: Day | null
  post: string
}

/** Everybody of the agency in the year who bears one of these names, with or without marks. */
export async function candidatesFor(
  db: Db,
  year: Year,
  { agencyId, names }: { agencyId: string; names: string[] },
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    with asked as (select n, vn_fold(name) as folded from unnest(${names}::text[]) with ordinality t(name, n)),
    own as (
      select distinct on (service.person_id) service.person_id as id, service.title, a.name as agency
      from (select person_id, agency_id, from_on, to_on, title from posts
        union all select person_id, agency_id, from_on, to_on, '' from duties) service
        join agencies a on a.id = service.agency_id
      where ${servesIn(agencyId)} and ${inYear(year)}
      order by service.person_id, service.title = '', service.from_on desc)
    select asked.n::int as n, p.id, p.full_name as name, p.rank, p.born_on as "bornOn",
      trim(both ', ' from own.title || ', ' || own.agency) as post
    from asked join people p on p.folded = asked.folded join own on own.id = p.id
    order by asked.n, p.id`.execute(db)
  return rows
}

/** What stands already: `award person`, `award body` of this year's proposals, and what the agency entered for. */
export async function standingKeys(db: Db, year: Year, agencyId: string) {
  const { rows } = await sql<{ key: string; isEntry: boolean }>`
    select award_code || ' ' || coalesce(n.person_id::text,
      trim(regexp_replace(h.folded, '[^a-z0-9%]+', ' ', 'g')), n.collective_id::text, n.agency_id::text) as key,
      false as "isEntry"
    from nominations n left join households h on h.id = n.household_id
    where n.year_id = ${year.id} and (n.agency_id = ${agencyId}::uuid or n.person_id is not null) and n.step <> 'withdrawn'
    union all
    select award_code || ' ' || coalesce(person_id, agency_id)::text, true from entries e
    where e.year_id = ${year.id} and e.agency_id = ${agencyId}::uuid
      and not exists (select from entry_withdrawals w where w.entry_id = e.id)`.execute(db)
  const of = (isEntry: boolean) =>
    new Set(rows.filter((row) => row.isEntry === isEntry).map((row) => row.key))
  return { proposed: of(false), entered: of(true) }
}

/** A list that was sent in for this agency, as text. */
export async function sentList(db: Db, { agencyId, id }: { agencyId: string; id: string }) {
  const { rows } = await sql<{ id: string; content: Buffer }>`
    select f.id, f.content from files f where f.id = ${isId(id) ? id : null}::uuid
      and exists (select from journal j where j.action = 'nominationList.sent' and j.subject_id = f.id::text
        and j.agency_id = ${agencyId}::uuid)`.execute(db)
  return rows[0] && { id: rows[0].id, text: Buffer.from(rows[0].content).toString('utf8') }
}
