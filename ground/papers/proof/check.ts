import { isSigned } from '#plumbing/signing.ts'
import { type PaperSaid, readProof } from './payload.ts'

/** What the QR of a paper proves by itself. */
type PaperProof =
  | { answer: 'signed' | 'altered' | 'unknownKey'; said: PaperSaid }
  | { answer: 'noPayload'; said: null }

/** Checks the QR of a paper with public keys (by their name, DER in base64url) alone, without network or database. */
export function proofOfPaper(payload: string, keys: Record<string, string>): PaperProof {
  const read = readProof(payload)
  if (!read) return { answer: 'noPayload', said: null }
  const { said, words } = read
  const publicKey = keys[said.keyId]
  if (!publicKey) return { answer: 'unknownKey', said }
  const signature = Buffer.from(read.signature).toString('base64url')
  return { answer: isSigned(words, { signature, publicKey }) ? 'signed' : 'altered', said }
}
