import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { recordOldAward } from '#ground/register/register.acts.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aPassedList } from '#tests/passed-list.ts'
import { conferAwards, makeConferralList } from '../conferral/conferral.acts.ts'
import { conferralCount, conferralsOf } from '../conferral/conferral.store.ts'
import { decideAwards } from '../decision/decision.acts.ts'
import { submitList } from '../submission/submission.acts.ts'
import { computeDecisionBonuses, payBonuses, recordGift, settleBonus } from './bonus.acts.ts'
import { bonusesOf, sumsOf } from './bonus.store.ts'
import { recordFundEntry, reverseFundEntry } from './fund/fund.acts.ts'
import { balanceOf, entriesOf, fundYears } from './fund/fund.store.ts'

const day = '2022-10-24'
const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map((one) => one.close())))

let scene: Awaited<ReturnType<typeof decided>>
beforeEach(async () => {
  const database = await testDatabase()
  open.push(database)
  scene = await decided(database)
})

/** A decision on an agency (Đơn vị quyết thắng) and a person (Chiến sĩ thi đua cơ sở). */
async function decided({ db }: TestDatabase) {
  const list = await aPassedList(db)
  const { lead, head, year, sittingId } = list
  const submissionId = await submitList(db, lead, year, { sittingId, submittedOn: '2022-10-21' })
  const decisionId = await decideAwards(db, head, year, {
    ...{
      submissionIds: [submissionId],
      leftOut: [],
      decidedOn: day,
      authorityReason: 'Tương đương trung đoàn',
    },
  })
  return { ...list, decisionId, body: year.organisationId }
}

const compute = () => computeDecisionBonuses(scene.db, scene.lead, scene.year, scene.decisionId)
const pay = () =>
  payBonuses(scene.db, scene.lead, scene.year, { decisionId: scene.decisionId, onDay: day, reference: '' })
const rowsNow = () => bonusesOf(scene.db, scene.decisionId)
const income = (amount: number) =>
  recordFundEntry(scene.db, scene.lead, scene.year, {
    ...{ direction: 'in', amount, onDay: day, words: 'Trích quỹ', reference: '01' },
  })

