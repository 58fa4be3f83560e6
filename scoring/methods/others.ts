import {
  divide,
  type Exact,
  exact,
  floor,
  hundred,
  isLess,
  isSame,
  isZero,
  least,
  most,
  multiply,
  subtract,
  sum,
  zero,
} from '../exact/exact.ts'
import type { Method, Quantity, Worth } from '../scale.ts'
import { type At, missing, scored, type Work } from './method.ts'

/** The assessor's judgement. */
export const manual: Work = (at) => {
  const points = at.number(at.code)
  if (points === undefined) return missing
  if (isLess(at.max, points) || isLess(points, zero))
    at.fault(at.code, 'Điểm phải từ 0 đến điểm tối đa của tiêu chí.')
  return scored(most(zero, least(points, at.max)))
}

/** Written down only. */
export function noted({ grades }: Extract<Method, { type: 'noted' }>): Work {
  return (at) => {
    const value = at.value(at.code)
    if (value === undefined) return missing
    if (grades && !(typeof value === 'string' && grades.includes(value)))
      at.fault(at.code, 'Không có mức “{grade}”. Hãy dùng một trong các mức: {grades}.', {
        grade: String(value),
        grades: grades.join(', '),
      })
    return scored(zero)
  }
}

/** The step the figure falls into; none: no points. */
export function steps(method: Extract<Method, { type: 'steps' }>): Work {
  const figureOf = quantity(method.on)
  const all = method.steps.map((step) => ({
    from: step.from === undefined ? null : exact(step.from),
    to: step.to === undefined ? null : exact(step.to),
    worth: worth(step),
  }))
  return (at) => {
    const figure = figureOf(at)
    if (figure === undefined) return missing
    const found = all.find(({ from, to }) => (!from || !isLess(figure, from)) && (!to || isLess(figure, to)))
    return scored(found ? found.worth(at.max) : zero)
  }
}

export function grades(method: Extract<Method, { type: 'grades' }>): Work {
  const worths = new Map(method.grades.map((one) => [one.grade, worth(one)]))
  return (at) => {
    const value = at.value(at.code)
    if (value === undefined) return missing
    const found = worths.get(String(value))
    if (!found)
      at.fault(at.code, 'Không có mức “{grade}”. Hãy dùng một trong các mức: {grades}.', {
        grade: String(value),
        grades: [...worths.keys()].join(', '),
      })
    return scored(found ? found(at.max) : zero)
  }
}

/** All or nothing. */
export const yesNo: Work = (at) => {
  const value = at.value(at.code)
  if (value === undefined) return missing
  if (typeof value !== 'boolean') at.fault(at.code, 'Hãy ghi có hoặc không.')
  return scored(value === true ? at.max : zero)
}

export function count(method: Extract<Method, { type: 'count' }>): Work {
  const each = exact(method.each)
  return (at) => {
    const times = wholeCount(at, at.code)
    return times === undefined ? missing : scored(capped(at, multiply(each, times)))
  }
}

/** Off the points of the line, or, as a deduction, on what it takes. */
export function events(method: Extract<Method, { type: 'events' }>): Work {
  const all = method.events.map((event) => ({ measure: event.measure, each: exact(event.each) }))
  return (at) => {
    const taken: Exact[] = []
    for (const { measure, each } of all) {
      const times = wholeCount(at, measure ?? at.code)
      if (times === undefined) return missing
      taken.push(multiply(each, times))
    }
    const lost = capped(at, sum(taken))
    return scored(at.part === 'deduction' ? lost : subtract(at.max, lost))
  }
}

export function sample(method: Extract<Method, { type: 'sample' }>): Work {
  const each = exact(method.each)
  const size = exact(method.size)
  return (at) => {
    const good = wholeCount(at, at.code)
    if (good === undefined) return missing
    if (isLess(size, good))
      at.fault(at.code, 'Chỉ kiểm tra {size} mẫu nên không thể có {good} mẫu đạt.', {
        size: method.size,
        good: String(at.value(at.code)),
      })
    return scored(capped(at, multiply(each, least(size, good))))
  }
}

/** A figure as it stands, or as a percentage of another; a share of nothing is none. */
export function quantity(of?: Quantity): (at: At) => Exact | undefined {
  if (!of) return (at) => at.number(at.code)
  if ('measure' in of) return (at) => at.number(of.measure)
  return (at) => {
    const part = at.number(of.percent)
    const whole = at.number(of.of)
    if (part === undefined || whole === undefined) return undefined
    return isZero(whole) ? zero : multiply(hundred, divide(part, whole))
  }
}

function worth(of: Worth): (max: Exact) => Exact {
  if ('points' in of) {
    const points = exact(of.points)
    return (max) => least(max, points)
  }
  const share = divide(exact(of.percent), hundred)
  return (max) => multiply(max, share)
}

const capped = (at: At, points: Exact): Exact => (at.most ? least(at.most, points) : points)

function wholeCount(at: At, measure: string): Exact | undefined {
  const times = at.number(measure)
  if (times === undefined) return undefined
  if (isLess(times, zero) || !isSame(times, floor(times))) {
    at.fault(measure, 'Hãy ghi một số nguyên từ 0.')
    return zero
  }
  return times
}
