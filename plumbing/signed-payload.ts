import { base32nopad } from '@scure/base'
import { isSigned } from './signing.ts'

/** What is signed for a QR: one thing a line, so that nothing can slip from one field into the next. */
export function signedLines(lines: string[]): string {
  return lines.map(oneLine).join('\n')
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Signature (64 bytes) and words in capitals and digits alone, which a QR holds most tightly. */
export function payloadOf(words: string, signature: Uint8Array): string {
  return base32nopad.encode(Buffer.concat([signature, Buffer.from(words)]))
}

type Signed<Said> = { words: string; signature: Uint8Array; said: Said }

/** What a payload says and its signature; nothing where `saidIn` knows its lines for none of its own. */
export function readSigned<Said>(
  payload: string,
  saidIn: (lines: string[]) => Said | null,
): Signed<Said> | null {
  const bytes = fromBase32(payload.trim().toUpperCase())
  if (!bytes || bytes.length < 65) return null
  const words = Buffer.from(bytes.subarray(64)).toString('utf8')
  const said = saidIn(words.split('\n'))
  return said && { words, signature: bytes.subarray(0, 64), said }
}

// base32nopad refuses every spelling it would not write itself, so that a payload has one form.
function fromBase32(text: string): Uint8Array | null {
  if (text.length > 4000) return null
  try {
    return base32nopad.decode(text)
  } catch {
    return null
  }
}

/** Public keys by their name: DER in base64url. */
export type Keys = Record<string, string>

/** What a payload proves by itself: signed by one of these keys, altered, or signed by a key nobody here knows. */
type Proof<Said> =
  | { answer: 'signed' | 'altered' | 'unknownKey'; said: Said }
  | { answer: 'noPayload'; said: null }

/** Checks what was read with the keys alone, without network or database. */
export function provedBy<Said extends { keyId: string }>(read: Signed<Said> | null, keys: Keys): Proof<Said> {
  if (!read) return { answer: 'noPayload', said: null }
  const { words, said } = read
  const publicKey = keys[said.keyId]
  if (!publicKey) return { answer: 'unknownKey', said }
  const signature = Buffer.from(read.signature).toString('base64url')
  return { answer: isSigned(words, { signature, publicKey }) ? 'signed' : 'altered', said }
}
