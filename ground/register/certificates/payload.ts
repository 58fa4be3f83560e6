import { base32nopad } from '@scure/base'
import type { Day } from '#law/kernel/day.ts'
import { isDay } from '#law/kernel/day.ts'

/** What a certificate says of itself in its QR: enough to know it without asking anybody. */
export type Said = {
  keyId: string
  serial: string
  recipient: string
  awardCode: string
  reference: string
  decidedOn: Day
  issuer: string
}

const form = 'QT1'

/** The words that are signed: one thing a line, so that nothing can slip from one field into the next. */
export function signedWords(said: Said): string {
  const { keyId, serial, recipient, awardCode, reference, decidedOn, issuer } = said
  return [form, keyId, serial, recipient, awardCode, reference, decidedOn, issuer].map(oneLine).join('\n')
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Words and signature (64 bytes) in capitals and digits alone, which a QR holds most tightly. */
export function payloadOf(words: string, signature: Uint8Array): string {
  return base32nopad.encode(Buffer.concat([signature, Buffer.from(words)]))
}

/** What a payload says and its signature, or nothing where it is no payload of ours. */
export function readPayload(payload: string): { words: string; signature: Uint8Array; said: Said } | null {
  const bytes = fromBase32(payload.trim().toUpperCase())
  if (!bytes || bytes.length < 65 || bytes.length > 2000) return null
  const words = Buffer.from(bytes.subarray(64)).toString('utf8')
  const said = saidIn(words)
  return said && { words, signature: bytes.subarray(0, 64), said }
}

function saidIn(words: string): Said | null {
  const [first, keyId, serial, recipient, awardCode, reference, decidedOn, issuer, ...rest] =
    words.split('\n')
  if (first !== form || rest.length > 0 || issuer === undefined) return null
  if (!keyId || !serial || !recipient || !awardCode || reference === undefined) return null
  if (!decidedOn || !isDay(decidedOn)) return null
  return { keyId, serial, recipient, awardCode, reference, decidedOn, issuer }
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