describe('the money of a decision', () => {
  it('is computed by the law of its day, and its total is the sum of the rows', async () => {
    await compute()
    const rows = await rowsNow()
    // Nghị định 91/2017: 1,0 × 1.490.000 của cá nhân; 1,5 × 1.490.000 của tập thể, làm tròn lên chục nghìn đồng.
    expect(rows.map((one) => [one.pays, one.amount])).toEqual([
      ['yes', 2_240_000],
      ['yes', 1_490_000],
    ])
    expect(sumsOf(rows)).toMatchObject({ total: 3_730_000, paid: 0, open: 0 })
    expect(rows[0]?.computed?.citations.length).toBeGreaterThan(0)
  })

  it('weighs an award decided elsewhere on the same day, and leaves the question to a named person', async () => {
    const personId = scene.ground.people.get('hc.canbo') ?? null
    const old = { decisionReference: '9/QĐ', issuer: 'Nơi khác', decidedOn: day, year: 2022 }
    const agencyId = scene.ground.agencies.hc
    await recordOldAward(scene.db, scene.lead, { ...old, awardCode: 'advancedSoldier', agencyId, personId })
    await compute()
    const person = (await rowsNow()).find((one) => one.awardCode === 'grassrootsFighter')
    expect(person).toMatchObject({ pays: 'open' })

    const settling = {
      awardId: person?.awardId ?? '',
      pays: 'yes',
      amount: null,
      reason: 'Hai thời gian khác nhau',
    } as const
    await settleBonus(scene.db, scene.lead, scene.year, { ...settling, version: 1 })
    const settled = (await rowsNow()).find((one) => one.awardId === settling.awardId)
    expect(settled).toMatchObject({ pays: 'yes', amount: 1_490_000, reason: 'Hai thời gian khác nhau' })
    await compute()
    expect((await rowsNow()).find((one) => one.awardId === settling.awardId)?.reason).toBe(
      'Hai thời gian khác nhau',
    )
  })

  it('is hidden from an agency of the cluster', async () => {
    const other = await scene.ground.actor('hc.canbo', day)
    const strange = computeDecisionBonuses(scene.db, other, scene.year, scene.decisionId)
    await expect(strange).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('goes with a gift', async () => {
    await compute()
    const [first] = await rowsNow()
    const gift = { awardId: first?.awardId ?? '', gift: 'Cờ lưu niệm', giftValue: 200_000, version: 1 }
    await recordGift(scene.db, scene.lead, scene.year, gift)
    expect(sumsOf(await rowsNow()).gifts).toBe(200_000)
  })
})

describe('the fund', () => {
  it('pays what it holds and not one đồng more, once', async () => {
    await compute()
    await income(3_729_999)
    await expect(pay()).rejects.toThrow('Quỹ còn 3.729.999 đồng, cần chi 3.730.000 đồng')
    await income(1)
    expect(await pay()).toEqual({ count: 2, amount: 3_730_000 })
    expect(await balanceOf(scene.db, scene.body)).toBe(0)
    await expect(pay()).rejects.toThrow('Không còn khoản tiền thưởng nào chờ chi.')
  })

  it('is paid once even by two hands at the same time', async () => {
    await compute()
    await income(10_000_000)
    const both = await Promise.allSettled([pay(), pay()])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await balanceOf(scene.db, scene.body)).toBe(6_270_000)
  })

  it('takes a payment back by an entry the other way, once, and the award may be paid again', async () => {
    await compute()
    await income(10_000_000)
    await pay()
    const paid = (await entriesOf(scene.db, scene.body, { year: 2022 })).find(
      (one) => one.amount === 1_490_000,
    )
    const reversal = { id: paid?.id ?? '', reason: 'Chi nhầm người' }
    await reverseFundEntry(scene.db, scene.lead, scene.year, reversal)
    expect(await balanceOf(scene.db, scene.body)).toBe(7_760_000)
    await expect(reverseFundEntry(scene.db, scene.lead, scene.year, reversal)).rejects.toThrow(
      'đã có bút toán đảo',
    )
    expect(await pay()).toEqual({ count: 1, amount: 1_490_000 })
    expect(await fundYears(scene.db, scene.body)).toEqual([
      { year: 2022, opening: 0, in: 11_490_000, out: 5_220_000, closing: 6_270_000, entries: 5 },
    ])
  })

  it('forbids to change an entry', async () => {
    const id = await income(5)
    await expect(scene.db.deleteFrom('fund_entries').where('id', '=', id).execute()).rejects.toThrow()
  })
})

describe('handing over', () => {
  const conferring = (change: object = {}) => ({
    ...{ decisionId: scene.decisionId, awardIds: null, conferredOn: day, place: 'Hội trường' },
    ...{ conferredBy: 'Thủ trưởng', receivedBy: '', ...change },
  })
  const confer = (change: object = {}) => conferAwards(scene.db, scene.lead, scene.year, conferring(change))

  it('is written for one name, then for all the others, and each once', async () => {
    const [first] = await conferralsOf(scene.db, scene.decisionId)
    expect(await confer({ awardIds: [first?.awardId ?? ''], receivedBy: 'Phó Chánh Thanh tra' })).toBe(1)
    expect(await confer()).toBe(1)
    expect(await conferralCount(scene.db, scene.decisionId)).toEqual({ all: 2, conferred: 2 })
    await expect(confer()).rejects.toThrow('đã được trao')
    const kept = await conferralsOf(scene.db, scene.decisionId)
    expect(kept.map((one) => one.receivedBy)).toContain('Phó Chánh Thanh tra')
  })

  it('is not before the decision, and not done by an agency of the cluster', async () => {
    await expect(confer({ conferredOn: '2022-10-23' })).rejects.toMatchObject({
      fields: { conferredOn: expect.any(String) },
    })
    const other = await scene.ground.actor('hc.canbo', day)
    const strange = conferAwards(scene.db, other, scene.year, conferring())
    await expect(strange).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('has a list on which the recipients sign', async () => {
    const id = await makeConferralList(scene.db, scene.lead, scene.year, scene.decisionId)
    const paper = await scene.db
      .selectFrom('papers')
      .where('id', '=', id)
      .select('content')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(paper.content)).toContain('Ký nhận, ghi rõ họ tên')
  })
})
