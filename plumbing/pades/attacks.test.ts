import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { renderPdf } from '#ground/papers/pdf.ts'
import { verdictOf } from '#ground/papers/proof/judge.ts'
import { anAuthority, type TestAuthority } from '#tests/pki.ts'
import { openPdf } from './pdf/file.ts'
import { add, appended, change, type Increment, openIncrement } from './pdf/increment.ts'
import { pagesOf } from './pdf/pages.ts'
import { isRef, type PdfDict, type PdfRef, type PdfValue, pdfName, pdfText } from './pdf/values.ts'
import { joined, writeValue } from './pdf/write.ts'
import { openPkcs12 } from './pkcs12.ts'
import { type Appearance, signPdf } from './sign.ts'
import { readTrust } from './trust.ts'
import { verifyPdf } from './verify.ts'

let authority: TestAuthority
let signed: Buffer
const folder = mkdtempSync(join(tmpdir(), 'qt-attacks-'))

const signedBy = (name: string, bytes: Buffer, appearance: Appearance | null = null) =>
  signPdf(bytes, {
    signer: openPkcs12(readFileSync(authority.p12(name)), 'mat-khau-thu'),
    at: new Date(),
    name,
    reason: '',
    stamp: null,
    appearance,
  })

beforeAll(async () => {
  authority = anAuthority()
  signed = await signedBy('Người Ký Thử', await renderPdf(sampleReport))
  writeFileSync(join(folder, 'root.pem'), authority.file('root.pem'))
}, 60_000)

const judged = (bytes: Buffer) => verdictOf(verifyPdf(bytes, readTrust(folder), new Date()))

type FirstPage = { increment: Increment; ref: PdfRef; dict: PdfDict; words: PdfRef }

// The first page of the signed file and other words that could be put in the place of its own.
function firstPage(bytes = signed): FirstPage {
  const increment = openIncrement(openPdf(bytes))
  const [page] = pagesOf(increment.file)
  if (!isRef(page?.ref)) throw new Error('no page')
  const words = add(increment, { dict: new Map(), raw: Buffer.from('BT /f0 12 Tf (khac) Tj ET') })
  return { increment, ref: page.ref, dict: page.dict, words }
}

const covering = (words: PdfRef, more: [string, PdfValue][]): PdfDict =>
  new Map<string, PdfValue>([
    ['Type', pdfName('Annot')],
    ['FT', pdfName('Sig')],
    ['T', pdfText('Signature2')],
    ['Rect', [0, 0, 595, 842]],
    ['AP', new Map([['N', words]])],
    ...more,
  ])

function annotated(more: (file: Increment) => [string, PdfValue][]): Buffer {
  const { increment, ref, dict, words } = firstPage()
  const field = add(increment, covering(words, more(increment)))
  const notes = increment.file.get(dict.get('Annots'))
  change(increment, ref, new Map(dict).set('Annots', [...(Array.isArray(notes) ? notes : []), field]))
  return appended(increment)
}

// The signature that is there already, as the value of another field.
function oldSignature({ file }: Increment): PdfValue {
  const form = file.dict(file.dict(file.trailer.get('Root')).get('AcroForm'))
  const [field] = [file.get(form.get('Fields'))].flat()
  return file.dict(field).get('V') ?? null
}

describe('A signed paper that somebody covers or swaps without a key', () => {
  it('is changed by an empty field of signature that is drawn over the page', () => {
    expect(judged(annotated(() => [['Subtype', pdfName('Widget')]]))).toBe('changed')
  })

  it('is changed by a later signature whose picture covers the page; a small one stays genuine', async () => {
    const drawing = await renderPdf(sampleReport)
    const drawn = (box: Appearance['box']) => signedBy('Người Ký Sau', signed, { page: 0, box, drawing })
    expect(judged(await drawn([0, 0, 595, 842]))).toBe('changed')
    expect(judged(await drawn([100, 100, 280, 180]))).toBe('genuine')
  })

  it('is changed by a second field that borrows the signature it has', () => {
    const borrowed = annotated((increment) => [
      ['Subtype', pdfName('Widget')],
      ['V', oldSignature(increment)],
    ])
    expect(judged(borrowed)).toBe('changed')
  })

  it('is changed by a note that calls itself a field of signature', () => {
    expect(judged(annotated(() => [['Subtype', pdfName('FreeText')]]))).toBe('changed')
  })

  it('is changed by objects that no list names, which a reader that repairs files would take', () => {
    const { ref, dict, words } = firstPage()
    const swapped = writeValue(new Map(dict).set('Contents', words))
    const loose = joined([signed, `\n${ref.ref} 0 obj\n`, swapped, '\nendobj\n', ' '.repeat(40_000)])
    expect(judged(loose)).toBe('changed')
    const { increment, words: unused } = firstPage()
    increment.objects = increment.objects.filter((one) => one.number !== unused.ref)
    const hidden = joined([signed, `\n${ref.ref} 0 obj\n`, swapped, '\nendobj\n'])
    const listed = appended({ ...increment, file: { ...increment.file, bytes: hidden } })
    expect(judged(listed)).toBe('changed')
  })

  it('is changed by objects packed in a stream that no list names', () => {
    const { increment, ref, dict, words } = firstPage()
    const page = writeValue(new Map(dict).set('Contents', words))
    const head = `${ref.ref} 0 `
    const packed = new Map<string, PdfValue>([
      ['Type', pdfName('ObjStm')],
      ['N', 1],
      ['First', head.length],
    ])
    add(increment, { dict: packed, raw: joined([head, page]) })
    expect(judged(appended(increment))).toBe('changed')
  })

  it('cannot name a thing twice, where one reader takes the first and another the last', () => {
    const { increment, ref, dict, words } = firstPage()
    const doubled = writeValue(dict).toString('latin1').replace('<<', `<</Contents ${words.ref} 0 R `)
    increment.objects.push({ number: ref.ref, value: Buffer.from(doubled, 'latin1') })
    expect(judged(appended(increment))).toBe('changed')
  })

  it('stays genuine with a second signature, and with proofs for the long term', async () => {
    const twice = await signedBy('Người Khác Thử', signed)
    expect(judged(twice)).toBe('genuine')
    const increment = openIncrement(openPdf(twice))
    const at = increment.file.trailer.get('Root')
    change(increment, at, new Map(increment.file.dict(at)).set('DSS', add(increment, new Map())))
    expect(judged(appended(increment))).toBe('genuine')
  })
})
