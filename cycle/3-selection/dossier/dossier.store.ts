import { sql } from 'kysely'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { found } from '#plumbing/verdict.ts'
import type { ProposalFacts } from './dossier.policy.ts'
import type { Household, Proposal } from './dossier.ts'

/** What the policy asks about a proposal. */
export async function proposalFacts(db: Db, year: Year, proposal: Proposal): Promise<ProposalFacts> {
  const { agencyId, personId, collectiveId = null, household = null, awardCode } = proposal
  const { rows } = await sql<ProposalFacts>`
    select
      exists (select from entries e
        where e.year_id = ${year.id} and e.agency_id = ${collectiveId ?? agencyId} and e.award_code = ${awardCode}
          and e.person_id is not distinct from ${personId}
          and not exists (select from entry_withdrawals w where w.entry_id = e.id)) as "isEntered",
      exists (select from nominations n left join households h on h.id = n.household_id
        where n.year_id = ${year.id} and n.award_code = ${awardCode}
          and case when ${household !== null} then h.agency_id = ${agencyId}
              and h.folded = vn_fold(${householdWords(household)})
            when ${personId}::uuid is not null then n.person_id = ${personId}
            when ${collectiveId}::uuid is not null then n.collective_id = ${collectiveId}
            else n.agency_id = ${agencyId} and num_nonnulls(n.person_id, n.household_id, n.collective_id) = 0 end
          and not exists (select from nomination_withdrawals w where w.nomination_id = n.id)) as "isProposed",
      (${personId}::uuid is null or exists (
        select from (select person_id, agency_id, from_on, to_on from posts
          union all select person_id, agency_id, from_on, to_on from duties) service
        where service.person_id = ${personId} and ${servesIn(agencyId)} and ${inYear(year)}))
      and (${collectiveId}::uuid is null or ${collectiveId} in (${bodiesBelow(agencyId)})) as "isOfAgency"`.execute(
    db,
  )
  return found(rows[0])
}

const householdWords = (household: Household | null) =>
  household ? `${household.headName} ${household.address}` : ''

/** Every body below an agency, by id. */
function bodiesBelow(agencyId: string) {
  return sql`with recursive below as (
      select id from agencies where parent_id = ${agencyId}::uuid
      union select agencies.id from agencies join below on agencies.parent_id = below.id
    ) select id from below`
}

/** Whether a row named `service` is of the agency, or of a body below it. */
export function servesIn(agencyId: string) {
  return sql`(service.agency_id = ${agencyId}::uuid or service.agency_id in (${bodiesBelow(agencyId)}))`
}

/** Whether a row named `service` holds on some day of the emulation year. */
export function inYear(year: Pick<Year, 'startsOn' | 'endsOn'>) {
  return sql`(service.from_on <= ${year.endsOn}::date
    and (service.to_on is null or service.to_on > ${year.startsOn}::date))`
}

/** The bodies below an agency that stand: the collectives it may propose beside itself. */
export async function bodiesOf(db: Db, agencyId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from agencies where id in (${bodiesBelow(agencyId)}) and ended_on is null
    order by position, name collate vietnamese limit 500`.execute(db)
  return rows
}

/** The household of this name and address at the agency; a new one when nobody wrote it before. */
export async function householdAt(tx: Db, agencyId: string, household: Household, illustrative: boolean) {
  const id = newId()
  const { rows } = await sql<{ id: string }>`
    select id from households where agency_id = ${agencyId} and folded = vn_fold(${householdWords(household)})
    limit 1`.execute(tx)
  if (rows[0]) return rows[0].id
  await tx
    .insertInto('households')
    .values({
      id,
      agency_id: agencyId,
      head_name: household.headName,
      address: household.address,
      illustrative,
    })
    .execute()
  return id
}

/** The people who serve an agency in the year, by given name: whom it may propose. */
export async function peopleOf(db: Db, year: Year, agencyId: string) {
  const { rows } = await sql<{ id: string; name: string; rank: string }>`
    select p.id, p.full_name as name, p.rank from people p
    where exists (
      select from (select person_id, agency_id, from_on, to_on from posts
        union all select person_id, agency_id, from_on, to_on from duties) service
      where service.person_id = p.id and ${servesIn(agencyId)} and ${inYear(year)})
    order by p.given_name collate vietnamese, p.full_name collate vietnamese
    limit 1000`.execute(db)
  return rows
}
