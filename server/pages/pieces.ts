import { randomBytes } from 'node:crypto'
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** What each reader gets anew in a page that is the same for all. */
export type Own = { csrf: string; once: string }
type Hole = keyof Own

/** A stretch of a page: the same for every reader, or a place where something of their own goes. */
export type Piece = { bytes: Buffer; sum: number; deflated: Buffer | null } | Hole

/** Stand in a drawn page where a reader's own goes; nobody outside can guess them. */
export const marks: Own = {
  csrf: `csrf-${randomBytes(16).toString('hex')}`,
  once: `once-${randomBytes(16).toString('hex')}`,
}
const anyMark = new RegExp(`(${marks.csrf}|${marks.once})`)

/** A drawn page, cut where its marks stand. */
export function piecesOf(page: Buffer): Piece[] {
  if (!page.includes(marks.csrf) && !page.includes(marks.once)) return [same(page)]
  return page
    .toString('utf8')
    .split(anyMark)
    .filter((part) => part !== '')
    .map((part) => holeOf(part) ?? same(Buffer.from(part)))
}

const same = (bytes: Buffer): Piece => ({ bytes, sum: crc32(bytes), deflated: null })

const holeOf = (part: string): Hole | undefined =>
  part === marks.csrf ? 'csrf' : part === marks.once ? 'once' : undefined

/** The page as this reader gets it. */
export function plain(pieces: Piece[], own: Own): Buffer {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(own[piece]) : piece.bytes)),
  )
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/**
 * The same as gzip (RFC 1952). Each common piece is compressed once and ends on a whole byte; what is the reader's own is
 * let in between as a stored block, and an empty block ends it (RFC 1951, 3.2.4).
 */
export function gzipped(pieces: Piece[], own: Own): Buffer {
  const parts: Uint8Array[] = [head]
  let [sum, size] = [0, 0]
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(own[piece], 'latin1') : piece.bytes
    if (typeof piece === 'string') parts.push(storedHead(bytes.length), bytes)
    else parts.push(deflated(piece))
    // What stands before the first of a reader's own has the same sum each time.
    sum = size === 0 && typeof piece !== 'string' ? piece.sum : crc32(bytes, sum)
    size += bytes.length
  }
  const end = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  end.writeUInt32LE(sum, 2)
  end.writeUInt32LE(size, 6)
  parts.push(end)
  return Buffer.concat(parts)
}

function deflated(piece: Exclude<Piece, Hole>): Buffer {
  piece.deflated ??= deflateRawSync(piece.bytes, { level: 7, finishFlush: constants.Z_SYNC_FLUSH })
  return piece.deflated
}

function storedHead(length: number): Buffer {
  return Buffer.from([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff])
}
