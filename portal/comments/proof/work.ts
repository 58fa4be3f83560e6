import { hashHead } from './sha256.ts'

/** Whether the hash of the challenge with the figure found begins with that many zero bits (at most 32). */
export function isWorked(challenge: string, found: number, bits: number): boolean {
  return hashHead(`${challenge}.${found}`) < 2 ** (32 - bits)
}

type Search = { challenge: string; bits: number; from: number; most: number }

/** The first fitting figure among so many from a place on, or nothing yet. */
export function search({ challenge, bits, from, most }: Search): number | null {
  for (let found = from; found < from + most; found += 1) if (isWorked(challenge, found, bits)) return found
  return null
}
