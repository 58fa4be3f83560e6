import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#plumbing/port.ts'
import { accounts, mayOpen } from '#tests/access.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { openBrowser } from '#tests/browser.ts'
import type { TestDatabase } from '#tests/database.ts'
import { routesOf, sampleAddress, samplesOf } from '#tests/routes.ts'
import { seasonDatabase } from '#tests/season.ts'
import { aPage, barriersOf, overflowsOf } from './pages.ts'

type Seen = { address: string; account: string }

/** Also read by night and on a phone. */
const closely = /^\/($|desk|news\/|sign-in|years\/[^/]+\/(launch|trend|selection|closing|criteria\/new)$)/

describe('every page of the example season', () => {
  let database: TestDatabase
  let app: TestApp
  let browser: Browser
  let server: ReturnType<typeof serve>
  let site = ''
  const cookies = new Map<string, string | null>([['nobody', null]])

  beforeAll(async () => {
    database = await seasonDatabase()
    await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    app = await anApp(database.db, database.url)
    const port = await freePort('127.0.0.1', 31_000 + Math.floor(Math.random() * 10_000))
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
    site = `http://127.0.0.1:${port}`
    for (const account of accounts) cookies.set(account, (await signedInAs(database.db, account)).cookie)
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await database?.close()
  })

  it('has no error, no overflow and no barrier', { timeout: 900_000 }, async () => {
    const pages = await seenPages()
    expect(pages.length).toBeGreaterThan(30)
    const wrong: string[] = []
    for (const account of new Set(pages.map((one) => one.account))) {
      const { page, hear } = await aPage(browser, site, cookies.get(account) ?? null)
      for (const { address } of pages.filter((one) => one.account === account)) {
        const near = closely.test(address)
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(address)
        const found = [...hear(), ...(await overflowsOf(page)), ...(await barriersOf(page, near))]
        if (near) {
          await page.emulateMedia({ colorScheme: 'dark' })
          await page.setViewportSize({ width: 360, height: 900 })
          found.push(...(await barriersOf(page, near)).map((one) => `dark, 360: ${one}`))
        }
        wrong.push(...found.map((one) => `${address} (${account}) ${one}`))
      }
      await page.context().close()
    }
    expect(wrong, `\n${wrong.join('\n')}\n`).toEqual([])
  })

  /** Each address with the first account that may open it. */
  async function seenPages(): Promise<Seen[]> {
    const samples = await samplesOf(database.db)
    const seen: Seen[] = []
    for (const { method, path, rules } of routesOf(app)) {
      const address = sampleAddress(path, samples)
      if (method !== 'GET' || address.includes(':')) continue
      const account = await firstSeer(address, mayOpen[rules[0] ?? ''] ?? (() => true))
      if (account) seen.push({ address, account })
    }
    return seen
  }

  async function firstSeer(address: string, may: (account: string) => boolean): Promise<string | null> {
    for (const [account, cookie] of cookies) {
      if (!may(account)) continue
      const answer = await app.request(address, { headers: { accept: 'text/html', cookie: cookie ?? '' } })
      await answer.arrayBuffer()
      if (answer.status !== 200) continue
      return answer.headers.get('content-type')?.startsWith('text/html') ? account : null
    }
    return null
  }
})
