import type { Actor } from '#ground/people/actor.ts'
import { isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { keepsAwards } from '../submission/submission.policy.ts'
import { checksOf } from './decision.checks.ts'
import type { Check, DecisionFacts } from './decision.ts'

/** Only the head of the body signs, once, on lists of which nothing is wrong. */
export function mayDecide(who: Actor, year: Year, facts: DecisionFacts): Verdict {
  if (!isOrganisationHead(who, year)) return hidden
  return judged(year, facts)
}

/** Whoever keeps the papers copies in what a higher body decided, by the same checks. */
export function mayRecordDecision(who: Actor, year: Year, facts: DecisionFacts): Verdict {
  if (!keepsAwards(who, year)) return hidden
  return judged(year, facts)
}

/** Before the reason is written: whether anything but that stands in the way. */
export function isOnlyAsking(checks: Check[]): boolean {
  return checks.every((one) => one.state !== 'stops')
}

function judged(year: Year, facts: DecisionFacts): Verdict {
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (facts.leftOut.some((one) => one.reason === ''))
    return refused(t('Hãy ghi lý do cho từng tên không đưa vào quyết định.'))
  const wrong = checksOf(facts).find((one) => one.state !== 'ok')
  if (!wrong) return allowed
  return refused(
    [wrong.sentence, wrong.names.slice(0, 5).join('; ')].filter(Boolean).join(' '),
    wrong.citation,
  )
}
