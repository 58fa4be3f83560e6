import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import type { OctetString } from 'asn1js'
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { viewOf } from './cms-write.ts'
import { digests, oid } from './oids.ts'

/** A CMS signature as it lies in a file, its first signer only: a PDF takes no more. */
export type Cms = {
  contentType: string
  content: Buffer | null
  certificates: X509Certificate[]
  signer: X509Certificate | null
  info: SignerInfo
  token: Buffer | null
}

/** Reads a signature, or gives nothing where it cannot be read. */
export function readCms(bytes: Buffer): Cms | null {
  try {
    return readSigned(bytes)
  } catch {
    return null
  }
}

function readSigned(bytes: Buffer): Cms | null {
  const content = ContentInfo.fromBER(viewOf(bytes))
  if (content.contentType !== oid.signedData) return null
  const data = new SignedData({ schema: content.content })
  const [info] = data.signerInfos
  if (!info || data.signerInfos.length !== 1) return null
  const listed = (data.certificates ?? []).filter((one) => one instanceof Certificate)
  const sid = info.sid
  const own =
    sid instanceof IssuerAndSerialNumber
      ? listed.find((one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber))
      : listed[0]
  return {
    contentType: data.encapContentInfo.eContentType,
    content: octets(data.encapContentInfo.eContent),
    certificates: listed.map(x509),
    signer: own ? x509(own) : null,
    info,
    token: tokenOf(info),
  }
}

const x509 = (one: Certificate) => new X509Certificate(Buffer.from(one.toSchema(true).toBER(false)))

/** An octet string written in one piece or in several. */
function octets(from: OctetString | undefined): Buffer | null {
  return from ? Buffer.from(from.getValue()) : null
}

function tokenOf(info: SignerInfo): Buffer | null {
  const stamp = info.unsignedAttrs?.attributes.find((one) => one.type === oid.timeStamp)
  const [value] = stamp?.values ?? []
  return value ? Buffer.from(value.toBER(false)) : null
}

export type CmsAnswer = 'sound' | 'changed' | 'weak' | 'wrong'

/** Whether the signature is right and over this digest of the content; `weak` is a way of signing no longer trusted. */
export function checkCms(cms: Cms, digestOf: (algorithm: string) => Buffer): CmsAnswer {
  const { info, signer } = cms
  const digest = digests[info.digestAlgorithm.algorithmId]
  if (!digest) return 'weak'
  const attributes = info.signedAttrs
  if (!signer || !attributes || !namesCertificate(info, signer)) return 'wrong'
  const claimed = attributeOf(info, oid.messageDigest)
  if (!claimed?.equals(digestOf(digest))) return 'changed'
  const words = Buffer.from(attributes.encodedValue)
  const signature = Buffer.from(info.signature.valueBlock.valueHexView)
  return isRight({ info, signer, digest }, words, signature) ? 'sound' : 'wrong'
}

function attributeOf(info: SignerInfo, type: string): Buffer | null {
  const [value] = info.signedAttrs?.attributes.find((one) => one.type === type)?.values ?? []
  return value ? Buffer.from(value.valueBlock.valueHexView) : null
}

type Way = { info: SignerInfo; signer: X509Certificate; digest: string }

function isRight({ info, signer, digest }: Way, words: Buffer, signature: Buffer): boolean {
  try {
    const key = signer.publicKey
    if (info.signatureAlgorithm.algorithmId !== oid.rsaPss) return verify(digest, words, key, signature)
    const { saltLength } = new RSASSAPSSParams({ schema: info.signatureAlgorithm.algorithmParams })
    return verify(digest, words, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature)
  } catch {
    return false
  }
}

// ESS signing-certificate: the certificate meant is signed along, so that no other of the same key can be put in its place.
function namesCertificate(info: SignerInfo, signer: X509Certificate): boolean {
  const [value] =
    info.signedAttrs?.attributes.find(
      (one) => one.type === oid.signingCertificateV2 || one.type === oid.signingCertificate,
    )?.values ?? []
  if (!value) return true
  const words = Buffer.from(value.toBER(false))
  return ['sha256', 'sha384', 'sha512', 'sha1'].some((way) =>
    words.includes(createHash(way).update(signer.raw).digest()),
  )
}

/** Whether the signature names its certificate, as PAdES asks. */
export function isPades(cms: Cms): boolean {
  return cms.info.signedAttrs?.attributes.some((one) => one.type === oid.signingCertificateV2) ?? false
}
