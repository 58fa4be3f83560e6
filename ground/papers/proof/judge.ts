import type { SignatureFound } from '#plumbing/pades/verify.ts'
import type { Checked } from '#plumbing/pades/verify-apart.ts'

/** The one answer to “can this file be relied on?”, worst first. */
export type PdfVerdict =
  | 'notPdf'
  | 'tooHeavy'
  | 'changed'
  | 'unreadable'
  | 'weak'
  | 'revoked'
  | 'notForSigning'
  | 'expired'
  | 'untrusted'
  | 'noRoots'
  | 'unsigned'
  | 'genuine'

/** The worst of what the signatures say; a file is as good as its weakest signature. */
export function verdictOf(answer: Checked): PdfVerdict {
  if (answer.kind === 'unreadable') return 'notPdf'
  if (answer.kind === 'tooHeavy') return 'tooHeavy'
  if (answer.kind === 'unsigned') return 'unsigned'
  const said = answer.signatures.map(verdictOfSignature)
  return order.find((one) => said.includes(one)) ?? 'genuine'
}

const order: PdfVerdict[] = [
  'changed',
  'unreadable',
  'weak',
  'revoked',
  'notForSigning',
  'expired',
  'untrusted',
  'noRoots',
]

/** The same of one signature. */
export function verdictOfSignature(one: SignatureFound): PdfVerdict {
  if (['changed', 'wrong', 'partial'].includes(one.integrity) || one.later === 'changes') return 'changed'
  if (one.integrity === 'unreadable' || !one.chain) return 'unreadable'
  if (one.integrity === 'weak') return 'weak'
  if (one.stamp === 'broken') return 'changed'
  if (isRevoked(one)) return 'revoked'
  if (!one.chain.isForSigning) return 'notForSigning'
  if (one.chain.trusted === 'noRoots') return 'noRoots'
  if (one.chain.trusted === 'unknown') return 'untrusted'
  return one.chain.expired ? 'expired' : 'genuine'
}

// A trusted time-stamp from before the revocation keeps the signature good.
function isRevoked({ chain, stamp }: SignatureFound): boolean {
  if (!chain?.revokedAt) return false
  const at = stamp !== null && stamp !== 'broken' && stamp.trusted ? stamp.at : null
  return at === null || at >= chain.revokedAt
}

/** Exit code of `npm run verify`: 0 genuine, 1 not to be relied on, 3 sound but something cannot be established. */
export function exitCodeOf(verdict: PdfVerdict): number {
  if (verdict === 'genuine') return 0
  return ['expired', 'untrusted', 'noRoots', 'unsigned'].includes(verdict) ? 3 : 1
}
