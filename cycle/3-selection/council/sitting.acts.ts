import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, Stale } from '#plumbing/verdict.ts'
import { keepsCouncil, mayOpenSitting, mayRecord } from './council.policy.ts'
import { councilOn, lockSitting, membersOn, nomineesOf } from './council.store.ts'
import type { Call, CouncilMember, TypedPresence, TypedVote } from './council.ts'
import { attendancesOf, undecidedNominations, votesOf, votesStamp } from './sitting.store.ts'
import { thresholdOrNone } from './threshold.ts'

/** Calls the council together over chosen proposals. */
export function openSitting(db: Db, who: Actor, year: Year, call: Call) {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${year.id}/sittings`}, 3))`.execute(tx)
    const council = found(await councilOn(tx, year.organisationId, who.today))
    const members = await membersOn(tx, council.id, who.today)
    demand(mayOpenSitting(who, await shareYear(tx, year), members))
    const seated = await membersOn(tx, council.id, call.heldOn)
    const agenda = await agendaOf(tx, year, call, seated)

    const id = newId()
    await tx
      .insertInto('sittings')
      .values({
        id,
        year_id: year.id,
        council_id: council.id,
        held_on: call.heldOn,
        place: call.place,
        presider_id: call.presiderId,
        secretary_id: secretaryOf(who, seated) ?? call.presiderId,
        opened_by: who.id,
        illustrative: call.illustrative ?? false,
      })
      .execute()
    await tx
      .insertInto('nominees')
      .values(
        agenda.map((one, i) => ({ id: newId(), sitting_id: id, nomination_id: one.id, position: i + 1 })),
      )
      .execute()
    if (call.ownShare)
      await tx
        .insertInto('sitting_thresholds')
        .values({ sitting_id: id, ...call.ownShare, set_by: who.id })
        .execute()
    const after = {
      heldOn: call.heldOn,
      place: call.place,
      nominees: agenda.length,
      ownShare: call.ownShare ?? null,
    }
    await note(tx, who, 'sitting.opened', id, { yearId: year.id, after })
    return id
  })
}

async function agendaOf(tx: Db, year: Year, call: Call, seated: CouncilMember[]) {
  const wrong: Record<string, string> = {}
  const presider = seated.find((one) => one.id === call.presiderId)
  if (call.heldOn < year.startsOn) wrong.heldOn = t('Ngày họp phải trong năm thi đua.')
  if (!presider || (presider.duty !== 'chair' && presider.duty !== 'viceChair'))
    wrong.presiderId = t('Người chủ trì phải là Chủ tịch hoặc Phó Chủ tịch Hội đồng.')
  const standing = await undecidedNominations(tx, year.id).forUpdate('n').execute()
  const chosen = new Set(call.nominationIds)
  const agenda = standing.filter((one) => chosen.has(one.id))
  if (agenda.length === 0) wrong.nominations = t('Hãy chọn ít nhất một đề nghị đưa ra hội đồng.')
  else if (agenda.length < chosen.size)
    wrong.nominations = t('Có đề nghị vừa được rút hoặc đã đưa ra phiên họp khác. Hãy chọn lại.')
  const { heldOn, ownShare = null } = call
  const known = (awardCode: string) =>
    thresholdOrNone({ awardCode, heldOn, allMembers: seated.length, ownShare })
  if (agenda.some((one) => !known(one.awardCode)))
    wrong.ownPercent = t(
      'Chưa đọc văn bản nào quy định tỷ lệ phiếu cho ngày họp này. Hãy ghi tỷ lệ và căn cứ theo quy chế của Hội đồng.',
    )
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return agenda
}

function secretaryOf(who: Actor, seated: CouncilMember[]): string | undefined {
  const secretaries = seated.filter((one) => one.duty === 'secretary')
  return (secretaries.find((one) => one.personId === who.id) ?? secretaries[0])?.id
}

