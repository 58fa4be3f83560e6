import { ensure } from '../fault.ts'
import { groupName } from '../parameters.ts'
import { memberPowers } from '../proofs/check-either.ts'
import { isKnowledge, type Proof, proofShape, proveKnowledge } from '../proofs/knowledge.ts'
import { fieldsOf, large, type Shape } from '../shape.ts'
import type { Desk } from './channel.ts'

/** The public half of a trustee's key, with the proof that somebody knows the other half. */
export type TrusteeKey = { pok: Proof; public_key: bigint }

export const trusteeKeyShape: Shape<TrusteeKey> = (value) => {
  const { pok, public_key } = fieldsOf(value)
  return { pok: proofShape(pok), public_key: large(public_key) }
}

/** A key without which nothing is decrypted; the server makes one for each election (section 4.7). */
export function makeMandatoryKey(desk: Desk): { privateKey: bigint; publicKey: TrusteeKey } {
  const privateKey = desk.group.random()
  return { privateKey, publicKey: publicKeyOf(desk, privateKey) }
}

export function publicKeyOf({ group, powerOfG }: Desk, privateKey: bigint): TrusteeKey {
  const public_key = powerOfG(privateKey)
  const pok = proveKnowledge(group, powerOfG, { secret: privateKey, prefix: prefixOf(public_key) })
  return { pok, public_key }
}

/** Stops unless the key is of the group and its proof holds. */
export function checkTrusteeKey({ group, powerOfG }: Desk, key: TrusteeKey): void {
  memberPowers(group, key.public_key, [])
  const claim = { power: key.public_key, prefix: prefixOf(key.public_key), proof: key.pok }
  ensure(isKnowledge(group, powerOfG, claim), 'badTrustee')
}

function prefixOf(publicKey: bigint): string {
  return `pok|${groupName}|${publicKey}|`
}
