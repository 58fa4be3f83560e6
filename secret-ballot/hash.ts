import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { q } from './parameters.ts'
import { numberOf } from './random.ts'

export function sha256Of(text: string): Uint8Array {
  return sha256(utf8ToBytes(text))
}

export function hexHash(text: string): string {
  return bytesToHex(sha256Of(text))
}

/** The hash of a text as an exponent. */
export function challengeOf(text: string): bigint {
  return numberOf(sha256Of(text)) % q
}

/** The “fingerprint” of the specification: SHA-256 in base 64 without padding. */
export function fingerprintOf(text: string): string {
  return btoa(String.fromCharCode(...sha256Of(text))).replace(/=+$/, '')
}
