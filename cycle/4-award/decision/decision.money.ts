import { layersOf } from '#ground/merit/answers.ts'
import type { Clause } from '#ground/papers/paper.ts'
import { amountInWords } from '#ground/papers/words.ts'
import type { Year } from '#ground/units/year.ts'
import { vnNumber } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { type Payment, payable, type Rewarded } from '#law/awards/payable.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import { grouped } from '../submission/grouped.ts'
import { headsInWords, headsOfList } from '../submission/list-words.ts'
import type { Listed } from '../submission/submission.ts'

type Paid = Pick<
  Listed,
  'kind' | 'awardCode' | 'personId' | 'householdId' | 'collectiveId' | 'agencyId' | 'periodFrom' | 'periodTo'
>
type Deciding = { profile: Year['profile']; decidedOn: Day; fund: string }

/** “Tiền thưởng” of a decision as its second article says it: unit × count, the sum in figures and words, the fund. */
export function moneyClauses(list: Paid[], { profile, decidedOn, fund }: Deciding): Clause[] {
  const payments = paymentsOf(list, { profile, decidedOn })
  const sums = payments.filter(({ payment }) => unitOf(payment) !== null)
  const total = sums.reduce((all, { payment }) => all + (unitOf(payment) ?? 0), 0)
  if (total === 0) return []
  const groups = [
    ...grouped(sums, ({ of, payment }) => `${of.awardCode}|${of.kind}|${unitOf(payment)}`).values(),
  ]
  return [
    ...groups.map((group) => groupLine(group, decidedOn)),
    `Tổng số tiền thưởng: ${vnNumber(total)} đồng (${amountInWords(total)}).`,
    `Tiền thưởng chi từ quỹ thi đua, khen thưởng của ${fund}.`,
    ...openLine(payments.length - sums.length, list.length - payments.length),
  ]
}

type Line = { of: Paid; payment: Payment }

function groupLine(group: Line[], decidedOn: Day): string {
  const [first] = group
  if (!first) throw new Error('a group of payments has no line')
  const unit = unitOf(first.payment) ?? 0
  const heads = headsInWords(headsOfList(group.map(({ of }) => of)))
  return `${awardNameOn(first.of.awardCode, decidedOn)}: ${heads} × ${vnNumber(unit)} đồng = ${vnNumber(unit * group.length)} đồng.`
}

/** What the law leaves to people, or nobody has read, is not promised in figures. */
function openLine(open: number, unknown: number): string[] {
  if (open + unknown === 0) return []
  return [
    `Các trường hợp khác (${String(open + unknown).padStart(2, '0')} trường hợp) được nhận tiền thưởng, hiện vật theo quy định hiện hành.`,
  ]
}

/** Only a sum that is due for certain. */
function unitOf({ bonus, pays }: Payment): number | null {
  return pays === 'yes' && !('unread' in bonus) && !bonus.most ? bonus.amount : null
}

/** One recipient's awards are weighed against each other; other decisions of the day are weighed when the money is paid. */
function paymentsOf(list: Paid[], { profile, decidedOn }: Omit<Deciding, 'fund'>): Line[] {
  const byRecipient = grouped(
    list,
    (one) => one.personId ?? one.householdId ?? one.collectiveId ?? one.agencyId,
  )
  return [...byRecipient.values()].flatMap((own) => {
    const known = own.flatMap((of) => rewardedOf(of, { profile, decidedOn }))
    const payments = payable(known.map((one) => one.rewarded))
    return payments.flatMap((payment, i) => {
      const of = known[i]?.of
      return of ? [{ of, payment }] : []
    })
  })
}

function rewardedOf(
  of: Paid,
  { profile, decidedOn }: Omit<Deciding, 'fund'>,
): { of: Paid; rewarded: Rewarded }[] {
  if (!isAwardCode(of.awardCode)) return []
  const period = of.periodFrom && of.periodTo ? { period: { from: of.periodFrom, to: of.periodTo } } : {}
  const layers = layersOf(profile)
  return [{ of, rewarded: { award: of.awardCode, recipient: of.kind, decidedOn, layers, ...period } }]
}
