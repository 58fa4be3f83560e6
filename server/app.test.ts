import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEvidence } from '#cycle/3-selection/scoring/evidence.acts.ts'
import { saveScores } from '#cycle/3-selection/scoring/save.acts.ts'
import { anIssuedScale, typed } from '#cycle/3-selection/scoring/scoring.samples.ts'
import { storeFile } from '#ground/files/files.ts'
import { systemClock } from '#plumbing/clock.ts'
import { type Db, openDatabase } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { readerToken } from './csrf.ts'
import { secretOf } from './secret.ts'

let database: TestDatabase
let pool: Db
let app: TestApp
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let token: string // of a reader's form

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  pool = openDatabase(database.url)
  app = await anApp(pool, database.url)
  token = readerToken(await secretOf(database.db), systemClock.now())
})
afterAll(async () => {
  await pool.destroy()
  await database.close()
})

const png = { name: 'a.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }

function send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ _csrf: token, ...fields })
  return app.request(path, { method: 'POST', headers: { ...form, ...headers }, body })
}

describe('signing in', () => {
  it('lets twenty people in at once', async () => {
    const names = Array.from(
      { length: 20 },
      (_, i) => (i % 2 ? 'ct' : 'btm') + (i % 4 < 2 ? '.canbo' : '.thutruong'),
    )
    const password = 'Quyet-thang-2022'
    const answers = await Promise.all(names.map((name) => send('/sign-in', { name, password })))
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(200))
  })

  it('looks at no more wrong passwords when they come all at once', async () => {
    const typed = { name: 'tc.canbo', password: 'khong-phai-mat-khau' }
    const answers = await Promise.all(Array.from({ length: 16 }, () => send('/sign-in', typed)))
    const said = await Promise.all(answers.map((one) => one.text()))
    expect(said.filter((one) => one.includes('mật khẩu chưa đúng'))).toHaveLength(8)
    expect(said.filter((one) => one.includes('quá nhiều lần'))).toHaveLength(8)
  })
})

describe('a body', () => {
  it('of a reader is small, and refused before it is read', async () => {
    const body = `name=${'a'.repeat(200_000)}`
    const headers = { ...form, 'content-length': String(body.length) }
    const answer = await app.request('/sign-in', { method: 'POST', headers, body })
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ kind: 'bad' })])
  })

  it.each([
    ['multipart/form-data; boundary=x', 'broken'],
    ['application/json', '{"name":{"toString":1}}'],
    ['application/x-www-form-urlencoded', '_from=/%5C%5B&__proto__=1'],
  ])('that makes no sense as %s is bad input', async (type, body) => {
    const headers = { 'content-type': type, 'x-csrf-token': token }
    const answer = await app.request('/sign-in', { method: 'POST', headers, body })
    expect(answer.status).toBe(422)
  })

  it('is told from another by the content of its file', async () => {
    const { cookie, csrf } = await signedInAs(database.db, 'quantri')
    const answers = []
    for (const content of ['97', '98', '97']) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ _csrf: csrf, _once: 'một', language: 'vi' }))
        body.set(name, value)
      body.set('file', new File([content], 'so-lieu.txt'))
      const headers = { cookie, accept: 'application/json' }
      answers.push((await app.request('/language', { method: 'POST', headers, body })).status)
    }
    const keys = await database.db
      .selectFrom('once_keys')
      .where('key', 'like', '%:một:%')
      .selectAll()
      .execute()
    expect([answers, keys.length]).toEqual([[200, 200, 200], 2])
  })
})

describe('a self-score not handed in', () => {
  const read = async (path: string, account: string) => {
    const { cookie } = await signedInAs(database.db, account)
    return app.request(path, { headers: { cookie, accept: 'application/json' } })
  }

  it('keeps its evidence to its own agency and its points out of the journal of the lead', async () => {
    const { db } = database
    const own = await ground.actor('ttr.canbo')
    const [criterionId = ''] = await anIssuedScale(db, ground.year, await ground.actor('ct.canbo'))
    const sheet = { agencyId: ground.agencies.ttr, criterionId }
    const [file] = await addEvidence(db, own, ground.year, { ...sheet, uploads: [png] })
    const rows = typed([criterionId], ['7.77'])
    await saveScores(db, own, ground.year, { ...sheet, scorer: 'self', rows })

    expect((await read(`/files/${file}`, 'ttr.thutruong')).status).toBe(200)
    expect((await read(`/files/${file}`, 'ct.canbo')).status).toBe(404)
    const journal = await read(`/years/${ground.year.slug}/journal?action=score.saved`, 'ct.canbo')
    expect(await journal.json()).toMatchObject({ lines: [{ before: null, after: null }] })

    const handedIn = { id: newId(), year_id: ground.year.id, agency_id: sheet.agencyId, submitted_by: own.id }
    await db
      .insertInto('score_submissions')
      .values({ ...handedIn, scorer: 'self' })
      .execute()
    expect((await read(`/files/${file}`, 'ct.canbo')).status).toBe(200)
    const after = await read(`/years/${ground.year.slug}/journal?action=score.saved`, 'ct.canbo')
    expect(await after.json()).toMatchObject({ lines: [{ after: { scorer: 'self', '1.1': '7.77' } }] })
  })
})

describe('an answer', () => {
  it('to a zero byte in the address is “not found”', async () => {
    const asked = ['/news/%00', '/search-news?q=%00', '/years/%00']
    const answers = await Promise.all(asked.map(async (path) => (await app.request(path)).status))
    expect(answers).toEqual([404, 404, 404])
  })

  it('that is a file may run nothing, wherever it is opened', async () => {
    const { cookie } = await signedInAs(database.db, 'ct.canbo')
    const id = await storeFile(database.db, null, png, { yearId: null, public: true })
    const file = await app.request(`/files/${id}`, { headers: { cookie } })
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  it('drawn for one person is kept by nobody in between', async () => {
    const { cookie } = await signedInAs(database.db, 'ct.canbo')
    const desk = await app.request('/desk', { headers: { cookie } })
    expect(desk.headers.get('cache-control')).toBe('private, no-cache')
  })
})
