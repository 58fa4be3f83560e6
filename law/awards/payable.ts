import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { type Bonus, bonus, type Decided, moneyOn } from './bonus.ts'
import { awardOf } from './catalogue.ts'
import type { SeveralAwards } from './money.ts'

/** An award of one recipient with the period of achievement it rewards, where that is written down. */
export type Rewarded = Decided & { period?: { from: Day; to: Day } }

/** Whether a bonus is paid beside the others given at the same time, by which clause; `open`: people settle it. */
export type Payment = {
  of: Rewarded
  bonus: Bonus
  pays: 'yes' | 'no' | 'open'
  why: string
  citation: Citation | null
}

type Reason = Pick<Payment, 'pays' | 'why' | 'citation'>

/** Of all awards of one recipient, what is paid: those decided on one day are weighed against each other. */
export function payable(awards: Rewarded[]): Payment[] {
  const payments = awards.map((of) => ({ of, bonus: bonus(of) }))
  return payments.map((one) => {
    const beside = payments.filter((other) => other !== one && other.of.decidedOn === one.of.decidedOn)
    return { ...one, ...reasonFor(one, beside, payments) }
  })
}

type Sum = Pick<Payment, 'of' | 'bonus'>

function reasonFor(one: Sum, beside: Sum[], all: Sum[]): Reason {
  const money = moneyOn(one.of.decidedOn)
  if ('unread' in one.bonus || 'unread' in money)
    return open('Chưa biết mức tiền thưởng', 'unread' in one.bonus ? one.bonus.unread : null)
  if (beside.length === 0) return yes('Chỉ một danh hiệu, hình thức vào thời điểm này', null)
  const alike = beside.filter((other) => isTitle(other) === isTitle(one))
  if (alike.length === 0)
    return yes('Danh hiệu và hình thức cùng lúc: trả cả hai', money.several.titleAndForm)
  const ranked = all.filter((other) => other === one || alike.includes(other))
  return isTitle(one) ? amongTitles(one, ranked, money.several) : amongForms(one, ranked, money.several)
}

// Cùng thời điểm: danh hiệu của cùng một thời gian thành tích chỉ trả mức cao nhất; của các thời gian khác nhau trả đủ.
function amongTitles(one: Sum, titles: Sum[], several: SeveralAwards): Reason {
  if (titles.some((title) => title.of.period === undefined))
    return open('Chưa ghi thời gian thành tích của từng danh hiệu', several.titlesOfOnePeriod)
  const same = titles.filter((title) => isSamePeriod(title, one))
  if (same.length === 1)
    return yes('Danh hiệu của các thời gian thành tích khác nhau: trả đủ', several.titlesOfOtherPeriods)
  if (same.some((title) => amountOf(title) === null))
    return open('Chưa biết mức tiền thưởng của danh hiệu cùng thời gian', several.titlesOfOnePeriod)
  const highest = same.reduce((best, title) => (sumOf(title) > sumOf(best) ? title : best))
  return highest === one
    ? yes('Mức cao nhất trong các danh hiệu cùng thời gian thành tích', several.titlesOfOnePeriod)
    : no('Danh hiệu cùng thời gian thành tích chỉ trả mức cao nhất', several.titlesOfOnePeriod)
}

// Cùng thời điểm: nhiều hình thức của các thành tích khác nhau trả đủ. Một thành tích không khen nhiều hình thức, nên hình
// thức trùng thời gian phải có người xem lại.
function amongForms(one: Sum, forms: Sum[], several: SeveralAwards): Reason {
  const others = forms.filter((form) => form !== one)
  if (others.every((form) => form.of.period && one.of.period && !isSamePeriod(form, one)))
    return yes('Hình thức của các thành tích khác nhau: trả đủ', several.forms)
  return open(
    'Cần xem có phải cùng một thành tích: một thành tích chỉ khen một hình thức',
    several.oneAchievement,
  )
}

const isTitle = (sum: Sum) => awardOf(sum.of.award)?.kind === 'title'
const amountOf = ({ bonus: sum }: Sum) => ('unread' in sum ? null : sum.amount)
const sumOf = (sum: Sum) => amountOf(sum) ?? 0

function isSamePeriod(a: Sum, b: Sum): boolean {
  return a.of.period?.from === b.of.period?.from && a.of.period?.to === b.of.period?.to
}

const yes = (why: string, citation: Citation | null): Reason => ({ pays: 'yes', why, citation })
const no = (why: string, citation: Citation | null): Reason => ({ pays: 'no', why, citation })
const open = (why: string, citation: Citation | null): Reason => ({ pays: 'open', why, citation })
