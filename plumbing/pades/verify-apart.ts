import { type ApartLimits, programApart } from '../apart.ts'
import { packed } from '../apart-bytes.ts'
import { partsOf, type Trust } from './trust.ts'
import type { PdfFound } from './verify.ts'
import { type Asked, foundIn } from './verify-words.ts'

const usual: ApartLimits = { seconds: 30, megabytes: 400 }
const verifier = programApart('plumbing', 'pades', 'verify-child.ts')

/** What was found, or that checking took too long or too much. */
export type Checked = PdfFound | { kind: 'tooHeavy' }

/** `verifyPdf` in a process of its own, for files that others send: a hostile one ends nothing but that. */
export async function verifyApart(
  bytes: Buffer,
  { trust, now }: { trust: Trust; now: Date },
  limits = usual,
): Promise<Checked> {
  const asked: Asked = {
    trust: partsOf(trust).map((part) => part.toString('base64')),
    now: now.toISOString(),
  }
  const answer = await verifier(packed(asked, bytes), limits)
  return answer ? foundIn(answer) : { kind: 'tooHeavy' }
}
