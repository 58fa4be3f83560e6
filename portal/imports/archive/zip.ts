import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { namedIn, type ZipEntry } from './directory.ts'

const inflated = promisify(inflateRaw)

/** Limits against archives that are small to send and endless to unpack. */
export const limits = { entries: 200_000, entryBytes: 25_000_000, ratio: 1000 } as const

export type Archive = {
  entries: Map<string, ZipEntry>
  /** The bytes of one entry; throws BadInput at the field `pictures` when it is not what it says. */
  read: (name: string) => Promise<Uint8Array>
  close: () => Promise<void>
}

/** Opens a ZIP on disk by its list of contents; entries are unpacked one at a time, when they are asked for. */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path)
  try {
    const entries = await namedIn(file)
    return {
      entries,
      read: (name) => readEntry(file, entries.get(name) ?? missing(name)),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

const missing = (name: string) => {
  throw badEntry(t('Trong tệp ZIP không có “{name}”.', { name }))
}

async function readEntry(file: FileHandle, entry: ZipEntry): Promise<Uint8Array> {
  const { name, packed, size, method } = entry
  if (size > limits.entryBytes || packed > limits.entryBytes)
    throw badEntry(t('“{name}” trong tệp ZIP lớn quá 25 MB.', { name }))
  if (size > 1_000_000 && size > packed * limits.ratio)
    throw badEntry(t('“{name}” trong tệp ZIP bung ra lớn bất thường nên bị bỏ qua.', { name }))
  const start = await dataStart(file, entry)
  const bytes = new Uint8Array(packed)
  const { bytesRead } = await file.read(bytes, 0, packed, start)
  if (bytesRead < packed) throw brokenEntry(name)
  if (method === 0) return bytes
  const plain = await inflated(bytes, { maxOutputLength: Math.max(1, size) }).catch(() => null)
  if (plain === null || plain.length !== size) throw brokenEntry(name)
  return plain
}

/** The bytes lie behind a head of their own, whose length may differ from that in the list. */
async function dataStart(file: FileHandle, { at, name }: ZipEntry): Promise<number> {
  const head = Buffer.alloc(30)
  await file.read(head, 0, 30, at)
  if (head.readUInt32LE(0) !== 0x04034b50) throw brokenEntry(name)
  return at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
}

const brokenEntry = (name: string) => badEntry(t('“{name}” trong tệp ZIP bị hỏng.', { name }))
const badEntry = (sentence: string) => new BadInput({ pictures: sentence })
