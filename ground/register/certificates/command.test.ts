import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { issueForDecision } from './certificates.acts.ts'
import { allKeys, certificatesOf } from './certificates.store.ts'
import { certificateCommand } from './command.ts'
import { signedStanding } from './standing.view.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
let standing = ''
let fallen = ''

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const body = await aBodyThatDecides(db)
  const { decisionId, awardIds } = await body.decide([body.ground.people.get('hc.canbo') ?? '', null])
  await issueForDecision(db, body.head, decisionId, '2022-10-25')
  const payloads = await Promise.all(
    awardIds.map(async (id) => (await certificatesOf(db, id))[0]?.payload ?? ''),
  )
  standing = payloads[0] ?? ''
  fallen = payloads[1] ?? ''
  await changeAward(db, body.head, awardIds[1] ?? '', {
    ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Khai không đúng (minh họa).' },
    ...{ reference: '91/QĐ-MH', actedOn: '2022-10-26', signerName: 'Người ký minh họa' },
  })
  const list = await signedStanding(db, '2022-10-26')
  keep('keys.json', { keys: await allKeys(db) })
  keep('standing.json', list)
  keep('altered.json', { ...list, words: list.words.replace('"ended"', '"lowered"') })
})
afterAll(() => database.close())

const keep = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value))

async function run(...words: string[]) {
  let said = ''
  const to = new Writable({
    write(part, _, next) {
      said += String(part)
      next()
    },
  })
  return { code: await certificateCommand(words, { folder, output: to, errors: to }), said }
}

describe('Checking a certificate without network or database', () => {
  it('knows a genuine one by its address, in small letters too', async () => {
    const address = `https://thidua.example.vn/C/${standing}`.toLowerCase()
    const { code, said } = await run(address, '--keys=keys.json', '--standing=standing.json')
    expect([code, said.startsWith('THẬT')]).toEqual([0, true])
    expect(said).toContain('Đồng chí Mẫu Số 1')
  })

  it('says that standing is unknown where no list was given', async () => {
    const { code, said } = await run(fallen, '--keys=keys.json')
    expect([code, said]).toEqual([0, expect.stringContaining('chưa rõ còn giá trị')])
  })

  it('tells from the signed list that one no longer stands, and since when', async () => {
    const { code, said } = await run(fallen, '--keys=keys.json', '--standing=standing.json')
    expect([code, said]).toEqual([3, expect.stringContaining('KHÔNG CÒN GIÁ TRỊ từ 26/10/2022')])
  })

  it('answers 1 for altered words and for letters that are no certificate', async () => {
    const at = 200
    const other = standing[at] === 'A' ? 'B' : 'A'
    const altered = await run(standing.slice(0, at) + other + standing.slice(at + 1), '--keys=keys.json')
    expect(altered.code).toBe(1)
    expect((await run('MAU', '--keys=keys.json')).code).toBe(1)
  })

  it('answers 2 when called wrongly, without a file, or with a list somebody changed', async () => {
    expect((await run(standing)).said).toContain('--keys')
    const codes = [
      await run(standing),
      await run('--keys=keys.json'),
      await run(standing, '--keys=none.json'),
      await run(standing, '--keys=keys.json', '--standing=altered.json'),
      await run(standing, '--keys=keys.json', '--other'),
    ]
    expect(codes.map((one) => one.code)).toEqual([2, 2, 2, 2, 2])
  })

  it('explains itself in both languages', async () => {
    const { code, said } = await run('--help')
    expect([code, said]).toEqual([0, expect.stringContaining('exit code')])
  })
})
