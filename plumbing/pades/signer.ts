import type { X509Certificate } from 'node:crypto'

/** A key that signs with SHA-256, wherever it lies: in memory or on a token. */
export type Signer = {
  certificate: X509Certificate
  /** The certificates between this one and its root, as far as the key brought them along. */
  chain: X509Certificate[]
  sign: (words: Buffer) => Promise<Buffer>
}

/** Whether a certificate of this kind of key can sign here: RSA from 2048 bits, or EC. */
export function canSign({ publicKey }: X509Certificate): boolean {
  if (publicKey.asymmetricKeyType === 'ec') return true
  return publicKey.asymmetricKeyType === 'rsa' && (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
}
