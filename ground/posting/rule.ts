import { awardOf } from '#law/awards/catalogue.ts'
import { type Posting, postingFor } from '#law/dossiers/posting.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'

/** What asks a list to be posted: a text, people by a text, a text nobody has read, or nothing but the body's own rule. */
export type PostingRule = Posting | { kind: 'own' }

/** `own`: no text asks it and the body did it; `none`: no text asks it and nobody did. */
export type PostingNeed = 'law' | 'own' | 'none' | 'people'

type HeldAt = { heldOn: Day; profile: 'army' | 'civil' }

/** The rule for one award by the law of the day of the sitting; a day no text covers leaves it to people. */
export function postingRule(awardCode: string, { heldOn, profile }: HeldAt): PostingRule {
  const award = awardOf(awardCode)
  if (!award) return { kind: 'own' }
  try {
    return postingFor(award.code, { heldOn, layers: profile === 'army' ? ['army'] : [] }) ?? { kind: 'own' }
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return { kind: 'own' }
    throw error
  }
}

const weight = { workingDays: 3, unread: 2, people: 1, own: 0 } as const

/** The rule of a whole list: the one that asks most, the longer of two that fix days. */
export function strictest(rules: PostingRule[]): PostingRule {
  return rules.reduce<PostingRule>((one, other) => (asksMore(other, one) ? other : one), { kind: 'own' })
}

function asksMore(one: PostingRule, other: PostingRule): boolean {
  if (one.kind === 'workingDays' && other.kind === 'workingDays') return one.days > other.days
  return weight[one.kind] > weight[other.kind]
}

/** The place of the law a rule rests on. */
export function clauseOf(rule: PostingRule): Citation | null {
  return rule.kind === 'own' ? null : rule.citation
}

/** Whether a list under this rule must be posted, may be, or leaves it to people. */
export function needOf(rule: PostingRule, wasPosted: boolean): PostingNeed {
  if (rule.kind === 'workingDays') return 'law'
  if (rule.kind === 'own') return wasPosted ? 'own' : 'none'
  return 'people'
}
