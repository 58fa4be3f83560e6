import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { unfit } from './faults.ts'
import { limits } from './limits.ts'

/** The parts of a DOCX by name. */
export type Parts = Map<string, Buffer>

type Entry = { name: string; method: number; packed: number; offset: number; check: number }

/**
 * Opens a ZIP by its table of contents against one budget. What the file says of its own sizes proves nothing: each
 * part is inflated no further than the budget reaches. Throws `Unfit`.
 */
export function openZip(bytes: Buffer, { trusted = false } = {}): Parts {
  const parts: Parts = new Map()
  // What we have made ourselves may be as long as the list in it.
  let left = trusted ? limits.filled : limits.unpacked
  let used = 0
  for (const entry of entriesOf(bytes)) {
    if (entry.name.endsWith('/')) continue
    if (parts.has(entry.name)) throw unfit('badNames', entry.name)
    used += entry.packed
    // Parts that lie over one another unpack to far more than the file holds.
    if (used > bytes.length) throw unfit('bomb', entry.name)
    const part = unpacked(bytes, { ...entry, trusted }, trusted ? left : Math.min(left, limits.part))
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) throw unfit('brokenZip')
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.parts) throw unfit('tooManyParts')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw unfit('brokenZip')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push(entryAt(bytes, at, nameLength))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(bytes: Buffer, at: number, nameLength: number): Entry {
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
  if (bytes.readUInt16LE(at + 8) & 1) throw unfit('encrypted')
  if (/^[/\\]|\\|(^|\/)\.\.(\/|$)|:|(?![\u007f-\u009f])\p{Cc}/u.test(name)) throw unfit('badNames', name)
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    check: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
  }
}

type Judged = Entry & { trusted: boolean }

function unpacked(
  bytes: Buffer,
  { name, method, packed, offset, check, trusted }: Judged,
  most: number,
): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw unfit('brokenZip', name)
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const stored = bytes.subarray(start, start + packed)
  if (stored.length !== packed || (method !== 0 && method !== 8)) throw unfit('brokenZip', name)
  const part =
    method === 0 ? stored : inflated(stored, { name, most: trusted ? most : ratioLimit(packed, most) })
  if (part.length > most) throw unfit('bomb', name)
  if (crc32(part) !== check) throw unfit('brokenZip', name)
  return part
}

function ratioLimit(packed: number, most: number): number {
  return Math.max(1, Math.min(most, Math.max(limits.ratioFrom, packed * limits.ratio)))
}

function inflated(stored: Buffer, { name, most }: { name: string; most: number }): Buffer {
  try {
    return inflateRawSync(stored, { maxOutputLength: most })
  } catch (error) {
    throw unfit(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'brokenZip', name)
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** Packs parts anew, so that nothing of a foreign file but its checked parts goes on. */
export function packZip(parts: Parts): Buffer {
  const bodies: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const title = Buffer.from(name, 'utf8')
    const stored = deflateRawSync(part, { level: 6 })
    const head = headOf(part, { stored: stored.length, title: title.length })
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, title]), stored)
    table.push(rowOf(head, offset), title)
    offset += 30 + title.length + stored.length
  }
  return Buffer.concat([...bodies, ...table, endOf(table, { count: parts.size, offset })])
}

/** What the head of a part and its row in the table have in common: 26 bytes from “version needed”. */
function headOf(part: Buffer, { stored, title }: { stored: number; title: number }): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x0800, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt16LE(0x21, 8)
  head.writeUInt32LE(crc32(part), 10)
  head.writeUInt32LE(stored, 14)
  head.writeUInt32LE(part.length, 18)
  head.writeUInt16LE(title, 22)
  return head
}

function rowOf(head: Buffer, offset: number): Buffer {
  const row = Buffer.alloc(46)
  row.write('PK\x01\x02', 0, 'latin1')
  row.writeUInt16LE(20, 4)
  head.copy(row, 6)
  row.writeUInt32LE(offset, 42)
  return row
}

function endOf(table: Buffer[], { count, offset }: { count: number; offset: number }): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    table.reduce((sum, row) => sum + row.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}
