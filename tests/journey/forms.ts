import type { Locator, Page, Response } from 'playwright-core'

type Upload = { name: string; mimeType: string; buffer: Buffer }
/** What a person puts into a form, by the labels they read; `true` ticks a box or chooses a circle. */
export type Typed = Record<string, string | boolean | Upload>

const said = (words: string) =>
  new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*\\(bắt buộc\\))?\\s*$`)

/** The form whose button says this. */
export function formOf(page: Page, submit: string, within: Locator = page.locator('main')): Locator {
  const button = page.locator('button:not([hidden]), summary', { hasText: said(submit) })
  return within.locator('form', { has: button }).first()
}

/** Fills a form by its visible labels and sends it; anything but success is an error that says why. */
export async function send(page: Page, submit: string, typed: Typed = {}, within?: Locator): Promise<void> {
  const answer = await trySend(page, submit, typed, within)
  if (answer.status() === 303 || answer.ok()) return
  throw new Error(`“${submit}” got ${answer.status()} at ${page.url()}: ${await complaint(page)}`)
}

async function trySend(page: Page, submit: string, typed: Typed, within?: Locator): Promise<Response> {
  const form = formOf(page, submit, within)
  await fill(form, typed)
  return press(page, form, submit)
}

export async function fill(form: Locator, typed: Typed): Promise<void> {
  for (const [label, value] of Object.entries(typed)) {
    const control = form.getByLabel(said(label)).first()
    const kind = await control.evaluate((node) => `${node.tagName} ${node.getAttribute('type') ?? ''}`)
    if (typeof value === 'boolean') await control.setChecked(value)
    else if (typeof value === 'object') await control.setInputFiles(value)
    else if (kind.startsWith('SELECT')) await control.selectOption({ label: value })
    else await control.fill(value)
  }
}

/** Presses the button, and the second one where the deed asks once more. */
export async function press(page: Page, form: Locator, submit: string): Promise<Response> {
  const asks = form.locator('summary', { hasText: said(submit) })
  if ((await asks.count()) > 0) await asks.click()
  const button = form.locator('button:not([hidden])', { hasText: said(submit) }).filter({ visible: true })
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.waitForEvent('domcontentloaded'),
    button.click(),
  ])
  return answer
}

/** The sentences with which a page came back. */
async function complaint(page: Page): Promise<string> {
  return (await words(page, '.summary, .act-why, main h1, main .notice')).slice(0, 600)
}

/** Follows a link of the page by its words. */
export async function follow(page: Page, words: string | RegExp, within: Locator = page.locator('main')) {
  const link = within.getByRole(
    'link',
    typeof words === 'string' ? { name: words, exact: true } : { name: words },
  )
  await Promise.all([page.waitForEvent('domcontentloaded'), link.first().click()])
}

/** What stands on the page, as one line. */
export async function words(page: Page, part = 'main'): Promise<string> {
  const texts = await page.locator(part).allTextContents()
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}
