import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { renderPdf } from '#ground/papers/pdf.ts'
import { anAuthority, aStampAuthority, has, type TestAuthority } from '#tests/pki.ts'
import { openPkcs12 } from './pkcs12.ts'
import { type Signing, signPdf } from './sign.ts'
import type { Signer } from './signer.ts'
import { stampBy } from './stamp.ts'
import { noTrust, readTrust, type Trust } from './trust.ts'
import { verifyPdf } from './verify.ts'

// An hour on, so that keys made in these tests already hold; whole seconds, as a PDF keeps them.
const now = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000)
let authority: TestAuthority
let stamps: Awaited<ReturnType<typeof aStampAuthority>>
let paper: Buffer
let signer: Signer
let trust: Trust

beforeAll(async () => {
  authority = anAuthority()
  stamps = await aStampAuthority(authority)
  paper = await renderPdf(sampleReport)
  signer = keyOf('Người Ký Thử')
  trust = { ...noTrust, roots: trustOf('root.pem').roots }
}, 60_000)
afterAll(() => stamps.close())

const keyOf = (name: string, wants: Parameters<TestAuthority['p12']>[1] = {}) =>
  openPkcs12(readFileSync(authority.p12(name, wants)), wants.passphrase ?? 'mat-khau-thu')

function trustOf(...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'qt-trust-'))
  for (const name of names) writeFileSync(join(folder, name), authority.file(name))
  return readTrust(folder)
}

const asked = (more: Partial<Signing> = {}): Signing => ({
  signer,
  at: now,
  name: 'Người Ký Thử',
  reason: 'Ký báo cáo',
  stamp: null,
  appearance: null,
  ...more,
})

const found = (bytes: Buffer, by: Trust = trust, at = now) => {
  const answer = verifyPdf(bytes, by, at)
  return answer.kind === 'signed' ? answer.signatures : []
}

describe('Signing a paper', () => {
  it('sets one increment behind the issued bytes and leaves them untouched', async () => {
    const signed = await signPdf(paper, asked())
    expect(signed.subarray(0, paper.length).equals(paper)).toBe(true)
    expect(found(signed)).toMatchObject([
      {
        integrity: 'sound',
        later: 'nothing',
        level: 'B-B',
        stamp: null,
        signer: { subject: 'Người Ký Thử, Đơn vị thử nghiệm', issuer: 'Gốc thử nghiệm, Chỉ để thử' },
        chain: { trusted: 'trusted', expired: false, revocation: 'unchecked' },
        reason: 'Ký báo cáo',
        claimedAt: now,
      },
    ])
  })

  it('carries a time-stamp of the authority, which fixes the time', async () => {
    const signed = await signPdf(paper, asked({ stamp: stampBy(stamps.url) }))
    expect(found(signed)).toMatchObject([{ integrity: 'sound', level: 'B-T', stamp: { trusted: true } }])
  })

  it('takes several signatures in order, each covering those before it', async () => {
    const once = await signPdf(paper, asked())
    const twice = await signPdf(
      once,
      asked({ signer: keyOf('Cơ Quan Thử', { key: 'ec' }), name: 'Cơ Quan Thử' }),
    )
    expect(found(twice).map((one) => [one.name, one.integrity, one.later])).toEqual([
      ['Người Ký Thử', 'sound', 'signatures'],
      ['Cơ Quan Thử', 'sound', 'nothing'],
    ])
  })
})

describe('A signed paper in the eyes of others', () => {
  it.skipIf(!has('pdfsig'))('is valid for pdfsig, whole and with both signatures', async () => {
    const twice = await signPdf(await signPdf(paper, asked({ stamp: stampBy(stamps.url) })), asked())
    const said = pdfsig(twice)
    expect(said.match(/Signature is Valid\./g)).toHaveLength(2)
    expect(said).toContain('ETSI.CAdES.detached')
    expect(said).toContain('Total document signed')
  })

  it.skipIf(!has('pdfsig'))('is altered for pdfsig where a letter was changed', async () => {
    const signed = await signPdf(paper, asked())
    signed[1000] = (signed[1000] ?? 0) ^ 1
    expect(pdfsig(signed)).toContain('Digest Mismatch')
    expect(found(signed)).toMatchObject([{ integrity: 'changed' }])
  })

  it.skipIf(!has('qpdf'))('has no fault for qpdf', async () => {
    const twice = await signPdf(await signPdf(paper, asked()), asked())
    const said = spawnSync('qpdf', ['--check', kept(twice)], { encoding: 'utf8' })
    expect([said.status, said.stderr]).toEqual([0, ''])
  })

  it('holds a CMS that openssl verifies against the root', async () => {
    const signed = await signPdf(paper, asked())
    const [, open = 0, close = 0] =
      /ByteRange \[0 (\d+) (\d+)/.exec(signed.toString('latin1', paper.length))?.map(Number) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'qt-cms-'))
    const der = Buffer.from(signed.toString('latin1', open + 1, close - 1), 'hex')
    writeFileSync(join(folder, 'cms.der'), der)
    writeFileSync(join(folder, 'content'), Buffer.concat([signed.subarray(0, open), signed.subarray(close)]))
    writeFileSync(join(folder, 'root.pem'), authority.file('root.pem'))
    const words = [
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      'cms.der',
      '-content',
      'content',
      '-binary',
      '-cades',
    ]
    execFileSync('openssl', [...words, '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'out'], {
      cwd: folder,
      stdio: 'pipe',
    })
  })
})

function kept(bytes: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'qt-pdf-')), 'signed.pdf')
  writeFileSync(file, bytes)
  return file
}

function pdfsig(bytes: Buffer): string {
  return spawnSync('pdfsig', ['-nocert', kept(bytes)], { encoding: 'utf8' }).stdout
}
