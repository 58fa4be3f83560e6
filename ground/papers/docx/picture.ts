import { crc32, deflateSync } from 'node:zlib'
import { qrModules } from '#plumbing/qr.ts'
import type { Layout } from '../layout.ts'
import { page, proofSide, textWidth } from '../measure.ts'
import { arranged, gap, line, paragraph } from './pieces.ts'
import { escaped } from './xml.ts'

// A byte of black or white points to each square.
const dots = 8

/** The proof of a paper as a picture, and its place at the foot of the last page where no signature leaves room beside it. */
export function proofOf(layout: Layout): { place: string; png: Uint8Array | null } {
  if (!layout.proof) return { place: '', png: null }
  const [first] = layout.signatureRows
  const hasRoom = first && !first.left && !first.centre
  const foot =
    '<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="left" w:tblpYSpec="bottom"/><w:tblOverlap w:val="never"/>'
  return {
    place: hasRoom ? '' : placed(layout.proof, textWidth(layout.landscape), foot),
    png: pngOf(qrModules(layout.proof.payload)),
  }
}

/** The proof under the receivers, in the half beside the signature. */
export function proofUnder({ proof, landscape }: Layout): string {
  return proof ? gap(8) + placed(proof, textWidth(landscape) / 2 - page.signatureGap) + gap(1) : ''
}

function placed({ payload, text }: NonNullable<Layout['proof']>, width: number, foot = ''): string {
  const side = proofSide(qrModules(payload).length)
  const cells = [paragraph(null, drawing(side, text)), line('KiemTra', text)]
  return arranged([side + 3, width - side - 3], [cells], foot)
}

function drawing(side: number, words: string): string {
  const emu = Math.round(side * 36000)
  const size = `cx="${emu}" cy="${emu}"`
  const named = `id="1" name="QR" descr="${escaped(words)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip r:embed="rIdQr"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** Black and white, one bit a point, `dots` of them to a side of each square. */
function pngOf(squares: ReturnType<typeof qrModules>): Uint8Array {
  const side = squares.length * dots
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = squares.flatMap((row) => {
    const bytes = Buffer.from([0, ...row.map((dark) => (dark ? 0 : 255))])
    return Array.from({ length: dots }, () => bytes)
  })
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
