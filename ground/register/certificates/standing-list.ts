import { z } from 'zod'
import { isDay } from '#law/kernel/day.ts'
import type { Keys } from '#plumbing/signed-payload.ts'
import { isSigned } from '#plumbing/signing.ts'

const day = z.string().refine(isDay)
const words = z.object({
  format: z.literal('standing/1'),
  day,
  certificates: z.array(
    z.object({
      serial: z.string(),
      why: z.enum(['ended', 'replaced', 'lowered']),
      since: day,
      to: z.string().optional(),
    }),
  ),
})
const list = z.object({ words: z.string(), keyId: z.string(), signature: z.string() })

/** The serials that no longer stand on the day the list was made; what is not on it stood then. */
export type StandingWords = z.infer<typeof words>

/** The words of a signed list, or why it cannot be trusted. */
export function readStanding(given: unknown, keys: Keys): StandingWords | 'notAList' | 'wrongSignature' {
  const signed = list.safeParse(given)
  if (!signed.success) return 'notAList'
  const { keyId, signature } = signed.data
  const publicKey = keys[keyId]
  if (!publicKey || !isSigned(signed.data.words, { signature, publicKey })) return 'wrongSignature'
  return wordsIn(signed.data.words) ?? 'notAList'
}

function wordsIn(text: string): StandingWords | null {
  try {
    return words.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
