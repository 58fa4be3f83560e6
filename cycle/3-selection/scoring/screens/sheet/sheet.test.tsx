import type { BrowserContext, Page } from 'playwright-core'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplePassword } from '#season/ground.ts'
import { fill, formOf, press } from '#tests/journey/forms.ts'
import { barriersOf, overflowsOf } from '#tests/journey/pages.ts'
import { openWorld, type World } from '#tests/journey/world.ts'
import { aMixedScale } from '#tests/mixed-scale.ts'
import { SheetScreen } from './SheetScreen.tsx'
import { aSheetView } from './sheet.samples.ts'

let world: World
let one: Page
let other: Page
beforeAll(async () => {
  world = await openWorld()
  await world.on('2022-10-10')
  await aMixedScale(world.db)
  ;[one, other] = await Promise.all([aHand('ttr.canbo'), aHand('ttr.thutruong')])
}, 120_000)
afterAll(() => world?.close())

const line = (page: Page, code: string) =>
  page.locator('tbody tr', { has: page.getByText(code, { exact: true }) })
const value = (page: Page, code: string) => line(page, code).locator('.own :is(input, select)')
const reason = (page: Page, code: string) => line(page, code).locator('textarea')
const state = (page: Page) => page.locator('[data-state-line]')
const saved = (page: Page) =>
  expect.poll(() => state(page).textContent(), { timeout: 15_000 }).toMatch(/^Đã lưu \d\d:\d\d$/)

async function valuesOf(page: Page, ...codes: string[]): Promise<string[]> {
  return Promise.all(codes.map((code) => value(page, code).inputValue()))
}

