import type { Ballot } from './ballot.ts'
import type { Election } from './election.ts'
import type { Group } from './group.ts'
import { type Ciphertext, ciphertextShape, productOfCiphertexts } from './proofs/ciphertext.ts'
import { listOf, type Shape, toJson } from './shape.ts'

/** All ballots in one: for each question, for each choice, a ciphertext of the count. */
export type EncryptedTally = Ciphertext[][]

export const tallyShape: Shape<EncryptedTally> = listOf(listOf(ciphertextShape))

/** The ballots that count: the last of each credential, in the order they came. */
export function lastBallots<T extends Pick<Ballot, 'credential'>>(ballots: readonly T[]): T[] {
  const last = new Map<bigint, T>()
  for (const ballot of ballots) {
    last.delete(ballot.credential)
    last.set(ballot.credential, ballot)
  }
  return [...last.values()]
}

/** How many numbers the answer to each question holds. */
export function choicesOf({ questions }: Pick<Election, 'questions'>): number[] {
  return questions.map((one) => one.answers.length + (one.blank ? 1 : 0))
}

/** Puts the ballots that count into one; nothing is decrypted. `shape` gives the choices of each question. */
export function encryptTally(
  group: Group,
  ballots: readonly Ballot[],
  shape: readonly number[],
): EncryptedTally {
  return shape.map((choices, i) =>
    Array.from({ length: choices }, (_, j) =>
      productOfCiphertexts(
        group,
        ballots.flatMap((ballot) => ballot.answers[i]?.choices[j] ?? []),
      ),
    ),
  )
}

type SizedTally = { num_tallied: number; total_weight: number; encrypted_tally: string }

/** What the event of the encrypted tally says; each ballot counts once. */
export function sizedTally(count: number, hash: string): string {
  const sized: SizedTally = { num_tallied: count, total_weight: count, encrypted_tally: hash }
  return toJson(sized)
}
