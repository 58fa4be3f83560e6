import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSecretSitting, ballotDay, tellerAccounts } from '#tests/ballots.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ballotOf } from '../ballots.store.ts'
import { ballotPart } from '../ballots.view.ts'
import { groupsOf } from '../groups.ts'
import { endBallot, openBallot } from '../opening.acts.ts'
import { tallyMinutesOf } from '../signing/minutes.acts.ts'
import { signTally } from '../signing/signing.acts.ts'
import { nameTellers } from '../tellers/tellers.acts.ts'
import { enterCount, paperCountsOf } from './count.acts.ts'
import type { PaperCount } from './counts.ts'
import { ballotSheet } from './sheet.paper.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let sittingId: string
let nomineeIds: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, ballotDay)
  ;({ sittingId, nomineeIds } = await aSecretSitting(test.db, ground, 'paper'))
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, ballotDay)
const ballot = async () => {
  const found = await ballotOf(test.db, ground.year.id, sittingId)
  if (!found) throw new Error('no sitting')
  return found
}
const idOf = async (account: string) => (await act(account)).id
const name = async (who: string, accounts: readonly string[]) =>
  nameTellers(test.db, await act(who), ground.year, {
    sittingId,
    personIds: await Promise.all(accounts.map(idOf)),
  })

/** Nine sheets: five for the two persons, four for the agency whose head stands aside. */
function aCount(yes: [number, number, number], other: Partial<PaperCount> = {}): PaperCount {
  const voters = [5, 5, 4]
  const rows = nomineeIds.map((nomineeId, i) => ({
    nomineeId,
    yes: yes[i] ?? 0,
    no: (voters[i] ?? 0) - (yes[i] ?? 0),
    blank: 0,
    invalid: 0,
  }))
  return { issued: 9, returned: 9, rows, ...other }
}

const enter = async (account: string, count: PaperCount) =>
  enterCount(test.db, await act(account), ground.year, { sittingId, count })
const partFor = async (account: string) => ballotPart(test.db, await act(account), ground.year, sittingId)
const countsNow = () => paperCountsOf(test.db, ground.year.id, sittingId)
const refusal = (reason: string) => ({ verdict: { kind: 'refused', reason } })

