import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { insertAwards } from '../register.store.ts'
import { bookOf } from './honours.store.ts'
import { decadesOf, type Honour } from './honours.ts'

let database: TestDatabase
let body: Awaited<ReturnType<typeof aBodyThatDecides>>
let person: string
let awards: string[]

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  body = await aBodyThatDecides(db)
  person = body.ground.people.get('hc.canbo') ?? ''
  awards = (await body.decide([person, null, person])).awardIds
  await changeAward(db, body.head, awards[2] ?? '', {
    ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Khai không đúng' },
    ...{ reference: '1/QĐ-MH', actedOn: '2022-10-26', signerName: 'Người ký' },
  })
  await aHouseholdAward()
})
afterAll(() => database.close())

async function aHouseholdAward() {
  const householdId = newId()
  const agencyId = body.ground.agencies.hc
  await database.db
    .insertInto('households')
    .values({ id: householdId, agency_id: agencyId, head_name: 'Chủ Hộ Mẫu', address: 'Nơi mẫu' })
    .execute()
  await insertAwards(database.db, [
    {
      ...{ awardCode: 'commendationUnit', householdId, agencyId, recipient: 'Hộ Mẫu' },
      ...{ decisionReference: '9/QĐ-MH', issuer: 'Cơ quan minh họa', decidedOn: '2022-10-24', year: 2022 },
    },
  ])
}

describe('The book of honour', () => {
  it('holds what a person was given, and says what no longer stands', async () => {
    const book = await bookOf(database.db, { personId: person })
    expect([book.all, book.standing]).toEqual([2, 1])
    const standing = new Map(book.honours.map((one) => [one.id, one.stands]))
    expect([standing.get(awards[0] ?? ''), standing.get(awards[2] ?? '')]).toEqual([true, false])
  })

  it('of a collective leaves out its people and its households', async () => {
    const book = await bookOf(database.db, { agencyId: body.ground.agencies.hc })
    expect(book.honours.map((one) => one.id)).toEqual([awards[1]])
  })

  it('lays years out ten to a row, without leaving a row out', () => {
    const rows = decadesOf([anHonour(1989), anHonour(2010), anHonour(2010)])
    expect(rows.map((row) => row.from)).toEqual([1980, 1990, 2000, 2010])
    expect(rows[0]?.years[9]?.honours.length).toBe(1)
    expect(rows[3]?.years[0]?.honours.length).toBe(2)
    expect(decadesOf([])).toEqual([])
  })
})

describe('Who opens a book of honour', () => {
  it.each([
    ['hc.canbo', 200],
    ['tongcuc.thutruong', 200],
    ['tc.canbo', 404],
    ['ngoaicum.canbo', 404],
  ])('of a person, %s gets %i', async (account, status) => {
    expect(await ask(account, `/people/${person}/honours`)).toBe(status)
  })

  it.each([
    ['tc.canbo', 200],
    ['ngoaicum.canbo', 404],
  ])('of a collective, %s gets %i', async (account, status) => {
    expect(await ask(account, `/agencies/${body.ground.agencies.hc}/honours`)).toBe(status)
  })

  it('is asked at the award too: the link stands only for who may open it', async () => {
    const linkFor = async (account: string) =>
      (await text(account, `/register/${awards[0]}`)).includes('/honours')
    expect([await linkFor('hc.canbo'), await linkFor('tc.canbo')]).toEqual([true, false])
  })
})

async function ask(account: string, path: string) {
  return (await answer(account, path)).status
}
const text = async (account: string, path: string) => (await answer(account, path)).text()

async function answer(account: string, path: string) {
  const app = await anApp(database.db, database.url)
  const { cookie } = await signedInAs(database.db, account)
  return app.request(path, { headers: { cookie } })
}

const anHonour = (year: number): Honour => ({
  ...{ id: String(year), code: 'grassrootsFighter', givenCode: 'grassrootsFighter', stands: true, year },
  ...{ recipient: '', achievement: '', decisionReference: '', issuer: '', illustrative: false },
  decidedOn: `${year}-01-01`,
})
