import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file held on disk while it is looked at: too large to be in memory. */
export type LargeFile = { name: string; path: string; size: number; sha256: string }

const held = new WeakMap<File, LargeFile>()

/** Stands for a large file in a form: its bytes are only the mark of the content, which lies on disk. */
export function standIn(file: LargeFile): File {
  const stand = new File([file.sha256], file.name)
  held.set(stand, file)
  return stand
}

/** The large file behind its stand-in; nothing for an ordinary file of a form. */
export const heldFile = (stand: File): LargeFile | undefined => held.get(stand)

/** A file that lies on disk already. */
export async function largeFile(path: string): Promise<LargeFile> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return { name: basename(path), path, size: (await stat(path)).size, sha256: hash.digest('hex') }
}
