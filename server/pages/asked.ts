import type { IncomingMessage } from 'node:http'
import type { Language } from '#plumbing/language.ts'

/** What an answer from memory depends on: the address as it was asked, and the language. */
export type Asked = { path: string; language: Language; key: string }

const ofReaders =
  /^\/(?:latest|(?:sections|news|authors|topics|galleries|bulletins|issues|about)(?:\/[a-z0-9-]{1,120})?|archive(?:\/\d{1,4}){0,3})?(?:\?page=[1-9]\d{0,4})?$/
const forMachines = /^\/(?:feed\.(?:xml|atom|json)|sitemap\.xml|robots\.txt)$/
const asset = /^\/assets\/[\w.-]+$/

/** An asset is named by its content and never changes. */
export const isAsset = (path: string) => asset.test(path)

/** The request as memory knows it; null when memory has no say: somebody's session, a word said once, a program. */
export function askedOf(request: IncomingMessage, usual: Language): Asked | null {
  const { method, url: path = '', headers } = request
  if (method !== 'GET' && method !== 'HEAD') return null
  if (isAsset(path)) return { path, language: usual, key: path }
  if (!ofReaders.test(path) && !forMachines.test(path)) return null
  // The program knows the dates of its pages; a kept page is known by its tag.
  if (headers['if-modified-since'] && !headers['if-none-match']) return null
  const { cookie = '', accept = '' } = headers
  if (/(?:^|;)\s*qt_(?!language=)/.test(cookie) || accept.includes('application/json')) return null
  const language = languageIn(cookie) ?? usual
  return { path, language, key: `${language} ${path}` }
}

function languageIn(cookie: string): Language | undefined {
  const [, chosen] = /(?:^|;)\s*qt_language=(vi|en)\s*(?:;|$)/.exec(cookie) ?? []
  return chosen === 'vi' || chosen === 'en' ? chosen : undefined
}
