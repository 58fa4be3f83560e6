import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { changeAward } from './changes/changes.acts.ts'
import { everyAward, type RegisterQuery, searchAwards } from './search.store.ts'

let database: TestDatabase
let body: Awaited<ReturnType<typeof aBodyThatDecides>>

beforeAll(async () => {
  database = await testDatabase()
  body = await aBodyThatDecides(database.db)
  const { awardIds } = await body.decide([body.ground.people.get('hc.canbo') ?? '', null, null])
  await changeAward(database.db, body.head, awardIds[1] ?? '', {
    ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Khai không đúng' },
    ...{ reference: '1/QĐ-MH', actedOn: '2022-10-26', signerName: 'Người ký' },
  })
})
afterAll(() => database.close())

const everything: RegisterQuery = { words: '', year: null, awardCode: '', agencyId: '' }
const found = async (asked: Partial<RegisterQuery>, account = 'ct.canbo') => {
  const who = await body.actor(account)
  const list = await searchAwards(database.db, who, { ...everything, ...asked }, 1)
  return list.count
}

describe('Asking the register', () => {
  it('tells what stands from what was taken back', async () => {
    expect([await found({ standing: 'standing' }), await found({ standing: 'fallen' })]).toEqual([2, 1])
  })

  it('tells persons from collectives and households', async () => {
    const each = (['individual', 'collective', 'household'] as const).map((recipient) => found({ recipient }))
    expect(await Promise.all(each)).toEqual([1, 2, 0])
  })

  it('finds awards of the agencies below, only where they are asked for', async () => {
    const agencyId = body.ground.organisationId
    expect([await found({ agencyId }), await found({ agencyId, below: true })]).toEqual([0, 3])
  })

  it('finds a route, and words without their marks', async () => {
    expect([await found({ route: 'regular' }), await found({ route: 'external' })]).toEqual([3, 0])
    expect(await found({ words: 'dong chi mau' })).toBe(3)
  })

  it('shows a body outside nothing, on the page and in the file', async () => {
    expect([await found({}, 'ct.canbo'), await found({}, 'ngoaicum.canbo')]).toEqual([3, 0])
    const count = async (account: string) => {
      let n = 0
      for await (const _ of everyAward(database.db, await body.actor(account), everything)) n++
      return n
    }
    expect([await count('ct.canbo'), await count('ngoaicum.canbo')]).toEqual([3, 0])
  })

  it('gives a workbook to whoever is signed in', async () => {
    const app = await anApp(database.db, database.url)
    const { cookie } = await signedInAs(database.db, 'ct.canbo')
    const file = await app.request('/register/awards.xlsx?standing=fallen', { headers: { cookie } })
    expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining('sheet')])
    expect((await app.request('/register/awards.xlsx')).status).toBe(404)
  })
})
