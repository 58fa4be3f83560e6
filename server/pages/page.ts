import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { gzipped, type Own, type Piece, piecesOf, plain } from './pieces.ts'

/** A drawn page with what it was made of. */
export type Page = {
  status: number
  headers: string[] // names and values in turn, as Node takes them
  etag: string
  isText: boolean
  pieces: Piece[]
  whole: Map<Encoding, Buffer> // ready bytes, where nothing is a reader's own
  size: number
  tables: string[]
  since: number // the count of changes when its drawing began
  day: number
  at: number // when its drawing began, by the clock that only counts
}

type Encoding = 'br' | 'gzip' | 'identity'
type Made = Pick<Page, 'tables' | 'since' | 'day' | 'at'>

const notKept = ['content-length', 'etag', 'vary', 'transfer-encoding', 'date', 'connection', 'keep-alive']

/** The answer of the program as a page that can be sent many times. */
export async function pageOf(answer: Response, made: Made): Promise<Page> {
  const body = Buffer.from(await answer.arrayBuffer())
  const pieces = piecesOf(body)
  const kind = answer.headers.get('content-type') ?? ''
  const isText = /^text\/|xml|json|javascript/.test(kind)
  const fixed = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.bytes))
  const hash = createHash('sha256')
  for (const one of fixed) hash.update(one)
  return {
    ...made,
    status: answer.status,
    headers: headersOf(answer, isText),
    etag: hash.digest('base64url').slice(0, 22),
    isText,
    pieces,
    whole: new Map(),
    size: body.length,
  }
}

function headersOf(answer: Response, isText: boolean): string[] {
  const vary = [answer.headers.get('vary'), isText ? 'accept-encoding' : null].filter((one) => one !== null)
  const kept = [...answer.headers].filter(([name]) => !notKept.includes(name))
  return [...kept, ...(vary.length > 0 ? [['vary', vary.join(', ')]] : [])].flat()
}

/** Whether each reader gets something of their own in it. */
export const isPersonal = (page: Page) => page.pieces.length > 1

/** The bytes of the page for this reader. */
export function bytesOf(page: Page, encoding: Encoding, own: () => Own): Buffer {
  if (isPersonal(page))
    return encoding === 'identity' ? plain(page.pieces, own()) : gzipped(page.pieces, own())
  const ready = page.whole.get(encoding) ?? compressed(page.pieces, encoding)
  page.whole.set(encoding, ready)
  return ready
}

function compressed([piece]: Piece[], encoding: Encoding): Buffer {
  if (piece === undefined || typeof piece === 'string') return Buffer.alloc(0)
  if (encoding === 'identity') return piece.bytes
  if (encoding === 'gzip') return gzipSync(piece.bytes, { level: 7 })
  return brotliCompressSync(piece.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
}

/** The best form this reader takes; what is put together for each reader is never brotli. */
export function encodingFor(page: Page, accepted: string): Encoding {
  if (!page.isText || page.size < 300) return 'identity'
  if (!isPersonal(page) && takes(accepted, 'br')) return 'br'
  return takes(accepted, 'gzip') ? 'gzip' : 'identity'
}

function takes(accepted: string, name: string): boolean {
  if (!accepted.includes(name)) return false
  const [, weight = '1'] = new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`).exec(
    accepted,
  ) ?? [null, '0']
  return Number(weight) > 0
}
