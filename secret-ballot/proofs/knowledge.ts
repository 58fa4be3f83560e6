import { ensure } from '../fault.ts'
import { type Group, type Power, powerOf } from '../group.ts'
import { challengeOf } from '../hash.ts'
import { modOrder, q } from '../parameters.ts'
import { fieldsOf, large, type Shape } from '../shape.ts'

export type Proof = { challenge: bigint; response: bigint }

/** A proof; both numbers are exponents and must stand in their least form. */
export const proofShape: Shape<Proof> = (value) => {
  const { challenge, response } = fieldsOf(value)
  const proof = { challenge: large(challenge), response: large(response) }
  ensure(proof.challenge < q && proof.response < q, 'shape', 'proof')
  return proof
}

/** Proves knowledge of the exponent behind a power of g; `prefix` binds the proof to its place. */
export function proveKnowledge(group: Group, powerOfG: Power, of: { secret: bigint; prefix: string }): Proof {
  const masked = group.random()
  const challenge = challengeOf(`${of.prefix}${powerOfG(masked)}`)
  return { challenge, response: modOrder(masked - of.secret * challenge) }
}

/** Whether the proof is one of knowledge of the exponent behind `power`. */
export function isKnowledge(
  group: Group,
  powerOfG: Power,
  claim: { power: bigint; prefix: string; proof: Proof },
): boolean {
  const { power, prefix, proof } = claim
  const committed = group.times(powerOfG(proof.response), powerOf(group, power, proof.challenge))
  return challengeOf(`${prefix}${committed}`) === proof.challenge
}
