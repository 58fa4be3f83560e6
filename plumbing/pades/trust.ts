import { X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CertificateRevocationList } from 'pkijs'
import { viewOf } from './cms-write.ts'

/** Whom this place trusts: what the administrator has laid in the folder, nothing else. */
export type Trust = { roots: X509Certificate[]; between: X509Certificate[]; lists: RevocationList[] }

/** A list of revoked certificates, as its issuer signed it (`raw`, DER). */
export type RevocationList = {
  list: CertificateRevocationList
  raw: Buffer
  issuedAt: Date
  nextAt: Date | null
}

export const noTrust: Trust = { roots: [], between: [], lists: [] }

const largest = 20 * 1024 * 1024

/** Reads every certificate and list of the folder; what cannot be read is left out and named in `unread`. */
export function readTrust(folder: string): Trust & { unread: string[] } {
  const trust: Trust = { roots: [], between: [], lists: [] }
  const unread: string[] = []
  for (const name of filesIn(folder)) {
    const bytes = readFileSync(join(folder, name))
    const parts = bytes.length > largest ? [] : pemParts(bytes)
    if (parts.length === 0) unread.push(name)
    for (const part of parts) if (!take(trust, part)) unread.push(name)
  }
  return { ...trust, unread }
}

/** The same trust from the DER of its parts. */
export function trustOf(parts: Buffer[]): Trust {
  const trust: Trust = { roots: [], between: [], lists: [] }
  for (const part of parts) take(trust, part)
  return trust
}

/** The DER of everything that is trusted. */
export function partsOf({ roots, between, lists }: Trust): Buffer[] {
  return [...roots, ...between, ...lists].map((one) => one.raw)
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.startsWith('.'))
      .map((one) => one.name)
      .sort()
  } catch {
    return []
  }
}

function pemParts(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1')
  if (!text.includes('-----BEGIN')) return [bytes]
  const found = [...text.matchAll(/-----BEGIN (?:X509 CRL|CERTIFICATE)-----([\s\S]*?)-----END/g)]
  return found.map(([, body = '']) => Buffer.from(body, 'base64'))
}

function take(trust: Trust, bytes: Buffer): boolean {
  try {
    const one = new X509Certificate(bytes)
    const isRoot = one.checkIssued(one) && one.verify(one.publicKey)
    ;(isRoot ? trust.roots : trust.between).push(one)
    return true
  } catch {
    return takeList(trust, bytes)
  }
}

function takeList(trust: Trust, bytes: Buffer): boolean {
  try {
    const list = CertificateRevocationList.fromBER(viewOf(bytes))
    trust.lists.push({
      list,
      raw: bytes,
      issuedAt: list.thisUpdate.value,
      nextAt: list.nextUpdate?.value ?? null,
    })
    return true
  } catch {
    return false
  }
}
