import type { FileHandle } from 'node:fs/promises'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

export type ZipEntry = { name: string; at: number; packed: number; size: number; method: number }

const most = 200_000
const endMark = 0x06054b50
const entryMark = 0x02014b50

/** The files a ZIP says it holds, by their names. Throws BadInput at `pictures` for anything that is no plain ZIP. */
export async function namedIn(file: FileHandle): Promise<Map<string, ZipEntry>> {
  const { count, size, at } = await endOf(file)
  if (count > most) throw bad(t('Tệp ZIP có quá nhiều mục: nhiều nhất {most}.', { most }))
  if (count === 0xffff || at === 0xffffffff || size > 100_000_000)
    throw bad(t('Tệp ZIP lớn quá. Hãy chia làm nhiều tệp, mỗi tệp dưới 4 GB và 65 000 mục.'))
  const list = Buffer.alloc(size)
  const { bytesRead } = await file.read(list, 0, size, at)
  if (bytesRead < size) throw broken()
  return entriesIn(list, count)
}

async function endOf(file: FileHandle) {
  const { size: length } = await file.stat()
  const tail = Buffer.alloc(Math.min(length, 66_000))
  await file.read(tail, 0, tail.length, length - tail.length)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1
  if (end < 0) throw bad(t('Tệp này không phải ZIP, hoặc thiếu phần cuối. Hãy nén lại rồi gửi.'))
  const found = {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  }
  if (found.at !== 0xffffffff && found.at + found.size > length) throw broken()
  return found
}

function entriesIn(list: Buffer, count: number): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  let place = 0
  for (let n = 0; n < count; n += 1) {
    if (place + 46 > list.length || list.readUInt32LE(place) !== entryMark) throw broken()
    const length = list.readUInt16LE(place + 28)
    const next = place + 46 + length + list.readUInt16LE(place + 30) + list.readUInt16LE(place + 32)
    const entry = entryAt(list, place, length)
    if (entry) entries.set(entry.name, entry)
    place = next
  }
  return entries
}

/** A folder, a locked file, a file in a way of packing we do not know, or a name that climbs out is passed over. */
function entryAt(list: Buffer, place: number, length: number): ZipEntry | null {
  const flags = list.readUInt16LE(place + 8)
  const method = list.readUInt16LE(place + 10)
  const name = list
    .toString('utf8', place + 46, place + 46 + length)
    .normalize('NFC')
    .replaceAll('\\', '/')
  if (name.endsWith('/') || (flags & 1) === 1 || (method !== 0 && method !== 8) || !isInside(name))
    return null
  return {
    name,
    at: list.readUInt32LE(place + 42),
    packed: list.readUInt32LE(place + 20),
    size: list.readUInt32LE(place + 24),
    method,
  }
}

const isInside = (name: string) =>
  !name.startsWith('/') && !/^[a-z]:/i.test(name) && !name.split('/').includes('..') && !name.includes('\0')

const broken = () => bad(t('Tệp ZIP bị hỏng: danh sách các mục không đọc được. Hãy nén lại rồi gửi.'))
const bad = (sentence: string) => new BadInput({ pictures: sentence })
