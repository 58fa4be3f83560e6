import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareJobs } from '#plumbing/jobs.ts'
import { verifyArchive } from '#secret-ballot/archive/verify.ts'
import { bigGroup } from '#secret-ballot/big-group.ts'
import { ballotDay, tellerAccounts, type voters } from '#tests/ballots.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { anElection } from '#tests/election.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ballotPart } from '../ballots.view.ts'
import { endBallot } from '../opening.acts.ts'
import { signTally } from '../signing/signing.acts.ts'
import { electionsOf } from './electronic.store.ts'
import { prepareElectronic } from './prepare.acts.ts'
import { electronicCountsOf } from './result.store.ts'
import { resolveElection, tallyElection } from './tally.job.ts'
import { archiveFile, trackersView } from './trackers.view.ts'
import { castBallot } from './vote.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let election: Awaited<ReturnType<typeof anElection>>
beforeAll(async () => {
  test = await testDatabase()
  await prepareJobs(test.url)
  ground = await aSeasonGround(test.db, ballotDay)
  election = await anElection(test.db, ground)
})
afterAll(() => test.close())

const refusal = (reason: unknown) => ({ verdict: { kind: 'refused', reason } })
const end = async () =>
  endBallot(test.db, await election.act('tongcuc.thutruong'), election.year, election.sittingId)
const elections = () => electionsOf(test.db, election.sittingId)
const counts = () => electronicCountsOf(test.db, election.year.id, election.sittingId)
const reason = async () => {
  const { verdict } = await counts()
  return verdict.kind === 'refused' ? verdict.reason : verdict.kind
}
const cast = async (account: string, one: { electionId: string; ballot: string }) =>
  castBallot(test.db, await election.act(account), election.year, { sittingId: election.sittingId, ...one })

