import { type PartialDecryption, weighed, weightsOf } from './decryption.ts'
import { ensure } from './fault.ts'
import { type Group, powerOf } from './group.ts'
import { g, q } from './parameters.ts'
import { fieldsOf, listOf, type Shape, small, toJson } from './shape.ts'
import type { EncryptedTally } from './tally.ts'
import type { Trustee } from './trustees/trustees.ts'

type Result = { result: number[][] }

/** What the votes on one nominee came to. */
export type Counts = { yes: number; no: number; blank: number }

type Counting = {
  trustees: readonly Trustee[]
  tally: EncryptedTally
  /** By owner, checked; owners are counted from 1. */
  parts: ReadonlyMap<number, PartialDecryption>
  /** The ballots in the tally: no count is above it. */
  ballots: number
}

/** Opens the counts, once every mandatory trustee and enough of each group have decrypted. */
export function countResult(group: Group, { trustees, tally, parts, ballots }: Counting): string {
  const factors = weighedByTrustee(group, trustees, parts)
  const counts = new Map(Array.from({ length: ballots + 1 }, (_, i) => [powerOf(group, g, BigInt(i)), i]))
  const result = tally.map((row, i) =>
    row.map(({ beta }, j) => {
      const factor = factors.reduce((product, one) => group.times(product, one[i]?.[j] ?? 0n), 1n)
      const count = counts.get(group.times(beta, powerOf(group, factor, q - 1n)))
      ensure(count !== undefined, 'badResult')
      return count
    }),
  )
  return toJson({ result })
}

function weighedByTrustee(
  group: Group,
  trustees: readonly Trustee[],
  parts: Counting['parts'],
): bigint[][][] {
  let owner = 1
  return trustees.map((trustee) => {
    const size = trustee[0] === 'Single' ? 1 : trustee[1].certs.length
    const needed = trustee[0] === 'Single' ? 1 : trustee[1].threshold
    const first = owner
    owner += size
    const places = Array.from({ length: size }, (_, i) => i + 1).filter((place) =>
      parts.has(first + place - 1),
    )
    ensure(places.length >= needed, 'tooFewDecryptions')
    const chosen = places.slice(0, needed)
    const weights = trustee[0] === 'Single' ? [1n] : weightsOf(chosen)
    return weighed(
      group,
      chosen.map((place) => parts.get(first + place - 1)?.decryption_factors ?? []),
      weights,
    )
  })
}

/** The counts of each nominee; the first figure of a question is its blank votes. */
export function countsOf({ result }: Result): Counts[] {
  return result.map(([blank = 0, yes = 0, no = 0]) => ({ yes, no, blank }))
}

export const resultShape: Shape<Result> = (value) => ({
  result: listOf(listOf(small))(fieldsOf(value).result),
})
