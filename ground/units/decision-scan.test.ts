import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { formCouncil } from './councils.acts.ts'
import { findCouncil } from './councils.store.ts'
import { keepDecisionScan } from './decision-scan.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let councilId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db)
  app = await anApp(test.db, test.url)
  councilId = await formCouncil(test.db, await ground.actor('quantri'), {
    ...{ organisationId: ground.organisationId, name: 'Hội đồng thử', reference: '1/QĐ (mẫu)' },
    ...{ formedOn: '2022-01-05', termEndsOn: null, chairId: null, secretaryId: null },
  })
})
afterAll(() => test.close())

const scan = (name: string) => ({ name, bytes: new TextEncoder().encode(`%PDF-1.7 ${name}`) })
const keep = async (account: string, upload?: ReturnType<typeof scan>) =>
  keepDecisionScan(test.db, await ground.actor(account), councilId, upload)
const seenBy = async (account: string) => findCouncil(test.db, await ground.actor(account), councilId)
const opened = async (account: string, fileId: string) => {
  const { cookie } = await signedInAs(test.db, account)
  return (await app.request(`/files/${fileId}`, { headers: { cookie } })).status
}

describe('the scanned decision that formed a council', () => {
  it('is kept by who tends units alone, and a file must be chosen', async () => {
    await expect(keep('ct.canbo', scan('a.pdf'))).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(keep('quantri')).rejects.toMatchObject({
      fields: { file: 'Hãy chọn tệp bản quét của quyết định.' },
    })
    const wrong = { name: 'a.pdf', bytes: new TextEncoder().encode('chữ') }
    await expect(keep('quantri', wrong)).rejects.toMatchObject({ fields: { file: expect.any(String) } })
  })

  it('is opened by whoever sees the council, and by no stranger', async () => {
    await keep('quantri', scan('quyet-dinh.pdf'))
    const file = (await seenBy('ct.canbo'))?.decisionFile
    expect(file).toMatchObject({ name: 'quyet-dinh.pdf', size: 23 })
    expect(await opened('ct.canbo', file?.id ?? '')).toBe(200)
    expect(await seenBy('ngoaicum.canbo')).toBeUndefined()
    expect(await opened('ngoaicum.canbo', file?.id ?? '')).toBe(404)
  })

  it('is replaced by another scan, and the journal names both', async () => {
    await keep('quantri', scan('ban-ro-hon.pdf'))
    expect((await seenBy('ct.canbo'))?.decisionFile?.name).toBe('ban-ro-hon.pdf')
    const { rows } = await sql<{ before: unknown; after: unknown }>`
      select before->'file'->>'name' as before, after->'file'->>'name' as after from journal
      where action = 'council.decisionKept' order by id`.execute(test.db)
    expect(rows).toEqual([
      { before: null, after: 'quyet-dinh.pdf' },
      { before: 'quyet-dinh.pdf', after: 'ban-ro-hon.pdf' },
    ])
  })
})