describe('an electronic ballot', () => {
  it.each([
    ['quantri', 'người quản trị'],
    ['tongcuc.thutruong', 'Người chủ trì, thư ký'],
  ])('has its codes made by nobody who could tie them to ballots: not %s', async (account) => {
    const authorityId = (await election.act(account)).id
    const { sittingId } = election
    const wrong = prepareElectronic(test.db, await election.act('hoidong.thuky'), election.year, {
      ...{ sittingId, authorityId },
      needed: 2,
    })
    await expect(wrong).rejects.toThrow()
  })

  it('puts the cases with the same voters into one election', async () => {
    await election.prepare()
    expect((await elections()).map((one) => [one.nomineeIds, one.memberIds.length])).toEqual([
      [election.nomineeIds.slice(0, 2), 5],
      [election.nomineeIds.slice(2), 4],
    ])
  })

  it('is not opened before the key is whole and the codes are in', async () => {
    await expect(election.open()).rejects.toMatchObject(
      refusal(expect.stringContaining('Khóa kiểm phiếu chưa lập xong')),
    )
    await election.keyRound('ct.canbo')
    await expect(election.keyRound('ct.canbo')).rejects.toMatchObject(
      refusal('Bước này bạn đã làm hoặc chưa đến lượt. Hãy tải lại trang.'),
    )
    for (const account of tellerAccounts.slice(1)) await election.keyRound(account)
    for (const account of [...tellerAccounts, ...tellerAccounts]) await election.keyRound(account)
    await expect(election.open()).rejects.toMatchObject(
      refusal('Người lập mã chưa nộp danh sách mã bỏ phiếu.'),
    )
    await election.makeCodes()
    await election.open()
  })

  it('takes no ballot that is altered, of another election, or of somebody who stands aside', async () => {
    const [one, other] = await election.ballotsOf('qlcn.thutruong', ['yes', 'no', 'blank'])
    if (!one || !other) throw new Error('two ballots')
    const altered = one.ballot.replace(
      /"response":"(\d)/,
      (_, digit) => `"response":"${(Number(digit) % 9) + 1}`,
    )
    await expect(cast('qlcn.thutruong', { ...one, ballot: altered })).rejects.toThrow('bad input')
    await expect(cast('qlcn.thutruong', { ...other, ballot: one.ballot })).rejects.toMatchObject({
      fields: { ballot: 'Lá phiếu thuộc cuộc bỏ phiếu khác.' },
    })
    await expect(cast('hc.thutruong', other)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(cast('ct.canbo', one)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('counts the last ballot of a member, and is not ended while one is missing', async () => {
    await election.vote('tongcuc.thutruong', ['no', 'no', 'no'])
    await election.vote('tongcuc.thutruong', ['yes', 'no', 'yes'])
    await election.vote('hoidong.thuky', ['yes', 'blank', 'yes'])
    await election.vote('hc.thutruong', ['yes', 'yes', 'no'])
    await election.vote('qlcn.thutruong', ['yes', 'no', 'blank'])
    await expect(end()).rejects.toMatchObject(
      refusal(expect.stringContaining('Còn 1 thành viên chưa bỏ phiếu')),
    )
    const borrowed = await election.ballotsOf(
      'tc.thutruong',
      ['yes', 'yes', 'yes'],
      election.codes.get('qlcn.thutruong'),
    )
    for (const one of borrowed) await cast('tc.thutruong', one)
    await expect(end()).rejects.toMatchObject(refusal(expect.stringContaining('dùng chung một mã')))
    await election.vote('qlcn.thutruong', ['yes', 'no', 'blank'])
    await election.vote('tc.thutruong', ['no', 'no', 'yes'])
    expect((await trackersFor('qlcn.thutruong')).elections).toEqual([])
    await end()
  })

  it('keeps no line that says who cast which ballot, or when', async () => {
    const rows = await test.db.selectFrom('journal').select(['action', 'actor_id', 'after']).execute()
    const since = rows.findIndex((row) => row.action === 'ballot.opened')
    expect(rows.slice(since).map((row) => row.action)).toEqual(['ballot.opened', 'ballot.ended'])
    expect(await test.db.selectFrom('once_keys').selectAll().execute()).toEqual([])
    expect(
      Object.keys((await test.db.selectFrom('election_turnouts').selectAll().execute())[0] ?? {}),
    ).toEqual(['election_id', 'member_id'])
  })

  it('shows the trackers that count to those who voted, and to nobody the counts before the key is used', async () => {
    expect((await trackersFor('hc.thutruong')).elections.map((one) => one.trackers.length)).toEqual([5])
    expect((await trackersFor('qlcn.thutruong')).elections.map((one) => one.trackers.length)).toEqual([5, 4])
    expect(await reason()).toBe('Tổ kiểm phiếu chưa giải mã xong kết quả.')
  })

  it('is decrypted by as many of the team as are needed, each with his own phrase', async () => {
    await expect(election.decrypt('ct.canbo')).rejects.toThrow()
    for (const { id } of await elections()) {
      await tallyElection(test.db, id)
      await tallyElection(test.db, id)
    }
    await expect(election.decrypt('ct.canbo', 'btm.canbo')).rejects.toThrow('badMessage')
    await election.decrypt('ct.canbo')
    expect(await reason()).toBe('Tổ kiểm phiếu chưa giải mã xong kết quả.')
    await election.decrypt('tc.canbo')
    for (const { id } of await elections()) {
      await resolveElection(test.db, id)
      await resolveElection(test.db, id)
    }
    expect(await reason()).toBe('Còn 3 người trong tổ kiểm phiếu chưa ký.')
  })

  it('gives the counts of the verified archive once the team has signed', async () => {
    const part = async (account: string) =>
      ballotPart(test.db, await election.act(account), election.year, election.sittingId)
    expect((await part('hc.thutruong')).electronic?.results).toBeNull()
    for (const account of tellerAccounts) {
      const digest = (await part(account)).signatures.digest ?? ''
      const { year, sittingId } = election
      await signTally(test.db, await election.act(account), year, { sittingId, digest })
    }
    expect([...((await counts()).counts?.values() ?? [])]).toEqual([
      { yes: 4, no: 1, blank: 0, invalid: 0, recused: 0 },
      { yes: 1, no: 3, blank: 1, invalid: 0, recused: 0 },
      { yes: 3, no: 0, blank: 1, invalid: 0, recused: 1 },
    ])
  })

  it('exports archives that anybody verifies, to nobody who stands aside before the closure', async () => {
    const file = async (account: string, position: number) =>
      archiveFile(test.db, await election.act(account), election.year, {
        sittingId: election.sittingId,
        position,
      })
    const { bytes, name } = await file('hc.thutruong', 1)
    expect(name).toMatch(/\.bel$/)
    const { verified } = await verifyArchive(bigGroup(), bytes)
    expect([verified?.counted, verified?.counts]).toEqual([
      5,
      [
        { yes: 4, no: 1, blank: 0 },
        { yes: 1, no: 3, blank: 1 },
      ],
    ])
    await expect(file('hc.thutruong', 2)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(file('ttr.canbo', 1)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})

async function trackersFor(account: (typeof voters)[number]) {
  const { year, sittingId } = election
  return trackersView(test.db, await election.act(account), year, { sittingId, tracker: '' })
}
