import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { payloadOf } from '#plumbing/signed-payload.ts'
import { isSigned } from '#plumbing/signing.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { sampleReport } from '../paper.samples.ts'
import { paperDigest, readProof } from './payload.ts'
import { paperSerial, proofsAt, sealPaper } from './seal.ts'

let base: TestDatabase

beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

// The paper's own row follows in the deed that seals; here there is none, so the deed is given up.
async function sealed(paperId: string) {
  let payload = ''
  const givenUp = base.db.transaction().execute(async (tx) => {
    const paper = await sealPaper(tx, { paperId, paper: sampleReport })
    payload = paper.proof?.payload ?? ''
    expect({ ...paper, proof: undefined }).toEqual({ ...sampleReport, proof: undefined })
    const key = await tx.selectFrom('signing_keys').selectAll().executeTakeFirstOrThrow()
    const read = readProof(payload.split('/').at(-1) ?? '')
    const signature = Buffer.from(read?.signature ?? []).toString('base64url')
    expect(isSigned(read?.words ?? '', { signature, publicKey: key.public_key })).toBe(true)
  })
  await expect(givenUp).rejects.toThrow('paper_proofs_paper_id_fkey')
  return payload
}

describe('The QR of a paper', () => {
  it('says which paper it is, signed, with the digest of everything the paper says', async () => {
    const paperId = newId()
    expect(readProof(await sealed(paperId))?.said).toMatchObject({
      serial: paperSerial(paperId),
      reference: sampleReport.reference,
      typeName: sampleReport.typeName,
      day: sampleReport.day,
      issuer: sampleReport.issuer,
      digest: paperDigest(sampleReport).toString('base64url'),
    })
  })

  it('holds the address where it is checked, in capitals, where one is set', async () => {
    proofsAt('https://thidua.example.vn')
    try {
      const payload = await sealed(newId())
      expect(payload).toMatch(/^HTTPS:\/\/THIDUA\.EXAMPLE\.VN\/V\/[A-Z2-7]+$/)
    } finally {
      proofsAt(null)
    }
  })

  it('has the same digest however its fields are ordered, and another for any other word', () => {
    const turned = Object.fromEntries(Object.entries(sampleReport).reverse()) as typeof sampleReport
    expect(paperDigest(turned)).toEqual(paperDigest(sampleReport))
    expect(paperDigest({ ...sampleReport, proof: { payload: 'A', text: 'B' } })).toEqual(
      paperDigest(sampleReport),
    )
    expect(paperDigest({ ...sampleReport, place: 'Huế' })).not.toEqual(paperDigest(sampleReport))
  })

  it.each([
    ['', 'nothing'],
    ['KHONGPHAIMA', 'letters that are no code'],
    [payloadOf('QT1\na\nb\nc\nd\n2022-01-01\ne\nf', new Uint8Array(64)), 'another form'],
    [payloadOf('QT2\na\nb\nc\nd\n2022-02-31\ne\nf', new Uint8Array(64)), 'a day that is none'],
    ['A'.repeat(5000), 'far too much'],
  ])('%j is no proof: %s', (payload) => {
    expect(readProof(payload)).toBeNull()
  })
})
