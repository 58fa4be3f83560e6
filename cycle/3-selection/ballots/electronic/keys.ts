import { ensure, type Fault, faultOf } from '#secret-ballot/fault.ts'
import { fieldsOf, listOf, readJson, toJson, words } from '#secret-ballot/shape.ts'
import { readCertificates } from '#secret-ballot/trustees/certificate.ts'
import { type Desk, signedShape } from '#secret-ballot/trustees/channel.ts'
import { checkTrusteeKey, trusteeKeyShape } from '#secret-ballot/trustees/key.ts'
import { makeVinputs } from '#secret-ballot/trustees/polynomial.ts'
import { expectedKeys, gatherThreshold, readCoefexps } from '#secret-ballot/trustees/share.ts'
import type { Threshold } from '#secret-ballot/trustees/trustees.ts'
import type { KeyStep } from './electronic.ts'

/** What the team has published so far, in its order. */
export type KeyTexts = { certificates: string[]; polynomials: string[]; confirmations: string[] }

type Sent = { step: KeyStep; message: string; place: number; needed: number }

/** What is wrong with a trustee's message; a wrong one is never stored, as what is stored cannot be replaced. */
export function keyFault(desk: Desk, texts: KeyTexts, sent: Sent): Fault | null {
  return faultOf(() => checks[sent.step](desk, texts, sent))
}

const checks: Record<KeyStep, (desk: Desk, texts: KeyTexts, sent: Sent) => void> = {
  certificate(desk, { certificates }, { message }) {
    readCertificates(desk, [message])
    ensure(!certificates.includes(message), 'badTrustee')
  },
  polynomial(desk, { certificates }, { message, place, needed }) {
    const { polynomial, secrets, coefexps } = readJson(message, fieldsOf)
    const own = certificates.slice(place, place + 1)
    const letters = listOf(words)(secrets)
    ensure(letters.length === certificates.length, 'badTrustee')
    makeVinputs(desk, own, [toJson({ polynomial, secrets: letters.slice(0, 1), coefexps })])
    const [powers = []] = readCoefexps(desk, readCertificates(desk, own), [signedShape(coefexps)])
    ensure(powers.length === needed, 'badTrustee', 'threshold')
  },
  confirmation(desk, { certificates, polynomials }, { message, place }) {
    const { private_key, public_key } = readJson(message, fieldsOf)
    const key = trusteeKeyShape(public_key)
    checkTrusteeKey(desk, key)
    const signed = polynomials.map((text) => signedShape(readJson(text, fieldsOf).coefexps))
    const powers = readCoefexps(desk, readCertificates(desk, certificates), signed)
    ensure(
      words(private_key) !== '' && key.public_key === expectedKeys(desk.group, powers)[place],
      'badTrustee',
    )
  },
}

/** The key of the whole team, and each one's share in a letter only he can open. */
export function teamKey(
  desk: Desk,
  { certificates, polynomials, confirmations }: KeyTexts,
  threshold: number,
): { published: Threshold; shares: string[] } {
  const [vinput = ''] = makeVinputs(desk, certificates, polynomials)
  return gatherThreshold(desk, { certificates, threshold, vinput, voutputs: confirmations })
}
