import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Conflict } from './conflicts/conflicts.ts'
import type { Choice, CouncilMember, Presence, Standing } from './council.ts'

/** The votes written down on these cases. */
export function votesOf(db: Db, nomineeIds: string[]) {
  return db
    .selectFrom('votes')
    .where('nominee_id', '=', sql<string>`any(${nomineeIds}::uuid[])`)
    .select(['nominee_id as nomineeId', 'member_id as memberId', sql<Choice>`choice`.as('choice'), 'reason'])
    .execute()
}

/** A word for the votes on these cases as they stand; another word once anybody has written one. */
export async function votesStamp(db: Db, nomineeIds: string[]): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select coalesce(md5(string_agg(concat_ws('/', nominee_id, member_id, choice, reason), ','
      order by nominee_id, member_id)), 'none') as stamp
    from votes where nominee_id = any(${nomineeIds}::uuid[])`.execute(db)
  return rows[0]?.stamp ?? 'none'
}

export function attendancesOf(db: Db, sittingId: string) {
  return db
    .selectFrom('sitting_attendances')
    .where('sitting_id', '=', sittingId)
    .select(['member_id as memberId', sql<Presence>`presence`.as('presence')])
    .execute()
}

type Attendances = Awaited<ReturnType<typeof attendancesOf>>

/** A word for the attendance as it stands; another word once anybody has written a line of it. */
export function attendanceStamp(attendances: Attendances): string {
  const lines = attendances.map((one) => `${one.memberId}/${one.presence}`).sort()
  return lines.length === 0 ? 'none' : lines.join(',')
}

type Present = { members: CouncilMember[]; attendances: Attendances; conflicts: Conflict[] }

/** What is still missing. Only those who vote are counted, but whether each member came is written down for all. */
export async function standingOf(
  db: Db,
  sittingId: string,
  { members, attendances, conflicts }: Present,
): Promise<Standing> {
  const presence = new Map(attendances.map((one) => [one.memberId, one.presence]))
  const voting = members.filter((one) => one.voting)
  const heard = voting.filter((one) => (presence.get(one.id) ?? 'absent') !== 'absent').map((one) => one.id)
  const out = conflicts.filter((one) => one.takenOut && heard.includes(one.memberId))
  const { nominees, cast } = await countsBehind(db, sittingId, { heard, out })
  const turnedOut = await turnedOutOf(db, sittingId)
  return {
    nominees,
    unheard: members.filter((one) => !presence.has(one.id)).length,
    awaited: voting.filter((one) => presence.get(one.id) === 'absent' && !turnedOut.has(one.id)).length,
    present: voting.filter((one) => presence.get(one.id) === 'present').length,
    missingVotes: nominees * heard.length - out.length - cast,
  }
}

/** Who has voted electronically, from wherever he is: that is his opinion. */
async function turnedOutOf(db: Db, sittingId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('election_turnouts as t')
    .innerJoin('elections as e', 'e.id', 't.election_id')
    .where('e.sitting_id', '=', sittingId)
    .select('t.member_id as id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

type Heard = { heard: string[]; out: Conflict[] }

async function countsBehind(db: Db, sittingId: string, { heard, out }: Heard) {
  const { rows } = await sql<{ nominees: number; cast: number }>`
    select (select count(*) from nominees where sitting_id = ${sittingId})::int as nominees,
      (select count(*) from votes v join nominees e on e.id = v.nominee_id
        where e.sitting_id = ${sittingId} and v.member_id = any(${heard}::uuid[])
        and (v.nominee_id, v.member_id) not in (
          select * from unnest(${out.map((one) => one.nomineeId)}::uuid[], ${out.map((one) => one.memberId)}::uuid[])))::int as cast`.execute(
    db,
  )
  return rows[0] ?? { nominees: 0, cast: 0 }
}
