import { verify, type X509Certificate } from 'node:crypto'
import { Certificate } from 'pkijs'
import { viewOf } from './cms-write.ts'
import type { RevocationList, Trust } from './trust.ts'
import { isForSigning } from './usage.ts'

/** Whether a certificate leads to a trusted root, by way of whom, and what the lists say of it. */
export type ChainAnswer = {
  trusted: 'trusted' | 'unknown' | 'noRoots'
  chain: X509Certificate[]
  expired: boolean
  isForSigning: boolean
  /** The first revocation on the way up; `unchecked` where no fresh list covers the signer. */
  revokedAt: Date | null
  revocation: 'revoked' | 'good' | 'unchecked'
}

type Asked = { own: X509Certificate; others: X509Certificate[]; trust: Trust; at: Date }

/** Follows a certificate to a root and judges it at an instant. */
export function judgeChain(asked: Asked): ChainAnswer {
  const { own, trust, at } = asked
  const chain = chainTo(asked)
  const whole = [own, ...chain]
  const last = whole.at(-1) ?? own
  const isTrusted = trust.roots.some((root) => root.raw.equals(last.raw))
  const listed = whole.slice(0, -1).flatMap((one, i) => revocationOf(one, whole[i + 1] ?? one, trust.lists))
  const revokedAt = listed.map((one) => one.revokedAt).find((one) => one !== null) ?? null
  const covered = revocationCovers(whole, trust.lists, at)
  return {
    trusted: trust.roots.length === 0 ? 'noRoots' : isTrusted ? 'trusted' : 'unknown',
    chain,
    isForSigning: isForSigning(own),
    expired: whole.some((one) => !isValidAt(one, at)),
    revokedAt,
    revocation: revokedAt ? 'revoked' : covered ? 'good' : 'unchecked',
  }
}

const isValidAt = (one: X509Certificate, at: Date) =>
  new Date(one.validFrom) <= at && at <= new Date(one.validTo)

function chainTo({ own, others, trust }: Asked): X509Certificate[] {
  const pool = [...trust.roots, ...trust.between, ...others]
  const chain: X509Certificate[] = []
  for (let at = own; chain.length < 10; ) {
    if (trust.roots.some((root) => root.raw.equals(at.raw))) return chain
    const issuer = pool.find((one) => !one.raw.equals(at.raw) && issued(one, at))
    if (!issuer || chain.includes(issuer)) return chain
    chain.push(issuer)
    at = issuer
  }
  return chain
}

function issued(issuer: X509Certificate, one: X509Certificate): boolean {
  try {
    return issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey)
  } catch {
    return false
  }
}

type Listed = { revokedAt: Date | null }

function revocationOf(own: X509Certificate, issuer: X509Certificate, lists: RevocationList[]): Listed[] {
  const certificate = Certificate.fromBER(viewOf(own.raw))
  return listsOf(issuer, lists).map(({ list }) => {
    const entry = list.revokedCertificates?.find((one) =>
      one.userCertificate.isEqual(certificate.serialNumber),
    )
    return { revokedAt: entry?.revocationDate.value ?? null }
  })
}

function revocationCovers([own, issuer]: X509Certificate[], lists: RevocationList[], at: Date): boolean {
  if (!own || !issuer) return false
  return listsOf(issuer, lists).some(({ nextAt }) => nextAt === null || nextAt >= at)
}

function listsOf(issuer: X509Certificate, lists: RevocationList[]): RevocationList[] {
  const named = Certificate.fromBER(viewOf(issuer.raw)).subject
  return lists.filter(({ list }) => list.issuer.isEqual(named) && isListOf(list, issuer))
}

const listDigests: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
}

function isListOf(list: RevocationList['list'], issuer: X509Certificate): boolean {
  const digest = listDigests[list.signatureAlgorithm.algorithmId]
  const signature = Buffer.from(list.signatureValue.valueBlock.valueHexView)
  return digest !== undefined && verify(digest, list.tbsView, issuer.publicKey, signature)
}
