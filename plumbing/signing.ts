import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from './database.ts'

/** Words as this program signed them: Ed25519, in base64url; the public key is DER in base64url. */
type Signed = { signature: string; keyId: string; publicKey: string }

let privateKey = generateKeyPairSync('ed25519').privateKey

/** Takes the key that lies in the data folder, outside the database; makes one on the first run. Without it a key lives as long as the process. */
export function openSigning(dataDir: string): void {
  const file = join(dataDir, 'signing.key')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
  }
  privateKey = createPrivateKey(readFileSync(file))
}

/** The key in use: its name can be told in the words themselves before they are signed. */
export type Signer = { keyId: string; publicKey: string; sign: (words: string) => Buffer }

/** Takes the key up and writes its public part down, so that what it signs can be checked for ever. */
export async function takeSigner(tx: Db): Promise<Signer> {
  const key = privateKey
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const keyId = createHash('sha256').update(der).digest('hex').slice(0, 16)
  const publicKey = der.toString('base64url')
  await tx
    .insertInto('signing_keys')
    .values({ id: keyId, public_key: publicKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { keyId, publicKey, sign: (words) => sign(null, Buffer.from(words), key) }
}

/** Signs words and writes the public part down, so that the signature can be checked for ever. */
export async function signWords(tx: Db, words: string): Promise<Signed> {
  const { keyId, publicKey, sign: signed } = await takeSigner(tx)
  return { signature: signed(words).toString('base64url'), keyId, publicKey }
}

/** Whether exactly these words were signed with the key. */
export function isSigned(words: string, { signature, publicKey }: Omit<Signed, 'keyId'>): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), type: 'spki', format: 'der' })
    return verify(null, Buffer.from(words), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}
