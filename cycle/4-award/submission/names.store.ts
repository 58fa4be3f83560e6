import { type RawBuilder, sql } from 'kysely'
import { rankedRecipient, recipientJoins, recipientKind } from '#cycle/3-selection/dossier/recipient.ts'
import { postingStandings } from '#ground/posting/standings.store.ts'
import type { Db } from '#plumbing/database.ts'
import type { Listed, OnList, PostedName } from './submission.ts'

/** The names one sitting passed, in the order of the minutes. */
export function passedIn(db: Db, sittingId: string): Promise<Listed[]> {
  return listed(db, sql`s.id = ${sittingId} order by e.position`)
}

/** The names of these lists, list by list in the order given. */
export function namesOnLists(db: Db, submissionIds: string[]): Promise<OnList[]> {
  return listed<OnList>(
    db,
    sql`l.submission_id = any(${submissionIds}::uuid[])
      order by array_position(${submissionIds}::uuid[], l.submission_id), l.position`,
    {
      joins: sql`join submissions u on u.sitting_id = s.id
      join submission_names l on l.submission_id = u.id and l.nomination_id = n.id`,
      columns: sql`, l.submission_id as "submissionId"`,
    },
  )
}

/** The same names, each with how far its posting is. */
export async function withPosting<N extends { nominationId: string }>(
  db: Db,
  names: N[],
): Promise<(N & Pick<PostedName, 'posting'>)[]> {
  const standings = await postingStandings(
    db,
    names.map((one) => one.nominationId),
  )
  return names.flatMap((one) => {
    const posting = standings.get(one.nominationId)
    return posting ? [{ ...one, posting }] : []
  })
}

type More = { joins: RawBuilder<unknown>; columns: RawBuilder<unknown> }

async function listed<N extends Listed = Listed>(
  db: Db,
  which: RawBuilder<unknown>,
  { joins, columns }: More = { joins: sql``, columns: sql`` },
): Promise<N[]> {
  const { rows } = await sql<N>`
    select n.id as "nominationId", s.id as "sittingId", s.held_on as "heldOn", a.id as "agencyId", a.name as "agencyName",
      n.person_id as "personId", n.household_id as "householdId", n.collective_id as "collectiveId",
      ${recipientKind} as kind, ${rankedRecipient} as recipient, coalesce(p.rank, '') as rank,
      p.person_class as "personClass", p.gender,
      coalesce((select t.title from posts t where t.person_id = p.id and t.agency_id = a.id
        and t.from_on <= s.held_on and (t.to_on is null or t.to_on > s.held_on)
        order by t.from_on desc limit 1), '') as "postTitle",
      n.award_code as "awardCode", n.route, n.achievement, n.period_from as "periodFrom", n.period_to as "periodTo",
      o.yes, o.all_members as "allMembers", o.needed, n.step, n.illustrative ${columns}
    from nominees e
      join sittings s on s.id = e.sitting_id
      join sitting_closures k on k.sitting_id = s.id
      join nominee_outcomes o on o.nominee_id = e.id and o.passed
      join nominations n on n.id = e.nomination_id
      join agencies a on a.id = n.agency_id
      ${recipientJoins}
      ${joins}
    where ${which}`.execute(db)
  return rows
}
