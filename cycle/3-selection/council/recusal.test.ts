import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeBytes } from '#ground/files/files.ts'
import { aSitting, aWaitingDossier, gathered, seatsOf, sittingDay, voted } from '#tests/council.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { closeSitting } from './closure.acts.ts'
import { nomineeIdsOf } from './nominees.store.ts'
import { opinionFile } from './opinion-file.ts'
import { recuse } from './recusal.acts.ts'
import { recordVotes } from './votes.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let sittingId: string
let nomineeId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, sittingDay)
  sittingId = await aSitting(test.db, ground, [await aWaitingDossier(test.db, ground)])
  nomineeId = (await nomineeIdsOf(test.db, sittingId))[0] ?? ''
  await gathered(test.db, ground, sittingId, 1)
})
afterAll(() => test.close())

async function seatOf(account: string) {
  const { id } = await ground.actor(account)
  return (await seatsOf(test.db, ground)).find((one) => one.personId === id)?.id ?? ''
}

async function aside(account: string, member = account) {
  return recuse(test.db, await ground.actor(account, sittingDay), ground.year, {
    ...{ sittingId, nomineeId, memberId: await seatOf(member), reason: 'Bạn thân của thủ trưởng đơn vị.' },
  })
}

describe('a member who stands aside', () => {
  it('says so himself, or who keeps the council says it; nobody else', async () => {
    await expect(aside('tc.thutruong', 'hc.thutruong')).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await aside('tc.thutruong')
    await aside('hoidong.thuky', 'hc.thutruong')
    await expect(aside('tc.thutruong')).rejects.toThrow('đã không tham gia')
  })

  it('has no vote after that, and takes back his vote before it', async () => {
    const secretary = await ground.actor('hoidong.thuky', sittingDay)
    const vote = async (account: string) =>
      recordVotes(test.db, secretary, ground.year, {
        ...{ sittingId, rows: [{ nomineeId, memberId: await seatOf(account), choice: 'yes' as const }] },
      })
    await expect(vote('tc.thutruong')).rejects.toMatchObject({ message: 'bad input' })
    await vote('btm.thutruong')
    await expect(aside('btm.thutruong')).rejects.toThrow('Hãy bỏ phiếu đó đi trước')
  })

  it('stays in the whole, and the minutes say who and why', async () => {
    await voted(test.db, ground, sittingId)
    const chair = await ground.actor('tongcuc.thutruong', sittingDay)
    const { minutesId } = await closeSitting(test.db, chair, ground.year, sittingId)
    const outcome = await test.db
      .selectFrom('nominee_outcomes')
      .where('nominee_id', '=', nomineeId)
      .select(['yes', 'recused', 'all_members', 'needed', 'passed'])
      .executeTakeFirst()
    expect(outcome).toEqual({ yes: 7, recused: 2, all_members: 9, needed: 7, passed: true })
    const minutes = await test.db
      .selectFrom('papers')
      .where('id', '=', minutesId)
      .select('content')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(minutes.content)).toContain(
      'tự xin không tham gia: Bạn thân của thủ trưởng đơn vị.',
    )
  })
})

describe('the signed opinion of an absent member', () => {
  it('is opened by who keeps the council alone', async () => {
    const bytes = { yearId: null, name: 'y-kien.pdf', kind: 'application/pdf', content: new Uint8Array([1]) }
    const fileId = await storeBytes(test.db, { ...bytes, public: false, uploadedBy: null })
    const ruling = async (account: string) => opinionFile(test.db, await ground.actor(account), fileId)
    expect(await ruling('hoidong.thuky')).toBeNull()
    await test.db
      .updateTable('written_opinions')
      .set({ file_id: fileId })
      .where('sitting_id', '=', sittingId)
      .execute()
    expect([await ruling('hoidong.thuky'), await ruling('btm.thutruong'), await ruling('ct.canbo')]).toEqual([
      'open',
      'closed',
      'closed',
    ])
  })
})
