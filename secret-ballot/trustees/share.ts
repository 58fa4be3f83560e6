import { ensure } from '../fault.ts'
import { type Group, powerOf, productOf } from '../group.ts'
import { modOrder } from '../parameters.ts'
import { memberPowers } from '../proofs/check-either.ts'
import { fieldsOf, large, listOf, readCanonical, type Shape, toJson, words } from '../shape.ts'
import { type Certificate, placeOf, readCertificates } from './certificate.ts'
import { type Desk, isSigned, keysOf, receive, type SignedMessage, send } from './channel.ts'
import { checkTrusteeKey, publicKeyOf, type TrusteeKey, trusteeKeyShape } from './key.ts'
import { coefexpsShape, vinputShape } from './polynomial.ts'
import type { Threshold } from './trustees.ts'

/** What a trustee answers in step 5: the own share as a letter to self, and its public half. */
type Voutput = { private_key: string; public_key: TrusteeKey }

type Sharing = { seed: string; certificates: readonly string[]; vinput: string }

/** Step 5, by each trustee: checks what the others sent and puts the own share together. */
export function makeVoutput(desk: Desk, { seed, certificates, vinput }: Sharing): string {
  const all = readCertificates(desk, certificates)
  const { polynomial, secrets, coefexps } = readCanonical(vinput, vinputShape)
  const { signing, decryption } = keysOf(seed)
  const place = placeOf(desk, seed, all)
  const read = readCoefexps(desk, all, coefexps)
  ensure(secrets.length === all.length, 'badTrustee')
  checkOwn(desk, { decryption, own: all[place], polynomial, expected: read[place] ?? [] })
  const shares = secrets.map((letter, i) => {
    const share = secretIn(receive(desk, { decryption, sender: all[i]?.verification ?? 0n }, letter))
    ensure(desk.powerOfG(share) === valueAt(desk.group, read[i] ?? [], place + 1), 'badMessage')
    return share
  })
  const privateKey = modOrder(shares.reduce((sum, share) => sum + share, 0n))
  const message = toJson({ decryption_key: privateKey })
  const letter = send(desk, signing, { recipient: desk.powerOfG(decryption), message })
  return toJson({ private_key: letter, public_key: publicKeyOf(desk, privateKey) })
}

type Own = {
  decryption: bigint
  own: Certificate | undefined
  polynomial: string
  expected: readonly bigint[]
}

// The own letter comes back so that a trustee sees that its polynomial was not put in the place of another.
function checkOwn(desk: Desk, { decryption, own, polynomial, expected }: Own): void {
  const letter = receive(desk, { decryption, sender: own?.verification ?? 0n }, polynomial)
  const coefficients = readCanonical(letter, (value) => ({
    polynomial: listOf(large)(fieldsOf(value).polynomial),
  }))
  const powers = coefficients.polynomial.map(desk.powerOfG)
  ensure(toJson(powers) === toJson(expected), 'badMessage')
}

function secretIn(message: string): bigint {
  return readCanonical(message, (value) => ({ secret: large(fieldsOf(value).secret) })).secret
}

/** The powers each trustee published, after checking their signatures; all of the same length. */
export function readCoefexps(
  desk: Desk,
  all: readonly Certificate[],
  coefexps: readonly SignedMessage[],
): bigint[][] {
  ensure(coefexps.length === all.length, 'badTrustee')
  return coefexps.map((signed, i) => {
    ensure(isSigned(desk, all[i]?.verification ?? 0n, signed), 'badTrustee')
    const { coefexps: powers } = readCanonical(signed.message, (value) => ({
      coefexps: coefexpsShape(value),
    }))
    for (const power of powers) memberPowers(desk.group, power, [])
    return powers
  })
}

/** g to the value of a shared polynomial at a place from 1. */
function valueAt(group: Group, powers: readonly bigint[], place: number): bigint {
  return powers.reduceRight((value, power) => group.times(powerOf(group, value, BigInt(place)), power), 1n)
}

/** What the public key of each share must be, by place. */
export function expectedKeys(group: Group, coefexps: readonly bigint[][]): bigint[] {
  return coefexps.map((_, i) =>
    productOf(
      group,
      coefexps.map((powers) => valueAt(group, powers, i + 1)),
    ),
  )
}

type Gathering = {
  certificates: readonly string[]
  threshold: number
  vinput: string
  voutputs: readonly string[]
}

/** Step 6, by the server: what is published of the group of trustees, and each one's share as a letter to itself. */
export function gatherThreshold(
  desk: Desk,
  gathering: Gathering,
): { published: Threshold; shares: string[] } {
  const all = readCertificates(desk, gathering.certificates)
  const { coefexps } = readCanonical(gathering.vinput, vinputShape)
  const voutputs = gathering.voutputs.map((text) => readCanonical(text, voutputShape))
  const published = {
    threshold: gathering.threshold,
    certs: all.map((one) => one.signed),
    coefexps,
    verification_keys: voutputs.map((one) => one.public_key),
  }
  checkThreshold(desk, published, all)
  return { published, shares: voutputs.map((one) => one.private_key) }
}

/** Stops unless the published shares are those the polynomials give. */
export function checkThreshold(desk: Desk, published: Threshold, all: readonly Certificate[]): void {
  const { threshold, coefexps, verification_keys } = published
  const read = readCoefexps(desk, all, coefexps)
  ensure(
    read.every((powers) => powers.length === threshold),
    'badTrustee',
    'threshold',
  )
  ensure(threshold >= 1 && threshold <= all.length && verification_keys.length === all.length, 'badTrustee')
  const expected = expectedKeys(desk.group, read)
  for (const [i, key] of verification_keys.entries()) {
    ensure(key.public_key === expected[i], 'badTrustee')
    checkTrusteeKey(desk, key)
  }
}

const voutputShape: Shape<Voutput> = (value) => {
  const { private_key, public_key } = fieldsOf(value)
  return { private_key: words(private_key), public_key: trusteeKeyShape(public_key) }
}

/** The private key in a share, opened by the seed it was made with. */
export function openShare(desk: Desk, seed: string, share: string): bigint {
  const { signing, decryption } = keysOf(seed)
  const message = receive(desk, { decryption, sender: desk.powerOfG(signing) }, share)
  const read = readCanonical(message, (value) => ({ decryption_key: large(fieldsOf(value).decryption_key) }))
  return read.decryption_key
}
