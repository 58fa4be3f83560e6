import type { IncomingMessage, ServerResponse } from 'node:http'
import { bytesOf, encodingFor, isPersonal, type Page } from './page.ts'
import type { Own } from './pieces.ts'

type To = { request: IncomingMessage; response: ServerResponse; own: () => Own }

/** Sends a page to one reader, or word that theirs is still good. */
export function send(page: Page, { request, response, own }: To): void {
  const { 'if-none-match': known = '', 'accept-encoding': accepted = '' } = request.headers
  const tag = tagOf(page)
  if (page.status === 200 && known.includes(tag)) {
    response.writeHead(304, [...page.headers, 'etag', tag]).end()
    return
  }
  const encoding = encodingFor(page, String(accepted))
  const bytes = bytesOf(page, encoding, own)
  const headers = [...page.headers, 'content-length', String(bytes.length)]
  if (page.status === 200) headers.push('etag', tag)
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  response.writeHead(page.status, headers)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** A reader's own token grows old: a page that holds one counts as new every hour. */
function tagOf(page: Page): string {
  const hour = isPersonal(page) ? `-${Math.floor(Date.now() / 3_600_000).toString(36)}` : ''
  return `W/"${page.etag}${hour}"`
}
