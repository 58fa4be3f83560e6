import type { Group, Power } from '../group.ts'
import { challengeOf } from '../hash.ts'
import { modOrder } from '../parameters.ts'
import type { Proof } from './knowledge.ts'

/** The two bases every ballot is made from. */
export type Keys = { powerOfG: Power; powerOfY: Power }

/** A value hidden in a ciphertext, with what only the voter knows of it. */
export type Hidden = { secret: bigint; value: bigint }

/** One way the statement may hold: this ciphertext hides this value. */
type Way = { hidden: Hidden; claimed: bigint }

/**
 * Proves that one of several ways holds without telling which (sections 4.12 and 4.13). As the voter knows the secret of
 * each ciphertext, every commitment is made from powers of g and y alone.
 */
export function proveEither(group: Group, keys: Keys, statement: { ways: Way[]; prefix: string }): Proof[] {
  const { ways, prefix } = statement
  const real = ways.findIndex((way) => way.hidden.value === way.claimed)
  const drafts = ways.map((way, i) => draftOf(group, keys, { way, isReal: i === real }))
  const all = challengeOf(prefix + drafts.map((draft) => draft.commitment).join(','))
  const others = drafts.reduce((sum, { proof }, i) => (i === real ? sum : sum + proof.challenge), 0n)
  return drafts.map(({ proof, way }, i) =>
    i === real ? answered(proof.response, way, modOrder(all - others)) : proof,
  )
}

type Draft = { way: Way; commitment: string; proof: Proof }

// The real way commits to a mask, kept in `response` until its challenge is known; any other is made backwards.
function draftOf(group: Group, keys: Keys, { way, isReal }: { way: Way; isReal: boolean }): Draft {
  const challenge = isReal ? 0n : group.random()
  const response = group.random()
  const exponent = modOrder(response + way.hidden.secret * challenge)
  const gap = modOrder((way.hidden.value - way.claimed) * challenge)
  const b = group.times(keys.powerOfY(exponent), gap === 0n ? 1n : keys.powerOfG(gap))
  return { way, commitment: `${keys.powerOfG(exponent)},${b}`, proof: { challenge, response } }
}

function answered(mask: bigint, way: Way, challenge: bigint): Proof {
  return { challenge, response: modOrder(mask - way.hidden.secret * challenge) }
}
