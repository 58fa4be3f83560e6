import { createHash, type X509Certificate } from 'node:crypto'
import { type ChainAnswer, judgeChain } from './chain.ts'
import { type Cms, type CmsAnswer, checkCms, isPades, readCms } from './cms-read.ts'
import { type SignatureField, signaturesIn } from './fields.ts'
import { type Later, laterOf } from './later.ts'
import { oid } from './oids.ts'
import { openPdf, type PdfFile } from './pdf/file.ts'
import { BadPdf } from './pdf/values.ts'
import { readStamp } from './stamp.ts'
import type { Trust } from './trust.ts'

/** Who a certificate speaks of. */
export type Party = { subject: string; issuer: string; serial: string; from: Date; to: Date }

/** When a signature was made, as far as it can be known; `trusted` where the authority leads to a trusted root. */
export type StampFound = { at: Date; by: Party; trusted: boolean }

export type SignatureFound = {
  field: string
  /** `partial`: its range leaves out more than the signature itself. */
  integrity: CmsAnswer | 'unreadable' | 'partial'
  later: Later
  level: 'B-B' | 'B-T' | 'other'
  signer: Party | null
  certificate: X509Certificate | null
  claimedAt: Date | null
  stamp: StampFound | 'broken' | null
  /** Judged at the trusted time-stamp, else now. */
  chain: ChainAnswer | null
  name: string
  reason: string
  end: number
}

export type PdfFound =
  | { kind: 'unreadable' }
  | { kind: 'unsigned' }
  | { kind: 'signed'; signatures: SignatureFound[] }

/** Everything the signatures of a PDF say, judged offline by what is trusted here; never throws on what a file holds. */
export function verifyPdf(bytes: Buffer, trust: Trust, now: Date): PdfFound {
  try {
    const file = openPdf(bytes)
    const fields = signaturesIn(file)
    if (fields.length === 0) return { kind: 'unsigned' }
    if (fields.length > mostSignatures) return { kind: 'unreadable' }
    return { kind: 'signed', signatures: fields.map((field) => signatureFound({ file, trust, now }, field)) }
  } catch (error) {
    if (error instanceof BadPdf || error instanceof RangeError) return { kind: 'unreadable' }
    throw error
  }
}

// A hostile file must not keep everybody waiting: each signature asks for the digest of the whole.
const mostSignatures = 20

type Judging = { file: PdfFile; trust: Trust; now: Date }

function signatureFound(judging: Judging, field: SignatureField): SignatureFound {
  const cms = readCms(field.cms)
  const stamp = cms?.token ? stampFound(judging, cms, cms.token) : null
  const at = stamp !== null && stamp !== 'broken' && stamp.trusted ? stamp.at : judging.now
  const { trust } = judging
  return {
    field: field.field,
    integrity: integrityOf(judging.file.bytes, field, cms),
    later: laterOf(judging.file, field.end),
    level: levelOf(field, cms, stamp),
    signer: cms?.signer ? partyOf(cms.signer) : null,
    certificate: cms?.signer ?? null,
    claimedAt: field.claimedAt,
    stamp,
    chain: cms?.signer ? judgeChain({ own: cms.signer, others: cms.certificates, trust, at }) : null,
    name: field.name,
    reason: field.reason,
    end: field.end,
  }
}

function integrityOf(bytes: Buffer, { range, isWhole }: SignatureField, cms: Cms | null) {
  if (!isWhole) return 'partial'
  if (!cms || cms.contentType !== oid.data || cms.content) return 'unreadable'
  const [a, b, c, d] = range
  return checkCms(cms, (way) =>
    createHash(way)
      .update(bytes.subarray(a, a + b))
      .update(bytes.subarray(c, c + d))
      .digest(),
  )
}

function levelOf({ subFilter }: SignatureField, cms: Cms | null, stamp: SignatureFound['stamp']) {
  if (subFilter !== 'ETSI.CAdES.detached' || !cms || !isPades(cms)) return 'other'
  return stamp !== null && stamp !== 'broken' ? 'B-T' : 'B-B'
}

function stampFound({ trust }: Judging, cms: Cms, token: Buffer): SignatureFound['stamp'] {
  const stamp = readStamp(token)
  const by = stamp?.cms.signer
  if (!stamp || !by || stamp.answer !== 'sound' || !stamp.algorithm) return 'broken'
  const signature = Buffer.from(cms.info.signature.valueBlock.valueHexView)
  if (!createHash(stamp.algorithm).update(signature).digest().equals(stamp.over)) return 'broken'
  const chain = judgeChain({
    own: by,
    others: [...stamp.cms.certificates, ...cms.certificates],
    trust,
    at: stamp.at,
  })
  const trusted =
    chain.trusted === 'trusted' &&
    !chain.expired &&
    !chain.revokedAt &&
    by.keyUsage?.includes(oid.stamping) === true
  return { at: stamp.at, by: partyOf(by), trusted }
}

/** Names and days of a certificate. */
export function partyOf(one: X509Certificate): Party {
  return {
    subject: shortName(one.subject),
    issuer: shortName(one.issuer),
    serial: one.serialNumber,
    from: new Date(one.validFrom),
    to: new Date(one.validTo),
  }
}

/** “CN, O” of a distinguished name; all of it where it has neither. */
function shortName(name: string): string {
  const parts = name
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  const chosen = ['CN', 'OU', 'O'].flatMap((key) =>
    parts.filter(([one]) => one === key).map(([, words]) => words),
  )
  return chosen.length > 0 ? chosen.join(', ') : name.replaceAll('\n', ', ')
}
