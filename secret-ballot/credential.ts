import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { ensure } from './fault.ts'
import type { Group } from './group.ts'
import { g, modOrder } from './parameters.ts'
import { base58At, digitOf, numberOf, type Random, randomBase58, systemRandom } from './random.ts'

/** “Mã bỏ phiếu”: fresh, with its check character, as printed for the member: XXX-XXX-XXX-XXX-XXX. */
export function makeCredential(random: Random = systemRandom): string {
  const drawn = randomBase58(random, 14)
  return grouped(drawn + base58At(checkDigit(drawn)))
}

/** The credential as it is written, whatever spaces and dashes were typed; null when a character is wrong. */
export function readCredential(typed: string): string | null {
  const bare = typed.replace(/[\s\-–]/g, '')
  const characters = [...bare]
  if (characters.length !== 15 || characters.some((one) => digitOf(one) < 0)) return null
  return digitOf(bare.charAt(14)) === checkDigit(bare.slice(0, 14)) ? grouped(bare) : null
}

// Section 4.8: 53 less the remainder by 53, so from 1 to 53.
function checkDigit(drawn: string): number {
  const number = [...drawn].reduce((sum, one) => sum * 58n + BigInt(digitOf(one)), 0n)
  return 53 - Number(number % 53n)
}

function grouped(bare: string): string {
  return bare.match(/.{3}/g)?.join('-') ?? bare
}

/** The secret exponent of a credential in one election; another election gives another, unlinkable without it. */
export function secretOf(credential: string, uuid: string): bigint {
  const written = readCredential(credential)
  ensure(written !== null, 'badCredential')
  return modOrder(numberOf(pbkdf2(sha256, written, uuid, { c: 1000, dkLen: 32 })))
}

/** The list of an election as it is published: by size, so its order tells nothing of the members'. */
export function listCredentials(group: Group, uuid: string, credentials: readonly string[]): string {
  const powerOfG = group.fixed(g)
  const publics = credentials.map((one) => powerOfG(secretOf(one, uuid)))
  const sorted = publics.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify(sorted.map(String))
}
