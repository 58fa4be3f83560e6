import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronicCountsOf } from '#cycle/3-selection/ballots/electronic/result.store.ts'
import { freePort } from '#plumbing/port.ts'
import { signedInAs } from '#tests/app.ts'
import { aSecretSitting, authorityAccount, ballotDay, tellerAccounts, voters } from '#tests/ballots.ts'
import { openBrowser } from '#tests/browser.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { addressOf, type Program, startProgram } from '#tests/program.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { send } from './forms.ts'

/** A small election in a real browser, each person at a machine of his own. */
describe('an electronic ballot in the browser', () => {
  let test: TestDatabase
  let ground: Awaited<ReturnType<typeof aSeasonGround>>
  let sitting: Awaited<ReturnType<typeof aSecretSitting>>
  let program: Program
  let browser: Browser
  let site = ''
  const folder = mkdtempSync(join(tmpdir(), 'qt-ballot-'))
  const machines = new Map<string, BrowserContext>()
  const phrases = new Map<string, string>()
  const codes = new Map<string, string>()
  const names = new Map<string, string>()
  const trackers: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    test = await testDatabase()
    ground = await aSeasonGround(test.db, ballotDay)
    sitting = await aSecretSitting(test.db, ground, 'electronic')
    await test.db
      .insertInto('settings')
      .values({ name: 'exampleDay', value: JSON.stringify(ballotDay) })
      .execute()
    for (const account of voters) names.set(account, await nameOf(account))
    const port = await freePort('127.0.0.1', 20_000 + Math.floor(Math.random() * 10_000))
    const settings = { DATABASE_URL: test.url, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1' }
    program = startProgram(settings, ['--empty'])
    ;[site, browser] = await Promise.all([addressOf(program), openBrowser()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    program?.process.kill('SIGTERM')
    await program?.end
    await test?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const at = () => `/years/khoi-co-quan-2022/sittings/${sitting.sittingId}`

  async function pageFor(account: string, path: string): Promise<Page> {
    const machine = machines.get(account) ?? (await browser.newContext({ baseURL: site, locale: 'vi-VN' }))
    if (!machines.has(account)) {
      const { cookie } = await signedInAs(test.db, account)
      const [name = '', value = ''] = cookie.split('=')
      await machine.addCookies([{ name, value, url: site }])
      machines.set(account, machine)
    }
    const page = await machine.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
    await page.goto(`${at()}/${path}`, { waitUntil: 'load' })
    return page
  }

  const nameOf = async (account: string) => (await ground.actor(account, ballotDay)).name

  /** The words of the choice of a list that names this person. */
  async function choiceOf(page: Page, label: string, account: string): Promise<string> {
    const options = page
      .getByLabel(label)
      .first()
      .locator('option', { hasText: await nameOf(account) })
    return (await options.first().textContent()) ?? ''
  }

  it('is prepared by the secretary', { timeout: 60_000 }, async () => {
    const page = await pageFor('hoidong.thuky', 'tally')
    const [head, second, third] = tellerAccounts
    await send(page, 'Lưu tổ kiểm phiếu', {
      'Tổ trưởng': await choiceOf(page, 'Tổ trưởng', head),
      'Người thứ 2': await choiceOf(page, 'Người thứ 2', second),
      'Người thứ 3': await choiceOf(page, 'Người thứ 3', third),
    })
    await send(page, 'Chuẩn bị bỏ phiếu điện tử', {
      'Người lập mã bỏ phiếu': await choiceOf(page, 'Người lập mã bỏ phiếu', authorityAccount),
    })
    await page.getByText('bước 1/3', { exact: false }).waitFor()
    await page.close()
  })

  it('has its key made in three rounds by three trustees', { timeout: 180_000 }, async () => {
    for (const account of tellerAccounts) {
      const page = await pageFor(account, 'key')
      await page.getByRole('button', { name: 'Lập mã riêng' }).click()
      await page.locator('[data-kept]').check()
      phrases.set(account, (await page.locator('[data-seed]').textContent()) ?? '')
      await page.getByRole('button', { name: 'Gửi phần công khai' }).click()
      await page
        .getByText(account === 'tc.canbo' ? 'Bước 2' : 'Còn chờ', { exact: false })
        .first()
        .waitFor()
      await page.close()
    }
    for (const said of ['Bước 3', 'Khóa đã lập xong'])
      for (const account of tellerAccounts) {
        const page = await pageFor(account, 'key')
        await page.getByLabel('Mã riêng đã chép').fill(phrases.get(account) ?? '')
        await page.getByRole('button', { name: 'Làm bước này' }).click()
        await page
          .getByText(account === 'tc.canbo' ? said : 'Còn chờ', { exact: false })
          .first()
          .waitFor()
        await page.close()
      }
  })

  it('has codes that the server never sees', { timeout: 60_000 }, async () => {
    const page = await pageFor(authorityAccount, 'codes')
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await page.getByRole('button', { name: 'Lập mã cho 5 người' }).click()
    await page.locator('[data-slips] tr').nth(4).waitFor()
    const rows = await page.locator('[data-slips] tr').allInnerTexts()
    for (const account of voters) {
      const row = rows.find(
        (one) => one.includes(' ') && one.split('\t')[0]?.endsWith(names.get(account) ?? account),
      )
      codes.set(account, row?.split('\t')[1]?.trim() ?? '')
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về máy này' }).click(),
    ])
    expect(file.suggestedFilename()).toContain('.txt')
    await page.getByRole('button', { name: 'Nộp danh sách công khai' }).click()
    await page.getByText('Danh sách mã bỏ phiếu đã được nộp.').waitFor()
    expect(new Set(codes.values()).size).toBe(5)
    for (const code of codes.values()) expect(sent.join()).not.toContain(code)
    await page.close()
  })

  it('is voted on by every member from his own machine', { timeout: 240_000 }, async () => {
    const presider = await pageFor('tongcuc.thutruong', 'tally')
    await send(presider, 'Mở bỏ phiếu')
    for (const account of voters) {
      await vote(
        account,
        account === 'tc.thutruong' ? ['Phiếu trắng', 'Phiếu trắng', 'Phiếu trắng'] : undefined,
      )
    }
    await vote('tc.thutruong', ['Không đồng ý', 'Đồng ý', 'Đồng ý'])
    await presider.goto(`${at()}/tally`)
    await send(presider, 'Kết thúc bỏ phiếu')
    await presider.close()
  })

  async function vote(account: string, choices = ['Đồng ý', 'Đồng ý', 'Đồng ý']) {
    const page = await pageFor(account, 'ballot')
    const cases = page.locator('fieldset[data-election]')
    const positions = await cases.locator('legend').allTextContents()
    for (const [i, legend] of positions.entries()) {
      const choice = choices[Number(/^\s*(\d+)/.exec(legend)?.[1] ?? '1') - 1] ?? 'Phiếu trắng'
      await cases.nth(i).getByLabel(choice, { exact: true }).check()
    }
    await page.getByLabel('Mã bỏ phiếu').fill((codes.get(account) ?? '').replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Mã hóa và gửi phiếu' }).click()
    await page.getByText('Đã nhận phiếu của bạn', { exact: false }).waitFor()
    trackers.push((await page.locator('[data-trackers] code').first().textContent()) ?? '')
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.close()
  }

  it('is decrypted by two of the three, verified, and signed', { timeout: 240_000 }, async () => {
    for (const account of ['ct.canbo', 'tc.canbo']) {
      const page = await afterWork(account, 'key', 'Mã riêng đã chép')
      await page.getByLabel('Mã riêng đã chép').fill(phrases.get(account) ?? '')
      await page.getByRole('button', { name: 'Giải mã và gửi' }).click()
      await page
        .getByText(/Bạn đã gửi phần giải mã|Đã đủ người giải mã/)
        .first()
        .waitFor()
      await page.close()
    }
    for (const account of tellerAccounts) {
      const page = await afterWork(account, 'tally', 'Kết quả đã giải mã và kiểm tra')
      await send(page, 'Ký kết quả kiểm phiếu')
      await page.close()
    }
    const { counts } = await electronicCountsOf(test.db, ground.year.id, sitting.sittingId)
    expect([...(counts?.values() ?? [])]).toEqual([
      { yes: 4, no: 1, blank: 0, invalid: 0, recused: 0 },
      { yes: 5, no: 0, blank: 0, invalid: 0, recused: 0 },
      { yes: 4, no: 0, blank: 0, invalid: 0, recused: 1 },
    ])
  })

  /** The page once the server's long work shows on it. */
  async function afterWork(account: string, path: string, words: string): Promise<Page> {
    const page = await pageFor(account, path)
    for (let tries = 0; tries < 120 && !(await page.content()).includes(words); tries++) {
      await page.waitForTimeout(500)
      await page.reload()
    }
    return page
  }

  it('lets a member find the ballot that counts, and not the one it replaced', {
    timeout: 60_000,
  }, async () => {
    const [replaced = '', last = ''] = trackers.slice(-2)
    const page = await pageFor('tc.thutruong', 'trackers')
    for (const [tracker, said] of [
      [last, 'Phiếu có mã này nằm trong danh sách được tính.'],
      [replaced, 'Không có phiếu nào mang mã này.'],
    ] as const) {
      await page.getByLabel('Mã theo dõi của tôi').fill(tracker)
      await page.getByRole('button', { name: 'Tìm' }).last().click()
      await page.getByText(said, { exact: false }).waitFor()
    }
    expect(faults).toEqual([])
  })
})
