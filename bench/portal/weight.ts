import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** What a reader's browser fetches before any picture, as it is sent, in bytes. */
export type Weight = { page: number; styles: number; scripts: number; fonts: number }

const kinds = {
  styles: /<link[^>]+rel=['"]stylesheet['"][^>]*>/g,
  scripts: /<script[^>]+src=[^>]*>|<link[^>]+rel=['"]modulepreload['"][^>]*>/g,
  fonts: /<link[^>]+as=['"]font['"][^>]*>/g,
}

/** Weighs a page with the styles, scripts and fonts its head names; scripts written into the page are part of the page. */
export async function weigh(site: string, path: string): Promise<Weight> {
  const { text, bytes } = await ask(new URL(path, site))
  if (!text.includes('</html>')) throw new Error(`no page at ${site}${path}`)
  const weights = { page: bytes, styles: 0, scripts: 0, fonts: 0 }
  for (const kind of ['styles', 'scripts', 'fonts'] as const)
    for (const [tag] of text.matchAll(kinds[kind])) {
      const [, address = ''] = /(?:href|src)=['"]([^'"]+)/.exec(tag) ?? []
      weights[kind] += (await ask(new URL(address.replaceAll('&#038;', '&'), site))).bytes
    }
  return weights
}

// `fetch` unpacks an answer and does not say how long it was.
async function ask(address: URL): Promise<{ text: string; bytes: number }> {
  const sent = await new Promise<{ body: Buffer; isPacked: boolean }>((resolve, reject) => {
    const asking = request(
      address,
      { headers: { 'accept-encoding': 'gzip', accept: 'text/html,*/*' } },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ body: Buffer.concat(parts), isPacked: answer.headers['content-encoding'] === 'gzip' }),
        )
      },
    )
    asking.on('error', reject).end()
  })
  const body = sent.isPacked ? gunzipSync(sent.body) : sent.body
  return { text: body.toString('utf8'), bytes: sent.body.length }
}
