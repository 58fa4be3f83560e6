import { extractTextItems, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { defaultLayout, type PieceKey, type PrintLayout, pieceKeys } from './layout.ts'
import { certificatePdf, previewSvg, testPdf } from './typeset.ts'
import { sampleAward, wordsOf } from './words.ts'

const points = (tenths: number) => (tenths / 254) * 72
const tenths = (pt: number) => (pt / 72) * 254

type Found = { text: string; left: number; right: number; foot: number }

/** Every line of a page with its edges and its foot, in tenths of a millimetre from the upper left corner. */
async function linesOf(pdf: Buffer, height: number, page = 0): Promise<Found[]> {
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(pdf)))
  return (items[page] ?? [])
    .filter((item) => item.str.trim() !== '')
    .map((item) => ({
      text: item.str,
      left: tenths(item.x),
      right: tenths(item.x + item.width),
      foot: height - tenths(item.y),
    }))
}

/** The lines of a piece: pieces are told apart by the height of their foot. */
async function placed(layout: PrintLayout, key: PieceKey) {
  const words = wordsOf(layout, sampleAward, 'https://thidua.example.vn')
  const only = { ...layout, pieces: { ...layout.pieces } }
  for (const other of pieceKeys) only.pieces[other] = { ...only.pieces[other], on: other === key }
  const lines = await linesOf(await certificatePdf(only, [words], 'Mẫu'), layout.height)
  const first = Math.min(...lines.map((line) => line.foot))
  const line = lines.filter((one) => one.foot < first + 5)
  return {
    left: Math.min(...line.map((one) => one.left)),
    right: Math.max(...line.map((one) => one.right)),
    foot: first,
  }
}

const shipped = defaultLayout()
const moved: PrintLayout = {
  ...shipped,
  shiftX: 37,
  shiftY: -23,
  pieces: {
    ...shipped.pieces,
    recipient: { ...shipped.pieces.recipient, x: 123, y: 1001, width: 1500, align: 'left' },
    award: { ...shipped.pieces.award, align: 'right' },
  },
}
const small: PrintLayout = {
  ...shipped,
  width: 2100,
  height: 1480,
  pieces: { ...shipped.pieces, signer: { ...shipped.pieces.signer, x: 905, y: 1333, width: 1001 } },
}

describe('Every piece of a certificate', () => {
  it.each(
    [shipped, moved, small].flatMap((layout, i) =>
      pieceKeys
        .filter((key) => key !== 'qr' && key !== 'signerPost' && (i < 2 || key === 'signer'))
        .map(
          (key) =>
            [['as shipped', 'moved for a printer', 'on a smaller sheet'][i] ?? '', key, layout] as const,
        ),
    ),
  )('%s: %s lies within half a millimetre of where it was asked for', async (_, key, layout) => {
    const { x, y, width, align } = layout.pieces[key]
    const found = await placed(layout, key)
    const from = x + layout.shiftX
    expect(Math.abs(found.foot - (y + layout.shiftY))).toBeLessThanOrEqual(5)
    if (align === 'left') expect(Math.abs(found.left - from)).toBeLessThanOrEqual(5)
    if (align === 'right') expect(Math.abs(found.right - (from + width))).toBeLessThanOrEqual(5)
    if (align === 'center')
      expect(Math.abs((found.left + found.right) / 2 - (from + width / 2))).toBeLessThanOrEqual(5)
  })

  it('would be noticed one millimetre off', async () => {
    const found = await placed({ ...shipped, shiftY: 10 }, 'recipient')
    expect(Math.abs(found.foot - shipped.pieces.recipient.y)).toBeGreaterThan(5)
  })

  it('is left out when it is turned off or has no words', async () => {
    const none = wordsOf(shipped, { ...sampleAward, goldenBook: null }, 'https://x.vn')
    const off = { ...shipped, pieces: { ...shipped.pieces, motto: { ...shipped.pieces.motto, on: false } } }
    const text = (await linesOf(await certificatePdf(off, [none], 'Mẫu'), 2100))
      .map((line) => line.text)
      .join(' ')
    expect(text).not.toContain('Số sổ vàng')
    expect(text).not.toContain('CỘNG HÒA')
    expect(text).toContain('Nguyễn Văn Mẫu')
  })
})

describe('A sheet', () => {
  it('has the size that was asked for, and one page a certificate', async () => {
    const words = wordsOf(small, sampleAward, 'https://x.vn')
    const pdf = await getDocumentProxy(
      new Uint8Array(await certificatePdf(small, [words, words, words], 'Mẫu')),
    )
    expect(pdf.numPages).toBe(3)
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    expect(Math.abs(width - points(2100))).toBeLessThan(1)
    expect(Math.abs(height - points(1480))).toBeLessThan(1)
  })

  it('is drawn with rulers before anything is printed, and with crosses to set a printer', async () => {
    expect(await previewSvg(shipped, wordsOf(shipped, sampleAward, 'https://x.vn'))).toContain('<svg')
    const text = (await linesOf(await testPdf(shipped), 2100)).map((line) => line.text).join(' ')
    expect(text).toContain('20 × 20 mm')
    expect(text).toContain('277 × 190 mm')
  })
})
