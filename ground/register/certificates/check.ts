import { isSigned } from '#plumbing/signing.ts'
import { readPayload, type Said } from './payload.ts'

/** Public keys by their name: DER in base64url. */
export type Keys = Record<string, string>

/** What a payload proves by itself: signed by one of these keys, altered, or signed by a key nobody here knows. */
type Proof =
  | { answer: 'signed'; said: Said }
  | { answer: 'altered' | 'unknownKey'; said: Said }
  | { answer: 'noPayload'; said: null }

/** Checks a payload with the keys alone, without network or database. */
export function proofOf(payload: string, keys: Keys): Proof {
  const read = readPayload(payload)
  if (!read) return { answer: 'noPayload', said: null }
  const { words, said } = read
  const publicKey = keys[said.keyId]
  if (!publicKey) return { answer: 'unknownKey', said }
  const signature = Buffer.from(read.signature).toString('base64url')
  return { answer: isSigned(words, { signature, publicKey }) ? 'signed' : 'altered', said }
}

/** The payload in what a camera or a person gives: the bare payload, or the address it stands in. */
export function payloadIn(given: string): string {
  const parts = given.trim().split(/[?#]/)[0]?.split('/') ?? []
  return parts.at(-1) ?? ''
}