describe('a paper ballot', () => {
  it('has a team named by the presider or the secretary, of which nobody is a nominee', async () => {
    await expect(name('hc.thutruong', tellerAccounts)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(name('hoidong.thuky', ['ct.canbo'])).rejects.toMatchObject({
      fields: { teller2: 'Tổ kiểm phiếu có ít nhất hai người.' },
    })
    await expect(name('hoidong.thuky', ['ct.canbo', 'ttr.canbo'])).rejects.toMatchObject({
      fields: { teller2: expect.stringContaining('là người được xét') },
    })
    await expect(name('hoidong.thuky', ['ct.canbo', 'ct.canbo'])).rejects.toMatchObject({
      fields: { teller2: expect.stringContaining('đã được chọn') },
    })
    await name('hoidong.thuky', tellerAccounts)
    expect((await ballot()).tellers.map((one) => one.heads)).toEqual([true, false, false])
  })

  it('has a sheet for each part, so that no sheet tells whose it is', async () => {
    const groups = groupsOf(await ballot())
    expect(groups.map((one) => [one.nomineeIds, one.memberIds.length])).toEqual([
      [nomineeIds.slice(0, 2), 5],
      [nomineeIds.slice(2), 4],
    ])
    const sheet = JSON.stringify(ballotSheet(await ballot(), groups, 2))
    expect(sheet).toContain('Cục Hậu cần')
    for (const one of (await ballot()).members) expect(sheet).not.toContain(one.name)
    expect(ballotSheet(await ballot(), groups, 3)).toBeNull()
  })

  it('is opened and ended by the presider alone; conflicts stand fixed from the opening', async () => {
    await expect(
      openBallot(test.db, await act('hoidong.thuky'), ground.year, sittingId),
    ).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await expect(enter('ct.canbo', aCount([5, 3, 4]))).rejects.toMatchObject(
      refusal('Hãy chờ người chủ trì kết thúc bỏ phiếu rồi kiểm phiếu.'),
    )
    await openBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
    const fixed = await test.db.selectFrom('recusals').select(['nominee_id', 'ground']).execute()
    expect(fixed).toEqual([{ nominee_id: nomineeIds[2], ground: 'headOfRecipient' }])
    await expect(name('hoidong.thuky', tellerAccounts)).rejects.toMatchObject(
      refusal('Đã mở bỏ phiếu nên không đổi tổ kiểm phiếu được nữa.'),
    )
    await endBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
  })

  it.each([
    ['more sheets than voters', { issued: 10 }, 'issued', 'nhiều nhất 9 tờ'],
    ['more back than out', { issued: 8 }, 'returned', 'không thể nhiều hơn'],
    ['a sum that is not the returned', { issued: 9, returned: 8 }, 'returned', 'cộng các phần lại là 9'],
  ])('refuses %s', async (_, other, field, sentence) => {
    await expect(enter('ct.canbo', aCount([5, 3, 4], other))).rejects.toMatchObject({
      fields: { [field]: expect.stringContaining(sentence) },
    })
  })

  it('refuses a case with other sheets than its part, or more than its voters', async () => {
    const count = aCount([5, 3, 4])
    const [one, two, three] = count.rows
    if (!one || !two || !three) throw new Error('three cases')
    const rows = [one, { ...two, blank: 1, no: 0 }, three]
    await expect(enter('ct.canbo', { ...count, rows })).rejects.toMatchObject({
      fields: { [`yes_${two.nomineeId}`]: expect.stringContaining('cộng lại là 4 phiếu') },
    })
    const many = [one, two, { ...three, yes: 5 }]
    await expect(enter('ct.canbo', { ...count, rows: many })).rejects.toMatchObject({
      fields: { [`yes_${three.nomineeId}`]: expect.stringContaining('chỉ có 4 người') },
    })
  })

  it('shows neither count before both are in, then marks the cells that differ', async () => {
    await enter('ct.canbo', aCount([5, 3, 4]))
    expect((await partFor('btm.canbo')).paper?.compared).toBeNull()
    await expect(enter('ct.canbo', aCount([5, 3, 4]))).rejects.toMatchObject(
      refusal('Bạn đã nhập. Hãy chờ người thứ hai nhập; lúc đó mới thấy hai kết quả.'),
    )
    await enter('btm.canbo', aCount([5, 4, 4]))
    const { paper, signatures } = await partFor('tc.canbo')
    expect(paper?.compared?.cells).toEqual([`yes_${nomineeIds[1]}`, `no_${nomineeIds[1]}`])
    expect(signatures.ready).toBe(false)
    expect((await partFor('hc.thutruong')).paper?.compared).toBeNull()
    await expect(enter('tc.canbo', aCount([5, 4, 4]))).rejects.toMatchObject(
      refusal('Hai người khác trong tổ đã nhập kết quả kiểm phiếu.'),
    )
    expect(await countsNow()).toMatchObject({
      counts: null,
      verdict: { reason: 'Hai kết quả kiểm phiếu còn lệch nhau. Tổ kiểm phiếu hãy đếm lại.' },
    })
  })

  it('counts once a corrected count agrees and the whole team has signed exactly it', async () => {
    await enter('ct.canbo', aCount([5, 4, 4]))
    const { signatures } = await partFor('ct.canbo')
    const digest = signatures.digest ?? ''
    const sign = async (account: string, seen: string) =>
      signTally(test.db, await act(account), ground.year, { sittingId, digest: seen })
    await expect(sign('ct.canbo', 'other')).rejects.toThrow('stale')
    await expect(sign('hoidong.thuky', digest)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    for (const account of tellerAccounts.slice(0, 2)) await sign(account, digest)
    expect((await countsNow()).verdict).toMatchObject({ reason: 'Còn 1 người trong tổ kiểm phiếu chưa ký.' })
    await sign('tc.canbo', digest)
    expect([...((await countsNow()).counts?.values() ?? [])]).toEqual([
      { yes: 5, no: 0, blank: 0, invalid: 0, recused: 0 },
      { yes: 4, no: 1, blank: 0, invalid: 0, recused: 0 },
      { yes: 4, no: 0, blank: 0, invalid: 0, recused: 1 },
    ])
    await expect(enter('ct.canbo', aCount([5, 3, 4]))).rejects.toMatchObject(
      refusal('Cả tổ kiểm phiếu đã ký kết quả này.'),
    )
    const minutes = await tallyMinutesOf(test.db, await ballot())
    expect(JSON.stringify(minutes)).toContain(digest)
  })
})
