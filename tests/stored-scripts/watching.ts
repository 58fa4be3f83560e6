import type { Browser, Page } from 'playwright-core'

/** What a page was caught at: strings that ran, dialogs, scripts that the policy of the page had to stop. */
export type Caught = { ran: string[]; dialogs: string[]; stopped: string[] }

/** A page that tells when one of the strings runs. */
export async function aWatchedPage(browser: Browser, { bypassCSP }: { bypassCSP: boolean }) {
  const context = await browser.newContext({ bypassCSP, viewport: { width: 1280, height: 800 } })
  const caught: Caught = { ran: [], dialogs: [], stopped: [] }
  const page = await context.newPage()
  await context.exposeFunction('ranHere', (n: unknown) => caught.ran.push(`${n} ${page.url()}`))
  page.on('dialog', (dialog) => {
    caught.dialogs.push(`${dialog.message()} ${page.url()}`)
    return dialog.dismiss()
  })
  page.on('console', (line) => {
    if (/script/i.test(line.text()) && /Content Security Policy/i.test(line.text()))
      caught.stopped.push(`${line.text().slice(0, 200)} ${page.url()}`)
  })
  return { context, page, caught }
}

/** Touches what waits for a hand: focus and the pointer over each thing; then what stands in the page that could run. */
export function awake(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const isLive = (address: string) =>
      /^(javascript|vbscript|data|livescript):/i.test(
        URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).protocol : '',
      )
    const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'to', 'values', 'poster']
    for (const node of document.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        if (/^on/i.test(name) || name === 'srcdoc') found.push(`${node.tagName} ${name}`)
        if (
          addresses.includes(name) &&
          isLive(value) &&
          !(node.tagName === 'IMG' && value.startsWith('data:image/'))
        )
          found.push(`${node.tagName} ${name} ${value.slice(0, 60)}`)
      }
      if (/^(iframe|object|embed|base|foreignobject|animate|set)$/i.test(node.tagName))
        found.push(node.tagName)
      if (node instanceof HTMLMetaElement && /refresh/i.test(node.httpEquiv)) found.push('META refresh')
      if (node instanceof HTMLScriptElement && !node.src && node.type !== 'application/ld+json')
        found.push('SCRIPT inside')
    }
    for (const node of document.querySelectorAll('main *')) {
      node.dispatchEvent(new Event('mouseover', { bubbles: true }))
      node.dispatchEvent(new Event('focus'))
    }
    for (const told of document.querySelectorAll('script[type="application/ld+json"]'))
      JSON.parse(told.textContent ?? '')
    return found
  })
}

/** The faults an XML parser finds in each text; none for a sound one. */
export function faultsOfXml(page: Page, texts: string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.flatMap((text) => {
        const told = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        return told ? [(told.textContent ?? '').slice(0, 200)] : []
      }),
    texts,
  )
}
