import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Db, openDatabase } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'

let database: TestDatabase
let pool: Db
let app: TestApp
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let lead: { cookie: string; csrf: string }

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-03-01"' }).execute()
  pool = openDatabase(database.url)
  app = await anApp(pool, database.url)
  lead = await signedInAs(database.db, 'ct.canbo')
})
afterAll(async () => {
  await pool.destroy()
  await database.close()
})

const at = '/years/khoi-co-quan-2022/shortcomings'

function send(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ _csrf: lead.csrf, _from: at, agencyId: ground.agencies.hc, ...fields })
  const type = { 'content-type': 'application/x-www-form-urlencoded', cookie: lead.cookie }
  return app.request(at, { method: 'POST', headers: { ...type, ...headers }, body })
}

const recorded = async (statement: string) =>
  (await database.db.selectFrom('shortcomings').where('statement', '=', statement).selectAll().execute())
    .length

describe('a deed', () => {
  it('sent twice acts once and gives the same answer', async () => {
    const fields = { _once: newId(), statement: 'Báo cáo chậm' }
    const [first, second] = await Promise.all([send(fields), send(fields)])
    expect([first.status, second.status]).toEqual([303, 303])
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await recorded('Báo cáo chậm')).toBe(1)
  })

  it('sent again from the same page with other words is another deed', async () => {
    const _once = newId()
    await send({ _once, statement: 'Thiếu minh chứng' })
    await send({ _once, statement: 'Thiếu số liệu' })
    expect([await recorded('Thiếu minh chứng'), await recorded('Thiếu số liệu')]).toEqual([1, 1])
  })

  it('gives a program the address of the first answer on a retry', async () => {
    const fields = { _once: newId(), statement: 'Phối hợp chậm' }
    const accept = { accept: 'application/json' }
    const first = await (await send(fields, accept)).json()
    expect(await (await send(fields, accept)).json()).toEqual(first)
  })

  it('with a bad field comes back with the reason at the field and all that was typed', async () => {
    const answer = await send({ _once: newId(), statement: '', agencyId: 'khong-co' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Chưa nhập mục này.')
    expect(page).toContain('Hãy chọn một mục trong danh sách.')
  })

  it('about something that is not there says so and writes nothing', async () => {
    const answer = await send({ _once: newId(), statement: 'Không của ai', agencyId: newId() })
    expect(answer.status).toBe(422)
    expect(await recorded('Không của ai')).toBe(0)
  })

  it('without the token of the session changes nothing and keeps what was typed', async () => {
    const answer = await send({ _once: newId(), statement: 'Từ trang khác', _csrf: 'x' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Từ trang khác')
    expect(await recorded('Từ trang khác')).toBe(0)
  })

  it('pasted in decomposed Unicode is kept composed', async () => {
    await send({ _once: newId(), statement: 'Chậm tiến độ'.normalize('NFD') })
    expect(await recorded('Chậm tiến độ'.normalize('NFC'))).toBe(1)
  })
})
