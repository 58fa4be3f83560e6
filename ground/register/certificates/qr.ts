import QRCode from 'qrcode'

/** The address a QR holds: in capitals, so that it takes the least room. */
export function qrAddress(publicUrl: string, payload: string): string {
  return `${publicUrl.toUpperCase()}/C/${payload}`
}

/** The dark squares of a QR as one path; `size` squares wide, without a margin. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const parts: string[] = []
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && modules.get(y, x)) x++
      if (x > from) parts.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
  return { size, path: parts.join('') }
}
