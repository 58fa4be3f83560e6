import type { Authority } from '#law/authority/may-decide.ts'
import type { Office } from '#law/authority/office.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import {
  type Listed,
  type OnList,
  type PostedName,
  postOf,
  type Submission,
} from '../submission/submission.ts'

/** A condition the law found not met, and nobody has let stand with a reason and a paper. */
export type Unmet = { asks: string; citation: Citation }

/** A name on a list before the decision, with all that the decision asks about it. */
export type DecisionName = PostedName & OnList & { unmet: Unmet[]; authority: Authority }

/** Everything a decision is judged by; facts alone, so that it can be asked before anybody signs. */
export type DecisionFacts = {
  lists: Submission[]
  names: DecisionName[]
  /** Names the head leaves out, each with his reason. */
  leftOut: { nominationId: string; reason: string }[]
  decidedOn: Day
  today: Day
  office: Office | null
  authorityReason: string
  /** A decision of a body above, copied in from its paper. */
  isFromAbove: boolean
}

/** One thing looked at before signing; `asks`: the signer must write a reason. */
export type Check = {
  key: CheckKey
  state: 'ok' | 'asks' | 'stops'
  sentence: string
  citation: Citation | null
  names: string[]
}

const checkKeys = [
  'lists',
  'count',
  'names',
  'posting',
  'findings',
  'namesakes',
  'days',
  'authority',
] as const
type CheckKey = (typeof checkKeys)[number]

/** The names this decision honours: still waiting for it, not left out, not stopped. */
export function includedOf<N extends PostedName>({
  names,
  leftOut,
}: {
  names: N[]
  leftOut: DecisionFacts['leftOut']
}): N[] {
  const out = new Set(leftOut.map((one) => one.nominationId))
  return names.filter(
    (one) => one.step === 'decision' && !out.has(one.nominationId) && one.posting.suspension === null,
  )
}

/** The names that stay behind because somebody stopped them after the list went up. */
export function heldBackOf<N extends PostedName>({
  names,
  leftOut,
}: {
  names: N[]
  leftOut: DecisionFacts['leftOut']
}): N[] {
  const out = new Set(leftOut.map((one) => one.nominationId))
  return names.filter(
    (one) => one.step === 'decision' && !out.has(one.nominationId) && one.posting.suspension !== null,
  )
}

/** Recipients a reader of the list could not tell apart: same name, same post, same award. */
export function namesakes(list: Listed[]): string[] {
  const seen = new Map<string, number>()
  for (const one of list) {
    const key = [one.recipient, postOf(one), one.awardCode].join('\n').toLowerCase()
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const twice = [...seen].filter(([, count]) => count > 1).map(([key]) => key)
  return twice.flatMap((key) => {
    const found = list.find(
      (one) => [one.recipient, postOf(one), one.awardCode].join('\n').toLowerCase() === key,
    )
    return found ? [found.recipient] : []
  })
}
