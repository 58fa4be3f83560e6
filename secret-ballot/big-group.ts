import type { Group, Power } from './group.ts'
import { p } from './parameters.ts'
import { type Random, randomExponent, systemRandom } from './random.ts'

/** The arithmetic on the numbers of the language itself: what a browser has. */
export function bigGroup(random: Random = systemRandom): Group {
  return { times, powers, fixed, random: () => randomExponent(random) }
}

/** A product modulo p. Barrett's reduction makes five numbers on the way and is slower than the division of the language. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) % p
}

// Several exponents share the squarings: the base to each power of 16 is made once, then each exponent gathers these by
// its digits (Yao).
function powers(base: bigint, exponents: readonly bigint[]): bigint[] {
  const ladder = [base]
  for (let i = 1; i < 64; i++) ladder.push(toThe16(ladder[i - 1] ?? 1n))
  return exponents.map((exponent) => gathered(ladder, exponent))
}

function toThe16(base: bigint): bigint {
  let power = base
  for (let i = 0; i < 4; i++) power = times(power, power)
  return power
}

function gathered(ladder: readonly bigint[], exponent: bigint): bigint {
  const buckets = new Array<bigint>(16).fill(1n)
  for (const [i, digit] of digitsOf(exponent, 1).entries())
    buckets[digit] = times(buckets[digit] ?? 1n, ladder[i] ?? 1n)
  let [suffix, power] = [1n, 1n]
  for (let digit = 15; digit > 0; digit--) {
    suffix = times(suffix, buckets[digit] ?? 1n)
    power = times(power, suffix)
  }
  return power
}

/** A table of every byte at every place: 32 products a power. */
function fixed(base: bigint): Power {
  const rows: bigint[][] = []
  let step = base
  for (let place = 0; place < 32; place++) {
    const row = [1n]
    for (let byte = 1; byte <= 256; byte++) row.push(times(row[byte - 1] ?? 1n, step))
    step = row[256] ?? 1n
    rows.push(row)
  }
  return (exponent) =>
    digitsOf(exponent, 2).reduce((power, byte, place) => times(power, rows[place]?.[byte] ?? 1n), 1n)
}

function digitsOf(exponent: bigint, width: 1 | 2): number[] {
  const hex = exponent.toString(16)
  const digits = []
  for (let end = hex.length; end > 0; end -= width)
    digits.push(Number.parseInt(hex.slice(Math.max(0, end - width), end), 16))
  return digits
}
