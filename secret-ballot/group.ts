/** The arithmetic of BELENIOS-2048; one code runs on whichever the machine does quickest. */
export type Group = {
  times(a: bigint, b: bigint): bigint
  /** One power for each exponent of the same base; exponents from 0 to q. */
  powers(base: bigint, exponents: readonly bigint[]): bigint[]
  /** Powers of a base that is used often: a table is made once. */
  fixed(base: bigint): Power
  /** A random exponent below q. */
  random(): bigint
}

export type Power = (exponent: bigint) => bigint

/** One power of a base that is used once. */
export function powerOf(group: Group, base: bigint, exponent: bigint): bigint {
  return group.powers(base, [exponent])[0] ?? 1n
}

/** The product of all. */
export function productOf(group: Group, factors: readonly bigint[]): bigint {
  return factors.reduce((sum, factor) => group.times(sum, factor), 1n)
}
