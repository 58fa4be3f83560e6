import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { qrPath } from '#plumbing/qr.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { issueCertificate, issueForDecision } from './certificates.acts.ts'
import { certificatesOf } from './certificates.store.ts'
import { qrAddress } from './qr.ts'
import { answerFor } from './standing.view.ts'

let database: TestDatabase
let body: Awaited<ReturnType<typeof aBodyThatDecides>>
beforeAll(async () => {
  database = await testDatabase()
  body = await aBodyThatDecides(database.db)
})
afterAll(() => database.close())

const day = '2022-10-25'
const person = (account: string) => body.ground.people.get(account) ?? ''
const change = {
  act: 'cancel' as const,
  ground: 'falseAchievement',
  toCode: '',
  reason: 'Khai không đúng (minh họa).',
  reference: '90/QĐ-MH',
  actedOn: '2022-10-26',
  signerName: 'Người ký minh họa',
}

async function issued(account = 'hc.canbo') {
  const { awardIds } = await body.decide([person(account)])
  const [awardId = ''] = awardIds
  await issueCertificate(database.db, body.head, awardId, day)
  return { awardId, payload: await newestPayload(awardId) }
}
const newestPayload = async (awardId: string) =>
  (await certificatesOf(database.db, awardId))[0]?.payload ?? ''
const answerTo = async (payload: string) => (await answerFor(database.db, payload)).answer

describe('A certificate', () => {
  it('is genuine as issued, and says no more than what stands on it', async () => {
    const { payload } = await issued()
    const { said, ...rest } = await answerFor(database.db, payload)
    expect(rest).toEqual({ answer: 'genuine', since: null, to: '', illustrative: false })
    expect(Object.keys(said ?? {}).sort()).toEqual(
      ['awardCode', 'decidedOn', 'issuer', 'recipient', 'reference', 'serial'].sort(),
    )
  })

  it('no longer stands once its award was cancelled, and does again once restored; the reason is not told', async () => {
    const { awardId, payload } = await issued()
    await changeAward(database.db, body.head, awardId, change)
    const ended = await answerFor(database.db, payload)
    expect([ended.answer, ended.since]).toEqual(['ended', '2022-10-26'])
    expect(JSON.stringify(ended)).not.toContain('Khai không đúng')
    await changeAward(database.db, body.head, awardId, { ...change, act: 'restore', ground: '' })
    expect(await answerTo(payload)).toBe('genuine')
  })

  it('is told as lowered, and the one issued afterwards as genuine', async () => {
    const { awardId, payload } = await issued()
    const lowered = { act: 'lower' as const, ground: 'violationFound', toCode: 'advancedSoldier' }
    await changeAward(database.db, body.head, awardId, { ...change, ...lowered })
    expect(await answerFor(database.db, payload)).toMatchObject({ answer: 'lowered', to: 'advancedSoldier' })
    await issueCertificate(database.db, body.head, awardId, '2022-10-26')
    expect(await answerTo(payload)).toBe('replaced')
    const newer = await answerFor(database.db, await newestPayload(awardId))
    expect([newer.answer, newer.said?.awardCode]).toEqual(['genuine', 'advancedSoldier'])
  })

  it('is not issued twice, until a paper asks for a new one', async () => {
    const { awardId, payload } = await issued()
    await expect(issueCertificate(database.db, body.head, awardId, day)).rejects.toThrow('cấp đổi, cấp lại')
    await changeAward(database.db, body.head, awardId, { ...change, act: 'reissue', ground: '' })
    await issueCertificate(database.db, body.head, awardId, '2022-10-26')
    expect(await answerTo(payload)).toBe('replaced')
  })

  it('is not issued for an award that was taken back, nor before the decision or on a day to come', async () => {
    const { awardIds } = await body.decide([person('hc.canbo')])
    const [awardId = ''] = awardIds
    for (const wrong of ['2022-10-23', '2022-10-27'])
      await expect(issueCertificate(database.db, body.head, awardId, wrong)).rejects.toMatchObject({
        fields: { issued_on: expect.any(String) },
      })
    await changeAward(database.db, body.head, awardId, change)
    await expect(issueCertificate(database.db, body.head, awardId, day)).rejects.toThrow('hủy hoặc tước')
  })

  it('is altered with another name in it, and not ours with letters that say nothing', async () => {
    const { payload } = await issued()
    const altered = await answerFor(
      database.db,
      `${payload.slice(0, 190)}${twist(payload[190])}${payload.slice(191)}`,
    )
    expect(['altered', 'notOurs']).toContain(altered.answer)
    expect(altered.said).toBeNull()
    expect(await answerTo('MAU')).toBe('notOurs')
  })

  it('cannot be issued by other agencies of the cluster, for whom the award is seen, nor from outside', async () => {
    const { awardIds, decisionId } = await body.decide([person('hc.canbo')])
    for (const stranger of ['hc.canbo', 'ct.canbo', 'ngoaicum.canbo']) {
      const who = await body.actor(stranger)
      const hidden = { verdict: { kind: 'hidden' } }
      await expect(issueCertificate(database.db, who, awardIds[0] ?? '', day)).rejects.toMatchObject(hidden)
      await expect(issueForDecision(database.db, who, decisionId, day)).rejects.toMatchObject(hidden)
    }
  })
})

describe('The certificates of a whole decision', () => {
  it('are numbered one after the other in the golden book of the body, and none is issued again', async () => {
    const { decisionId, awardIds } = await body.decide([person('hc.canbo'), person('tc.canbo'), null])
    expect(await issueForDecision(database.db, body.head, decisionId, day)).toBe(3)
    const books = await Promise.all(
      awardIds.map(async (id) => (await certificatesOf(database.db, id))[0]?.goldenBook ?? ''),
    )
    const first = Number(books[0]?.split('/')[0])
    expect(books).toEqual([`${first}/2022`, `${first + 1}/2022`, `${first + 2}/2022`])
    await expect(issueForDecision(database.db, body.head, decisionId, day)).rejects.toThrow('đã có bằng')
  })
})

const twist = (letter = 'A') => (letter === 'A' ? 'B' : 'A')
const zbar = spawnSync('zbarimg', ['--version']).status === 0

describe('The QR of a certificate', () => {
  it.runIf(zbar)('is read by another program as the very address in capitals', async () => {
    const address = qrAddress('https://thidua.example.vn', (await issued()).payload)
    const { size, path } = qrPath(address)
    const box = `viewBox="-4 -4 ${size + 8} ${size + 8}" width="900" height="900"`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`
    const file = join(mkdtempSync(join(tmpdir(), 'qr-')), 'qr.png')
    writeFileSync(file, await sharp(Buffer.from(svg)).png().toBuffer())
    expect(execFileSync('zbarimg', ['-q', '--raw', file]).toString().trim()).toBe(address)
    expect(address).toMatch(/^[0-9A-Z $%*+\-./:]+$/)
  })
})
