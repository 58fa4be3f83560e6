import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { renderPdf } from '#ground/papers/pdf.ts'
import { verdictOf } from '#ground/papers/proof/judge.ts'
import { anAuthority, aStampAuthority, type TestAuthority } from '#tests/pki.ts'
import { openPdf } from './pdf/file.ts'
import { add, appended, change, openIncrement } from './pdf/increment.ts'
import { pagesOf } from './pdf/pages.ts'
import { isRef, pdfText } from './pdf/values.ts'
import { openPkcs12 } from './pkcs12.ts'
import { type Signing, signPdf } from './sign.ts'
import { NoStamp, stampBy } from './stamp.ts'
import { noTrust, readTrust } from './trust.ts'
import { verifyPdf } from './verify.ts'

let authority: TestAuthority
let stamps: Awaited<ReturnType<typeof aStampAuthority>>
let paper: Buffer
const folder = mkdtempSync(join(tmpdir(), 'qt-trust-'))

beforeAll(async () => {
  authority = anAuthority()
  stamps = await aStampAuthority(authority)
  paper = await renderPdf(sampleReport)
  writeFileSync(join(folder, 'root.pem'), authority.file('root.pem'))
}, 60_000)
afterAll(() => stamps.close())

const keyOf = (name: string, wants: Parameters<TestAuthority['p12']>[1] = {}) =>
  openPkcs12(readFileSync(authority.p12(name, wants)), 'mat-khau-thu')

const signed = (more: Partial<Signing> & Pick<Signing, 'signer'>, bytes = paper) =>
  signPdf(bytes, { at: new Date(), name: 'Thử', reason: '', stamp: null, appearance: null, ...more })

const judged = (bytes: Buffer, at = new Date()) => verdictOf(verifyPdf(bytes, readTrust(folder), at))
const inTenYears = () => new Date(Date.now() + 10 * 365 * 86_400_000)

describe('The verdict on a signed paper', () => {
  it('is genuine where the root is trusted, open where none is set, and untrusted by another root', async () => {
    const bytes = await signed({ signer: keyOf('Người Ký Thử') })
    expect(judged(bytes)).toBe('genuine')
    expect(verdictOf(verifyPdf(bytes, noTrust, new Date()))).toBe('noRoots')
    const other = anAuthority('Gốc khác')
    const stranger = openPkcs12(readFileSync(other.p12('Người Ký Thử')), 'mat-khau-thu')
    expect(judged(await signed({ signer: stranger }))).toBe('untrusted')
  })

  it('is expired once the certificate is over, unless a trusted time-stamp fixes the time', async () => {
    const signer = keyOf('Người Ký Thử')
    expect(judged(await signed({ signer }), inTenYears())).toBe('expired')
    expect(judged(await signed({ signer, stamp: stampBy(stamps.url) }), inTenYears())).toBe('genuine')
  })

  it('is revoked where the list says so, and stays good where it was stamped before', async () => {
    const signer = keyOf('Người Bị Thu Hồi')
    const claimed = await signed({ signer })
    const stamped = await signed({ signer, stamp: stampBy(stamps.url) })
    await new Promise((ready) => setTimeout(ready, 1100))
    writeFileSync(join(folder, 'list.crl'), authority.revoke('Người Bị Thu Hồi'))
    expect(judged(claimed)).toBe('revoked')
    expect(judged(stamped)).toBe('genuine')
    expect(judged(await signed({ signer: keyOf('Người Khác Thử') }))).toBe('genuine')
  })

  it('is changed where a byte differs, before or after the signature', async () => {
    const bytes = await signed({ signer: keyOf('Người Ký Thử') })
    for (const at of [9, 5000, paper.length + 20, bytes.length - 3]) {
      const other = Buffer.from(bytes)
      other[at] = (other[at] ?? 0) ^ 1
      expect([at, judged(other)]).not.toEqual([at, 'genuine'])
    }
  })

  it('is changed where somebody put other words on a page behind the signature', async () => {
    const bytes = await signed({ signer: keyOf('Người Ký Thử') })
    const increment = openIncrement(openPdf(bytes))
    const [page] = pagesOf(increment.file)
    if (!isRef(page?.ref)) throw new Error('no page')
    const drawn = add(increment, { dict: new Map(), raw: Buffer.from('BT /f0 12 Tf (x) Tj ET') })
    change(increment, page.ref, new Map(page.dict).set('Contents', drawn))
    expect(judged(appended(increment))).toBe('changed')
  })

  it('is changed where a note that is no signature is added behind it', async () => {
    const bytes = await signed({ signer: keyOf('Người Ký Thử') })
    const increment = openIncrement(openPdf(bytes))
    const [page] = pagesOf(increment.file)
    if (!isRef(page?.ref)) throw new Error('no page')
    const box = add(increment, new Map([['Contents', pdfText('khác')]]))
    const notes = page.dict.get('Annots')
    change(
      increment,
      page.ref,
      new Map(page.dict).set('Annots', [...(Array.isArray(notes) ? notes : []), box]),
    )
    expect(judged(appended(increment))).toBe('changed')
  })

  it('is unsigned for the paper as issued', () => {
    expect(judged(paper)).toBe('unsigned')
  })
})

describe('A time-stamp authority that does not do its work', () => {
  it.each(['http://127.0.0.1:9/', 'http://localhost:1/tsa'])(
    '%s gives no signature at all',
    async (address) => {
      await expect(signed({ signer: keyOf('Người Ký Thử'), stamp: stampBy(address) })).rejects.toThrow(
        NoStamp,
      )
    },
  )
})

describe('A hostile file', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a head alone', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF')],
    ['lists in a circle', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF')],
    [
      'deep brackets',
      Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer\n${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`),
    ],
    ['a million objects', Buffer.from('%PDF-1.7\nxref\n0 99999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF')],
  ])('with %s is unreadable', (_, bytes) => {
    expect(verifyPdf(bytes, noTrust, new Date())).toEqual({ kind: 'unreadable' })
  })

  it('never breaks the program, however its bytes are turned', async () => {
    const bytes = await signed({ signer: keyOf('Người Ký Thử'), stamp: stampBy(stamps.url) })
    let seed = 20221026
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const from = paper.length - 3000
    for (let round = 0; round < 150; round++) {
      const other = Buffer.from(bytes)
      for (let i = 0; i < 1 + next(8); i++) other[from + next(other.length - from)] = next(256)
      const cut = round % 5 === 0 ? other.subarray(0, other.length - next(20_000)) : other
      expect(() => verifyPdf(cut, noTrust, new Date())).not.toThrow()
    }
  })
})
