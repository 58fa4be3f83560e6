import { receiveOpinion, recordAttendance } from '#cycle/3-selection/council/attendance.acts.ts'
import { conflictsOf } from '#cycle/3-selection/council/conflicts/conflicts.store.ts'
import { councilOn, membersOn } from '#cycle/3-selection/council/council.store.ts'
import type { Call, CouncilMember } from '#cycle/3-selection/council/council.ts'
import { nomineeIdsOf } from '#cycle/3-selection/council/nominees.store.ts'
import { openSitting } from '#cycle/3-selection/council/sitting.acts.ts'
import { recordVotes } from '#cycle/3-selection/council/votes.acts.ts'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { formCouncil, nameCouncilMember } from '#ground/units/councils.acts.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { aSeasonGround } from './sample.ts'

type Ground = Awaited<ReturnType<typeof aSeasonGround>>
export const sittingDay = '2022-10-18'

/** The members of the council of the example on the day of the sitting. */
export async function seatsOf(db: Db, ground: Ground): Promise<CouncilMember[]> {
  const council = await councilOn(db, ground.organisationId, sittingDay)
  return membersOn(db, council?.id ?? '', sittingDay)
}

/** A proposal for a body of the cluster, already passed to the council. */
export async function aWaitingDossier(
  db: Db,
  ground: Ground,
  dossier: { agency?: keyof Ground['agencies']; personId?: string; award?: string } = {},
): Promise<string> {
  const { agency = 'tapchi', personId = null, award = 'determinedToWinUnit' } = dossier
  const id = newId()
  await db
    .insertInto('nominations')
    .values({
      ...{ id, year_id: ground.year.id, agency_id: ground.agencies[agency] ?? '', person_id: personId },
      ...{ award_code: award, achievement: 'Hoàn thành tốt nhiệm vụ năm 2022.' },
      nominated_by: (await ground.actor('ct.canbo')).id,
    })
    .execute()
  await moveNominations(db, null, [id], { step: 'council', heldBy: ground.organisationId })
  return id
}

/** A sitting over these dossiers, called by the secretary; the chair presides. */
export async function aSitting(db: Db, ground: Ground, nominationIds: string[], call: Partial<Call> = {}) {
  const members = await seatsOf(db, ground)
  const presiderId = members.find((one) => one.duty === 'chair')?.id ?? ''
  const usual = { heldOn: sittingDay, place: 'Hà Nội', presiderId, nominationIds }
  const secretary = await ground.actor('hoidong.thuky', sittingDay)
  return openSitting(db, secretary, ground.year, { ...usual, ...call })
}

/** Everybody comes but the last so many; of those each has sent a signed paper. */
export async function gathered(db: Db, ground: Ground, sittingId: string, away = 0) {
  const members = await seatsOf(db, ground)
  const secretary = await ground.actor('hoidong.thuky', sittingDay)
  const rows = members.map((one, i) => ({
    memberId: one.id,
    presence: i < members.length - away ? ('present' as const) : ('absent' as const),
  }))
  await recordAttendance(db, secretary, ground.year, { sittingId, rows })
  for (const { memberId, presence } of rows)
    if (presence === 'absent')
      await receiveOpinion(db, secretary, ground.year, {
        ...{ sittingId, memberId, receivedOn: sittingDay, keptWhere: 'Hồ sơ phiên họp', upload: null },
      })
}

/** Everybody who takes part votes: the first so many against, the others in favour. */
export async function voted(db: Db, ground: Ground, sittingId: string, against = 0) {
  const members = (await seatsOf(db, ground)).filter((one) => one.voting)
  const out = (await conflictsOf(db, sittingId)).filter((one) => one.takenOut)
  const isOut = (nomineeId: string, memberId: string) =>
    out.some((one) => one.nomineeId === nomineeId && one.memberId === memberId)
  const rows = (await nomineeIdsOf(db, sittingId)).flatMap((nomineeId) =>
    members
      .filter((one) => !isOut(nomineeId, one.id))
      .map((one, i) => ({
        ...{ nomineeId, memberId: one.id },
        choice: i < against ? ('no' as const) : ('yes' as const),
      })),
  )
  const secretary = await ground.actor('hoidong.thuky', sittingDay)
  await recordVotes(db, secretary, ground.year, { sittingId, rows })
}

/** A council of so many who vote, formed anew by decision: the chair and secretary of the example, the others made up. */
export async function aCouncilOf(db: Db, ground: Ground, size: number): Promise<string> {
  const administrator = await ground.actor('quantri', sittingDay)
  const chair = await ground.actor('tongcuc.thutruong')
  const secretary = await ground.actor('hoidong.thuky')
  const councilId = await formCouncil(db, administrator, {
    ...{ organisationId: ground.organisationId, name: 'Hội đồng mẫu', reference: '12/QĐ-TC (mẫu)' },
    ...{ formedOn: sittingDay, chairId: chair.id, secretaryId: secretary.id },
  })
  for (let seat = 2; seat < size; seat++) {
    const personId = newId()
    await db
      .insertInto('people')
      .values({
        id: personId,
        full_name: `Trần Mẫu Ủy ${seat}`,
        given_name: `Ủy${seat}`,
        person_class: 'direct',
      })
      .execute()
    await db
      .insertInto('posts')
      .values({
        ...{ id: newId(), person_id: personId, agency_id: ground.organisationId },
        ...{ title: 'Ủy viên', from_on: '2020-01-01' },
      })
      .execute()
    await nameCouncilMember(db, administrator, councilId, {
      ...{ personId, duty: 'member', fromOn: sittingDay },
    })
  }
  return councilId
}
