import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { proofOfPaper } from '#ground/papers/proof/check.ts'
import { verdictOf } from '#ground/papers/proof/judge.ts'
import { proofOf } from '#ground/register/certificates/check.ts'
import { readTrust } from '#plumbing/pades/trust.ts'
import { verifyPdf } from '#plumbing/pades/verify.ts'

const here = import.meta.dirname
const versions = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name)

const codesFile = z.object({
  signedAt: z.coerce.date(),
  keys: z.record(z.string(), z.string()),
  certificate: z.string(),
  paper: z.string(),
})

it('there is at least one set', () => {
  expect(versions.length).toBeGreaterThan(0)
})

describe.each(versions)('What version %s issued', (version) => {
  const read = (name: string) => readFileSync(join(here, version, name))
  const codes = codesFile.parse(JSON.parse(read('codes.json').toString('utf8')))
  const trust = readTrust(join(here, version, 'trust'))

  it.each(['b-b.pdf', 'b-t.pdf', 'two.pdf'])('%s still verifies', (name) => {
    expect(verdictOf(verifyPdf(read(name), trust, codes.signedAt))).toBe('genuine')
  })

  it('what was time-stamped verifies long after the certificate is over', () => {
    const later = new Date(codes.signedAt.getTime() + 20 * 365 * 86_400_000)
    expect(verdictOf(verifyPdf(read('b-t.pdf'), trust, later))).toBe('genuine')
    expect(verdictOf(verifyPdf(read('b-b.pdf'), trust, later))).toBe('expired')
  })

  it('the QR of a certificate and of a paper still verify', () => {
    expect(proofOf(codes.certificate, codes.keys).answer).toBe('signed')
    expect(proofOfPaper(codes.paper, codes.keys).answer).toBe('signed')
  })

  it('holds no private key', () => {
    const all = readdirSync(join(here, version), { recursive: true, encoding: 'utf8' })
    expect(all.filter((name) => /\.(key|p12|pfx)$/.test(name))).toEqual([])
    expect(read('codes.json').includes('PRIVATE')).toBe(false)
  })
})
