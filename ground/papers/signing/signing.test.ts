import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { openPkcs12 } from '#plumbing/pades/pkcs12.ts'
import { signPdf } from '#plumbing/pades/sign.ts'
import { noTrust } from '#plumbing/pades/trust.ts'
import { verifyPdf } from '#plumbing/pades/verify.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { anAuthority, type TestAuthority } from '#tests/pki.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sampleReport } from '../paper.samples.ts'
import { makePaper } from '../papers.acts.ts'
import { appearanceOf } from './appearance.ts'
import { knockAtKey } from './brake.acts.ts'
import { signerOfFile } from './keys.ts'
import { addScan } from './scans.acts.ts'
import { refuseSigning, setSigningOrder, signPaper, takeSigned } from './signing.acts.ts'
import { newestFile, placesOf } from './signing.store.ts'
import { signingView } from './signing.view.ts'

// An hour on, so that keys made in these tests already hold; whole seconds, as a PDF keeps them.
const now = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000)
let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let authority: TestAuthority

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db)
  authority = anAuthority()
}, 60_000)
afterAll(() => base.close())

const keyOf = (name: string) => openPkcs12(readFileSync(authority.p12(name)), 'mat-khau-thu')

/** A paper of the lead with an order of signing: its officer, then its head. */
async function aPaperToSign() {
  const officer = await ground.actor('ct.canbo')
  const head = await ground.actor('ct.thutruong')
  const { year } = ground
  const paperId = await makePaper(base.db, officer, {
    yearId: year.id,
    subjectId: newId(),
    code: 'central-report',
    title: 'Báo cáo mẫu',
    issuedOn: '2022-02-26',
    content: { ...sampleReport, reference: '/BC-CTĐ' },
  })
  const wanted = [officer, head].map(({ id }) => ({ kind: 'person' as const, id, capacity: 'Thử' }))
  await setSigningOrder(base.db, officer, { paperId, year, wanted })
  const [first, second] = await placesOf(base.db, paperId)
  if (!first || !second) throw new Error('the order is missing')
  return { paperId, year, officer, head, first, second, wanted }
}

const byKey = (name: string) => ({
  signer: keyOf(name),
  means: 'file' as const,
  trust: noTrust,
  timestampUrl: null,
  now,
  appearance: async () => null,
})

describe('The order of signing', () => {
  it('is set by whoever keeps the paper, and hidden from others', async () => {
    const { paperId, year, wanted, first, second } = await aPaperToSign()
    expect([first.position, second.position]).toEqual([1, 2])
    const stranger = await ground.actor('btm.canbo')
    await expect(setSigningOrder(base.db, stranger, { paperId, year, wanted })).rejects.toThrow('hidden')
  })

  it('names at least one, and nobody twice', async () => {
    const { paperId, year, officer, wanted } = await aPaperToSign()
    const set = (places: typeof wanted) =>
      setSigningOrder(base.db, officer, { paperId, year, wanted: places })
    await expect(set([])).rejects.toThrow(BadInput)
    await expect(set([...wanted, ...wanted])).rejects.toThrow(BadInput)
  })

  it('stays once somebody has signed', async () => {
    const { paperId, year, officer, first, wanted } = await aPaperToSign()
    await signPaper(base.db, officer, { paperId, year, placeId: first.id, ...byKey(officer.name) })
    await expect(setSigningOrder(base.db, officer, { paperId, year, wanted })).rejects.toThrow(
      'Đã có người ký',
    )
  })
})

