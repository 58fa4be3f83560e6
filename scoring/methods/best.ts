import {
  add,
  divide,
  type Exact,
  exact,
  hundred,
  isZero,
  least,
  multiply,
  one,
  subtract,
  zero,
} from '../exact/exact.ts'
import type { Method } from '../scale.ts'
import { type At, scored, type Work } from './method.ts'
import { excessOf, isWorked, type Pair, planned, rateOf } from './plan.ts'

type Best = Extract<Method, { type: 'best' }>

/**
 * Below the plan a share of the points in proportion, at the plan that share, above it the rest in proportion to the
 * best excess of the cluster. Half is the usual share.
 */
export function best(method: Best, code: string): Work {
  const pairOf = planned(method, code)
  const excess = excessBy(method)
  const share = divide(exact(method.atTarget ?? '50'), hundred)
  const rest = subtract(one, share)
  return (at) => {
    const pair = pairOf(at)
    if (isWorked(pair)) return pair
    const rate = rateOf(at, pair)
    const reached = rate ? least(one, rate) : one
    const own = excess(at, pair)
    // An agency behind the closed gate of its group is no measure for others and may be past the best.
    const above = at.best && !isZero(own) ? least(one, divide(own, at.best)) : zero
    return scored(multiply(at.max, add(multiply(share, reached), multiply(rest, above))), rate)
  }
}

/** The excess by which the agencies of the cluster are compared; zero when the plan is not passed or not known. */
export function bestExcess(method: Best, code: string): (at: At) => Exact {
  const pairOf = planned(method, code)
  const excess = excessBy(method)
  return (at) => {
    const pair = pairOf(at)
    return isWorked(pair) ? zero : excess(at, pair)
  }
}

/** By excess rate (A − T) / T, so that a large unit does not win by its size; or by the plain excess A − T. */
function excessBy({ reading }: Best) {
  return (at: At, pair: Pair): Exact =>
    reading === 'absolute' ? excessOf(at, pair) : divide(excessOf(at, pair), pair.plan)
}
