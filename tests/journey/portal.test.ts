import { serve } from '@hono/node-server'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#plumbing/port.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { openBrowser } from '#tests/browser.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { aPage, barriersOf } from './pages.ts'
import { htmlOf, portalPages } from './portal-pages.ts'

// Empty elements are closed as the maker of the pages writes them; how long a headline is, its editor decides.
const judge = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'void-style': ['error', { style: 'selfclosing' }], 'long-title': 'off' },
})

describe('the magazine for every reader', () => {
  let database: TestDatabase
  let app: TestApp
  let browser: Browser
  let page: Page
  let server: ReturnType<typeof serve>

  beforeAll(async () => {
    database = await seasonDatabase()
    app = await anApp(database.db, database.url)
    const port = await freePort('127.0.0.1', 31_000 + Math.floor(Math.random() * 10_000))
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
    browser = await openBrowser()
    page = (await aPage(browser, `http://127.0.0.1:${port}`, null)).page
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await database?.close()
  })

  it('writes HTML without errors on every page', { timeout: 120_000 }, async () => {
    const wrong: string[] = []
    for (const address of await portalPages(app)) {
      const { results } = await judge.validateString(await htmlOf(app, address))
      const messages = results.flatMap((result) => result.messages)
      wrong.push(...messages.map((one) => `${address} ${one.ruleId}: ${one.message}`))
    }
    expect(wrong, `\n${wrong.join('\n')}\n`).toEqual([])
  })

  it('has no barrier by day or night, wide or at 400 %', { timeout: 900_000 }, async () => {
    const wrong: string[] = []
    for (const address of await portalPages(app))
      for (const width of [1280, 320])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.goto(address)
          const found = await barriersOf(page, true)
          wrong.push(...found.map((one) => `${address} ${width} ${colorScheme} ${one}`))
        }
    expect(wrong, `\n${wrong.join('\n')}\n`).toEqual([])
  })

  it('leads the keyboard from the first key past the head to the text', async () => {
    await page.goto('/latest')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('#')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^\/news\//)
    await Promise.all([page.waitForURL(/\/news\//), page.keyboard.press('Enter')])
  })

  it('leads the keyboard through the fields of a comment in the order they are read', async () => {
    const [item = ''] = (await portalPages(app)).filter((one) => /^\/news\/muoi/.test(one))
    await page.goto(item)
    await page.getByLabel(/^Họ và tên/).focus()
    const names: string[] = []
    for (let step = 0; step < 5; step += 1) {
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''))
      await page.keyboard.press('Tab')
    }
    expect(names.slice(0, 4)).toEqual(['name', 'email', 'body', 'publication'])
    expect(names).not.toContain('website')
  })

  it('goes from photo to photo of a gallery by keys', async () => {
    const [gallery = ''] = (await portalPages(app)).filter((one) => one.startsWith('/news/chum-anh'))
    await page.goto(gallery)
    await page.locator('.gallery-strip a').nth(1).focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(await page.locator('.gallery-strip a').nth(1).getAttribute('href'))
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^#photo-/)
  })

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
})
