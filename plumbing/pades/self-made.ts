import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
} from 'pkijs'
import { viewOf } from './cms-write.ts'
import { oid } from './oids.ts'
import type { Signer } from './signer.ts'

type Wanted = { name: string; body: string; from: Date; to: Date }

/** A fresh EC key with a certificate of its own making, which no trusted root stands behind: for examples alone. */
export function selfMadeKey({ name, body, from, to }: Wanted): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const one = new Certificate({ version: 2, serialNumber: serialOf(spki) })
  one.subject = nameOf({ '2.5.4.3': name, '2.5.4.10': body })
  one.issuer = one.subject
  one.notBefore.value = from
  one.notAfter.value = to
  one.subjectPublicKeyInfo = PublicKeyInfo.fromBER(viewOf(spki))
  one.extensions = [usage]
  one.signature = new AlgorithmIdentifier({ algorithmId: oid.ecdsaSha256 })
  one.signatureAlgorithm = one.signature
  const words = Buffer.from(one.encodeTBS().toBER(false))
  one.signatureValue = new asn1.BitString({ valueHex: viewOf(sign('sha256', words, privateKey)) })
  const certificate = new X509Certificate(Buffer.from(one.toSchema(true).toBER(false)))
  return { certificate, chain: [], sign: async (given) => sign('sha256', given, privateKey) }
}

function nameOf(parts: Record<string, string>): RelativeDistinguishedNames {
  const value = Object.entries(parts).map(([type, words]) => {
    const part = new AttributeTypeAndValue({ type, value: new asn1.Utf8String({ value: words }) })
    return new asn1.Set({ value: [part.toSchema()] })
  })
  return RelativeDistinguishedNames.fromBER(new asn1.Sequence({ value }).toBER(false))
}

function serialOf(key: Buffer): asn1.Integer {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 12)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40 // positive and never short
  return new asn1.Integer({ valueHex: viewOf(bytes) })
}

// digitalSignature and nonRepudiation: the first two bits.
const usage = new Extension({
  extnID: '2.5.29.15',
  critical: true,
  extnValue: new asn1.BitString({ valueHex: viewOf(Buffer.from([0xc0])), unusedBits: 6 }).toBER(false),
})
