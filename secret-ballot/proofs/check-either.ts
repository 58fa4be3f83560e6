import { ensure } from '../fault.ts'
import type { Group } from '../group.ts'
import { challengeOf } from '../hash.ts'
import { modOrder, p, q } from '../parameters.ts'
import type { Ciphertext } from './ciphertext.ts'
import type { Keys } from './either.ts'
import type { Proof } from './knowledge.ts'

/** “This ciphertext hides this value”, with the proof that it may. */
export type Claim = { of: Ciphertext; claimed: bigint; proof: Proof }

/** One statement: one of the claims holds. */
export type Statement = { claims: Claim[]; prefix: string }

/** Where ballots are checked: the arithmetic with the tables of an election. */
type Table = { group: Group; keys: Keys }

/**
 * Checks all statements about some ciphertexts and that `members` of these are of the group; the others are products of
 * members. Taken together, since the powers of one number are quicker made at once.
 */
export function checkStatements(
  table: Table,
  statements: readonly Statement[],
  members: readonly Ciphertext[],
): void {
  const claims = statements.flatMap((one) => one.claims)
  const commitments = new Map<Claim, string>()
  for (const of of new Set(claims.map((claim) => claim.of)))
    commitTo(table, { of, claims, commitments, isMember: members.includes(of) })
  for (const { claims, prefix } of statements) {
    const expected = challengeOf(prefix + claims.map((claim) => commitments.get(claim)).join(','))
    ensure(modOrder(claims.reduce((sum, claim) => sum + claim.proof.challenge, 0n)) === expected, 'badProof')
  }
}

type Task = { of: Ciphertext; claims: Claim[]; commitments: Map<Claim, string>; isMember: boolean }

function commitTo({ group, keys }: Table, { of, claims, commitments, isMember }: Task): void {
  const mine = claims.filter((claim) => claim.of === of)
  const challenges = mine.map((claim) => claim.proof.challenge)
  const powers = (base: bigint) =>
    isMember ? memberPowers(group, base, challenges) : group.powers(base, challenges)
  const [alphas, betas] = [powers(of.alpha), powers(of.beta)]
  for (const [i, claim] of mine.entries()) {
    const { challenge, response } = claim.proof
    const a = group.times(keys.powerOfG(response), alphas[i] ?? 0n)
    const less = keys.powerOfG(modOrder(-claim.claimed * challenge))
    const b = group.times(group.times(keys.powerOfY(response), betas[i] ?? 0n), less)
    commitments.set(claim, `${a},${b}`)
  }
}

/** The powers of a number after making sure that it is of the group. */
export function memberPowers(group: Group, base: bigint, exponents: readonly bigint[]): bigint[] {
  ensure(base > 0n && base < p, 'notInGroup')
  const [atOrder, ...powers] = group.powers(base, [q, ...exponents])
  ensure(atOrder === 1n, 'notInGroup')
  return powers
}
