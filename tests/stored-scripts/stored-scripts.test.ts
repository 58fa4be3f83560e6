import { existsSync } from 'node:fs'
import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOfAccount } from '#ground/people/actor.store.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { freePort } from '#plumbing/port.ts'
import { found } from '#plumbing/verdict.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { openBrowser } from '#tests/browser.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { corpus } from './corpus.ts'
import { placesOf } from './places.ts'
import { plantHonours, plantRoom, plantSeason } from './planting.ts'
import { plantComments } from './planting-comments.ts'
import { plantImport } from './planting-imports.ts'
import { aWatchedPage, awake, faultsOfXml } from './watching.ts'

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(chromium))(
  `scripts in every field, read in a browser (needs one at ${chromium})`,
  () => {
    let database: TestDatabase
    let browser: Browser
    let server: ReturnType<typeof serve>
    let site = ''
    let places: Awaited<ReturnType<typeof placesOf>>
    const cookies: Record<string, string> = {}

    beforeAll(async () => {
      database = await seasonDatabase()
      const { db } = database
      await prepareJobs(database.url)
      await db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
      const [editor, moderator] = await Promise.all(
        ['bientap', 'kiemduyet'].map((name) => actorOfAccount(db, name, '2022-10-26')),
      )
      const room = await plantRoom(db, found(editor))
      const season = await plantSeason(db, found(editor))
      await plantHonours(db)
      const said = await plantComments(db, found(moderator), room.id)
      const moved = await plantImport(db, found(editor))
      places = await placesOf(db, { ...room, ...season, ...said, moved })
      for (const account of ['bientap', 'kiemduyet'])
        cookies[account] = (await signedInAs(db, account)).cookie
      const app = await anApp(db, database.url)
      const port = await freePort('127.0.0.1', 41_000 + Math.floor(Math.random() * 10_000))
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
      site = `http://127.0.0.1:${port}`
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      server?.close()
      await database?.close()
    })

    it('has at least five hundred strings, no two alike', () => {
      expect(corpus.length).toBeGreaterThanOrEqual(500)
      expect(new Set(corpus).size).toBe(corpus.length)
    })

    it('would notice: a page that shows them as they are lets them run', async () => {
      const { context, page, caught } = await aWatchedPage(browser, { bypassCSP: true })
      for (const one of [...corpus.slice(0, 3), '<img src=x onerror=ranHere(7)>'])
        await page.setContent(`<main>${one}</main>`, { waitUntil: 'load' })
      await expect.poll(() => caught.ran.length).toBeGreaterThanOrEqual(3)
      await page.setContent(`<main><a href=" java&Tab;script:x">m</a><p onclick=x>m</p></main>`)
      expect(await awake(page)).toEqual([expect.stringContaining('A href'), 'P onclick'])
      await context.close()
    })

    it.each([
      ['without the policy of the page', true],
      ['with it, and nothing even tries', false],
    ])('runs none of them %s', async (_, bypassCSP) => {
      const { context, page, caught } = await aWatchedPage(browser, { bypassCSP })
      const standing: string[] = []
      const shown: string[] = []
      for (const { path, account } of places.pages) {
        await context.setExtraHTTPHeaders(account ? { cookie: cookies[account] ?? '' } : {})
        const answer = await page.goto(site + path, { waitUntil: 'load' })
        if (![200, 410].includes(answer?.status() ?? 0)) standing.push(`${answer?.status()} ${path}`)
        standing.push(...(await awake(page)).map((one) => `${path} ${one}`))
        if ((await page.content()).includes('ranHere')) shown.push(path)
      }
      expect({ ...caught, standing }).toEqual({ ran: [], dialogs: [], stopped: [], standing: [] })
      expect(shown.length).toBeGreaterThan(places.pages.length / 2)
      await context.close()
    })

    it('leaves what programs read whole', async () => {
      const { context, page } = await aWatchedPage(browser, { bypassCSP: true })
      const textOf = async (path: string) => (await fetch(site + path)).text()
      const texts = await Promise.all(places.xml.map(textOf))
      expect(await faultsOfXml(page, texts)).toEqual([])
      for (const path of places.json) expect(JSON.parse(await textOf(path))).toBeTypeOf('object')
      await context.close()
    })
  },
)
