import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { readXlsxBytes } from '#plumbing/xlsx.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { addInsignia, moveInsignia, saveInsignia } from './insignia.acts.ts'
import { awaiting, findInsignia, holding, movesOf, stockOf } from './insignia.store.ts'
import type { NewMove } from './insignia.ts'

let database: TestDatabase
let body: Awaited<ReturnType<typeof aBodyThatDecides>>
let serial = 0

beforeAll(async () => {
  database = await testDatabase()
  body = await aBodyThatDecides(database.db)
})
afterAll(() => database.close())

async function aKind(bought = 5) {
  const id = await addInsignia(database.db, body.head, {
    ...{ organisationId: body.ground.organisationId, name: `Huy hiệu mẫu ${++serial}`, unit: 'chiếc' },
    ...{ awardCode: null, least: 3 },
  })
  if (bought > 0) await move(id, { why: 'bought', count: bought })
  return id
}

const move = (id: string, of: Partial<NewMove>, who = body.head) =>
  moveInsignia(database.db, who, id, {
    ...{ onDay: '2022-10-25', why: 'handedOut', count: 1, awardId: null, words: '', ...of },
  })
const left = async (id: string) => (await findInsignia(database.db, id))?.balance
const fieldsOf = (failed: Promise<unknown>) =>
  failed.then(
    () => [],
    (error: unknown) => (error instanceof BadInput ? Object.keys(error.fields) : [error]),
  )

describe('Insignia in stock', () => {
  it('come in and go out; what is left adds up', async () => {
    const id = await aKind(5)
    await move(id, { count: 2 })
    await move(id, { why: 'damaged', count: 1 })
    await move(id, { why: 'given', count: 4 })
    expect(await left(id)).toBe(6)
    expect((await movesOf(database.db, id, 1)).rows.map((one) => one.quantity).sort()).toEqual([-1, -2, 4, 5])
  })

  it('go out to the last piece, and no further', async () => {
    const id = await aKind(2)
    expect(await fieldsOf(move(id, { count: 3 }))).toEqual(['count'])
    await move(id, { count: 2 })
    expect(await left(id)).toBe(0)
  })

  it('are put right by a count, which says why and changes no earlier row', async () => {
    const id = await aKind(5)
    expect(await fieldsOf(move(id, { why: 'counted', count: 3 }))).toEqual(['words'])
    expect(await fieldsOf(move(id, { why: 'counted', count: 5, words: 'Đếm lại' }))).toEqual(['count'])
    await move(id, { why: 'counted', count: 3, words: 'Hai chiếc không thấy' })
    const { rows } = await movesOf(database.db, id, 1)
    expect([await left(id), rows.map((one) => one.quantity).sort()]).toEqual([3, [-2, 5]])
  })

  it('do not move on a day that has not come', async () => {
    expect(await fieldsOf(move(await aKind(), { onDay: '2022-10-27' }))).toEqual(['on_day'])
  })

  it('go once to an award, and again after they came back', async () => {
    const id = await aKind()
    const [awardId = ''] = (await body.decide([null])).awardIds
    const kind = { id, organisationId: body.ground.organisationId, awardCode: null }
    const waits = async () => (await awaiting(database.db, kind)).some((one) => one.id === awardId)
    expect(await fieldsOf(move(id, { why: 'returned', awardId }))).toEqual(['award_id'])
    expect(await waits()).toBe(true)
    await move(id, { awardId })
    expect([await waits(), (await holding(database.db, kind)).map((one) => one.id)]).toEqual([
      false,
      [awardId],
    ])
    expect(await fieldsOf(move(id, { awardId }))).toEqual(['award_id'])
    await move(id, { why: 'returned', awardId })
    await move(id, { awardId })
    expect(await left(id)).toBe(4)
  })

  it('go to no award that was taken back', async () => {
    const id = await aKind()
    const [awardId = ''] = (await body.decide([null])).awardIds
    await changeAward(database.db, body.head, awardId, {
      ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Khai không đúng' },
      ...{ reference: '1/QĐ-MH', actedOn: '2022-10-26', signerName: 'Người ký' },
    })
    expect(await fieldsOf(move(id, { awardId }))).toEqual(['award_id'])
  })

  it('bear a name once in a body, and an older form does not overwrite a newer one', async () => {
    const id = await aKind()
    const kind = await findInsignia(database.db, id)
    const said = { name: kind?.name ?? '', awardCode: null, unit: 'chiếc', least: 9 }
    const { organisationId } = body.ground
    expect(await fieldsOf(addInsignia(database.db, body.head, { organisationId, ...said }))).toEqual(['name'])
    await saveInsignia(database.db, body.head, id, { ...said, version: 1 })
    await expect(saveInsignia(database.db, body.head, id, { ...said, version: 1 })).rejects.toThrow(Stale)
  })

  it('are hidden from who is not officer or head of the body', async () => {
    const id = await aKind()
    for (const account of ['hc.canbo', 'ngoaicum.canbo', 'hoidong.thuky'])
      await expect(move(id, {}, await body.actor(account))).rejects.toThrow(Refused)
    expect(await stockOf(database.db, [body.ground.agencies.hc])).toEqual([])
  })
})

describe('The stock on its pages', () => {
  it('opens for the body, not for others, and goes into a workbook', async () => {
    const id = await aKind(1)
    const app = await anApp(database.db, database.url)
    const ask = async (account: string, path: string) => {
      const { cookie } = await signedInAs(database.db, account)
      return app.request(path, { headers: { cookie } })
    }
    const page = await ask('tongcuc.thutruong', `/insignia/${id}`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('thiếu 2')])
    expect((await ask('hc.canbo', `/insignia/${id}`)).status).toBe(404)
    const file = await ask('tongcuc.thutruong', '/insignia/stock.xlsx')
    const book = await readXlsxBytes(new Uint8Array(await file.arrayBuffer()))
    expect('sheets' in book && book.sheets.map((sheet) => sheet.name)).toEqual(['Tồn kho', 'Nhập, xuất'])
  })
})
