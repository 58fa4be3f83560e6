import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addTarget } from '../target/target.acts.ts'
import { signPledge, writePledge } from './pledge.acts.ts'
import { pledgePaper, signaturesOf } from './pledge.store.ts'
import { commitmentsOf } from './pledge.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const words = {
  preamble: 'Thủ trưởng mười cơ quan thống nhất ký giao ước.',
  commitments: '1. Hoàn thành 100 % nhiệm vụ.\n- Báo cáo đúng hạn.',
  signingOn: '2022-02-15',
}
const keys = ['btm', 'ct', 'qlcn', 'hc', 'tc', 'ubkt', 'ttr', 'dths', 'tapchi', 'da1'] as const

async function giveTarget(agencyId: string) {
  const lead = await ground.actor('ct.canbo')
  return addTarget(database.db, lead, ground.year, {
    agencyId,
    title: 'Hoàn thành nhiệm vụ được giao',
    measure: 'percent',
    unit: '',
    direction: 'more',
    planValue: '100',
    planText: '',
    deadlineOn: '2022-10-15',
    owner: '',
    lastYearValue: null,
  })
}

describe('Giao ước thi đua', () => {
  it('is not signed before it has words, nor by an agency without targets', async () => {
    const { db } = database
    const head = await ground.actor('hc.thutruong')
    const agencyId = ground.agencies.hc
    await expect(signPledge(db, head, ground.year, { agencyId })).rejects.toThrow('chưa soạn lời giao ước')
    await writePledge(db, await ground.actor('ct.canbo'), ground.year, words)
    await expect(signPledge(db, head, ground.year, { agencyId })).rejects.toThrow('chưa có chỉ tiêu nào')
  })

  it('is signed by the head alone', async () => {
    const { db } = database
    const agencyId = ground.agencies.hc
    await giveTarget(agencyId)
    const officer = await ground.actor('hc.canbo')
    const stranger = await ground.actor('tc.thutruong')
    await expect(signPledge(db, officer, ground.year, { agencyId })).rejects.toThrow('hidden')
    await expect(signPledge(db, stranger, ground.year, { agencyId })).rejects.toThrow('hidden')
    const head = await ground.actor('hc.thutruong')
    await signPledge(db, head, ground.year, { agencyId })
    await expect(signPledge(db, head, ground.year, { agencyId })).rejects.toThrow('đã ký')
    await expect(giveTarget(agencyId)).rejects.toThrow('đã ký giao ước')
  })

  it('keeps its words once somebody signed', async () => {
    const lead = await ground.actor('ct.canbo')
    const again = writePledge(database.db, lead, ground.year, { ...words, version: 1 })
    await expect(again).rejects.toThrow('Đã có đơn vị ký')
    const other = writePledge(database.db, await ground.actor('hc.canbo'), ground.year, words)
    await expect(other).rejects.toThrow('hidden')
  })

  it('becomes a paper at the last signature', async () => {
    const { db } = database
    const pledge = await db.selectFrom('pledges').select('id').executeTakeFirstOrThrow()
    for (const key of keys.filter((one) => one !== 'hc')) {
      expect(await pledgePaper(db, pledge.id)).toBeUndefined()
      await giveTarget(ground.agencies[key])
      const head = await ground.actor(`${key}.thutruong`)
      await signPledge(db, head, ground.year, { agencyId: ground.agencies[key] })
    }
    expect(await signaturesOf(db, ground.year.id)).toHaveLength(10)
    const paper = await db
      .selectFrom('papers')
      .where('code', '=', 'pledge')
      .select('content')
      .executeTakeFirst()
    expect(JSON.stringify(paper?.content)).toContain('Tạp chí CNQP và Kinh tế')
  })

  it('takes its commitments line by line, without the marks they were typed with', () => {
    expect(commitmentsOf(words)).toEqual(['Hoàn thành 100 % nhiệm vụ.', 'Báo cáo đúng hạn.'])
  })

  it('is not overwritten by an older edit', async () => {
    const lead = await ground.actor('ct.canbo')
    const last = { ...ground.year, ...ground.years.last }
    await writePledge(database.db, lead, last, words)
    await writePledge(database.db, lead, last, { ...words, version: 1 })
    await expect(writePledge(database.db, lead, last, { ...words, version: 1 })).rejects.toThrow(Stale)
  })
})