describe('the sheet under two hands', () => {
  it('is filled by keys alone, saves itself and adds up', async () => {
    await value(one, '1.1').focus()
    await one.keyboard.type('9,5')
    await one.keyboard.press('Enter')
    await one.keyboard.type('8')
    await one.keyboard.press('Tab')
    await one.keyboard.type('theo sổ theo dõi')
    await one.keyboard.press('Tab')
    await one.keyboard.type('95')
    await one.keyboard.press('Enter')
    await saved(one)
    expect(await line(one, '1.3').locator('[data-points]').textContent()).toBe('→ 9,50 điểm')
    expect(await line(one, '1').locator('[data-column=self]').textContent()).toBe('27,00')
    expect(await one.locator('[data-total=self]').textContent()).toBe('27,00')

    await one.reload()
    expect(await valuesOf(one, '1.1', '1.2', '1.3')).toEqual(['9,5', '8', '95'])
    expect(await reason(one, '1.2').inputValue()).toBe('theo sổ theo dõi')
  })

  it('walks, edits and takes back as a spreadsheet does', async () => {
    await value(one, '1.1').focus()
    await one.keyboard.press('F2')
    await one.keyboard.press('ArrowLeft')
    await one.keyboard.type('0')
    expect(await value(one, '1.1').inputValue()).toBe('9,05')
    await one.keyboard.press('Escape')
    expect(await value(one, '1.1').inputValue()).toBe('9,5')
    await one.keyboard.press('Control+End')
    expect(await value(one, '2.4').evaluate((node) => node === document.activeElement)).toBe(true)
    await one.keyboard.press('PageUp')
    await one.keyboard.press('End')
    expect(await reason(one, '1.1').evaluate((node) => node === document.activeElement)).toBe(true)
    await one.keyboard.press('Home')
    await one.keyboard.press('ArrowLeft')
    expect(await one.evaluate(() => document.activeElement?.textContent)).toBe('lịch sử')
    await one.keyboard.press('ArrowDown')
    expect(await one.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/changes$/)
  })

  it('takes a block from a spreadsheet as one step, and says what it left out', async () => {
    await paste(one, '1.4', '7,25\tcó biên bản\r\n\t\r\nhai\t\r\n3\tđủ\r\nCó\t\r\n')
    expect(await valuesOf(one, '1.4', '2.1', '2.2', '2.3')).toEqual(['7,25', '', '3', 'yes'])
    expect(await one.locator('[data-pasted]').textContent()).toContain('2.1: “hai” không phải số')
    await saved(one)
    await one.keyboard.press('Control+z')
    expect(await valuesOf(one, '1.4', '2.2', '2.3')).toEqual(['', '', ''])
    await one.keyboard.press('Control+y')
    expect(await valuesOf(one, '1.4', '2.2', '2.3')).toEqual(['7,25', '3', 'yes'])
    await saved(one)
    await one.reload()
    expect(await valuesOf(one, '1.4', '2.2', '2.3')).toEqual(['7,25', '3', 'yes'])
  })

  it('copies chosen cells and puts them down elsewhere', async () => {
    await value(one, '1.1').focus()
    await one.keyboard.press('Shift+ArrowDown')
    await one.keyboard.press('Control+c')
    await value(one, '2.4').focus()
    expect(await one.evaluate(() => navigator.clipboard.readText())).toBe('9,5\n8')
    await one.keyboard.press('Control+v')
    expect(await one.locator('[data-pasted]').textContent()).toContain('quá cuối bảng')
    expect(await valuesOf(one, '2.4')).toEqual(['9,5'])
    await one.keyboard.press('Control+z')
    expect(await valuesOf(one, '2.4')).toEqual([''])
  })

  it('keeps what was typed without a network, and sends it when there is one', async () => {
    await one.context().setOffline(true)
    await value(one, '2.1').fill('4')
    await expect.poll(() => state(one).textContent(), { timeout: 15_000 }).toBe('Chưa lưu được, sẽ thử lại')
    await one.context().setOffline(false)
    await saved(one)
    await other.reload()
    expect(await valuesOf(other, '2.1')).toEqual(['4'])
  })

  it('brings back after a reload what could not be saved', async () => {
    await one.route('**/scores/self', (route) => route.abort())
    await value(one, '2.1').fill('4,5')
    await expect.poll(() => state(one).textContent(), { timeout: 15_000 }).toBe('Chưa lưu được, sẽ thử lại')
    await one.unroute('**/scores/self')
    await one.reload()
    expect(await valuesOf(one, '2.1')).toEqual(['4,5'])
    await saved(one)
  })

  it('brings what others write into cells nobody touched', async () => {
    await value(other, '1.4').fill('6')
    await saved(other)
    await one.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect.poll(() => value(one, '1.4').inputValue(), { timeout: 15_000 }).toBe('6')
  })

  // A page that looks for what others wrote, as it does when it comes to the front, would leave nothing to dispute.
  const view = /\/scores$/
  const seesNothing = (page: Page) => page.route(view, (route) => route.abort())

  it('shows both values where two wrote the same cell, and loses neither', async () => {
    await other.reload()
    await seesNothing(other)
    await value(one, '1.1').fill('9')
    await saved(one)
    await seesNothing(one)
    await value(other, '1.1').fill('8,5')
    const note = line(other, '1.1').locator('.own-note')
    await expect.poll(() => note.textContent(), { timeout: 15_000 }).toMatch(/vừa lưu: 9\. Bạn gõ: 8,5\./)
    expect(await valuesOf(other, '1.1')).toEqual(['8,5'])
    await note.getByRole('button', { name: 'Giữ của tôi' }).click()
    await saved(other)

    await value(one, '1.1').fill('7')
    const mine = line(one, '1.1').locator('.own-note')
    await mine.getByRole('button', { name: 'Lấy bản mới' }).click()
    expect(await valuesOf(one, '1.1')).toEqual(['8,5'])
    await saved(one)
    for (const page of [one, other]) await page.unroute(view)
  })

  it('keeps a value that cannot be accepted beside the reason why', async () => {
    await value(one, '1.1').fill('11')
    await expect.poll(() => state(one).textContent(), { timeout: 15_000 }).toContain('1 ô cần sửa')
    expect(await value(one, '1.1').getAttribute('aria-invalid')).toBe('true')
    const note = await value(one, '1.1').getAttribute('aria-describedby')
    expect(await one.locator(`#${note}`).textContent()).toContain('nhiều nhất 10,00 điểm')
    expect(await barriersOf(one, false)).toEqual([])
    await value(one, '1.1').fill('9,5')
    await saved(one)
  })

  it('lets the column be handed in as soon as it is full', async () => {
    await value(one, '2.4').fill('1')
    await saved(one)
    await one.locator('details.confirm summary', { hasText: 'Nộp bảng tự chấm' }).waitFor()
    await value(one, '2.4').fill('')
    await one.getByText('Còn 1 ').waitFor()
    await saved(one)
  })

  it('has no barrier and no overflow, wide and on a phone', async () => {
    expect(await overflowsOf(one)).toEqual([])
    for (const width of [1280, 360]) {
      await one.setViewportSize({ width, height: 900 })
      expect(await barriersOf(one, false)).toEqual([])
    }
    const small = await one
      .locator('.scores :is(a, input:not([type=hidden]), select, textarea), .score-bar button')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.getBoundingClientRect().height < 24)
          .map((node) => node.outerHTML.slice(0, 80)),
      )
    expect(small).toEqual([])
    await one.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('the sheet without scripts', () => {
  it('is a form that saves, and comes back with what was typed', async () => {
    const page = await aHand('ttr.canbo', { javaScriptEnabled: false })
    await value(page, '2.4').fill('2,5')
    await value(page, '2.1').fill('abc')
    expect((await press(page, formOf(page, 'Lưu điểm'), 'Lưu điểm')).status()).toBe(422)
    expect(await valuesOf(page, '2.4', '2.1')).toEqual(['2,5', 'abc'])
    expect(await line(page, '2.1').locator('.field-error').textContent()).toContain('2.1')
    await value(page, '2.1').fill('4')
    expect((await press(page, formOf(page, 'Lưu điểm'), 'Lưu điểm')).status()).toBe(303)
    expect(await valuesOf(page, '2.4', '2.1')).toEqual(['2,5', '4'])
    await page.context().close()
  })
})

describe('a sheet of 150 lines and five columns', () => {
  it('is a page of at most 300 KB', () => {
    expect(Buffer.byteLength(render(<SheetScreen {...aSheetView(150)} />))).toBeLessThan(300_000)
  })
})

/** The own sheet of the inspectorate in a browser of this person's own. */
async function aHand(account: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context: BrowserContext = await world.browser.newContext({
    baseURL: world.site,
    locale: 'vi-VN',
    ...options,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on('dialog', (dialog) => dialog.accept())
  const sheet = `${world.agency.ttr.path}/scores`
  await page.goto(`/sign-in?next=${encodeURIComponent(sheet)}`)
  const form = formOf(page, 'Đăng nhập')
  await fill(form, { 'Tên đăng nhập': account, 'Mật khẩu': examplePassword })
  await press(page, form, 'Đăng nhập')
  return page
}

async function paste(page: Page, code: string, text: string) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await value(page, code).focus()
  await page.keyboard.press('Control+v')
}
