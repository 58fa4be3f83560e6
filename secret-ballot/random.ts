import { q } from './parameters.ts'

/** Gives so many random bytes; the browser's and Node's own generator unless a test passes a seeded one. */
export type Random = (bytes: number) => Uint8Array

export const systemRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))

/** A number from 0 to below q, each equally likely. */
export function randomExponent(random: Random): bigint {
  for (;;) {
    const drawn = numberOf(random(32))
    if (drawn < q) return drawn
  }
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The place of a base 58 character, -1 for any other. */
export const digitOf = (character: string): number => base58.indexOf(character)

/** The base 58 character of a place from 0 to 57. */
export const base58At = (digit: number): string => base58.charAt(digit)

/** So many random base 58 characters, each equally likely. */
export function randomBase58(random: Random, length: number): string {
  let text = ''
  while (text.length < length) {
    const [drawn = 255] = random(1)
    if (drawn < 58 * 4) text += base58At(drawn % 58)
  }
  return text
}

/** Bytes as one number, the first byte highest. */
export function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}