type Attendance = { sittingId: string; rows: TypedPresence[] }

/** Writes down who is present, who is absent and whose written opinion is in. */
export function recordAttendance(db: Db, who: Actor, year: Year, { sittingId, rows }: Attendance) {
  return transact(db, async (tx) => {
    const { members } = await openedFor(tx, who, year, sittingId)
    const known = rows.filter((row) => members.some((one) => one.id === row.memberId))
    if (known.length === 0) return

    await tx
      .insertInto('sitting_attendances')
      .values(
        known.map((row) => ({ sitting_id: sittingId, member_id: row.memberId, presence: row.presence })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['sitting_id', 'member_id'])
          .doUpdateSet((eb) => ({ presence: eb.ref('excluded.presence') })),
      )
      .execute()
    const named = known.map((row) => [members.find((one) => one.id === row.memberId)?.name, row.presence])
    await note(tx, who, 'sitting.attended', sittingId, { yearId: year.id, after: Object.fromEntries(named) })
  })
}

/** Writes down the roll call: who was for, against, blank, or stood aside and why. */
export function recordVotes(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, seen, rows }: { sittingId: string; seen?: string; rows: TypedVote[] },
) {
  return transact(db, async (tx) => {
    const { members } = await openedFor(tx, who, year, sittingId)
    if (seen !== undefined && seen !== (await votesStamp(tx, sittingId))) throw new Stale('stale')
    await checkVotes(tx, sittingId, members, rows)
    const ids = [...new Set(rows.map((row) => row.nomineeId))]
    const before = new Map((await votesOf(tx, ids)).map((vote) => [cellOf(vote), vote]))
    const changed = rows.filter((row) => {
      const vote = before.get(cellOf(row))
      return vote?.choice !== row.choice || vote.reason !== row.reason
    })
    if (changed.length === 0) return

    await tx
      .insertInto('votes')
      .values(
        changed.map((row) => ({
          nominee_id: row.nomineeId,
          member_id: row.memberId,
          choice: row.choice,
          reason: row.reason,
          entered_by: who.id,
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
    const replaced = changed.filter((row) => before.has(cellOf(row))).length
    await note(tx, who, 'sitting.voted', sittingId, {
      yearId: year.id,
      before: { replaced },
      after: { written: changed.length },
    })
  })
}

const cellOf = (vote: { nomineeId: string; memberId: string }) => `${vote.nomineeId}_${vote.memberId}`

async function openedFor(tx: Db, who: Actor, year: Year, sittingId: string) {
  const sitting = found(await lockSitting(tx, year.id, sittingId))
  const members = await membersOn(tx, sitting.councilId, sitting.heldOn)
  const keepers = keepsCouncil(who, members) ? members : await membersOn(tx, sitting.councilId, who.today)
  demand(mayRecord(who, year, sitting, keepers))
  return { sitting, members }
}

async function checkVotes(tx: Db, sittingId: string, members: CouncilMember[], rows: TypedVote[]) {
  const nominees = new Set((await nomineesOf(tx, sittingId)).map((one) => one.id))
  const presence = new Map((await attendancesOf(tx, sittingId)).map((one) => [one.memberId, one.presence]))
  const names = new Map(members.map((one) => [one.id, one.name]))
  const wrong: Record<string, string> = {}
  for (const row of rows) {
    const name = names.get(row.memberId)
    if (!name || !nominees.has(row.nomineeId)) found(undefined)
    const here = presence.get(row.memberId)
    const field = `vote_${cellOf(row)}`
    if (!here || here === 'absent')
      wrong[field] = t('{name} chưa được ghi là có mặt hay có ý kiến bằng văn bản.', { name: name ?? '' })
    else if (row.choice === 'recused' && row.reason === '')
      wrong[`reason_${row.nomineeId}`] = t('{name} không tham gia biểu quyết: hãy ghi lý do.', {
        name: name ?? '',
      })
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
