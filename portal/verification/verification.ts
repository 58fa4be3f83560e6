import type { PdfVerdict } from '#ground/papers/proof/judge.ts'
import type { KnownPaper } from '#ground/papers/proof/known.store.ts'
import type { PaperSaid } from '#ground/papers/proof/payload.ts'
import type { Party, StampFound } from '#plumbing/pades/verify.ts'

/** One signature as the page shows it. */
export type SignatureShown = {
  verdict: PdfVerdict
  signer: Party | null
  integrity: string
  trust: string
  revocation: string
  level: 'B-B' | 'B-T' | 'other'
  claimedAt: Date | null
  stamp: StampFound | 'broken' | null
  reason: string
}

/** What the page answers for a file or for the words of a QR. */
export type Verification =
  | {
      of: 'file'
      verdict: PdfVerdict
      sha256: string
      signatures: SignatureShown[]
      known: KnownPaper | null
    }
  | {
      of: 'code'
      answer: 'genuine' | 'altered' | 'notOurs'
      said: PaperSaid | null
      known: KnownPaper | null
    }
  | { of: 'certificate'; payload: string }
  | { of: 'nothing'; sentence: string }

/** How many checks one place may ask for. */
export const verifyBrake = { most: 20, minutes: 10 } as const

/** The largest file that is checked, in bytes. */
export const verifyFileLimit = 20 * 1024 * 1024
