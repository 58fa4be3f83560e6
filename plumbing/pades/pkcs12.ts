import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  type KeyObject,
  pbkdf2Sync,
  sign,
  timingSafeEqual,
  X509Certificate,
} from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  type AlgorithmIdentifier,
  AuthenticatedSafe,
  CertBag,
  EncryptedData,
  PBES2Params,
  PBKDF2Params,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from 'pkijs'
import { viewOf } from './cms-write.ts'
import { oid } from './oids.ts'
import { canSign, type Signer } from './signer.ts'

/** Why a key file cannot be used. `old` is a way of locking that only ancient programs wrote (RC2). */
export class BadKeyFile extends Error {
  readonly why: 'notAKey' | 'passphrase' | 'old' | 'kindOfKey'

  constructor(why: BadKeyFile['why']) {
    super(why)
    this.why = why
  }
}

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

function parsed<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof BadKeyFile ? error : new BadKeyFile('notAKey')
  }
}

function octetsOf(value: unknown): Buffer {
  if (!(value instanceof asn1.OctetString)) throw new BadKeyFile('notAKey')
  return Buffer.from(value.getValue())
}

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

/** How a file is opened: `rounds` counts what its keys cost to derive. */
type Opening = { passphrase: string; rounds: (asked: number) => number }

// A hostile file must not keep the server counting: one key may cost much, or many keys a little each.
function purse(): Opening['rounds'] {
  let left = 2_000_000
  return (asked) => {
    left -= asked
    if (asked < 1 || left < 0) throw new BadKeyFile('notAKey')
    return asked
  }
}

type Stretching = { way: string; salt: Buffer; rounds: number; purpose: number; length: number }

/** The key derivation of PKCS#12 (RFC 7292, appendix B). */
function stretched({ way, salt, rounds, purpose, length }: Stretching, passphrase: string): Buffer {
  const block = way === 'sha384' || way === 'sha512' ? 128 : 64
  const words = Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
  const input = Buffer.concat([repeated(salt, block), repeated(words, block)])
  const out: Buffer[] = []
  for (let made = 0; made < length; ) {
    let digest = createHash(way).update(Buffer.alloc(block, purpose)).update(input).digest()
    for (let i = 1; i < rounds; i++) digest = createHash(way).update(digest).digest()
    out.push(digest)
    made += digest.length
    addTo(input, repeated(digest, block).subarray(0, block), block)
  }
  return Buffer.concat(out).subarray(0, length)
}

function repeated(bytes: Buffer, block: number): Buffer {
  const length = Math.ceil(bytes.length / block) * block
  return Buffer.from(Array.from({ length }, (_, i) => bytes[i % bytes.length] ?? 0))
}

function addTo(input: Buffer, one: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1
    for (let i = block - 1; i >= 0; i--) {
      carry += (input[start + i] ?? 0) + (one[i] ?? 0)
      input[start + i] = carry & 255
      carry >>= 8
    }
  }
}

function unlocked(how: AlgorithmIdentifier, bytes: Buffer, opening: Opening): Buffer {
  const { cipher, key, iv } = cipherOf(how, opening)
  try {
    const opening = createDecipheriv(cipher, key, iv)
    return Buffer.concat([opening.update(bytes), opening.final()])
  } catch {
    throw new BadKeyFile('passphrase')
  }
}

const ciphers: Record<string, { name: string; length: number }> = {
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', length: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', length: 32 },
}

const hmacs: Record<string, string> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

function cipherOf(how: AlgorithmIdentifier, opening: Opening) {
  if (how.algorithmId === '1.2.840.113549.1.12.1.3') return oldCipher(how, opening)
  if (how.algorithmId !== '1.2.840.113549.1.5.13') throw new BadKeyFile('old')
  return parsed(() => {
    const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: how.algorithmParams })
    const told = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams })
    const cipher = ciphers[encryptionScheme.algorithmId]
    const hmac = hmacs[told.prf?.algorithmId ?? '1.2.840.113549.2.7']
    if (!cipher || !hmac) throw new BadKeyFile('old')
    const key = pbkdf2Sync(
      opening.passphrase,
      octetsOf(told.salt),
      opening.rounds(told.iterationCount),
      cipher.length,
      hmac,
    )
    return { cipher: cipher.name, key, iv: octetsOf(encryptionScheme.algorithmParams) }
  })
}

// pbeWithSHAAnd3-KeyTripleDES-CBC, as Windows and older certificate bodies write it.
function oldCipher(how: AlgorithmIdentifier, opening: Opening) {
  const params: unknown = how.algorithmParams
  const [salt, rounds] = params instanceof asn1.Sequence ? params.valueBlock.value : []
  if (!(rounds instanceof asn1.Integer)) throw new BadKeyFile('notAKey')
  const from = { way: 'sha1', salt: octetsOf(salt), rounds: opening.rounds(rounds.valueBlock.valueDec) }
  return {
    cipher: 'des-ede3-cbc',
    key: stretched({ ...from, purpose: 1, length: 24 }, opening.passphrase),
    iv: stretched({ ...from, purpose: 2, length: 8 }, opening.passphrase),
  }
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
