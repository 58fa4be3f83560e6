import { saveAgenda } from '#cycle/3-selection/council/agenda.acts.ts'
import { receiveOpinion, recordAttendance } from '#cycle/3-selection/council/attendance.acts.ts'
import { closeSitting } from '#cycle/3-selection/council/closure.acts.ts'
import { conflictsOf } from '#cycle/3-selection/council/conflicts/conflicts.store.ts'
import { councilOn, membersOn } from '#cycle/3-selection/council/council.store.ts'
import { type CouncilMember, everything } from '#cycle/3-selection/council/council.ts'
import { nomineesOf } from '#cycle/3-selection/council/nominees.store.ts'
import { openSitting } from '#cycle/3-selection/council/sitting.acts.ts'
import { recordVotes } from '#cycle/3-selection/council/votes.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { found } from '#plumbing/verdict.ts'
import { inviteCouncil } from './invitations.ts'
import type { Stage } from './stage.ts'

const heldOn = '2022-10-18'

/** The sitting of the council: everything that waits, by roll call; one member is away and has written. */
export async function sit(stage: Stage) {
  const { tx, on } = stage
  const { year, as } = await on(heldOn)
  const secretary = await as('hoidong.thuky')
  const chair = await as('tongcuc.thutruong')
  const council = found(await councilOn(tx, year.organisationId, heldOn))
  const members = await membersOn(tx, council.id, heldOn)
  const presider = found(members.find((member) => member.personId === chair.id))
  const call = { heldOn, place: 'Phòng họp số 1', presiderId: presider.id, illustrative: true }
  const id = await openSitting(tx, secretary, year, { ...call, nominationIds: [], filter: everything })
  const scene = { tx, year, secretary, sittingId: id, members }
  await saveAgenda(tx, secretary, year, { sittingId: id, items: matters })
  await inviteCouncil(stage)
  await gather(scene)
  await vote(scene)
  await closeSitting(tx, chair, year, id)
}

const matters = [
  { title: 'Thông qua danh sách đề nghị', presenter: 'Thư ký Hội đồng', conclusion: 'Nhất trí đưa ra xét.' },
  { title: 'Biểu quyết từng trường hợp', presenter: 'Chủ tịch Hội đồng', conclusion: '' },
]

type Scene = {
  tx: Stage['tx']
  year: Year
  secretary: Actor
  sittingId: string
  members: CouncilMember[]
}

/** Everybody comes but the last, whose signed paper is in. */
async function gather({ tx, year, secretary, sittingId, members }: Scene) {
  const away = found(members.at(-1))
  const rows = members.map((one) => ({
    memberId: one.id,
    presence: one === away ? ('absent' as const) : ('present' as const),
  }))
  await recordAttendance(tx, secretary, year, { sittingId, rows })
  const paper = { keptWhere: 'Hồ sơ phiên họp (minh họa)', receivedOn: heldOn, upload: null }
  await receiveOpinion(tx, secretary, year, { sittingId, memberId: away.id, ...paper })
}

/** All for all, but half of the council against the last case; who is in conflict stands aside. */
async function vote({ tx, year, secretary, sittingId, members }: Scene) {
  const nominees = await nomineesOf(tx, sittingId)
  const aside = (await conflictsOf(tx, sittingId)).filter((one) => one.takenOut)
  const isAside = (nomineeId: string, memberId: string) =>
    aside.some((one) => one.nomineeId === nomineeId && one.memberId === memberId)
  const rows = nominees.flatMap((nominee, place) =>
    members
      .filter((member) => !isAside(nominee.id, member.id))
      .map((member, seat) => ({
        nomineeId: nominee.id,
        memberId: member.id,
        choice: place === nominees.length - 1 && seat % 2 === 1 ? ('no' as const) : ('yes' as const),
      })),
  )
  await recordVotes(tx, secretary, year, { sittingId, rows })
}
