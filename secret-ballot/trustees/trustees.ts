import { ensure } from '../fault.ts'
import { productOf } from '../group.ts'
import { fieldsOf, listOf, readCanonical, type Shape, small, toJson } from '../shape.ts'
import { certificateOf } from './certificate.ts'
import { type Desk, type SignedMessage, signedShape } from './channel.ts'
import { checkTrusteeKey, type TrusteeKey, trusteeKeyShape } from './key.ts'
import { coefexpsShape } from './polynomial.ts'
import { checkThreshold } from './share.ts'

/** What is published of trustees any `threshold` of whom can decrypt together. */
export type Threshold = {
  threshold: number
  certs: SignedMessage[]
  coefexps: SignedMessage[]
  verification_keys: TrusteeKey[]
}

/** “Người giữ khóa”: one without whom nothing is decrypted, or a group of whom some suffice. */
export type Trustee = ['Single', TrusteeKey] | ['Pedersen', Threshold]

/** The trustees of an election as they are published: the server's own key, then the counting team's. */
export function writeTrustees(mandatory: readonly TrusteeKey[], thresholds: readonly Threshold[]): string {
  const all: Trustee[] = [
    ...mandatory.map((key): Trustee => ['Single', key]),
    ...thresholds.map((one): Trustee => ['Pedersen', one]),
  ]
  return toJson(all)
}

/** Reads trustees and checks every key, certificate and signature. */
export function readTrustees(desk: Desk, text: string): Trustee[] {
  const trustees = readCanonical(text, listOf(trusteeShape))
  for (const trustee of trustees)
    if (trustee[0] === 'Single') checkTrusteeKey(desk, trustee[1])
    else
      checkThreshold(
        desk,
        trustee[1],
        trustee[1].certs.map((one) => certificateOf(desk, one)),
      )
  return trustees
}

/** The public key of an election: what all these trustees make together. */
export function electionKeyOf(desk: Desk, trustees: readonly Trustee[]): bigint {
  const parts = trustees.flatMap((trustee) =>
    trustee[0] === 'Single' ? [trustee[1].public_key] : trustee[1].coefexps.map(firstPower),
  )
  return productOf(desk.group, parts)
}

function firstPower(signed: SignedMessage): bigint {
  const [first] = readCanonical(signed.message, (value) => ({ coefexps: coefexpsShape(value) })).coefexps
  ensure(first !== undefined, 'badTrustee')
  return first
}

/** The key each trustee answers for, by owner: owners are counted from 1 through all trustees in their order. */
export function keysByOwner(trustees: readonly Trustee[]): TrusteeKey[] {
  return trustees.flatMap((trustee) =>
    trustee[0] === 'Single' ? [trustee[1]] : trustee[1].verification_keys,
  )
}

const trusteeShape: Shape<Trustee> = (value) => {
  ensure(Array.isArray(value) && value.length === 2, 'shape', 'trustee')
  const [kind, of]: unknown[] = value
  ensure(kind === 'Single' || kind === 'Pedersen', 'shape', 'trustee')
  return kind === 'Single' ? ['Single', trusteeKeyShape(of)] : ['Pedersen', thresholdShape(of)]
}

const thresholdShape: Shape<Threshold> = (value) => {
  const { threshold, certs, coefexps, verification_keys } = fieldsOf(value)
  return {
    threshold: small(threshold),
    certs: listOf(signedShape)(certs),
    coefexps: listOf(signedShape)(coefexps),
    verification_keys: listOf(trusteeKeyShape)(verification_keys),
  }
}