describe('Signing a paper', () => {
  it('goes by turns; each signature is the next version, and the issued file stays', async () => {
    const { db } = base
    const { paperId, year, officer, head, first, second } = await aPaperToSign()
    const issued = await newestFile(db, paperId)
    const headSigns = () => signPaper(db, head, { paperId, year, placeId: second.id, ...byKey(head.name) })
    await expect(headSigns()).rejects.toThrow('Chưa đến lượt')
    expect(await signPaper(db, officer, { paperId, year, placeId: first.id, ...byKey(officer.name) })).toBe(
      'B-B',
    )
    await headSigns()

    const signed = await newestFile(db, paperId)
    expect(signed.content.subarray(0, issued.content.length).equals(issued.content)).toBe(true)
    expect(verifyPdf(signed.content, noTrust, now)).toMatchObject({
      kind: 'signed',
      signatures: [
        { integrity: 'sound', later: 'signatures' },
        { integrity: 'sound', later: 'nothing' },
      ],
    })
    const noted = db.selectFrom('journal').where('subject_id', '=', paperId).orderBy('id').select('action')
    expect((await noted.execute()).map((row) => row.action).sort()).toEqual(
      ['paper.issued', 'paper.orderSet', 'paper.signed', 'paper.signed'].sort(),
    )
  })

  it('is hidden from whoever has no place there, and asks for the signer’s own certificate', async () => {
    const { paperId, year, officer, head, first } = await aPaperToSign()
    const at = { paperId, year, placeId: first.id }
    await expect(signPaper(base.db, head, { ...at, ...byKey(head.name) })).rejects.toThrow('hidden')
    await expect(signPaper(base.db, officer, { ...at, ...byKey('Người Khác Thử') })).rejects.toMatchObject({
      fields: { key: expect.stringContaining('Người Khác Thử') },
    })
  })

  it('shows the picture of the signature above the name, in the middle', async () => {
    const { paperId, first } = await aPaperToSign()
    const name = sampleReport.signatures[0]?.name ?? ''
    const { content } = await newestFile(base.db, paperId)
    const picture = await sharp({ create: { width: 90, height: 40, channels: 4, background: '#00f8' } })
      .png()
      .toBuffer()
    const seen = await appearanceOf(
      {
        place: { ...first, name, rank: sampleReport.signatures[0]?.rank ?? '' },
        pdf: content,
        picture,
        at: now,
      },
      [],
    )
    expect(seen?.box[2]).toBeGreaterThan(300)
    const seal = { place: { ...first, kind: 'body' as const }, pdf: content, at: now }
    const words = await appearanceOf({ ...seal, picture: null }, [])
    expect(words).toMatchObject({ page: 0, box: [330, 792, 555, 836].map((at) => expect.closeTo(at, 0)) })
    const [left, , right] = seen?.box ?? [0, 0, 0]
    const signerName = [sampleReport.signatures[0]?.rank, name].filter(Boolean).join(' ')
    const round = await appearanceOf({ ...seal, picture }, [signerName])
    expect(round?.box[2]).toBeCloseTo(left + (right - left) / 3, 3)
    const signed = await signPdf(content, {
      signer: keyOf('Người Ký Thử'),
      at: now,
      name: 'Người Ký Thử',
      reason: '',
      stamp: null,
      appearance: seen,
    })
    expect(verifyPdf(signed, noTrust, now)).toMatchObject({ signatures: [{ integrity: 'sound' }] })
  })

  it('tells where somebody signs with another certificate than before', async () => {
    const signer = await ground.actor('ttr.thutruong')
    const same = byKey(signer.name)
    const seen = async (key: ReturnType<typeof byKey>) => {
      const { paperId, year, officer } = await aPaperToSign()
      const wanted = [{ kind: 'person' as const, id: signer.id, capacity: '' }]
      await setSigningOrder(base.db, officer, { paperId, year, wanted })
      const [place] = await placesOf(base.db, paperId)
      await signPaper(base.db, signer, { paperId, year, placeId: place?.id ?? '', ...key })
      return (await placesOf(base.db, paperId))[0]?.signature?.certificate
    }
    expect(await seen(same)).toBe('first')
    expect(await seen(same)).toBe('known')
    expect(await seen(byKey(signer.name))).toBe('other')
  })

  it('is refused with a certificate whose issuer lets it do other things only', async () => {
    const { paperId, year, officer, first } = await aPaperToSign()
    const file = readFileSync(authority.p12(officer.name, { use: 'secrecy' }))
    const key = { ...byKey(officer.name), signer: openPkcs12(file, 'mat-khau-thu') }
    await expect(
      signPaper(base.db, officer, { paperId, year, placeId: first.id, ...key }),
    ).rejects.toMatchObject({ fields: { key: expect.stringContaining('không cho dùng chứng thư này') } })
  })

  it('can be refused with a reason; then nobody signs on', async () => {
    const { paperId, year, officer, head, first, second } = await aPaperToSign()
    const at = { paperId, year }
    await expect(
      refuseSigning(base.db, head, { ...at, placeId: first.id, reason: 'Sai số' }),
    ).rejects.toThrow('hidden')
    await refuseSigning(base.db, officer, { ...at, placeId: first.id, reason: 'Sai số liệu ở bảng 2' })
    await expect(
      signPaper(base.db, head, { ...at, placeId: second.id, ...byKey(head.name) }),
    ).rejects.toThrow('đã từ chối ký')
  })
})

