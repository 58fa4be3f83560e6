import { divide, type Exact, exact, isLess, isZero, most, one, subtract, zero } from '../exact/exact.ts'
import { type At, missing, notAssigned, scored, type Worked } from './method.ts'

type Planned = { actual?: string; plan?: string; planFixed?: string }
export type Pair = { actual: Exact; plan: Exact }

/** The figure and its plan, or what stands in their place already. */
export function planned(method: Planned, code: string): (at: At) => Pair | Worked {
  const fixed = method.planFixed === undefined ? undefined : exact(method.planFixed)
  const planName = method.plan ?? `${code}:plan`
  const actualName = method.actual ?? code
  return (at) => {
    const plan = fixed ?? at.number(planName)
    const actual = at.number(actualName)
    if (plan === undefined || actual === undefined) return missing
    if (isLess(zero, plan)) return { actual, plan }
    if (isZero(plan)) return withoutPlan(at, actual, planName)
    at.fault(planName, 'Kế hoạch không được âm.')
    return scored(zero)
  }
}

export const isWorked = (found: Pair | Worked): found is Worked => 'state' in found

/** The stated rule for a plan of zero. Where less is better, nothing (or less) out of nothing is the plan reached. */
function withoutPlan(at: At, actual: Exact, planName: string): Worked {
  if (at.direction === 'less' && !isLess(zero, actual)) return scored(at.max, one)
  if (at.zeroPlan === 'notAssigned') return notAssigned
  if (at.zeroPlan === 'full') return scored(at.max, one)
  if (at.zeroPlan === 'refuse')
    at.fault(
      planName,
      'Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.',
    )
  return scored(zero)
}

/** 1 when the plan is reached, more when it is passed; null when less is better and nothing came to pass. */
export function rateOf(at: At, { actual, plan }: Pair): Exact | null {
  if (at.direction === 'more') return most(zero, divide(actual, plan))
  return isLess(zero, actual) ? divide(plan, actual) : null
}

/** How far past the plan in its own unit; zero when it is not passed. */
export function excessOf(at: At, { actual, plan }: Pair): Exact {
  return most(zero, at.direction === 'more' ? subtract(actual, plan) : subtract(plan, actual))
}
