import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import { placesOf } from '#ground/papers/signing/signing.store.ts'
import { type Db, openDatabase } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { inProject } from '#plumbing/root.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'

let database: TestDatabase
let pool: Db
let app: TestApp
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let keeper: { cookie: string; csrf: string }
let stranger: { cookie: string; csrf: string }
let to: string
let paperId: string

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  pool = openDatabase(database.url)
  app = await anApp(pool, database.url)
  keeper = await signedInAs(database.db, 'ct.canbo')
  stranger = await signedInAs(database.db, 'btm.canbo')
  paperId = await makePaper(database.db, await ground.actor('ct.canbo'), {
    ...{ yearId: ground.year.id, subjectId: newId(), code: 'central-report', title: 'Báo cáo mẫu' },
    ...{ issuedOn: '2022-02-26', content: { ...sampleReport, reference: '/BC-CTĐ' } },
  })
  to = `/years/khoi-co-quan-2022/papers/${paperId}`
}, 60_000)
afterAll(async () => {
  await pool.destroy()
  await database.close()
})

function post(at: string, said: Record<string, string | File>, who = keeper) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ _csrf: who.csrf, _from: `${to}/signing`, ...said }))
    body.set(name, value)
  return app.request(at, { method: 'POST', headers: { cookie: who.cookie }, body })
}

const pdfFile = () => {
  const bytes = readFileSync(inProject('tests', 'eternal', '0.1.0', 'two.pdf'))
  return new File([new Uint8Array(bytes)], 'hai.pdf')
}

describe('The routes of signing', () => {
  it('take an order of whoever keeps the paper, and hide it from others', async () => {
    const { id } = await ground.actor('ct.canbo')
    expect((await post(`${to}/signing-order`, { place1: `person:${newId()}` })).status).toBe(422)
    expect((await post(`${to}/signing-order`, { place1: `person:${id}` }, stranger)).status).toBe(404)
    expect((await post(`${to}/signing-order`, { place1: `person:${id}` })).status).toBe(303)
    expect(await placesOf(database.db, paperId)).toMatchObject([{ personId: id, position: 1 }])
  })

  it('take no file that is not the newest version with one more signature', async () => {
    const [place] = await placesOf(database.db, paperId)
    const said = { placeId: place?.id ?? '', file: pdfFile() }
    const answer = await post(`${to}/signed-copies`, said)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('không phải bản PDF mới nhất')
    expect((await post(`${to}/signed-copies`, said, stranger)).status).toBe(404)
  })

  it('take a scan, and give it and the newest file to readers of the paper', async () => {
    expect((await post(`${to}/scans`, { scan: pdfFile(), note: 'Bản đóng dấu' })).status).toBe(303)
    expect((await post(`${to}/scans`, { scan: pdfFile(), note: '' }, stranger)).status).toBe(404)
    const [scan] = await database.db.selectFrom('paper_scans').select('id').execute()
    for (const path of [`/scans/${scan?.id}`, '/signed']) {
      const answer = await app.request(`${to}${path}`, { headers: { cookie: stranger.cookie } })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    }
  })

  it('take a refusal with its reason, by whose turn it is', async () => {
    const [place] = await placesOf(database.db, paperId)
    const said = { placeId: place?.id ?? '', reason: 'Sai số liệu ở bảng 2' }
    expect((await post(`${to}/signing-refusals`, { ...said, reason: '' })).status).toBe(422)
    expect((await post(`${to}/signing-refusals`, said, stranger)).status).toBe(404)
    expect((await post(`${to}/signing-refusals`, said)).status).toBe(303)
    const page = await app.request(`${to}/signing`, { headers: { cookie: keeper.cookie } })
    expect(await page.text()).toContain('Sai số liệu ở bảng 2')
  })

  it('check a file that somebody sends to the public page', async () => {
    const answer = await post('/verify', { file: pdfFile() })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Chữ ký đúng, văn bản nguyên vẹn; chưa rõ người ký.')
  })
})

it('a paper is withdrawn with the scan of what withdraws it', async () => {
  const said = { kind: 'withdrawn', changedOn: '2022-03-01', reason: 'Sai nội dung' }
  const sent = { ...said, otherReference: '12/QĐ-X', scan: pdfFile() }
  expect((await post(`${to}/changes`, sent, stranger)).status).toBe(404)
  expect((await post(`${to}/changes`, sent)).status).toBe(303)
  const scans = await database.db.selectFrom('paper_scans').orderBy('added_at').select('note').execute()
  expect(scans.map((one) => one.note)).toEqual(['Bản đóng dấu', 'Văn bản thu hồi'])
})

it.each([
  ['agencies', (of: typeof ground) => of.agencies.ct],
  ['clusters', (of: typeof ground) => of.clusterId],
])('the page of %s leads to the templates for whoever keeps them', async (kind, idOf) => {
  const page = `/${kind}/${idOf(ground)}`
  const seenBy = async ({ cookie }: typeof keeper) =>
    (await app.request(page, { headers: { cookie } })).text()
  expect(await seenBy(keeper)).toContain(`${page}/paper-templates`)
  expect(await seenBy(stranger)).not.toContain('paper-templates')
})
