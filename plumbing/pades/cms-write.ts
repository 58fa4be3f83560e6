import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { oid } from './oids.ts'
import type { Signer } from './signer.ts'

/** Gives a time-stamp token over bytes, or nothing where no authority is set. */
export type Stamp = (over: Buffer) => Promise<Buffer>

type Signing = { digest: Buffer; signer: Signer; stamp: Stamp | null }

/** A detached CAdES signature over a digest: content type, message digest and signing certificate are signed along. */
export async function detachedSignature({ digest, signer, stamp }: Signing): Promise<Buffer> {
  const certificates = [signer.certificate, ...signer.chain].map(({ raw }) =>
    Certificate.fromBER(viewOf(raw)),
  )
  const [own] = certificates
  if (!own) throw new Error('a signer without certificate')
  const attributes = signedAttributes(digest, signer.certificate.raw)
  const signedAttrs = new SignedAndUnsignedAttributes({ type: 0, attributes })
  const words = setOf(attributes)
  const signature = await signer.sign(words)
  const token = stamp ? await stamp(signature) : null
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: algorithm(oid.sha256),
    signedAttrs,
    signatureAlgorithm: algorithm(
      signer.certificate.publicKey.asymmetricKeyType === 'ec' ? oid.ecdsaSha256 : oid.rsaSha256,
    ),
    signature: new asn1.OctetString({ valueHex: viewOf(signature) }),
    ...(token && {
      unsignedAttrs: new SignedAndUnsignedAttributes({ type: 1, attributes: [stampAttribute(token)] }),
    }),
  })
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [algorithm(oid.sha256)],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates,
    signerInfos: [info],
  })
  const whole = new ContentInfo({ contentType: oid.signedData, content: data.toSchema(true) })
  return Buffer.from(whole.toSchema().toBER(false))
}

const algorithm = (id: string) =>
  new AlgorithmIdentifier({
    algorithmId: id,
    ...(id !== oid.ecdsaSha256 && { algorithmParams: new asn1.Null() }),
  })

function signedAttributes(digest: Buffer, certificate: Buffer): Attribute[] {
  const certHash = createHash('sha256').update(certificate).digest()
  const essCertId = new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: viewOf(certHash) })] })
  return [
    new Attribute({ type: oid.contentType, values: [new asn1.ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [new asn1.OctetString({ valueHex: viewOf(digest) })] }),
    new Attribute({
      type: oid.signingCertificateV2,
      values: [new asn1.Sequence({ value: [new asn1.Sequence({ value: [essCertId] })] })],
    }),
  ]
}

function stampAttribute(token: Buffer): Attribute {
  return new Attribute({ type: oid.timeStamp, values: [asn1.fromBER(viewOf(token)).result] })
}

// In DER the attributes of a set lie in the order of their bytes; they are put so before they are written.
function setOf(attributes: Attribute[]): Buffer {
  const whole = attributes.map((one) => ({ one, bytes: Buffer.from(one.toSchema().toBER(false)) }))
  whole.sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  attributes.splice(0, attributes.length, ...whole.map(({ one }) => one))
  return Buffer.from(new asn1.Set({ value: whole.map(({ one }) => one.toSchema()) }).toBER(false))
}

/** The bytes in a buffer of their own, as the ASN.1 library takes them. */
export function viewOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
