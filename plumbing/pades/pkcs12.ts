import {
  createHash,
  createHmac,
  createPrivateKey,
  type KeyObject,
  sign,
  timingSafeEqual,
  X509Certificate,
} from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  AuthenticatedSafe,
  CertBag,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from 'pkijs'
import { viewOf } from './cms-write.ts'
import { BadKeyFile, octetsOf, parsed } from './key-file/reading.ts'
import { stretched } from './key-file/stretched.ts'
import { type Opening, purse, unlocked } from './key-file/unlocked.ts'
import { oid } from './oids.ts'
import { canSign, type Signer } from './signer.ts'

/** Opens a PKCS#12 file; key and passphrase live in memory alone. Throws `BadKeyFile`. */
export function openPkcs12(bytes: Buffer, passphrase: string): Signer {
  const opening = { passphrase, rounds: purse() }
  const bags = bagsOf(bytes, opening)
  const key = bags.flatMap((bag) => keyIn(bag, opening))[0]
  const certificates = bags.flatMap(certificateIn)
  const own = certificates.find((one) => key && one.checkPrivateKey(key))
  if (!key || !own) throw new BadKeyFile('notAKey')
  if (!canSign(own)) throw new BadKeyFile('kindOfKey')
  return {
    certificate: own,
    chain: chainOf(own, certificates),
    sign: async (words) => sign('sha256', words, key),
  }
}

/** The issuers of a certificate among others, nearest first; a root signs itself and is left out. */
function chainOf(own: X509Certificate, among: X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let at = own; chain.length < 8; ) {
    const issuer = among.find((one) => one !== at && at.checkIssued(one) && at.verify(one.publicKey))
    if (!issuer || issuer.checkIssued(issuer)) return chain
    chain.push(issuer)
    at = issuer
  }
  return chain
}

function bagsOf(bytes: Buffer, opening: Opening): SafeBag[] {
  const pfx = parsed(() => PFX.fromBER(viewOf(bytes)))
  if (pfx.authSafe.contentType !== oid.data) throw new BadKeyFile('notAKey')
  const safe = octetsOf(pfx.authSafe.content)
  if (!isMacRight(pfx, safe, opening)) throw new BadKeyFile('passphrase')
  const { safeContents } = parsed(() => AuthenticatedSafe.fromBER(viewOf(safe)))
  return safeContents.flatMap((one) => {
    if (one.contentType === oid.data) return safeBags(octetsOf(one.content))
    if (one.contentType !== oid.encryptedData) throw new BadKeyFile('old')
    const { encryptedContentInfo: locked } = parsed(() => new EncryptedData({ schema: one.content }))
    const open = unlocked(
      locked.contentEncryptionAlgorithm,
      Buffer.from(locked.getEncryptedContent()),
      opening,
    )
    return safeBags(open)
  })
}

const safeBags = (bytes: Buffer) => parsed(() => SafeContents.fromBER(viewOf(bytes)).safeBags)

const macDigests: Record<string, string> = {
  '1.3.14.3.2.26': 'sha1',
  [oid.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

function isMacRight(pfx: PFX, over: Buffer, opening: Opening): boolean {
  const mac = pfx.macData
  const way = macDigests[mac?.mac.digestAlgorithm.algorithmId ?? '']
  if (!mac || !way) throw new BadKeyFile('old')
  const salt = Buffer.from(mac.macSalt.valueBlock.valueHexView)
  const length = createHash(way).digest().length
  const key = stretched(
    { way, salt, rounds: opening.rounds(mac.iterations ?? 1), purpose: 3, length },
    opening.passphrase,
  )
  const right = createHmac(way, key).update(over).digest()
  const told = Buffer.from(mac.mac.digest.valueBlock.valueHexView)
  return told.length === right.length && timingSafeEqual(told, right)
}

function keyIn({ bagValue }: SafeBag, opening: Opening): KeyObject[] {
  if (bagValue instanceof PrivateKeyInfo) return [keyOf(Buffer.from(bagValue.toSchema().toBER(false)))]
  if (!(bagValue instanceof PKCS8ShroudedKeyBag)) return []
  const locked = Buffer.from(bagValue.encryptedData.getValue())
  return [keyOf(unlocked(bagValue.encryptionAlgorithm, locked, opening))]
}

const keyOf = (der: Buffer) => parsed(() => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))

function certificateIn({ bagValue }: SafeBag): X509Certificate[] {
  if (!(bagValue instanceof CertBag)) return []
  const value: unknown = bagValue.certValue
  const octets = value instanceof asn1.OctetString ? octetsOf(value) : null
  const parsedValue: unknown = bagValue.parsedValue
  if (octets) return [parsed(() => new X509Certificate(octets))]
  const isCertificate = typeof parsedValue === 'object' && parsedValue !== null && 'toSchema' in parsedValue
  if (!isCertificate) return []
  return [parsed(() => new X509Certificate(Buffer.from(bagValue.parsedValue.toSchema(true).toBER(false))))]
}
