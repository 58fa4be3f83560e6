import type { Election } from './election.ts'
import { ensure } from './fault.ts'
import { type Group, powerOf } from './group.ts'
import { challengeOf } from './hash.ts'
import { modOrder, q } from './parameters.ts'
import { memberPowers } from './proofs/check-either.ts'
import { type Proof, proofShape } from './proofs/knowledge.ts'
import { fieldsOf, large, listOf, readCanonical, type Shape, toJson } from './shape.ts'
import type { EncryptedTally } from './tally.ts'
import type { Desk } from './trustees/channel.ts'

/** One trustee's part: nothing of any single ballot can be read from it. */
export type PartialDecryption = { decryption_factors: bigint[][]; decryption_proofs: Proof[][] }

type Decrypting = {
  election: Pick<Election, 'hash'>
  tally: EncryptedTally
  privateKey: bigint
  progress?: (done: number, all: number) => void | Promise<void>
}

/** A trustee's part of the decryption, each number with its proof. */
export async function decryptPartly(
  desk: Desk,
  { election, tally, privateKey, progress }: Decrypting,
): Promise<string> {
  const made: PartialDecryption = { decryption_factors: [], decryption_proofs: [] }
  const bound = boundTo(election, desk.powerOfG(privateKey))
  for (const row of tally) {
    const parts = row.map(({ alpha }) => partOf(desk, { alpha, bound, privateKey }))
    made.decryption_factors.push(parts.map((part) => part.factor))
    made.decryption_proofs.push(parts.map((part) => part.proof))
    await progress?.(made.decryption_factors.length, tally.length)
  }
  return toJson(made)
}

type Part = { alpha: bigint; bound: string; privateKey: bigint }

function partOf({ group, powerOfG }: Desk, { alpha, bound, privateKey }: Part) {
  const mask = group.random()
  const [factor = 0n, b = 0n] = group.powers(alpha, [privateKey, mask])
  const challenge = challengeOf(`${bound}${powerOfG(mask)},${b}`)
  return { factor, proof: { challenge, response: modOrder(mask - privateKey * challenge) } }
}

function boundTo({ hash }: Pick<Election, 'hash'>, publicKey: bigint): string {
  return `decrypt|${hash}|${publicKey}|`
}

type Claimed = { election: Pick<Election, 'hash'>; tally: EncryptedTally; publicKey: bigint; part: string }

/** Reads a trustee's part whose proofs were checked when it came. */
export function readChecked(text: string, tally: EncryptedTally): PartialDecryption {
  const part = readCanonical(text, decryptionShape)
  const isWhole = isLike(part.decryption_factors, tally) && isLike(part.decryption_proofs, tally)
  ensure(isWhole, 'badDecryption')
  return part
}

/** Reads a trustee's part and checks every proof in it. */
export function readDecryption({ group, powerOfG }: Desk, claimed: Claimed): PartialDecryption {
  const { election, tally, publicKey } = claimed
  const part = readChecked(claimed.part, tally)
  const { decryption_factors: factors, decryption_proofs: proofs } = part
  const keyPower = group.fixed(publicKey)
  for (const [i, row] of tally.entries())
    for (const [j, { alpha }] of row.entries()) {
      const proof = proofs[i]?.[j] ?? { challenge: 0n, response: 0n }
      const [ofFactor = 0n] = memberPowers(group, factors[i]?.[j] ?? 0n, [proof.challenge])
      const a = group.times(powerOfG(proof.response), keyPower(proof.challenge))
      const b = group.times(powerOf(group, alpha, proof.response), ofFactor)
      ensure(challengeOf(`${boundTo(election, publicKey)}${a},${b}`) === proof.challenge, 'badDecryption')
    }
  return part
}

function isLike(rows: readonly unknown[][], tally: EncryptedTally): boolean {
  return rows.length === tally.length && rows.every((row, i) => row.length === tally[i]?.length)
}

/** What some places of a shared polynomial weigh together at zero (Lagrange); places from 1. */
export function weightsOf(places: readonly number[]): bigint[] {
  return places.map((place) =>
    places
      .filter((other) => other !== place)
      .reduce((product, other) => modOrder(product * BigInt(other) * inverse(BigInt(other - place))), 1n),
  )
}

// q is prime, so the power q − 2 is the inverse.
function inverse(number: bigint): bigint {
  let [power, square, exponent] = [1n, modOrder(number), q - 2n]
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) power = modOrder(power * square)
    square = modOrder(square * square)
  }
  return power
}

/** The factors that several parts make together, each part raised to its weight. */
export function weighed(group: Group, parts: readonly bigint[][][], weights: readonly bigint[]): bigint[][] {
  const [first = []] = parts
  return first.map((row, i) =>
    row.map((_, j) =>
      parts.reduce(
        (product, part, k) => group.times(product, powerOf(group, part[i]?.[j] ?? 0n, weights[k] ?? 0n)),
        1n,
      ),
    ),
  )
}

const decryptionShape: Shape<PartialDecryption> = (value) => {
  const { decryption_factors, decryption_proofs } = fieldsOf(value)
  return {
    decryption_factors: listOf(listOf(large))(decryption_factors),
    decryption_proofs: listOf(listOf(proofShape))(decryption_proofs),
  }
}
