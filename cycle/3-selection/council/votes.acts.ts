import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, notFound, Stale } from '#plumbing/verdict.ts'
import { groundLabel } from '../dossier/conflicts.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import { firstGround } from './conflicts/conflicts.ts'
import { mayVote } from './council.policy.ts'
import type { TypedVote } from './council.ts'
import { nomineeIdsOf } from './nominees.store.ts'
import { type Held, heldFor } from './opened.ts'
import { quorumAt } from './quorum.store.ts'
import { attendancesOf, votesOf, votesStamp } from './sitting.store.ts'

type Roll = { sittingId: string; seen?: string; rows: TypedVote[] }

/** Writes down the roll call: who was for, against or blank; `none` takes a vote back while the sitting is open. */
export function recordVotes(db: Db, who: Actor, year: Year, { sittingId, seen, rows }: Roll) {
  return transact(db, async (tx) => {
    const held = await heldFor(tx, who, year, sittingId)
    demand(mayVote(held.sitting, await quorumAt(tx, year, held)))
    const ids = [...new Set(rows.map((row) => row.nomineeId))]
    if (seen !== undefined && seen !== (await votesStamp(tx, ids))) throw new Stale('stale')
    await checkVotes(tx, who, held, { ids, rows })
    const before = new Map((await votesOf(tx, ids)).map((vote) => [cellOf(vote), vote.choice]))
    const changed = rows.filter((row) => (before.get(cellOf(row)) ?? 'none') !== row.choice)
    if (changed.length === 0) return

    await takeBack(
      tx,
      changed.filter((row) => row.choice === 'none'),
    )
    await writeDown(tx, who, changed)
    await note(tx, who, 'sitting.voted', sittingId, {
      yearId: year.id,
      before: { replaced: changed.filter((row) => before.has(cellOf(row))).length },
      after: { written: changed.length },
    })
  })
}

async function takeBack(tx: Db, rows: TypedVote[]) {
  if (rows.length === 0) return
  await sql`delete from votes where (nominee_id, member_id) in (select * from unnest(
    ${rows.map((row) => row.nomineeId)}::uuid[], ${rows.map((row) => row.memberId)}::uuid[]))`.execute(tx)
}

async function writeDown(tx: Db, who: Actor, rows: TypedVote[]) {
  const cast = rows.flatMap(({ choice, ...row }) => (choice === 'none' ? [] : [{ ...row, choice }]))
  if (cast.length === 0) return
  await tx
    .insertInto('votes')
    .values(
      cast.map(({ nomineeId, memberId, choice }) => ({
        ...{ nominee_id: nomineeId, member_id: memberId, choice, reason: '', entered_by: who.id },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['nominee_id', 'member_id']).doUpdateSet((eb) => ({
        choice: eb.ref('excluded.choice'),
        reason: eb.ref('excluded.reason'),
        entered_by: eb.ref('excluded.entered_by'),
        entered_at: sql<Date>`now()`,
      })),
    )
    .execute()
}

const cellOf = (vote: { nomineeId: string; memberId: string }) => `${vote.nomineeId}_${vote.memberId}`

/** Who is not there, does not vote or stands aside has no vote; a case closed to who writes is not there for him. */
async function checkVotes(
  tx: Db,
  who: Actor,
  { sitting, members }: Held,
  { ids, rows }: { ids: string[]; rows: TypedVote[] },
) {
  const nominees = new Set(await nomineeIdsOf(tx, sitting.id))
  const out = (await conflictsOf(tx, sitting.id, ids)).filter((one) => one.takenOut)
  if (ids.some((id) => !nominees.has(id))) notFound()
  if (out.some((one) => one.personId === who.id)) notFound()
  const aside = new Map(out.map((one) => [cellOf(one), one]))
  const presence = new Map((await attendancesOf(tx, sitting.id)).map((one) => [one.memberId, one.presence]))
  const wrong: Record<string, string> = {}
  for (const row of rows.filter((one) => one.choice !== 'none')) {
    const member = members.find((one) => one.id === row.memberId) ?? notFound()
    const { name } = member
    const conflict = aside.get(cellOf(row))
    const here = presence.get(row.memberId) ?? 'absent'
    const field = `vote_${cellOf(row)}`
    if (!member.voting) wrong[field] = t('{name} dự họp nhưng không biểu quyết.', { name })
    else if (conflict)
      wrong[field] = t('{name} không biểu quyết trường hợp này: {ground}.', {
        ...{ name, ground: groundLabel(firstGround(conflict)) },
      })
    else if (here === 'absent')
      wrong[field] = t('{name} chưa được ghi là có mặt hay có ý kiến bằng văn bản.', { name })
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
