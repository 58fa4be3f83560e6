import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { assignCrossChecks } from './cross-check.acts.ts'
import { explain } from './explanation.acts.ts'
import { saveScores } from './save.acts.ts'
import { anIssuedScale, typed } from './scoring.samples.ts'
import { sheetState } from './scoring.store.ts'
import { submitScores } from './submit.acts.ts'

const day = '2022-10-10'

describe('the addresses of the chain', () => {
  let test: TestDatabase
  let app: TestApp
  let ground: Awaited<ReturnType<typeof aSeasonGround>>
  let criteria: string[]
  let checker: string
  beforeAll(async () => {
    test = await testDatabase()
    const { db } = test
    ground = await aSeasonGround(db, day)
    await db
      .insertInto('settings')
      .values({ name: 'exampleDay', value: JSON.stringify(day) })
      .execute()
    const lead = await ground.actor('ct.canbo')
    criteria = await anIssuedScale(db, ground.year, lead)
    await assignCrossChecks(db, lead, ground.year)
    app = await anApp(db, test.url)
    const { checkerId } = await sheetState(db, ground.year.id, ground.agencies.ttr)
    checker = `${Object.entries(ground.agencies).find(([, id]) => id === checkerId)?.[0]}.canbo`
  })
  afterAll(() => test.close())

  const at = () => `/years/${ground.year.slug}`
  const sheet = () => `${at()}/agencies/${ground.agencies.ttr}`
  const ask = async (account: string, path: string, body?: object) => {
    const { cookie, csrf } = await signedInAs(test.db, account)
    const headers = { cookie, 'x-csrf-token': csrf, accept: body ? 'application/json' : 'text/html' }
    if (!body) return app.request(path, { headers })
    const sent = { ...headers, 'content-type': 'application/json' }
    return app.request(path, { method: 'POST', headers: sent, body: JSON.stringify(body) })
  }

  it('save cells of a grid and answer each, with what the column comes to', async () => {
    const cells = [
      { criterionId: criteria[0], value: '58,5', reason: '', version: 0 },
      { criterionId: criteria[1], value: '41', reason: '', version: 0 },
    ]
    const answer = await ask('ttr.canbo', `${sheet()}/scores/self`, { cells })
    expect(await answer.json()).toMatchObject({
      cells: [
        { state: 'saved', value: '58.5', version: 1 },
        { state: 'wrong', sentence: 'Tiêu chí 1.2: nhiều nhất 40,00 điểm.' },
      ],
      total: '58.50',
      filled: 1,
      toFill: 4,
    })
    expect((await ask('da1.canbo', `${sheet()}/scores/self`, { cells })).status).toBe(404)
    expect((await ask('ttr.canbo', `${sheet()}/scores/owner`, { cells })).status).toBe(404)
    expect((await ask('ttr.canbo', `${sheet()}/scores/self`, { cells: 'no' })).status).toBe(422)
  })

  it('open their pages to whoever sees the sheet', async () => {
    const { db } = test
    const deed = { agencyId: ground.agencies.ttr }
    const own = await ground.actor('ttr.canbo')
    const rows = typed(criteria, ['58.5', '39', '0', '0']).map((row, i) => ({
      ...row,
      version: i === 0 ? 1 : 0,
    }))
    await saveScores(db, own, ground.year, { ...deed, scorer: 'self', rows })
    await submitScores(db, own, ground.year, { ...deed, scorer: 'self' })
    const other = await ground.actor(checker)
    const crossed = typed(criteria, ['58', '39', '0', '0'], 'Thiếu một báo cáo')
    await saveScores(db, other, ground.year, { ...deed, scorer: 'cross', rows: crossed })
    await submitScores(db, other, ground.year, { ...deed, scorer: 'cross' })
    const asking = { ...deed, criterionId: criteria[0] ?? '', scorer: 'cross' as const, uploads: [] }
    await explain(db, own, ground.year, { ...asking, statement: 'Báo cáo gửi ngày 2/10' })

    const line = `${sheet()}/scores/${criteria[0]}`
    const seen = async (account: string, path: string) => {
      const page = await ask(account, path)
      return [page.status, await page.text()] as const
    }
    const [, waiting] = await seen(checker, `${at()}/explanations`)
    expect(waiting).toContain('Báo cáo gửi ngày 2/10')
    const [, answering] = await seen(checker, `${line}/explanations`)
    expect(answering).toContain('Trả lời giải trình')
    const [, history] = await seen('da1.canbo', `${line}/changes`)
    expect(history).toContain('Thiếu một báo cáo')
    for (const path of [`${at()}/owned`, `${at()}/decision`, `${at()}/cross-checks`, `${sheet()}/scores`])
      expect((await seen('ct.canbo', path))[0], path).toBe(200)
    for (const path of [`${line}/changes`, `${line}/explanations`, `${at()}/decision`])
      expect((await seen('ngoaicum.canbo', path))[0], path).toBe(404)
  })
})
