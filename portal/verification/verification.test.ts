import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import { newestFile } from '#ground/papers/signing/signing.store.ts'
import { newId } from '#plumbing/id.ts'
import { noTrust } from '#plumbing/pades/trust.ts'
import { inProject } from '#plumbing/root.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { isOneTooMany } from './brake.store.ts'
import { verifyBrake } from './verification.ts'
import { verifyCode, verifyFile } from './verification.view.ts'

let base: TestDatabase
let paperId: string
let pdf: Buffer
let payload: string

beforeAll(async () => {
  base = await testDatabase()
  const ground = await aSeasonGround(base.db)
  paperId = await makePaper(base.db, await ground.actor('ct.canbo'), {
    yearId: ground.year.id,
    subjectId: newId(),
    code: 'central-report',
    title: 'Báo cáo mẫu',
    issuedOn: '2022-02-26',
    content: { ...sampleReport, reference: '/BC-CTĐ' },
  })
  pdf = (await newestFile(base.db, paperId)).content
  const proofs = base.db.selectFrom('paper_proofs').where('paper_id', '=', paperId)
  payload = (await proofs.select('payload').executeTakeFirstOrThrow()).payload
}, 60_000)
afterAll(() => base.close())

const judging = { trust: noTrust, now: new Date('2026-11-23T03:00:00Z') }

async function withdraw() {
  const { issued_by } = await base.db.selectFrom('papers').select('issued_by').executeTakeFirstOrThrow()
  await base.db
    .insertInto('paper_changes')
    .values({
      id: newId(),
      paper_id: paperId,
      kind: 'withdrawn',
      changed_on: '2022-02-28',
      reason: 'Sai số liệu',
      changed_by: issued_by ?? '',
    })
    .execute()
}

describe('Checking a paper', () => {
  it('knows the very file that was issued, and no file that differs by a byte', async () => {
    expect(await verifyFile(base.db, pdf, judging)).toMatchObject({
      verdict: 'unsigned',
      known: { title: 'Báo cáo mẫu', signatures: 0, ceased: null },
    })
    const other = Buffer.concat([pdf, Buffer.from('\n')])
    expect(await verifyFile(base.db, other, judging)).toMatchObject({ verdict: 'unsigned', known: null })
  })

  it('tells what a signed file of elsewhere says, and that it is not of this house', async () => {
    const bytes = readFileSync(inProject('tests', 'eternal', '0.1.0', 'two.pdf'))
    const answer = await verifyFile(base.db, bytes, judging)
    expect(answer).toMatchObject({ verdict: 'noRoots', known: null, signatures: [{}, {}] })
  })

  it('answers the QR of a paper, bare, in small letters or in an address', async () => {
    for (const typed of [payload, payload.toLowerCase(), `https://thidua.example.vn/v/${payload}`])
      expect(await verifyCode(base.db, typed)).toMatchObject({
        answer: 'genuine',
        known: { title: 'Báo cáo mẫu' },
      })
    const altered = `${payload[0] === 'A' ? 'B' : 'A'}${payload.slice(1)}`
    expect(await verifyCode(base.db, altered)).toMatchObject({ answer: 'altered', said: null })
    expect(await verifyCode(base.db, 'XINCHAO')).toMatchObject({ of: 'nothing' })
  })

  it('says that a paper was withdrawn, by its file and by its QR', async () => {
    await withdraw()
    const ceased = { kind: 'withdrawn', since: '2022-02-28' }
    expect(await verifyFile(base.db, pdf, judging)).toMatchObject({ known: { ceased } })
    expect(await verifyCode(base.db, payload)).toMatchObject({ known: { ceased } })
  })

  it('is braked from one place, and not from another', async () => {
    for (let i = 0; i < verifyBrake.most; i++) expect(await isOneTooMany(base.db, '10.1.1.1')).toBe(false)
    expect(await isOneTooMany(base.db, '10.1.1.1')).toBe(true)
    expect(await isOneTooMany(base.db, '10.1.1.2')).toBe(false)
  })
})
