import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../root.ts'
import { noTrust, readTrust } from './trust.ts'
import { verifyPdf } from './verify.ts'
import { verifyApart } from './verify-apart.ts'
import { plain } from './verify-words.ts'

const now = new Date('2026-11-23T03:00:00Z')
const signed = readFileSync(inProject('tests', 'eternal', '0.1.0', 'two.pdf'))
const trust = readTrust(inProject('tests', 'eternal', '0.1.0', 'trust'))

describe('A file checked in a process of its own', () => {
  it.each([
    ['a trusted root', { ...noTrust, roots: trust.roots, between: trust.between, lists: trust.lists }],
    ['none', noTrust],
  ])('gives what checking it here gives, with %s', async (_, by) => {
    const there = await verifyApart(signed, { trust: by, now })
    if (there.kind === 'tooHeavy') throw new Error('not checked to the end')
    expect(plain(there)).toEqual(plain(verifyPdf(signed, by, now)))
    expect(there.kind).toBe('signed')
  })

  it('ends with an answer where it takes too long or too much', async () => {
    expect(await verifyApart(signed, { trust: noTrust, now }, { seconds: 0.01, megabytes: 400 })).toEqual({
      kind: 'tooHeavy',
    })
    expect(await verifyApart(signed, { trust: noTrust, now }, { seconds: 20, megabytes: 2 })).toEqual({
      kind: 'tooHeavy',
    })
  })

  it('is unreadable where it is no PDF', async () => {
    const bytes = Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer\n${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`)
    expect(await verifyApart(bytes, { trust: noTrust, now })).toEqual({ kind: 'unreadable' })
  })
})
