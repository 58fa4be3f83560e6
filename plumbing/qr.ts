import QRCode from 'qrcode'

type Squares = readonly (readonly boolean[])[]

// One paper asks for its QR once for the size, once for Word and once for PDF.
let last: { text: string; squares: Squares } | null = null

/** The squares of a QR, row by row, dark ones true, without a margin. */
export function qrModules(text: string): Squares {
  if (last?.text !== text) last = { text, squares: squaresOf(text) }
  return last.squares
}

function squaresOf(text: string): Squares {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const places = Array.from({ length: modules.size }, (_, i) => i)
  return places.map((y) => places.map((x) => modules.get(y, x) === 1))
}

/** The dark squares of a QR as one path; `size` squares wide, without a margin. */
export function qrPath(text: string): { size: number; path: string } {
  const squares = qrModules(text)
  const size = squares.length
  const parts: string[] = []
  squares.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && row[x]) x++
      if (x > from) parts.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
  })
  return { size, path: parts.join('') }
}
