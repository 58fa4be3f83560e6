import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// argon2id with 19 MiB and two passes: the floor of the OWASP password storage sheet.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes a password with argon2id. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Compares in constant time; an unknown name is checked against a dummy so that both take as long. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const answer = await verify(stored ?? (await dummy()), password.normalize('NFC'))
  return stored !== undefined && answer
}

let dummyHash: Promise<string> | undefined
const dummy = () => (dummyHash ??= hashPassword(randomBytes(16).toString('hex')))

/** A random secret of 256 bits. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** Only the hash of a session's token is stored. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest()

/** The signing-in name as it is stored and looked up. */
export const accountName = (typed: string) => typed.trim().toLowerCase()

/** Small letters without marks, digits, dots and hyphens: easy to type on any keyboard. */
export const isAccountName = (name: string) => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(name)

/** The shortest password taken, in characters. */
export const shortestPassword = 10
