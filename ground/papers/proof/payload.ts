import { createHash } from 'node:crypto'
import { base32nopad } from '@scure/base'
import { type Day, isDay } from '#law/kernel/day.ts'
import type { Paper } from '../paper.ts'

/** What a paper says of itself in its QR; `digest` is the SHA-256 of its whole content, in base64url. */
export type PaperSaid = {
  keyId: string
  serial: string
  reference: string
  typeName: string
  day: Day
  issuer: string
  digest: string
}

const form = 'QT2'

/** The words that are signed: one thing a line, so that nothing can slip from one field into the next. */
export function proofWords(said: PaperSaid): string {
  const { keyId, serial, reference, typeName, day, issuer, digest } = said
  return [form, keyId, serial, reference, typeName, day, issuer, digest].map(oneLine).join('\n')
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Signature (64 bytes) and words in capitals and digits alone, which a QR holds most tightly. */
export function proofPayload(words: string, signature: Uint8Array): string {
  return base32nopad.encode(Buffer.concat([signature, Buffer.from(words)]))
}

/** What a payload says and its signature, or nothing where it is no payload of a paper. */
export function readProof(payload: string): { words: string; signature: Uint8Array; said: PaperSaid } | null {
  const bytes = fromBase32(payload.trim().toUpperCase())
  if (!bytes || bytes.length < 65) return null
  const words = Buffer.from(bytes.subarray(64)).toString('utf8')
  const said = saidIn(words)
  return said && { words, signature: bytes.subarray(0, 64), said }
}

function saidIn(words: string): PaperSaid | null {
  const [first, keyId, serial, reference, typeName, day, issuer, digest, ...rest] = words.split('\n')
  if (first !== form || rest.length > 0 || !keyId || !serial || !digest) return null
  if (reference === undefined || typeName === undefined || issuer === undefined) return null
  if (!day || !isDay(day)) return null
  return { keyId, serial, reference, typeName, day, issuer, digest }
}

// base32nopad refuses every spelling it would not write itself, so that a payload has one form.
function fromBase32(text: string): Uint8Array | null {
  if (text.length > 4000) return null
  try {
    return base32nopad.decode(text)
  } catch {
    return null
  }
}

/** SHA-256 of everything the paper says, whatever the order its fields are kept in; its proof is left out. */
export function paperDigest({ proof: _, ...paper }: Paper): Buffer {
  return createHash('sha256').update(canonical(paper)).digest()
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`)
  return `{${parts.join(',')}}`
}
