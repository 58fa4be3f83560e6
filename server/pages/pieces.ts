import { randomBytes } from 'node:crypto'
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** What each reader gets anew in a page that is the same for all. */
export type Own = { csrf: string; once: string }
type Hole = keyof Own

/** A stretch of a page: the same for every reader, or a place where something of their own goes. */
export type Piece = { bytes: Buffer; deflated: Buffer | null } | Hole

/** Stand in a drawn page where a reader's own goes; nobody outside can guess them. */
export const marks: Own = {
  csrf: `csrf-${randomBytes(16).toString('hex')}`,
  once: `once-${randomBytes(16).toString('hex')}`,
}
const anyMark = new RegExp(`(${marks.csrf}|${marks.once})`)

/** A drawn page, cut where its marks stand. */
export function piecesOf(page: Buffer): Piece[] {
  if (!page.includes(marks.csrf) && !page.includes(marks.once)) return [{ bytes: page, deflated: null }]
  return page
    .toString('utf8')
    .split(anyMark)
    .filter((part) => part !== '')
    .map((part) => holeOf(part) ?? { bytes: Buffer.from(part), deflated: null })
}

const holeOf = (part: string): Hole | undefined =>
  part === marks.csrf ? 'csrf' : part === marks.once ? 'once' : undefined

/** The page as this reader gets it. */
export function plain(pieces: Piece[], own: Own): Buffer {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(own[piece]) : piece.bytes)),
  )
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const lastBlock = Buffer.from([3, 0])

/**
 * The same as gzip (RFC 1952). Each common piece is compressed once and ends on a whole byte; what is the reader's own is
 * let in between as a stored block (RFC 1951, 3.2.4).
 */
export function gzipped(pieces: Piece[], own: Own): Buffer {
  const parts: Uint8Array[] = [head]
  let [sum, size] = [0, 0]
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(own[piece]) : piece.bytes
    parts.push(...(typeof piece === 'string' ? [storedHead(bytes.length), bytes] : [deflated(piece)]))
    sum = crc32(bytes, sum)
    size += bytes.length
  }
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(sum, 0)
  tail.writeUInt32LE(size % 2 ** 32, 4)
  return Buffer.concat([...parts, lastBlock, tail])
}

function deflated(piece: Exclude<Piece, Hole>): Buffer {
  piece.deflated ??= deflateRawSync(piece.bytes, { level: 7, finishFlush: constants.Z_SYNC_FLUSH })
  return piece.deflated
}

function storedHead(length: number): Buffer {
  const header = Buffer.alloc(5)
  header.writeUInt16LE(length, 1)
  header.writeUInt16LE(~length & 0xffff, 3)
  return header
}
