import sharp from 'sharp'
import { t } from '#plumbing/language.ts'
import { runsOf } from '#plumbing/pades/pdf/locate.ts'
import { type Appearance, pageBoxes } from '#plumbing/pades/sign.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { setPdf } from '../typst.ts'
import type { SigningPlace } from './signing.ts'

type Box = Appearance['box']

/** What is drawn of a signature: a picture given for it (PNG), or the words of a seal without one. */
type Drawing = { place: SigningPlace; pdf: Buffer; picture: Uint8Array | null; at: Date }

/** Where a signature is seen and what is seen there, by Phụ lục I of Nghị định 30/2020/NĐ-CP. */
export async function appearanceOf(drawing: Drawing, signerNames: string[]): Promise<Appearance | null> {
  const { place, picture, pdf } = drawing
  if (!picture && place.kind === 'person') return null
  if (!picture) return cornerText(drawing)
  const name = nameOnPaper(pdf, place.kind === 'person' ? [nameLine(place)] : signerNames)
  const { page, box } = name ?? { page: 0, box: corner(pdf) }
  const sized = place.kind === 'person' || !name ? box : sealBeside(box)
  return { page, box: sized, drawing: await drawn(sized, { picture: await cleaned(picture), lines: [] }) }
}

const nameLine = (place: SigningPlace) => [place.rank, place.name].filter(Boolean).join(' ')

// “Hình ảnh chữ ký” stands above the name: 42 × 18 mm of it, the middle over the middle of the name.
function nameOnPaper(pdf: Buffer, names: string[]): { page: number; box: Box } | null {
  const wanted = names.map(squeezed)
  const run = runsOf(pdf).findLast((one) => wanted.includes(squeezed(one.text)))
  if (!run) return null
  const middle = run.x + run.width / 2
  return { page: run.page, box: [middle - 60, run.y + 13, middle + 60, run.y + 64] }
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

// The seal is round, 36 mm as in ink; its right side lies over the left third of the signature.
function sealBeside([left, bottom, right, top]: Box): Box {
  const size = 102
  const edge = left + (right - left) / 3
  const middle = (bottom + top) / 2
  return [edge - size, middle - size / 2, edge, middle + size / 2]
}

// At the top right of the first page, whichever way it lies.
function corner(pdf: Buffer): Box {
  const [, , right = 595, top = 842] = pageBoxes(pdf)[0] ?? []
  return [right - 265, top - 50, right - 40, top - 6]
}

/** The digital seal without picture: who, which body, when, 10 pt at the top right of the first page. */
async function cornerText({ place, pdf, at }: Drawing): Promise<Appearance> {
  const box = corner(pdf)
  const lines = [`Ký bởi: ${place.name}`, `Thời gian ký: ${vnInstant(at)}`]
  return { page: 0, box, drawing: await drawn(box, { picture: null, lines }) }
}

/** ISO 8601 with the zone of Vietnam. */
function vnInstant(at: Date): string {
  const there = new Date(at.getTime() + 7 * 3_600_000)
  return `${there.toISOString().slice(0, 19)}+07:00`
}

// A picture comes from outside: only its dots are kept, and no more of them than the paper shows.
async function cleaned(picture: Uint8Array): Promise<number[]> {
  try {
    const image = sharp(picture, { limitInputPixels: 20_000_000 })
    const { format } = await image.metadata()
    if (format !== 'png') throw new Error('no PNG')
    return [...(await image.resize(800, 800, { fit: 'inside', withoutEnlargement: true }).png().toBuffer())]
  } catch {
    throw new BadInput({ picture: t('Hình chữ ký, con dấu phải là ảnh PNG đọc được. Hãy chọn ảnh khác.') })
  }
}

const template = `
#let d = json(bytes(sys.inputs.drawing))
#set document(title: "Hình chữ ký")
#set page(width: d.width * 1pt, height: d.height * 1pt, margin: 0pt, fill: none)
#set text(font: "Tinos", size: 10pt, lang: "vi")
#set par(leading: 0.4em)
#if d.picture != none {
  place(center + horizon, image(bytes(d.picture), width: 100%, height: 100%, fit: "contain", alt: "Hình chữ ký"))
} else {
  place(right + top, align(right, d.lines.join(linebreak())))
}
`

type Drawn = { picture: number[] | null; lines: string[] }

function drawn([left, bottom, right, top]: Box, what: Drawn): Promise<Buffer> {
  const drawing = JSON.stringify({ ...what, width: right - left, height: top - bottom })
  return setPdf({ template, inputs: { drawing } })
}
