import { createHash } from 'node:crypto'
import { detachedSignature, type Stamp } from './cms-write.ts'
import { adoptPage } from './pdf/adopt.ts'
import { openPdf } from './pdf/file.ts'
import { add, appended, change, type Increment, openIncrement } from './pdf/increment.ts'
import { pagesOf } from './pdf/pages.ts'
import {
  BadPdf,
  isRef,
  type PdfDict,
  type PdfRef,
  type PdfValue,
  pdfName,
  pdfText,
  pdfWords,
} from './pdf/values.ts'
import { joined, writeValue } from './pdf/write.ts'
import type { Signer } from './signer.ts'

/** Where a signature is seen: a page from 0, [left, bottom, right, top] in points, and a one-page PDF of what is drawn. */
export type Appearance = { page: number; box: [number, number, number, number]; drawing: Buffer }

export type Signing = {
  signer: Signer
  at: Date
  name: string
  reason: string
  stamp: Stamp | null
  appearance: Appearance | null
}

/** Room for the signature with its certificates and its time-stamp, in bytes. */
const room = 20_000
const rangeRoom = '/ByteRange [0 '.length + 36

/** Signs a PDF by an increment behind it: PAdES B-T with a time-stamp, else B-B. Throws `BadPdf` where it cannot be read. */
export async function signPdf(bytes: Buffer, signing: Signing): Promise<Buffer> {
  const file = openPdf(bytes)
  const increment = openIncrement(file)
  const signature = add(increment, signatureDict(signing))
  addField(increment, signature, signing.appearance)
  return filled(appended(increment), bytes.length, signing)
}

function signatureDict({ at, name, reason }: Signing): Buffer {
  const said: PdfDict = new Map<string, PdfValue>([
    ['Type', pdfName('Sig')],
    ['Filter', pdfName('Adobe.PPKLite')],
    ['SubFilter', pdfName('ETSI.CAdES.detached')],
    ['M', pdfText(`D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`)],
    ['Name', pdfWords(name)],
    ...(reason ? [['Reason', pdfWords(reason)] as const] : []),
  ])
  const open = writeValue(said).toString('latin1').slice(0, -2)
  return joined([open, '/ByteRange [0 '.padEnd(rangeRoom), ']\n/Contents <', '0'.repeat(room * 2), '>\n>>'])
}

function addField(increment: Increment, signature: PdfRef, appearance: Appearance | null) {
  const { file } = increment
  const rootAt = file.trailer.get('Root')
  const root = file.dict(rootAt)
  const form = file.dict(root.get('AcroForm'))
  const fields = file.get(form.get('Fields'))
  const listed = Array.isArray(fields) ? fields : []
  const page = pagesOf(file)[appearance?.page ?? 0]
  if (!page?.ref || !isRef(rootAt)) throw new BadPdf('no page to sign')
  const field = add(
    increment,
    new Map<string, PdfValue>([
      ['Type', pdfName('Annot')],
      ['Subtype', pdfName('Widget')],
      ['FT', pdfName('Sig')],
      ['T', pdfText(`Signature${listed.length + 1}`)],
      ['V', signature],
      ['P', page.ref],
      ['F', 132], // printed, and locked in its place
      ['Rect', appearance?.box ?? [0, 0, 0, 0]],
      ['AP', new Map([['N', drawn(increment, appearance)]])],
    ]),
  )
  const notes = file.get(page.dict.get('Annots'))
  change(
    increment,
    page.ref,
    new Map(page.dict).set('Annots', [...(Array.isArray(notes) ? notes : []), field]),
  )
  const grown = new Map(form).set('Fields', [...listed, field]).set('SigFlags', 3)
  const at = root.get('AcroForm')
  if (isRef(at)) change(increment, at, grown)
  else change(increment, rootAt, new Map(root).set('AcroForm', add(increment, grown)))
}

function drawn(increment: Increment, appearance: Appearance | null): PdfRef {
  if (appearance) return adoptPage(increment, openPdf(appearance.drawing))
  const empty = new Map<string, PdfValue>([
    ['Type', pdfName('XObject')],
    ['Subtype', pdfName('Form')],
    ['BBox', [0, 0, 0, 0]],
  ])
  return add(increment, { dict: empty, raw: Buffer.alloc(0) })
}

async function filled(whole: Buffer, from: number, { signer, stamp }: Signing): Promise<Buffer> {
  const open = whole.indexOf('/Contents <', from) + '/Contents '.length
  const close = open + room * 2 + 2
  const range = `/ByteRange [0 ${open} ${close} ${whole.length - close}`.padEnd(rangeRoom)
  whole.write(range, whole.indexOf('/ByteRange [0 ', from), 'latin1')
  const digest = createHash('sha256').update(whole.subarray(0, open)).update(whole.subarray(close)).digest()
  const signature = await detachedSignature({ digest, signer, stamp })
  if (signature.length > room) throw new Error('the signature is larger than its room')
  whole.write(signature.toString('hex'), open + 1, 'latin1')
  return whole
}

/** The pages of a file and the size of each, in points. */
export function pageBoxes(bytes: Buffer): number[][] {
  return pagesOf(openPdf(bytes)).map(({ box }) => box)
}
