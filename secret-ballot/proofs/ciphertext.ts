import type { Group } from '../group.ts'
import { fieldsOf, large, type Shape } from '../shape.ts'

/** A number hidden under the public key of an election. */
export type Ciphertext = { alpha: bigint; beta: bigint }

export const ciphertextShape: Shape<Ciphertext> = (value) => {
  const { alpha, beta } = fieldsOf(value)
  return { alpha: large(alpha), beta: large(beta) }
}

/** Hides the sum of what all hide. */
export function productOfCiphertexts(group: Group, all: readonly Ciphertext[]): Ciphertext {
  return all.reduce(
    (sum, one) => ({ alpha: group.times(sum.alpha, one.alpha), beta: group.times(sum.beta, one.beta) }),
    { alpha: 1n, beta: 1n },
  )
}

/** As it goes into a hash. */
export function hashed({ alpha, beta }: Ciphertext): string {
  return `${alpha},${beta}`
}
