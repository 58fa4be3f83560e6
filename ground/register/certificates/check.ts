import { type Keys, provedBy } from '#plumbing/signed-payload.ts'
import { readPayload } from './payload.ts'

/** Checks the QR of a certificate with the keys alone, without network or database. */
export const proofOf = (payload: string, keys: Keys) => provedBy(readPayload(payload), keys)

/** The payload in what a camera or a person gives: the bare payload, or the address it stands in. */
export function payloadIn(given: string): string {
  const parts = given.trim().split(/[?#]/)[0]?.split('/') ?? []
  return parts.at(-1) ?? ''
}
