import sharp from 'sharp'
import type { Db } from '#plumbing/database.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { keepRendition, keptOf, keptRendition, originalOf } from './pictures.store.ts'
import { type Format, formats, type Width, widthsOf } from './pictures.ts'
import { drawn } from './render.ts'

type Rendition = { bytes: Uint8Array; format: Format }

/**
 * A picture for whoever asks now: as it was made ahead, else in a format that is quick to make. AVIF is slow, so it is
 * only ever made ahead; until then WebP goes out in its place.
 */
export async function renditionOf(
  db: Db,
  fileId: string,
  { width, format }: { width: Width; format: Format },
): Promise<Rendition> {
  const kept = await keptRendition(db, { fileId, width, format })
  if (kept) return { bytes: kept, format }
  if (format === 'avif') return renditionOf(db, fileId, { width, format: 'webp' })
  return { bytes: await madeOnce(db, { fileId, width, format }), format }
}

type Wanted = { fileId: string; width: Width; format: Format }
const beingMade = new Map<string, Promise<Buffer>>()

/** Readers who come at the same moment wait for one making. */
function madeOnce(db: Db, wanted: Wanted): Promise<Buffer> {
  const key = `${wanted.fileId}/${wanted.width}/${wanted.format}`
  const making = beingMade.get(key) ?? make(db, wanted)
  beingMade.set(key, making)
  return making.finally(() => beingMade.delete(key))
}

async function make(db: Db, wanted: Wanted): Promise<Buffer> {
  const { content } = await originalOf(db, wanted.fileId)
  const made = await drawn(content, wanted.width, wanted.format)
  await keepRendition(db, wanted, made)
  return made
}

/** Asks for every rendition of a picture to be made ahead; written with the row that shows it. */
export async function leaveRenditions(tx: Db, fileId: string): Promise<void> {
  await leaveJob(tx, { name: 'renditions', id: `renditions ${fileId}`, work: { fileId } })
}

/** Makes what is not there yet, the widest last; AVIF is kept only where it is smaller than WebP. */
export async function makeRenditions(db: Db, fileId: string): Promise<void> {
  const { content } = await originalOf(db, fileId)
  const { autoOrient } = await sharp(content).metadata()
  const kept = new Set((await keptOf(db, fileId)).map((one) => `${one.width} ${one.format}`))
  for (const width of widthsOf(autoOrient.width)) {
    if (formats.every((format) => kept.has(`${width} ${format}`))) continue
    const [avif, webp, jpeg] = await Promise.all(formats.map((format) => drawn(content, width, format)))
    if (!avif || !webp || !jpeg) continue
    await keepRendition(db, { fileId, width, format: 'webp' }, webp)
    await keepRendition(db, { fileId, width, format: 'jpeg' }, jpeg)
    if (avif.length < webp.length) await keepRendition(db, { fileId, width, format: 'avif' }, avif)
  }
}
