import { ensure } from '../fault.ts'
import { memberPowers } from '../proofs/check-either.ts'
import { type Random, randomBase58, systemRandom } from '../random.ts'
import { fieldsOf, large, readCanonical, type Shape, toJson } from '../shape.ts'
import { type Desk, isSigned, keysOf, type SignedMessage, sign, signedShape } from './channel.ts'

/** What others know of a trustee: where to check signatures, where to send letters. */
export type Certificate = { verification: bigint; encryption: bigint; signed: SignedMessage }

/** “Mã riêng của người giữ khóa”: all a trustee keeps; 22 random characters. */
export function makeSeed(random: Random = systemRandom): string {
  return randomBase58(random, 22)
}

/** Step 1, by each trustee. */
export function makeCertificate(desk: Desk, seed: string): string {
  const { signing, decryption } = keysOf(seed)
  const keys = { verification: desk.powerOfG(signing), encryption: desk.powerOfG(decryption) }
  return toJson(sign(desk, signing, toJson(keys)))
}

/** Reads certificates and makes sure that each is signed by its own key. */
export function readCertificates(desk: Desk, certificates: readonly string[]): Certificate[] {
  return certificates.map((text) => certificateOf(desk, readCanonical(text, signedShape)))
}

export function certificateOf(desk: Desk, signed: SignedMessage): Certificate {
  const keys = readCanonical(signed.message, keysShape)
  memberPowers(desk.group, keys.verification, [])
  memberPowers(desk.group, keys.encryption, [])
  ensure(isSigned(desk, keys.verification, signed), 'badTrustee')
  return { ...keys, signed }
}

/** The place of a seed among the certificates, from 0; refused when it is none of them. */
export function placeOf(desk: Desk, seed: string, certificates: readonly Certificate[]): number {
  const mine = desk.powerOfG(keysOf(seed).signing)
  const place = certificates.findIndex((one) => one.verification === mine)
  ensure(place >= 0, 'badTrustee')
  return place
}

const keysShape: Shape<{ verification: bigint; encryption: bigint }> = (value) => {
  const { verification, encryption } = fieldsOf(value)
  return { verification: large(verification), encryption: large(encryption) }
}
