import type { Way } from '#cycle/3-selection/ballots/ballots.ts'
import { nominate } from '#cycle/3-selection/dossier/dossier.acts.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { aSeasonGround } from './sample.ts'

type Ground = Awaited<ReturnType<typeof aSeasonGround>>

export const ballotDay: Day = '2022-10-18'

/** Five who vote; the head of logistics is in conflict with the third case, his own agency. */
export const voters = [
  'tongcuc.thutruong',
  'hoidong.thuky',
  'hc.thutruong',
  'qlcn.thutruong',
  'tc.thutruong',
] as const

/** Who counts, and who makes voting codes. */
export const tellerAccounts = ['ct.canbo', 'btm.canbo', 'tc.canbo'] as const
export const authorityAccount = 'ubkt.canbo'

const duties = ['chair', 'secretary', 'member', 'member', 'member'] as const

/** A sitting of a council of five over two persons and one collective; everybody is there but the last one. */
export async function aSecretSitting(db: Db, ground: Ground, way: Way) {
  const people = await Promise.all(voters.map((one) => ground.actor(one, ballotDay)))
  const councilId = newId()
  await db
    .insertInto('councils')
    .values({
      id: councilId,
      organisation_id: ground.organisationId,
      name: 'Hội đồng thử',
      formed_on: '2022-02-01',
    })
    .execute()
  const members = people.map((one, i) => ({
    id: newId(),
    council_id: councilId,
    person_id: one.id,
    duty: duties[i] ?? 'member',
    from_on: '2022-02-01',
  }))
  await db.insertInto('council_members').values(members).execute()
  const sittingId = newId()
  await db
    .insertInto('sittings')
    .values({
      id: sittingId,
      year_id: ground.year.id,
      council_id: councilId,
      held_on: ballotDay,
      presider_id: members[0]?.id ?? '',
      secretary_id: members[1]?.id ?? '',
      opened_by: people[0]?.id ?? '',
      way,
    })
    .execute()
  await db
    .insertInto('sitting_attendances')
    .values(
      members.map((one, i) => ({
        sitting_id: sittingId,
        member_id: one.id,
        presence: i === members.length - 1 ? 'absent' : 'present',
      })),
    )
    .execute()
  const nomineeIds = await nomineesFor(db, ground, sittingId)
  return { sittingId, nomineeIds, memberIds: members.map((one) => one.id) }
}

async function nomineesFor(db: Db, ground: Ground, sittingId: string): Promise<string[]> {
  const ids: string[] = []
  for (const [key, ofPerson] of [
    ['ttr', true],
    ['dths', true],
    ['hc', false],
  ] as const) {
    const officer = await ground.actor(`${key}.canbo`, ballotDay)
    const nominationId = await nominate(db, officer, ground.year, {
      agencyId: ground.agencies[key],
      personId: ofPerson ? officer.id : null,
      awardCode: 'certificateOfMerit',
      route: 'regular',
      achievement: 'Hoàn thành tốt nhiệm vụ năm 2022.',
    })
    const id = newId()
    await db
      .insertInto('nominees')
      .values({ id, sitting_id: sittingId, nomination_id: nominationId, position: ids.length + 1 })
      .execute()
    ids.push(id)
  }
  return ids
}
