import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import { setSigningOrder } from '#ground/papers/signing/signing.acts.ts'
import { placesOf } from '#ground/papers/signing/signing.store.ts'
import { type Db, openDatabase } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { readSettings } from '#plumbing/settings.ts'
import { signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { anAuthority, aStampAuthority, type TestAuthority } from '#tests/pki.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { createApp } from './app.ts'
import { secretOf } from './secret.ts'

let database: TestDatabase
let pool: Db
let app: ReturnType<typeof createApp>
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let authority: TestAuthority
let stamps: Awaited<ReturnType<typeof aStampAuthority>>
let between: { url: string; close: () => void }
let lead: { cookie: string; csrf: string }
const held: number[] = []

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  pool = openDatabase(database.url)
  authority = anAuthority()
  stamps = await aStampAuthority(authority)
  between = await watched(stamps.url)
  const settings = { ...readSettings({}), publicUrl: 'http://localhost', databaseUrl: database.url }
  const secret = await secretOf(pool)
  app = createApp({ db: pool, settings: { ...settings, timestampUrl: between.url }, secret })
  lead = await signedInAs(database.db, 'ct.canbo')
}, 60_000)
afterAll(async () => {
  stamps.close()
  between.close()
  await pool.destroy()
  await database.close()
})

/** Hands requests on to the authority, and writes down how many transactions stand open meanwhile. */
async function watched(to: string) {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    held.push(await transactionsOpen())
    const asked = { method: 'POST', headers: { 'content-type': 'application/timestamp-query' } }
    const answer = await fetch(to, { ...asked, body: new Uint8Array(Buffer.concat(parts)) })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return { url: `http://127.0.0.1:${port}/tsa`, close: () => server.close() }
}

async function transactionsOpen(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`.execute(database.db)
  return rows[0]?.n ?? -1
}

async function aPaperToSign() {
  const officer = await ground.actor('ct.canbo')
  const { year } = ground
  const paperId = await makePaper(database.db, officer, {
    ...{ yearId: year.id, subjectId: newId(), code: 'central-report', title: 'Báo cáo mẫu' },
    ...{ issuedOn: '2022-02-26', content: { ...sampleReport, reference: '/BC-CTĐ' } },
  })
  const wanted = [{ kind: 'person' as const, id: officer.id, capacity: 'Thử' }]
  await setSigningOrder(database.db, officer, { paperId, year, wanted })
  const [place] = await placesOf(database.db, paperId)
  return { paperId, placeId: place?.id ?? '', name: officer.name }
}

type Sent = {
  paperId: string
  placeId: string
  name: string
  once?: string
  key?: Buffer
  passphrase?: string
}

function sign({ paperId, placeId, name, once = newId(), key, passphrase = 'mat-khau-thu' }: Sent) {
  const to = `/years/khoi-co-quan-2022/papers/${paperId}`
  const body = new FormData()
  const said = { _csrf: lead.csrf, _from: `${to}/signing`, _once: once, placeId, passphrase }
  for (const [field, value] of Object.entries(said)) body.set(field, value)
  body.set('key', new File([new Uint8Array(key ?? readFileSync(authority.p12(name)))], 'khoa.p12'))
  return app.request(`${to}/signatures`, { method: 'POST', headers: { cookie: lead.cookie }, body })
}

const signaturesOf = (paperId: string) =>
  database.db.selectFrom('paper_signatures').where('paper_id', '=', paperId).select('level').execute()

describe('Signing with a time-stamp', () => {
  it('holds nothing while the authority is asked, and is one deed', async () => {
    const paper = await aPaperToSign()
    held.length = 0
    const answer = await sign(paper)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/signing'),
    ])
    expect(held).toEqual([0])
    expect(await signaturesOf(paper.paperId)).toEqual([{ level: 'B-T' }])
    const noted = database.db.selectFrom('journal').where('subject_id', '=', paper.paperId)
    const signed = noted.where('action', '=', 'paper.signed').select('id')
    expect(await signed.execute()).toHaveLength(1)
  })

  it('sent twice acts once and gives the same answer', async () => {
    const paper = { ...(await aPaperToSign()), once: newId() }
    const key = readFileSync(authority.p12(paper.name))
    const answers = await Promise.all([sign({ ...paper, key }), sign({ ...paper, key })])
    expect(answers.map((one) => one.status)).toEqual([303, 303])
    expect(answers.map((one) => one.headers.get('location'))).toEqual([
      answers[0]?.headers.get('location'),
      answers[0]?.headers.get('location'),
    ])
    expect(await signaturesOf(paper.paperId)).toHaveLength(1)
  })

  it('gives the fault of the key at its field, and writes nothing', async () => {
    const paper = await aPaperToSign()
    const answer = await sign({ ...paper, passphrase: 'sai' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Mật khẩu của khóa chưa đúng')
    expect(await signaturesOf(paper.paperId)).toEqual([])
  })

  it('is not done where the authority gives none', async () => {
    const paper = await aPaperToSign()
    between.close()
    const answer = await sign(paper)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Chưa lấy được dấu thời gian')
    expect(await signaturesOf(paper.paperId)).toEqual([])
  })
})
