import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Stale } from '#plumbing/verdict.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination, atStep } from '../dossier.samples.ts'
import { saveReport } from './report.acts.ts'
import { reportOf } from './report.store.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let id: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  app = await anApp(test.db, test.url)
  id = await aNomination(test.db, ground)
})
afterAll(() => test.close())

async function save(account: string, words: string, version: number) {
  return saveReport(test.db, await ground.actor(account), ground.year, { id, words, version })
}

describe('the achievement report', () => {
  it('is saved again and again; whoever writes over a newer one is told', async () => {
    expect(await save('ttr.canbo', 'Bản một', 0)).toBe(1)
    expect(await save('ttr.thutruong', 'Bản hai', 1)).toBe(2)
    await expect(save('ttr.canbo', 'Bản của tôi', 1)).rejects.toThrow(Stale)
    expect(await reportOf(test.db, id)).toMatchObject({ words: 'Bản hai', version: 2 })
  })

  it('sent twice alike is saved once', async () => {
    expect(await save('ttr.canbo', 'Bản hai', 1)).toBe(2)
  })

  it('is the agency’s own, and stands once the dossier has gone on', async () => {
    for (const account of ['ct.canbo', 'hc.canbo'])
      await expect(save(account, 'Chèn vào', 2)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await atStep(test.db, ground, { id, step: 'appraisal' })
    await expect(save('ttr.canbo', 'Sửa muộn', 2)).rejects.toThrow('Hồ sơ đang ở bước “Đang thẩm định”')
    await atStep(test.db, ground, { id, step: 'returned' })
    expect(await save('ttr.canbo', 'Bản ba', 2)).toBe(3)
  })

  it('keeps what was typed when it is refused, in composed letters when it is taken', async () => {
    const { cookie, csrf } = await signedInAs(test.db, 'ttr.canbo')
    const page = `/years/${ground.year.slug}/nominations/${id}`
    const send = async (words: string, version: string) => {
      const body = new URLSearchParams({ _csrf: csrf, _from: page, words, _version: version })
      return app.request(`${page}/report`, { method: 'POST', headers: { cookie }, body })
    }
    const late = await send('Câu của người đến sau', '1')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Câu của người đến sau')
    expect((await send('Đơn vị quyết thắng'.normalize('NFD'), '3')).status).toBe(303)
    expect((await reportOf(test.db, id)).words).toBe('Đơn vị quyết thắng')
  })
})
