import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSitting, aWaitingDossier, gathered, seatsOf, sittingDay, voted } from '#tests/council.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { receiveOpinion, recordAttendance } from './attendance.acts.ts'
import { closeSitting } from './closure.acts.ts'
import { seesSitting } from './council.policy.ts'
import { sittingOf, sittingsOfYear } from './council.store.ts'
import type { CouncilMember } from './council.ts'
import { nomineeIdsOf, passedNominees } from './nominees.store.ts'
import { openSitting } from './sitting.acts.ts'
import { votesOf } from './sitting.store.ts'
import { showSitting } from './sitting.view.ts'
import { recordVotes } from './votes.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let members: CouncilMember[]
let proposals: string[]
let sittingId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, sittingDay)
  members = await seatsOf(test.db, ground)
  proposals = [
    await aWaitingDossier(test.db, ground),
    await aWaitingDossier(test.db, ground, { agency: 'da1' }),
  ]
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, sittingDay)
const view = async (account: string) =>
  showSitting(test.db, await act(account), ground.year, { id: sittingId, page: 1 })
const record = async (row: Parameters<typeof recordAttendance>[3]['rows'][number], seen?: string) =>
  recordAttendance(test.db, await act('hoidong.thuky'), ground.year, {
    ...{ sittingId, rows: [row] },
    ...(seen !== undefined && { seen }),
  })

