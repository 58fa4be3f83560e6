import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { tellerAccounts } from '#tests/ballots.ts'
import { aSitting, aWaitingDossier, gathered, seatsOf, sittingDay } from '#tests/council.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ballotPart } from '../ballots/ballots.view.ts'
import { endBallot, openBallot } from '../ballots/opening.acts.ts'
import { enterCount } from '../ballots/paper/count.acts.ts'
import { signTally } from '../ballots/signing/signing.acts.ts'
import { nameTellers } from '../ballots/tellers/tellers.acts.ts'
import { closeSitting } from './closure.acts.ts'
import { moveOnFreed } from './moving-on.acts.ts'
import { nomineesOf } from './nominees.store.ts'
import { recuse } from './recusal.acts.ts'
import { showSitting } from './sitting.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let sittingId: string
let nominationIds: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, sittingDay)
  const one = await aWaitingDossier(test.db, ground)
  const two = await aWaitingDossier(test.db, ground, { agency: 'dths' })
  const three = await aWaitingDossier(test.db, ground, { agency: 'ubkt' })
  nominationIds = [one, two, three]
  sittingId = await aSitting(test.db, ground, nominationIds, { way: 'paper' })
  await gathered(test.db, ground, sittingId, 1)
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, sittingDay)
const page = async (account: string) =>
  showSitting(test.db, await act(account), ground.year, { id: sittingId, page: 1 })
const close = async () => closeSitting(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
const refusal = (reason: unknown) => ({ verdict: { kind: 'refused', reason } })

/** A count with so many against in each case, everybody else in favour. */
async function countWith(account: string, against: number[]) {
  const { groups } = await ballotPart(test.db, await act(account), ground.year, sittingId)
  const sheets = groups.reduce((sum, one) => sum + one.voters, 0)
  const rows = groups.flatMap(({ voters, nominees }) =>
    nominees.map(({ id, position }) => {
      const no = against[position - 1] ?? 0
      return { nomineeId: id, yes: voters - no, no, blank: 0, invalid: 0 }
    }),
  )
  const count = { issued: sheets, returned: sheets, rows }
  return enterCount(test.db, await act(account), ground.year, { sittingId, count })
}

async function stepsNow() {
  const rows = await test.db
    .selectFrom('nominations')
    .where('id', 'in', nominationIds)
    .select(['id', 'step'])
    .execute()
  return nominationIds.map((id) => rows.find((row) => row.id === id)?.step)
}

describe('a sitting that votes secretly on paper', () => {
  it('shows the ballot on its own page and cannot be closed before the count', async () => {
    expect((await page('hoidong.thuky')).ballot?.may.nameTellers.kind).toBe('allowed')
    await expect(close()).rejects.toMatchObject(refusal('Chưa kết thúc bỏ phiếu.'))
  })

  it('takes no recusal once the vote is open', async () => {
    const personIds = await Promise.all(tellerAccounts.map(async (one) => (await act(one)).id))
    await nameTellers(test.db, await act('hoidong.thuky'), ground.year, { sittingId, personIds })
    await openBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
    const nominee = (await nomineesOf(test.db, sittingId))[0]
    const { id } = await act('tc.thutruong')
    const seat = (await seatsOf(test.db, ground)).find((one) => one.personId === id)
    const aside = recuse(test.db, await act('tc.thutruong'), ground.year, {
      ...{ sittingId, nomineeId: nominee?.id ?? '', memberId: seat?.id ?? '', reason: 'Bạn thân' },
    })
    await expect(aside).rejects.toMatchObject(refusal(expect.stringContaining('mở bỏ phiếu kín')))
  })

  it('is not closed while two counts differ or anybody of the team has not signed', async () => {
    await endBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
    await countWith('ct.canbo', [0, 5, 0])
    await countWith('btm.canbo', [1, 5, 0])
    await expect(close()).rejects.toMatchObject(refusal(expect.stringContaining('lệch nhau')))
    await countWith('btm.canbo', [0, 5, 0])
    await expect(close()).rejects.toMatchObject(refusal('Còn 3 người trong tổ kiểm phiếu chưa ký.'))
    for (const account of tellerAccounts) {
      const { signatures } = await ballotPart(test.db, await act(account), ground.year, sittingId)
      const digest = signatures.digest ?? ''
      await signTally(test.db, await act(account), ground.year, { sittingId, digest })
    }
  })

  it('is closed with exactly the count; a stopped name is judged but stays', async () => {
    await test.db
      .insertInto('nomination_suspensions')
      .values({
        ...{ id: newId(), nomination_id: nominationIds[2] ?? '', reason: 'Xem lại số liệu' },
        suspended_by: (await act('tongcuc.thutruong')).id,
      })
      .execute()
    expect((await page('hoidong.thuky')).nominees.map((one) => [one.yes, one.isStopped])).toEqual([
      [null, false],
      [null, false],
      [null, true],
    ])
    const voters = (await seatsOf(test.db, ground)).filter((one) => one.voting).length
    const closed = await close()
    expect(closed).toMatchObject({ passed: 2, stopped: 1 })
    const outcomes = await nomineesOf(test.db, sittingId)
    expect(outcomes.map((one) => [one.yes, one.no, one.blank, one.invalid])).toEqual([
      [voters - (outcomes[0]?.recused ?? 0), 0, 0, 0],
      [voters - (outcomes[1]?.recused ?? 0) - 5, 5, 0, 0],
      [voters - (outcomes[2]?.recused ?? 0), 0, 0, 0],
    ])
    expect(await stepsNow()).toEqual(['submission', 'refused', 'council'])
  })

  it('writes minutes of the totals alone, and tells which name stayed', async () => {
    const papers = await test.db
      .selectFrom('papers')
      .where('subject_id', '=', sittingId)
      .orderBy('code')
      .select(['code', 'content'])
      .execute()
    expect(papers.map((one) => one.code)).toEqual(['sittingMinutes', 'tallyMinutes'])
    const [sitting, tally] = papers.map((one) => JSON.stringify(one.content))
    expect(sitting).toContain('Đang tạm dừng xem xét')
    for (const one of await seatsOf(test.db, ground)) expect(tally).not.toContain(one.name)
    expect(
      await test.db
        .selectFrom('votes')
        .innerJoin('nominees as e', 'e.id', 'votes.nominee_id')
        .where('e.sitting_id', '=', sittingId)
        .selectAll()
        .execute(),
    ).toEqual([])
  })

  it('lets the stopped name go on once it is freed, by its count', async () => {
    const head = await act('tongcuc.thutruong')
    const stop = await test.db.selectFrom('nomination_suspensions').select('id').executeTakeFirstOrThrow()
    await test.db
      .insertInto('suspension_lifts')
      .values({ suspension_id: stop.id, outcome: 'goesOn', reason: 'Số liệu đúng', lifted_by: head.id })
      .execute()
    await moveOnFreed(test.db, head.id, ground.year, nominationIds[2] ?? '')
    expect(await stepsNow()).toEqual(['submission', 'refused', 'submission'])
  })
})
