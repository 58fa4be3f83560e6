import sharp from 'sharp'
import { kindOf } from '#ground/files/kinds.ts'
import type { Upload } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

/** A hundred million pixels: more than any camera the office has, less than would fill the memory. */
const limitInputPixels = 100_000_000

/** The widths at which pictures are served. */
export const widths = [480, 960, 1440] as const
type Width = (typeof widths)[number]

/** The size of a picture as it will be seen. Throws at the field when it cannot be opened. */
export async function measure(upload: Upload): Promise<{ width: number; height: number }> {
  if (!kindOf(upload.bytes)?.picture) throw unusable(upload.name)
  try {
    const picture = sharp(upload.bytes, { limitInputPixels })
    const { autoOrient } = await picture.metadata()
    await picture.resize(16).toBuffer()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch {
    throw unusable(upload.name)
  }
}

function unusable(name: string) {
  return new BadInput({
    picture: t('Không mở được ảnh “{name}”. Hãy chọn ảnh JPEG, PNG hoặc WebP, dưới 100 triệu điểm ảnh.', {
      name,
    }),
  })
}

type Wanted = { fileId: string; width: Width; webp: boolean }

const kept = new Map<string, Promise<Buffer>>()
const mostKept = 120

/** The picture at one width, upright and without the camera's notes; made once and remembered for a while. */
export function resized(wanted: Wanted, load: () => Promise<Uint8Array>): Promise<Buffer> {
  const key = `${wanted.fileId}/${wanted.width}/${wanted.webp}`
  const made = kept.get(key) ?? make(wanted, load)
  kept.delete(key)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
}

async function make({ width, webp }: Wanted, load: () => Promise<Uint8Array>): Promise<Buffer> {
  const picture = sharp(await load(), { limitInputPixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
  return webp
    ? picture.webp({ quality: 78 }).toBuffer()
    : picture.jpeg({ quality: 80, mozjpeg: true }).toBuffer()
}
