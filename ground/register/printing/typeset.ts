import { readFileSync } from 'node:fs'
import { qrPath } from '#plumbing/qr.ts'
import { inProject } from '#plumbing/root.ts'
import type { Setting } from '../../papers/press/press.ts'
import { setPdf, setSvg } from '../../papers/typst.ts'
import { type PieceKey, type PrintLayout, pieceKeys } from './layout.ts'
import { mm } from './millimetres.ts'

const template = readFileSync(inProject('ground', 'register', 'printing', 'certificate.typ'), 'utf8')

/** The words of one certificate by the piece they stand in; of the QR the address it holds. Empty words are not set. */
export type Words = Record<PieceKey, string>

const bold: readonly PieceKey[] = ['motto', 'head', 'award', 'recipient', 'signerPost', 'signer']
const red: readonly PieceKey[] = ['head', 'award']

/** The certificates of a layout in one PDF, a page each. */
export function certificatePdf(layout: PrintLayout, list: readonly Words[], title: string): Promise<Buffer> {
  return setPdf(settingOf(layout, { title, ruled: false, sheets: list.map((one) => sheetOf(layout, one)) }))
}

/** The sheet with rulers along its edges and a dashed line where each piece may run. */
export function previewSvg(layout: PrintLayout, words: Words): Promise<string> {
  return setSvg(settingOf(layout, { title: layout.name, ruled: true, sheets: [sheetOf(layout, words)] }))
}

/** Crosses at known places, moved as the layout moves: what they miss on paper is what the shift must mend. */
export function testPdf(layout: PrintLayout): Promise<Buffer> {
  const { width, height, shiftX, shiftY } = layout
  const places = [200, width / 2, width - 200].flatMap((x) =>
    [200, height / 2, height - 200].map((y) => [x, y]),
  )
  const crosses = places.map(([x = 0, y = 0]) => ({
    ...{ x: x + shiftX, y: y + shiftY, text: `${mm(x)} × ${mm(y)} mm` },
  }))
  return setPdf(settingOf(layout, { title: layout.name, ruled: false, sheets: [[]], crosses }))
}

type Job = { title: string; ruled: boolean; sheets: object[][]; crosses?: object[] }

function settingOf({ width, height }: PrintLayout, { crosses = [], ...job }: Job): Setting {
  return { template, inputs: { job: JSON.stringify({ width, height, crosses, ...job }) } }
}

function sheetOf({ pieces, shiftX, shiftY }: PrintLayout, words: Words): object[] {
  return pieceKeys.flatMap((key): object[] => {
    const { on, x, y, width, size, align } = pieces[key]
    if (!on || words[key] === '') return []
    const place = { x: x + shiftX, y: y + shiftY, width }
    if (key === 'qr') return [{ ...place, svg: qrSvg(words.qr) }]
    return [{ ...place, size, align, bold: bold.includes(key), red: red.includes(key), text: words[key] }]
  })
}

function qrSvg(address: string): string {
  const { size, path } = qrPath(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`
}
