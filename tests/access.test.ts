import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '#plumbing/database.ts'
import { playSeason } from '#season/season.ts'
import { readerToken } from '#server/csrf.ts'
import { secretOf } from '#server/secret.ts'
import { accounts, mayOpen } from './access.ts'
import { anApp, signedInAs, type TestApp } from './app.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { routesOf, sampleAddress, samplesOf } from './routes.ts'

/** Every route of the running program × every example account, and nobody: allowed, or “not found”. */
describe('who may open what', () => {
  let database: TestDatabase
  let app: TestApp
  let samples: Record<string, string>

  beforeAll(async () => {
    database = await testDatabase()
    await transact(database.db, async (tx) => {
      await playSeason(tx)
      await tx.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    })
    app = await anApp(database.db, database.url)
    samples = await samplesOf(database.db)
  }, 120_000)
  afterAll(() => database.close())

  it('every route names exactly one rule, and the table knows it', () => {
    const wrong = routesOf(app).filter(
      (route) => route.rules.length !== 1 || !route.rules.every((rule) => rule in mayOpen),
    )
    expect(wrong).toEqual([])
  })

  it('there is a sample address for every route', () => {
    expect(
      routesOf(app)
        .filter((route) => addressOf(route.path).includes(':'))
        .map((route) => route.path),
    ).toEqual([])
  })

  it.each(['nobody', ...accounts])(
    'as %s',
    async (account) => {
      const wrong: string[] = []
      for (const route of routesOf(app)) {
        const rule = route.rules[0] ?? ''
        const expected = mayOpen[rule]?.(account) ?? false
        const status = await ask(route.method, addressOf(route.path), account)
        const seen = status !== 404
        if (seen !== expected || status >= 500)
          wrong.push(`${route.method} ${route.path} (${rule}): ${status}`)
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )

  const addressOf = (path: string) => sampleAddress(path, samples)

  async function ask(method: string, address: string, account: string): Promise<number> {
    const session = account === 'nobody' ? null : await signedInAs(database.db, account)
    const headers = new Headers({ accept: 'text/html', ...(session ? { cookie: session.cookie } : {}) })
    if (method !== 'POST') return (await app.request(address, { method, headers })).status
    const body = new FormData()
    body.set(
      '_csrf',
      session?.csrf ?? readerToken(await secretOf(database.db), new Date('2022-10-26T05:00:00Z')),
    )
    return (await app.request(address, { method, headers, body })).status
  }
})
