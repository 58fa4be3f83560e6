import { type Day, isDay } from '#law/kernel/day.ts'
import { readSigned, signedLines } from '#plumbing/signed-payload.ts'

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

/** The words that are signed. */
export function signedWords(said: Said): string {
  const { keyId, serial, recipient, awardCode, reference, decidedOn, issuer } = said
  return signedLines([form, keyId, serial, recipient, awardCode, reference, decidedOn, issuer])
}

/** What a payload says and its signature, or nothing where it is no payload of a certificate. */
export const readPayload = (payload: string) => readSigned(payload, saidIn)

function saidIn(lines: string[]): Said | null {
  const [first, keyId, serial, recipient, awardCode, reference, decidedOn, issuer, ...rest] = lines
  if (first !== form || rest.length > 0 || issuer === undefined) return null
  if (!keyId || !serial || !recipient || !awardCode || reference === undefined) return null
  if (!decidedOn || !isDay(decidedOn)) return null
  return { keyId, serial, recipient, awardCode, reference, decidedOn, issuer }
}
