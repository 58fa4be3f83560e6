import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { standIn } from './spooled.ts'

type Place = { folder: string; limit: number }

/**
 * A form taken apart as it comes in: its files lie in the folder, stand-ins of them in the form. Null when the files
 * together are over the limit (bytes); an empty form when what came in is none.
 */
export async function takenApart(incoming: Readable, type: string, place: Place): Promise<FormData | null> {
  const form = new FormData()
  const left = { bytes: place.limit }
  const writing: Promise<void>[] = []
  try {
    const parser = new Busboy({
      headers: { 'content-type': type },
      limits: { fields: 200, fieldSize: 1_000_000 },
    })
    parser.on('field', (name, value) => form.append(name, value))
    parser.on('file', (field, content, name) => {
      const path = join(place.folder, String(writing.length))
      const held = written(content, path, left)
      writing.push(held.then((known) => form.append(field, standIn({ ...known, path, name: name ?? '' }))))
    })
    await pipeline(incoming, parser)
    await Promise.all(writing)
    return form
  } catch {
    await Promise.allSettled(writing)
    return left.bytes < 0 ? null : new FormData()
  }
}

async function written(content: Readable, path: string, left: { bytes: number }) {
  const hash = createHash('sha256')
  let size = 0
  const weighed = new Transform({
    transform(part: Buffer, _, go) {
      hash.update(part)
      size += part.length
      left.bytes -= part.length
      if (left.bytes < 0) go(new Error('over the limit'))
      else go(null, part)
    },
  })
  await pipeline(content, weighed, createWriteStream(path))
  return { size, sha256: hash.digest('hex') }
}
