import { layersOf } from '#ground/merit/answers.ts'
import { type Payment, payable, type Rewarded } from '#law/awards/payable.ts'
import type { Recipient } from '#law/kernel/asked.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { grouped } from '../submission/grouped.ts'

/** An award whose money is asked for, or that stands beside it on the same day. */
export type Paid = {
  awardId: string
  decisionId: string | null
  /** One recipient, whoever decided: a person, a household, or an agency as a collective. */
  recipientKey: string
  kind: Recipient
  awardCode: string
  decidedOn: Day
  periodFrom: Day | null
  periodTo: Day | null
  byCommune: boolean
}

/** What the law computed for one award, as it is kept: the sum in đồng, or where it would stand if anybody had read it. */
export type Computed = {
  amount: number | null
  multiplier: number | null
  baseSalary: number | null
  /** The text names a ceiling; a person fixes the sum. */
  most: boolean
  unread: Citation | null
  why: string
  citation: Citation | null
  citations: Citation[]
}

export type Pays = 'yes' | 'no' | 'open'

/** The money of each award: those one recipient got on one day are weighed against each other. */
export function computeBonuses(
  awards: Paid[],
  profile: 'army' | 'civil',
): Map<string, { pays: Pays; computed: Computed }> {
  const found = new Map<string, { pays: Pays; computed: Computed }>()
  for (const own of grouped(awards, (one) => one.recipientKey).values()) {
    const known = own.flatMap((one) => rewardedOf(one, profile))
    const payments = payable(known.map((one) => one.rewarded))
    for (const [i, payment] of payments.entries()) found.set(known[i]?.awardId ?? '', answerOf(payment))
  }
  for (const one of awards) if (!found.has(one.awardId)) found.set(one.awardId, notInCatalogue)
  return found
}

function rewardedOf(one: Paid, profile: 'army' | 'civil') {
  if (!isAwardCode(one.awardCode)) return []
  const period = one.periodFrom && one.periodTo ? { period: { from: one.periodFrom, to: one.periodTo } } : {}
  const rewarded: Rewarded = {
    award: one.awardCode,
    recipient: one.kind,
    decidedOn: one.decidedOn,
    layers: layersOf(profile),
    byCommune: one.byCommune,
    ...period,
  }
  return [{ awardId: one.awardId, rewarded }]
}

function answerOf({ bonus, pays, why, citation }: Payment): { pays: Pays; computed: Computed } {
  if ('unread' in bonus)
    return {
      pays: 'open',
      computed: { ...nothing, unread: bonus.unread, why: bonus.why, citation: bonus.unread },
    }
  const { amount, multiplier, baseSalary, most, citations } = bonus
  const computed = { amount, multiplier, baseSalary, most, unread: null, why, citation, citations }
  return { pays: most && pays === 'yes' ? 'open' : pays, computed }
}

const nothing: Computed = {
  ...{ amount: null, multiplier: null, baseSalary: null, most: false },
  ...{ unread: null, why: '', citation: null, citations: [] },
}

const notInCatalogue: { pays: Pays; computed: Computed } = {
  pays: 'open',
  computed: { ...nothing, why: 'Hình thức khen thưởng không có trong danh mục.' },
}
