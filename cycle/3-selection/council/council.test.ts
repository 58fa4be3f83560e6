import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringToCouncil } from '#season/procedure-dossiers.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { nominate } from '../dossier/dossier.acts.ts'
import { closeSitting } from './closure.acts.ts'
import { seesSitting } from './council.policy.ts'
import {
  councilOn,
  membersOn,
  nomineesOf,
  passedNominees,
  sittingOf,
  sittingsOfYear,
} from './council.store.ts'
import type { CouncilMember } from './council.ts'
import { showSitting } from './council.view.ts'
import { openSitting, recordAttendance, recordVotes } from './sitting.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let members: CouncilMember[]
let proposals: string[]
let sittingId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-20')
  const council = await councilOn(test.db, ground.organisationId, '2022-10-20')
  members = await membersOn(test.db, council?.id ?? '', '2022-10-20')
  proposals = await Promise.all([propose('ttr'), propose('tapchi')])
  await bringToCouncil(test.db, { ...ground, as: act })
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, '2022-10-20')
const presiderId = () => members.find((one) => one.duty === 'chair')?.id ?? ''
const aCall = () => ({
  heldOn: '2022-10-20',
  place: 'Hà Nội',
  presiderId: presiderId(),
  nominationIds: proposals,
})

async function propose(key: 'ttr' | 'tapchi') {
  return nominate(test.db, await act(`${key}.canbo`), ground.year, {
    agencyId: ground.agencies[key],
    personId: null,
    awardCode: 'certificateOfMerit',
    route: 'regular',
    achievement: 'Hoàn thành tốt nhiệm vụ năm 2022.',
  })
}

async function ballots(disagreeing: number) {
  const nominees = await nomineesOf(test.db, sittingId)
  return nominees.flatMap((nominee, n) =>
    members.map((member, i) => ({
      nomineeId: nominee.id,
      memberId: member.id,
      choice: n === 1 && i < disagreeing ? ('no' as const) : ('yes' as const),
      reason: '',
    })),
  )
}

describe('a sitting of the council', () => {
  it('is called by its secretary over standing proposals', async () => {
    await expect(openSitting(test.db, await act('ct.canbo'), ground.year, aCall())).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const unread = { ...aCall(), heldOn: '2030-01-01' }
    await expect(openSitting(test.db, await act('hoidong.thuky'), ground.year, unread)).rejects.toMatchObject(
      {
        fields: { ownPercent: expect.stringContaining('Chưa đọc văn bản') },
      },
    )
    sittingId = await openSitting(test.db, await act('hoidong.thuky'), ground.year, aCall())
    await expect(
      openSitting(test.db, await act('hoidong.thuky'), ground.year, aCall()),
    ).rejects.toMatchObject({
      fields: { nominations: expect.stringContaining('Hãy chọn ít nhất một đề nghị') },
    })
  })

  it('is hidden from the rest of the year until it is closed, and says the votes needed beforehand', async () => {
    const sitting = await sittingOf(test.db, ground.year.id, sittingId)
    if (!sitting) throw new Error('no sitting')
    const sees = async (account: string) => seesSitting(await act(account), ground.year, sitting, members)
    const open = await showSitting(test.db, await act('ct.canbo'), ground.year, { id: sittingId, page: 1 })
    const needed = Math.ceil((75 * members.length) / 100)
    expect(open.nominees.map((one) => [one.votesNeeded, one.yes])).toEqual([
      [needed, null],
      [needed, null],
    ])
    expect(await Promise.all(['hoidong.thuky', 'ct.canbo', 'tapchi.canbo'].map(sees))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('takes votes only of members who are there or have written', async () => {
    const secretary = await act('hoidong.thuky')
    const rows = await ballots(0)
    await expect(recordVotes(test.db, secretary, ground.year, { sittingId, rows })).rejects.toMatchObject({
      message: 'bad input',
    })
    const attendance = members.map((one, i) => ({
      memberId: one.id,
      presence: i === members.length - 1 ? ('absent' as const) : ('present' as const),
    }))
    await recordAttendance(test.db, secretary, ground.year, { sittingId, rows: attendance })
  })

  it('is not closed by anybody but the presider, nor before the absent have written, nor with votes missing', async () => {
    const chair = await act('tongcuc.thutruong')
    await expect(closeSitting(test.db, await act('hoidong.thuky'), ground.year, sittingId)).rejects.toThrow(
      'Chỉ người chủ trì',
    )
    await expect(closeSitting(test.db, chair, ground.year, sittingId)).rejects.toMatchObject({
      verdict: {
        reason: 'Còn 1 thành viên vắng mặt chưa cho ý kiến bằng văn bản.',
        citation: { instrument: '151/2018/TT-BQP', place: 'Điều 64 khoản 7' },
      },
    })
    const written = [{ memberId: members.at(-1)?.id ?? '', presence: 'writtenOpinion' as const }]
    await recordAttendance(test.db, await act('hoidong.thuky'), ground.year, { sittingId, rows: written })
    await expect(closeSitting(test.db, chair, ground.year, sittingId)).rejects.toThrow(
      `Còn ${members.length * 2} phiếu chưa ghi`,
    )
  })

  it('tells whoever writes votes that somebody else has just written some', async () => {
    const secretary = await act('hoidong.thuky')
    const rows = await ballots(0)
    const { stamp } = await showSitting(test.db, secretary, ground.year, { id: sittingId, page: 1 })
    const lead = await showSitting(test.db, await act('ct.canbo'), ground.year, { id: sittingId, page: 1 })
    expect([stamp, lead.stamp]).toEqual(['none', ''])
    await recordVotes(test.db, secretary, ground.year, { sittingId, seen: stamp, rows })
    const late = recordVotes(test.db, await act('tongcuc.thutruong'), ground.year, {
      sittingId,
      seen: stamp,
      rows,
    })
    await expect(late).rejects.toThrow('stale')
  })

  it('is closed on whole numbers over all members, and the minutes come from the count', async () => {
    const needed = Math.ceil((75 * members.length) / 100)
    const rows = await ballots(members.length - needed + 1)
    await recordVotes(test.db, await act('hoidong.thuky'), ground.year, { sittingId, rows })
    const { minutesId, passed } = await closeSitting(
      test.db,
      await act('tongcuc.thutruong'),
      ground.year,
      sittingId,
    )
    expect(passed).toBe(1)
    expect(await passedNominees(test.db, sittingId)).toEqual([
      {
        nomineeId: expect.any(String),
        nominationId: proposals[0],
        agencyId: ground.agencies.ttr,
        agencyName: 'Thanh tra Tổng cục',
        personId: null,
        recipient: 'Thanh tra Tổng cục',
        postTitle: '',
        awardCode: 'certificateOfMerit',
        route: 'regular',
        achievement: 'Hoàn thành tốt nhiệm vụ năm 2022.',
        personClass: null,
        gender: null,
        yes: members.length,
        allMembers: members.length,
        needed,
        illustrative: false,
      },
    ])
    expect(await sittingsOfYear(test.db, ground.year.id)).toMatchObject([
      { nominees: 2, passed: 1, minutesId },
    ])
    const paper = await test.db
      .selectFrom('papers')
      .where('id', '=', minutesId)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(paper.content)).toContain(`${needed - 1}/${members.length}`)
    await expect(
      recordVotes(test.db, await act('hoidong.thuky'), ground.year, { sittingId, rows }),
    ).rejects.toThrow('đã kết thúc')
  })
})
