import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from './actor.ts'
import { declareKin, withdrawKin } from './kinships.acts.ts'
import { isKin, kinOf } from './kinships.store.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let member: Actor
let relative: Actor
let keeper: Actor
let kinshipId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db)
  member = await ground.actor('hc.thutruong')
  relative = await ground.actor('ttr.canbo')
  keeper = await ground.actor('hoidong.thuky')
})
afterAll(() => test.close())

const declare = (who: Actor, personId: string, relativeId: string) =>
  declareKin(test.db, who, { personId, relativeId, relation: 'em ruột' })

describe('kin', () => {
  it('is declared by the person himself, and by nobody for another but who keeps a council', async () => {
    await expect(declare(await ground.actor('ct.canbo'), relative.id, member.id)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await expect(declare(relative, relative.id, relative.id)).rejects.toMatchObject({
      fields: { relative_id: 'Hãy chọn một người khác.' },
    })
    kinshipId = await declare(relative, relative.id, member.id)
    await declare(keeper, (await ground.actor('tc.canbo')).id, member.id)
  })

  it('stands for both and is not declared twice', async () => {
    await expect(declare(member, member.id, relative.id)).rejects.toMatchObject({
      fields: { relative_id: 'Đã khai hai người này là người thân.' },
    })
    expect(await isKin(test.db, member.id, relative.id)).toBe(true)
    expect((await kinOf(test.db, member.id)).map((one) => one.relation)).toEqual(['em ruột', 'em ruột'])
  })

  it('is taken back with its reason by who declared it, not by the other', async () => {
    const back = (who: Actor) =>
      withdrawKin(test.db, who, { personId: relative.id, kinshipId, reason: 'Ghi nhầm.' })
    await expect(back(member)).rejects.toThrow('do người khác ghi')
    await expect(back(await ground.actor('ct.canbo'))).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await back(relative)
    await expect(back(keeper)).rejects.toThrow('đã rút')
    expect(await isKin(test.db, member.id, relative.id)).toBe(false)
    expect((await kinOf(test.db, relative.id)).map((one) => one.withdrawn?.reason)).toEqual(['Ghi nhầm.'])
  })
})