describe('a sitting of the council', () => {
  it('is called by its secretary over dossiers that were passed to it', async () => {
    const call = { heldOn: sittingDay, place: '', presiderId: members[0]?.id ?? '', nominationIds: proposals }
    const open = async (account: string, more = {}) =>
      openSitting(test.db, await act(account), ground.year, { ...call, ...more })
    await expect(open('ct.canbo')).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(open('hoidong.thuky', { heldOn: '2030-01-01' })).rejects.toMatchObject({
      fields: { ownPercent: expect.stringContaining('Chưa đọc văn bản') },
    })
    sittingId = await aSitting(test.db, ground, proposals)
    await expect(open('hoidong.thuky')).rejects.toMatchObject({
      fields: { nominations: expect.stringContaining('Hãy chọn ít nhất một đề nghị') },
    })
  })

  it('says the votes needed before anybody votes, and is hidden from the rest of the year until it is closed', async () => {
    const sitting = await sittingOf(test.db, ground.year.id, sittingId)
    if (!sitting) throw new Error('no sitting')
    const sees = async (account: string) => seesSitting(await act(account), ground.year, sitting, members)
    const open = await view('ct.canbo')
    const needed = Math.ceil((75 * members.length) / 100)
    expect(open.nominees.map((one) => [one.votesNeeded, one.yes])).toEqual([
      [needed, null],
      [needed, null],
    ])
    expect(await Promise.all(['hoidong.thuky', 'ct.canbo', 'tapchi.canbo'].map(sees))).toEqual([
      ...[true, true, false],
    ])
  })

  it('takes no votes before two thirds of the members are there, and names the clause', async () => {
    const six = Math.ceil((2 * members.length) / 3)
    const secretary = await act('hoidong.thuky')
    const rows = members.map((one, i) => ({
      memberId: one.id,
      presence: i < six - 1 ? ('present' as const) : ('absent' as const),
    }))
    await recordAttendance(test.db, secretary, ground.year, { sittingId, rows })
    await expect(voted(test.db, ground, sittingId)).rejects.toMatchObject({
      verdict: {
        reason: `Mới có ${six - 1}/${members.length} thành viên có mặt, cần ít nhất ${six} người mới được biểu quyết.`,
        citation: { instrument: '12/2019/TT-BNV', place: 'Điều 11' },
      },
    })
  })

  it('is told when somebody else has written the attendance meanwhile', async () => {
    const { attendanceStamp } = await view('hoidong.thuky')
    const last = members.at(-1)?.id ?? ''
    for (const one of members.slice(0, -1)) await record({ memberId: one.id, presence: 'present' })
    await expect(record({ memberId: last, presence: 'absent' }, attendanceStamp)).rejects.toThrow('stale')
  })

  it('takes votes only of members who are there or have written', async () => {
    await expect(voted(test.db, ground, sittingId)).rejects.toMatchObject({ message: 'bad input' })
  })

  it('is not closed by anybody but the presider, nor before the absent have written, nor with votes missing', async () => {
    const chair = await act('tongcuc.thutruong')
    await expect(closeSitting(test.db, await act('hoidong.thuky'), ground.year, sittingId)).rejects.toThrow(
      'Chỉ người chủ trì',
    )
    await expect(closeSitting(test.db, chair, ground.year, sittingId)).rejects.toMatchObject({
      verdict: {
        reason: 'Còn 1 thành viên vắng mặt chưa cho ý kiến bằng văn bản.',
        citation: { instrument: '151/2018/TT-BQP', place: 'Điều 64 khoản 7 điểm b' },
      },
    })
    const away = members.at(-1)?.id ?? ''
    await expect(record({ memberId: away, presence: 'writtenOpinion' })).rejects.toMatchObject({
      fields: { [`presence_${away}`]: expect.stringContaining('Chưa nhận ý kiến bằng văn bản') },
    })
    const paper = { sittingId, memberId: away, receivedOn: sittingDay, keptWhere: '', upload: null }
    const receive = async (more = {}) =>
      receiveOpinion(test.db, await act('hoidong.thuky'), ground.year, { ...paper, ...more })
    await expect(receive()).rejects.toMatchObject({
      fields: { keptWhere: expect.stringContaining('tải tệp') },
    })
    await receive({ keptWhere: 'Hồ sơ phiên họp' })
    await expect(closeSitting(test.db, chair, ground.year, sittingId)).rejects.toThrow(
      `Còn ${members.length * 2} phiếu chưa ghi`,
    )
  })

  it('tells whoever writes votes that somebody else has just written some, and takes a vote back while it is open', async () => {
    const [first] = members
    const [nomineeId = ''] = await nomineeIdsOf(test.db, sittingId)
    const { stamp } = await view('hoidong.thuky')
    expect([stamp, (await view('ct.canbo')).stamp]).toEqual(['none', ''])
    const write = async (choice: 'yes' | 'none', seen?: string) =>
      recordVotes(test.db, await act('hoidong.thuky'), ground.year, {
        ...{ sittingId, rows: [{ nomineeId, memberId: first?.id ?? '', choice }] },
        ...(seen !== undefined && { seen }),
      })
    await write('yes', stamp)
    await expect(write('yes', stamp)).rejects.toThrow('stale')
    await write('none')
    expect(await votesOf(test.db, [nomineeId])).toEqual([])
  })

  it('is closed on whole numbers over all members, and the minutes come from the count', async () => {
    const needed = Math.ceil((75 * members.length) / 100)
    await voted(test.db, ground, sittingId)
    const [, second = ''] = (await view('hoidong.thuky')).nominees.map((one) => one.id)
    const rows = members.slice(0, members.length - needed + 1).map((one) => ({
      ...{ nomineeId: second, memberId: one.id, choice: 'no' as const },
    }))
    await recordVotes(test.db, await act('hoidong.thuky'), ground.year, { sittingId, rows })
    const { minutesId, passed } = await closeSitting(
      test.db,
      await act('tongcuc.thutruong'),
      ground.year,
      sittingId,
    )
    expect(passed).toBe(1)
    expect(await passedNominees(test.db, sittingId)).toMatchObject([
      { nominationId: proposals[0], yes: members.length, allMembers: members.length, needed },
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

  it('moves what passed on and refuses the rest with its count', async () => {
    const steps = await test.db
      .selectFrom('nominations')
      .where('id', 'in', proposals)
      .orderBy('id')
      .select(['step'])
      .execute()
    expect(steps.map((one) => one.step)).toEqual(['submission', 'refused'])
    const last = await test.db
      .selectFrom('nomination_steps')
      .where('nomination_id', '=', proposals[1] ?? '')
      .orderBy('id', 'desc')
      .select('reason')
      .executeTakeFirst()
    expect(last?.reason).toBe('Hội đồng: 6 phiếu đồng ý, cần 7 phiếu.')
  })
})

describe('a member who only attends', () => {
  it('is asked whether he came, and is counted nowhere', async () => {
    const guest = members.find((one) => one.duty === 'member')
    await test.db
      .updateTable('council_members')
      .set({ voting: false })
      .where('id', '=', guest?.id ?? '')
      .execute()
    const id = await aSitting(test.db, ground, [await aWaitingDossier(test.db, ground)])
    await gathered(test.db, ground, id)
    const [nomineeId = ''] = await nomineeIdsOf(test.db, id)
    const rows = [{ nomineeId, memberId: guest?.id ?? '', choice: 'yes' as const }]
    await expect(
      recordVotes(test.db, await act('hoidong.thuky'), ground.year, { sittingId: id, rows }),
    ).rejects.toMatchObject({
      fields: { [`vote_${nomineeId}_${guest?.id}`]: expect.stringContaining('không biểu quyết') },
    })
    await voted(test.db, ground, id)
    await closeSitting(test.db, await act('tongcuc.thutruong'), ground.year, id)
    expect(await passedNominees(test.db, id)).toMatchObject([{ yes: 8, allMembers: 8, needed: 6 }])
  })
})
