import { createHash } from 'node:crypto'
import { type Day, isDay } from '#law/kernel/day.ts'
import { readSigned, signedLines } from '#plumbing/signed-payload.ts'
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

/** The words that are signed. */
export function proofWords(said: PaperSaid): string {
  const { keyId, serial, reference, typeName, day, issuer, digest } = said
  return signedLines([form, keyId, serial, reference, typeName, day, issuer, digest])
}

/** What a payload says and its signature, or nothing where it is no payload of a paper. */
export const readProof = (payload: string) => readSigned(payload, saidIn)

function saidIn(lines: string[]): PaperSaid | null {
  const [first, keyId, serial, reference, typeName, day, issuer, digest, ...rest] = lines
  if (first !== form || rest.length > 0 || !keyId || !serial || !digest) return null
  if (reference === undefined || typeName === undefined || issuer === undefined) return null
  if (!day || !isDay(day)) return null
  return { keyId, serial, reference, typeName, day, issuer, digest }
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
