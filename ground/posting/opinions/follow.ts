import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt } from 'node:crypto'

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const pick = () => letters[randomInt(letters.length)]

/** The public number of an opinion: said on the telephone, so without letters that look like figures. */
export function newReceipt(): string {
  const group = () => Array.from({ length: 4 }, pick).join('')
  return `YK-${group()}-${group()}`
}

/** The secret part of the address by which whoever wrote follows the opinion. */
export const newFollowSecret = () => randomBytes(20).toString('base64url')

/** What is kept of that secret. */
export const followHash = (secret: string) => createHash('sha256').update(secret).digest('hex')

// Lives as long as the process, so that what the database keeps of a sent form leads nobody to the opinion.
const sealingKey = randomBytes(32)

/** The secret wrapped for the address one is led to right after sending. */
export function seal(secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce)
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed, or nothing for anything else. */
export function unseal(sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', sealingKey, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString()
  } catch {
    return null
  }
}
