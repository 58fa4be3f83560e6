import {
  divide,
  type Exact,
  exact,
  hundred,
  isLess,
  least,
  multiply,
  one,
  subtract,
  zero,
} from '../exact/exact.ts'
import type { Method, OverTarget } from '../scale.ts'
import { scored, type Work } from './method.ts'
import { isWorked, planned, rateOf } from './plan.ts'

/** Points × figure / plan, or plan / figure when less is better; never more than the points of the line. */
export function ratio(method: Extract<Method, { type: 'ratio' }>, code: string): Work {
  const pairOf = planned(method, code)
  const overOf = method.over ? overTarget(method.over) : () => zero
  return (at) => {
    const pair = pairOf(at)
    if (isWorked(pair)) return pair
    const rate = rateOf(at, pair)
    if (rate && isLess(rate, one)) return scored(multiply(at.max, rate), rate)
    return scored(at.max, rate, overOf(at.max, rate))
  }
}

/** What the part over the plan earns; without a rate (nothing came to pass where less is better) the most it can. */
function overTarget({ perPercent, capPercent }: OverTarget) {
  const each = exact(perPercent)
  const share = divide(exact(capPercent), hundred)
  return (max: Exact, rate: Exact | null): Exact => {
    const cap = multiply(max, share)
    return rate ? least(cap, multiply(max, multiply(each, subtract(rate, one)))) : cap
  }
}
