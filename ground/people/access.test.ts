import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { disableAccount, enableAccount, openAccount, resetPassword } from './accounts.acts.ts'
import { findAccountOf } from './accounts.store.ts'
import { isPassword } from './accounts.ts'
import type { Actor } from './actor.ts'
import { endDuty, giveDuty } from './duties.acts.ts'
import { dutiesOf } from './duties.store.ts'
import { openSession } from './sign-in.acts.ts'

let database: TestDatabase
let db: Db
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let administrator: Actor
let officer: Actor
let unnamed: string // somebody without an account

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  ground = await aSeasonGround(db)
  administrator = await ground.actor('quantri')
  officer = await ground.actor('ct.canbo')
  unnamed = ground.people.get('Tống Xuân Đức') ?? ''
})
afterAll(() => database.close())

const reason = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.verdict.kind === 'refused' ? error.verdict.reason : 'hidden'
      if (error instanceof BadInput) return error.fields
      throw error
    },
  )
const idOf = (account: string) => ground.people.get(account) ?? ''
const accountIdOf = async (account: string) => (await findAccountOf(db, idOf(account)))?.id ?? ''

describe('duties', () => {
  it('are given from a day and ended on one, and the journal knows', async () => {
    const charge = { duty: 'officer' as const, agencyId: ground.agencies.ct, fromOn: '2022-02-01' }
    const id = await giveDuty(db, administrator, unnamed, charge)
    expect(await reason(giveDuty(db, administrator, unnamed, charge))).toMatch(/đang giữ đúng nhiệm vụ đó/)
    await endDuty(db, administrator, id, '2022-02-10')
    expect((await dutiesOf(db, unnamed)).map((one) => [one.duty, one.fromOn, one.toOn])).toEqual([
      ['officer', '2022-02-01', '2022-02-10'],
    ])
    const noted = await db.selectFrom('journal').where('subject_id', '=', unnamed).select('action').execute()
    expect(noted.map((one) => one.action)).toEqual(['duty.given', 'duty.ended'])
  })

  it('of an officer name an agency', async () => {
    const charge = { duty: 'head' as const, agencyId: null, fromOn: '2022-02-01' }
    expect(await reason(giveDuty(db, administrator, unnamed, charge))).toHaveProperty('agency_id')
  })

  it('are hidden from whoever is no administrator', async () => {
    const charge = { duty: 'editor' as const, agencyId: null, fromOn: '2022-02-01' }
    expect(await reason(giveDuty(db, officer, unnamed, charge))).toBe('hidden')
  })

  it('of the last administrator cannot be ended, those of one among two can', async () => {
    const [own] = await dutiesOf(db, administrator.id)
    expect(await reason(endDuty(db, administrator, own?.id ?? '', '2022-03-02'))).toMatch(
      /người quản trị cuối cùng/,
    )
    const charge = { duty: 'administrator' as const, agencyId: null, fromOn: '2022-02-01' }
    const second = await giveDuty(db, administrator, officer.id, charge)
    expect(await reason(endDuty(db, administrator, second, '2022-03-02'))).toBe('done')
  })
})

describe('accounts', () => {
  it('open with a first password that must be changed', async () => {
    await openAccount(db, administrator, unnamed, { name: 'Tong.Duc', password: 'tam-thoi-123' })
    const account = await findAccountOf(db, unnamed)
    expect([account?.name, account?.mustChange]).toEqual(['tong.duc', true])
    const again = openAccount(db, administrator, unnamed, { name: 'khac', password: 'tam-thoi-123' })
    expect(await reason(again)).toMatch(/đã có tài khoản/)
  })

  it('do not open under a taken name, a bad name or with a short password', async () => {
    const other = idOf('Nguyễn Việt Hùng')
    const open = (name: string, password: string) =>
      reason(openAccount(db, administrator, other, { name, password }))
    expect(await open('ct.canbo', 'tam-thoi-123')).toEqual({
      account: 'Tên đăng nhập ct.canbo đã có người dùng.',
    })
    expect(await open('có dấu', 'tam-thoi-123')).toHaveProperty('account')
    expect(await open('hung', '123456789')).toEqual({ password: 'Mật khẩu cần ít nhất 10 ký tự.' })
    expect(await reason(openAccount(db, officer, other, { name: 'hung', password: 'tam-thoi-123' }))).toBe(
      'hidden',
    )
  })

  it('are closed at once with every session, and opened again', async () => {
    const id = await accountIdOf('btm.canbo')
    await openSession(db, id, { address: '::1', agent: '', hours: 1 })
    await disableAccount(db, administrator, id)
    const open = await db
      .selectFrom('sessions')
      .where('account_id', '=', id)
      .where('ended_at', 'is', null)
      .select('id')
      .execute()
    expect(open).toEqual([])
    expect((await findAccountOf(db, idOf('btm.canbo')))?.disabledAt).not.toBeNull()
    await enableAccount(db, administrator, id)
    expect((await findAccountOf(db, idOf('btm.canbo')))?.disabledAt).toBeNull()
  })

  it('of the last administrator are not closed, nor by anybody else', async () => {
    const own = await accountIdOf('quantri')
    expect(await reason(disableAccount(db, administrator, own))).toMatch(/người quản trị cuối cùng/)
    expect(await reason(disableAccount(db, officer, own))).toBe('hidden')
  })

  it('get a new first password from the administrator alone, who changes their own elsewhere', async () => {
    const id = await accountIdOf('ttr.canbo')
    await resetPassword(db, administrator, id, 'mat-khau-moi-1')
    const row = await db.selectFrom('accounts').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
    expect([row.must_change_password, await isPassword(row.password_hash, 'mat-khau-moi-1')]).toEqual([
      true,
      true,
    ])
    expect(await reason(resetPassword(db, officer, id, 'mat-khau-moi-1'))).toBe('hidden')
    const own = await accountIdOf('quantri')
    expect(await reason(resetPassword(db, administrator, own, 'mat-khau-moi-1'))).toMatch(/Tài khoản của tôi/)
  })
})
