import type { Asked } from '../kernel/asked.ts'
import type { AwardSet } from '../kernel/condition.ts'
import { holdsSet } from '../kernel/conditions/awards.ts'
import { aged } from '../kernel/conditions/bodies.ts'
import { works } from '../kernel/conditions/works.ts'
import type { CollectiveFacts, PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import type { Reach } from '../kernel/history.ts'
import { afterOf, held, type Rung, ratedSince, unusedYears } from './ladder.ts'

/** A rung of the army's ladder of 2018 for a person: the years, and the initiatives of those years. */
export function personRung(
  who: PersonFacts,
  at: Asked,
  rung: Omit<Rung, 'years'> & { reach: Reach; count: number },
): Finding {
  const { reach, count, citation } = rung
  const five = { ...rung, years: 5 }
  return every(
    held(who, at, five),
    ratedSince(who, at, { ...five, least: 'excellent' }),
    works(who, at, { reach, count, span: 5, purpose: 'form', citation }),
    ...unusedYears(who, at, five),
  )
}

/** A rung of the army's ladder of 2018 for a collective: the years, the flags of those years, its age where asked. */
export function collectiveRung(
  who: CollectiveFacts,
  at: Asked,
  rung: Rung & { sets: readonly AwardSet[]; aged?: number },
): Finding {
  const { sets, years: span, citation } = rung
  const findings = [
    held(who, at, rung),
    ratedSince(who, at, { ...rung, least: 'excellent' }),
    holdsSet(who, at, { sets, span, after: afterOf(who, at, rung), citation }),
  ]
  return rung.aged === undefined
    ? every(...findings)
    : every(aged(who, at, { years: rung.aged, citation }), ...findings)
}

/** Flags for an order of the third class. */
export const setsOfThird: readonly AwardSet[] = [
  { awards: { ministryFlag: 2 } },
  { awards: { ministryFlag: 1, defenceCertificate: 1 } },
]

/** Flags for an order of the second class; certificates stand for them where the kind of collective holds no flag. */
export const setsOfSecond: readonly AwardSet[] = [
  { awards: { governmentFlag: 1, ministryFlag: 1 } },
  { awards: { ministryFlag: 3 } },
  { awards: { defenceCertificate: 2 }, onlyWithoutFlags: true },
]

/** Flags for an order of the first class. */
export const setsOfFirst: readonly AwardSet[] = [
  { awards: { governmentFlag: 1, ministryFlag: 2 } },
  { awards: { ministryFlag: 4 } },
  { awards: { defenceCertificate: 3 }, onlyWithoutFlags: true },
]
