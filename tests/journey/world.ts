import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { freePort } from '#plumbing/port.ts'
import { examplePassword, layGround, type SeasonGround } from '#season/ground.ts'
import type { AgencyKey } from '#season/people.ts'
import { openBrowser } from '#tests/browser.ts'
import { testDatabase } from '#tests/database.ts'
import { addressOf, startProgram } from '#tests/program.ts'
import { send } from './forms.ts'

/** The program in a process of its own, one browser, and a calendar that the journey turns. */
export type World = {
  db: Db
  site: string
  year: string // the path of the year 2022
  nextYear: string
  browser: Browser
  page: Page
  agency: Record<AgencyKey, { name: string; path: string }> // each agency and its address in the year
  /** From now on it is this day. */
  on: (day: Day) => Promise<void>
  /** The page in the hands of this person, at this address; signed in through the sign-in page. */
  as: (account: string, path: string) => Promise<Page>
  close: () => Promise<void>
}

/** Lays the ground and nothing else: agencies, people, accounts, the cluster and its years. */
export async function openWorld(): Promise<World> {
  const database = await testDatabase()
  const { db } = database
  const ground = await layGround(db)
  const folder = mkdtempSync(join(tmpdir(), 'qt-journey-'))
  const port = await freePort('127.0.0.1', 20_000 + Math.floor(Math.random() * 10_000))
  const settings = { DATABASE_URL: database.url, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1' }
  const program = startProgram(settings, ['--empty'])
  const [site, browser] = await Promise.all([addressOf(program), openBrowser()])
  const context = await browser.newContext({ baseURL: site, locale: 'vi-VN' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on('dialog', (dialog) => dialog.accept())

  const close = async () => {
    await browser.close()
    program.process.kill('SIGTERM')
    await program.end
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    db,
    site,
    browser,
    page,
    year: '/years/khoi-co-quan-2022',
    nextYear: '/years/khoi-co-quan-2023',
    agency: await agencyNames(db, ground.agencies),
    on: (day) => setDay(db, day),
    as: people(context, page),
    close,
  }
}

async function setDay(db: Db, day: Day) {
  const row = { name: 'exampleDay', value: JSON.stringify(day) }
  await db
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
    .execute()
}

/** Each person signs in once, by typing; later the browser only takes up the person's session again. */
function people(context: BrowserContext, page: Page) {
  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()
  return async (account: string, path: string) => {
    await context.clearCookies()
    const known = sessions.get(account)
    if (known) {
      await context.addCookies(known)
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      return page
    }
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await send(page, 'Đăng nhập', { 'Tên đăng nhập': account, 'Mật khẩu': examplePassword })
    sessions.set(account, await context.cookies())
    return page
  }
}

async function agencyNames(db: Db, ids: SeasonGround['agencies']): Promise<World['agency']> {
  const rows = await db.selectFrom('agencies').select(['id', 'name']).execute()
  const of = (key: AgencyKey) => {
    const name = rows.find((row) => row.id === ids[key])?.name ?? ''
    return { name, path: `/years/khoi-co-quan-2022/agencies/${ids[key]}` }
  }
  const [btm, ct, qlcn, hc, tc] = [of('btm'), of('ct'), of('qlcn'), of('hc'), of('tc')]
  const [ubkt, ttr, dths, tapchi, da1] = [of('ubkt'), of('ttr'), of('dths'), of('tapchi'), of('da1')]
  return { btm, ct, qlcn, hc, tc, ubkt, ttr, dths, tapchi, da1 }
}
