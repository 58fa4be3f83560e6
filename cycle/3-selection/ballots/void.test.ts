import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSecretSitting, authorityAccount, ballotDay, tellerAccounts } from '#tests/ballots.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ballotPart } from './ballots.view.ts'
import { electionsOf } from './electronic/electronic.store.ts'
import { prepareElectronic } from './electronic/prepare.acts.ts'
import { endBallot, openBallot } from './opening.acts.ts'
import { nameTellers } from './tellers/tellers.acts.ts'
import { voidBallot } from './void.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let sittingId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, ballotDay)
  ;({ sittingId } = await aSecretSitting(test.db, ground, 'electronic'))
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, ballotDay)
const part = async (account: string) => ballotPart(test.db, await act(account), ground.year, sittingId)
const prepare = async (account: string, reason?: string) =>
  prepareElectronic(test.db, await act(account), ground.year, {
    ...{ sittingId, authorityId: (await act(authorityAccount)).id, needed: 2 },
    ...(reason === undefined ? {} : { reason }),
  })
const declareVoid = async (account: string) =>
  voidBallot(test.db, await act(account), ground.year, { sittingId, reason: 'Hai người mất mã riêng.' })
const namesOf = (accounts: readonly string[]) =>
  Promise.all(accounts.map(async (one) => (await act(one)).name))
const hidden = { verdict: { kind: 'hidden' } }

describe('an electronic ballot whose key was lost', () => {
  it('is prepared anew before the opening, with a reason; what was made before is no longer asked for', async () => {
    const personIds = await Promise.all(tellerAccounts.map(async (one) => (await act(one)).id))
    await nameTellers(test.db, await act('hoidong.thuky'), ground.year, { sittingId, personIds })
    await prepare('hoidong.thuky')
    const before = (await electionsOf(test.db, sittingId)).map((one) => one.uuid)
    const teller = await test.db
      .selectFrom('tellers')
      .where('sitting_id', '=', sittingId)
      .where('position', '=', 1)
      .select('id')
      .executeTakeFirstOrThrow()
    await test.db
      .insertInto('trustee_messages')
      .values({ teller_id: teller.id, step: 'certificate', message: '{}' })
      .execute()
    expect((await part('ct.canbo')).electronic?.key?.awaited).toHaveLength(2)
    await expect(prepare('hoidong.thuky')).rejects.toMatchObject({
      fields: { reason: 'Hãy ghi vì sao phải chuẩn bị lại.' },
    })
    await expect(prepare('hc.thutruong', 'Mất mã')).rejects.toMatchObject(hidden)
    await prepare('hoidong.thuky', 'Một người mất mã riêng.')
    expect((await part('ct.canbo')).electronic?.key?.awaited).toHaveLength(3)
    const after = (await electionsOf(test.db, sittingId)).map((one) => one.uuid)
    expect(after).toHaveLength(before.length)
    expect(after.some((uuid) => before.includes(uuid))).toBe(false)
  })

  it('keeps its way, and after the opening is void by the presider alone', async () => {
    const toPaper = test.db
      .updateTable('sittings')
      .set({ way: 'paper' })
      .where('id', '=', sittingId)
      .execute()
    await expect(toPaper).rejects.toThrow('prepared or open')
    await expect(declareVoid('tongcuc.thutruong')).rejects.toMatchObject(hidden)
    const { id } = await act('tongcuc.thutruong')
    await test.db
      .insertInto('ballot_openings')
      .values({ sitting_id: sittingId, way: 'electronic', opened_by: id })
      .execute()
    expect((await part('tongcuc.thutruong')).electronic?.may).toMatchObject({
      prepare: { kind: 'hidden' },
      voidIt: { kind: 'allowed' },
    })
    await expect(declareVoid('hoidong.thuky')).rejects.toMatchObject(hidden)
  })

  it('is not void once enough have decrypted, unless its archive failed', async () => {
    const [election] = await electionsOf(test.db, sittingId)
    const row = { election_id: election?.id ?? '', work: 'result' as const }
    await test.db.insertInto('election_works').values(row).execute()
    await expect(declareVoid('tongcuc.thutruong')).rejects.toMatchObject({
      verdict: { reason: expect.stringContaining('kết quả đang mở') },
    })
    await test.db
      .updateTable('election_works')
      .set({ fault: 'x' })
      .where('election_id', '=', row.election_id)
      .execute()
  })

  it('is voted on again on paper in the same sitting, and says why', async () => {
    await declareVoid('tongcuc.thutruong')
    const now = await part('hoidong.thuky')
    expect(now.sitting).toMatchObject({ way: 'paper', openedAt: null })
    expect(now.voided).toMatchObject({ reason: 'Hai người mất mã riêng.' })
    expect(now.tellers.map((one) => one.name)).toEqual(await namesOf(tellerAccounts))
  })

  it('may be counted by another team than the one that kept the key, which stays written', async () => {
    const team = ['btm.canbo', 'hc.canbo'] as const
    const personIds = await Promise.all(team.map(async (one) => (await act(one)).id))
    const naming = { sittingId, personIds }
    await expect(nameTellers(test.db, await act('hc.thutruong'), ground.year, naming)).rejects.toMatchObject(
      hidden,
    )
    await nameTellers(test.db, await act('hoidong.thuky'), ground.year, naming)
    expect((await part('ct.canbo')).tellers.map((one) => one.name)).toEqual(await namesOf(team))
    const kept = await test.db.selectFrom('tellers').where('way', '=', 'electronic').select('id').execute()
    expect(kept).toHaveLength(tellerAccounts.length)
    await openBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
    await expect(nameTellers(test.db, await act('hoidong.thuky'), ground.year, naming)).rejects.toThrow(
      'Đã mở bỏ phiếu',
    )
    await endBallot(test.db, await act('tongcuc.thutruong'), ground.year, sittingId)
    expect((await part('btm.canbo')).paper?.may.kind).toBe('allowed')
    const noted = await sql`select 1 from journal where action = 'ballot.voided'`.execute(test.db)
    expect(noted.rows).toHaveLength(1)
  })
})