describe('A file signed on another machine', () => {
  it('is taken where it is the newest version with one sound signature behind it', async () => {
    const { paperId, year, officer, first } = await aPaperToSign()
    const { content } = await newestFile(base.db, paperId)
    const at = { paperId, year, placeId: first.id, trust: noTrust, now }
    const elsewhere = (name: string) =>
      signPdf(content, { signer: keyOf(name), at: now, name, reason: '', stamp: null, appearance: null })
    const send = (bytes: Buffer) => takeSigned(base.db, officer, { ...at, bytes })

    await expect(send(content)).rejects.toThrow(BadInput)
    await expect(send(await elsewhere('Người Khác Thử'))).rejects.toThrow(BadInput)
    const changed = await elsewhere(officer.name)
    changed[changed.length - 40_000] = 0x66
    await expect(send(changed)).rejects.toThrow(BadInput)
    const other = await elsewhere(officer.name)
    await expect(send(Buffer.concat([other, Buffer.from('\n% more\n')]))).rejects.toThrow(BadInput)
    expect(await send(other)).toBe('B-B')
  })
})

describe('The key of a signer', () => {
  it('is refused with the fault at its field', () => {
    const file = readFileSync(authority.p12('Người Ký Thử'))
    const faults = (bytes: Uint8Array | undefined, passphrase: string) => {
      try {
        signerOfFile(bytes, passphrase)
      } catch (error) {
        return error instanceof BadInput ? Object.keys(error.fields) : error
      }
    }
    expect(faults(undefined, '')).toEqual(['key'])
    expect(faults(Buffer.from('không phải khóa'), '')).toEqual(['key'])
    expect(faults(file, 'sai')).toEqual(['passphrase'])
    expect(faults(file, 'mat-khau-thu')).toBeUndefined()
  })

  it('cannot be guessed: after five wrong tries one must wait, and a right one leaves no trace', async () => {
    const { id } = await ground.actor('ttr.canbo')
    const knock = () => knockAtKey(base.db, { personId: id, field: 'passphrase' })
    await (await knock())()
    for (let i = 0; i < 5; i++) await knock()
    await expect(knock()).rejects.toThrow(BadInput)
  })
})

describe('A scan of a paper signed by hand', () => {
  it('joins the record as a scan, by whoever keeps the paper', async () => {
    const { paperId, year, officer } = await aPaperToSign()
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const scan = { name: 'trang-1.jpg', bytes: jpeg }
    await addScan(base.db, officer, { paperId, year, scan, words: 'Bản đóng dấu' })
    const view = await signingView(base.db, officer, {
      paper: { id: paperId, yearId: year.id, code: 'central-report', agencyId: null, ceased: null },
      year,
    })
    expect(view.scans).toMatchObject([{ name: 'trang-1.jpg', note: 'Bản đóng dấu', size: jpeg.length }])

    const stranger = await ground.actor('btm.canbo')
    await expect(addScan(base.db, stranger, { paperId, year, scan, words: '' })).rejects.toThrow('hidden')
    const page = { name: 'trang.pdf', bytes: Buffer.from('<html>') }
    await expect(addScan(base.db, officer, { paperId, year, scan: page, words: '' })).rejects.toThrow(
      BadInput,
    )
    await expect(addScan(base.db, officer, { paperId, year, scan: undefined, words: '' })).rejects.toThrow(
      BadInput,
    )
  })
})
