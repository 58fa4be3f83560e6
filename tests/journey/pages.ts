import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const widths = [320, 360, 1280]
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** A browser as one person has it, which writes down what goes wrong in a page. */
export async function aPage(browser: Browser, site: string, session: string | null) {
  const context: BrowserContext = await browser.newContext({ baseURL: site, locale: 'vi-VN' })
  if (session) {
    const [name = '', value = ''] = session.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: site }])
  }
  const page = await context.newPage()
  const heard: string[] = []
  page.on('console', (message) => message.type() === 'error' && heard.push(`says ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`throws ${error.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()} for ${new URL(answer.url()).pathname}`)
  })
  return { page, hear: () => heard.splice(0) }
}

/** What reaches over the right edge, at each width. */
export async function overflowsOf(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const widest = await page.evaluate(() => {
      const room = document.documentElement.clientWidth
      if (document.documentElement.scrollWidth <= room) return null
      const edge = (node: Element) => node.getBoundingClientRect().right
      const beyond = [...document.querySelectorAll('body *')].filter((node) => edge(node) > room + 1)
      const outer = beyond.filter((node) => !beyond.includes(node.parentElement ?? node)).slice(0, 3)
      return outer
        .map((node) => `${node.tagName} ${node.className} “${node.textContent?.trim().slice(0, 40)}”`)
        .join(', ')
    })
    if (widest) found.push(`is too wide at ${width}: ${widest}`)
  }
  return found
}

/** What axe finds, a line each: the rule and the first place. The frame of the page is looked at only when asked. */
export async function barriersOf(page: Page, frame: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: standards } })
    .setLegacyMode(true)
  const { violations } = await (frame ? axe : axe.exclude('.top').exclude('.rail')).analyze()
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    const why = first?.failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''
    return `axe ${id} ×${nodes.length}: ${first?.html.slice(0, 120)} (${why})`
  })
}
