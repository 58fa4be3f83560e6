import { ensure } from '../fault.ts'
import { modOrder } from '../parameters.ts'
import { fieldsOf, large, listOf, readCanonical, type Shape, toJson, words } from '../shape.ts'
import { placeOf, readCertificates } from './certificate.ts'
import { type Desk, isSigned, keysOf, type SignedMessage, send, sign, signedShape } from './channel.ts'

/** What a trustee sends in step 3: a letter to self, one to each trustee, and the powers that bind both. */
type Polynomial = { polynomial: string; secrets: string[]; coefexps: SignedMessage }

/** What a trustee receives in step 5: the own letter again, one from each, and the powers of all. */
type Vinput = { polynomial: string; secrets: string[]; coefexps: SignedMessage[] }

type Sharing = { seed: string; certificates: readonly string[]; threshold: number }

/** Step 3, by each trustee: shares out a random polynomial so that `threshold` of all can decrypt. */
export function makePolynomial(desk: Desk, { seed, certificates, threshold }: Sharing): string {
  const all = readCertificates(desk, certificates)
  ensure(threshold >= 1 && threshold <= all.length, 'badTrustee', 'threshold')
  const { signing } = keysOf(seed)
  const own = all[placeOf(desk, seed, all)]
  ensure(own !== undefined, 'badTrustee')
  const coefficients = Array.from({ length: threshold }, () => desk.group.random())
  const letter = (recipient: bigint, message: unknown) =>
    send(desk, signing, { recipient, message: toJson(message) })
  const made: Polynomial = {
    polynomial: letter(own.encryption, { polynomial: coefficients }),
    secrets: all.map(({ encryption }, i) => letter(encryption, { secret: valueAt(coefficients, i + 1) })),
    coefexps: sign(desk, signing, toJson({ coefexps: coefficients.map(desk.powerOfG) })),
  }
  return toJson(made)
}

function valueAt(coefficients: readonly bigint[], place: number): bigint {
  return coefficients.reduceRight((sum, one) => modOrder(sum * BigInt(place) + one), 0n)
}

/** Step 4, by the server: hands each trustee, in the order of the certificates, what is meant for it. */
export function makeVinputs(
  desk: Desk,
  certificates: readonly string[],
  polynomials: readonly string[],
): string[] {
  const all = readCertificates(desk, certificates)
  ensure(all.length === polynomials.length, 'badTrustee')
  const read = polynomials.map((text) => readCanonical(text, polynomialShape))
  for (const [i, one] of read.entries()) {
    ensure(one.secrets.length === all.length, 'badTrustee')
    ensure(isSigned(desk, all[i]?.verification ?? 0n, one.coefexps), 'badTrustee')
  }
  const coefexps = read.map((one) => one.coefexps)
  return read.map(({ polynomial }, i) =>
    toJson({ polynomial, secrets: read.map((one) => one.secrets[i]), coefexps }),
  )
}

export const coefexpsShape: Shape<bigint[]> = (value) => listOf(large)(fieldsOf(value).coefexps)

export const vinputShape: Shape<Vinput> = (value) => {
  const { polynomial, secrets, coefexps } = fieldsOf(value)
  return {
    polynomial: words(polynomial),
    secrets: listOf(words)(secrets),
    coefexps: listOf(signedShape)(coefexps),
  }
}

const polynomialShape: Shape<Polynomial> = (value) => {
  const { polynomial, secrets, coefexps } = fieldsOf(value)
  return {
    polynomial: words(polynomial),
    secrets: listOf(words)(secrets),
    coefexps: signedShape(coefexps),
  }
}
