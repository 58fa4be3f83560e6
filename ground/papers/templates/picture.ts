import type { Paper } from '../paper.ts'

/** The QR of a paper as a picture in base64, where it has one. */
export async function pictureOf({ proof }: Paper): Promise<string | null> {
  if (!proof) return null
  const { toBuffer } = await import('qrcode')
  const png = await toBuffer(proof.payload, { type: 'png', errorCorrectionLevel: 'M', margin: 2, scale: 6 })
  return png.toString('base64')
}
