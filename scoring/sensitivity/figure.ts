import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  floor,
  hundred,
  isLess,
  isZero,
  multiply,
  negative,
  one,
  readExact,
  shown,
  subtract,
  sum,
  zero,
} from '../exact/exact.ts'
import type { Contestant, Method, Quantity, Worth } from '../scale.ts'
import type { Needed } from './needed.ts'

/** A figure, grade or answer to put in the place of another. */
export type NewValue = {
  measure: string
  before: string | boolean | null
  after: string | boolean
  /** How much more (or less) it is, where it is a figure that stands already. */
  by: string | null
}

type Asked = {
  needed: Needed
  contestant: Contestant
  /** Whether meeting it exactly is not enough. */
  isBeyond: boolean
  /** Decimals of a figure that is written with fewer. */
  places: number
  /** The best excess of the cluster at the line; null where nobody is over the plan or where it is this agency's own. */
  best: Exact | null
}

type Bound = { measure: string; to: Exact; way: 1 | -1; isWhole?: boolean; most?: Exact }

/** The figure that brings the line to what is needed; null where no figure does, or where no one figure says it. */
export function figureFor(asked: Asked): NewValue | null {
  const { node, line, of, way, to } = asked.needed
  const method: Method = node.criterion.method ?? { type: 'manual' }
  if (of === 'points' && !isZero(line.over)) return null
  switch (method.type) {
    case 'manual':
      return snapped({ measure: node.code, to, way }, asked)
    case 'ratio':
      return ofPlan(method, of === 'over' ? overRate(method, asked) : divided(to, line.max), asked)
    case 'best':
      return ofPlan(method, bestRate(method, asked), asked)
    case 'count':
      return snapped({ measure: node.code, to: divide(to, exact(method.each)), way, isWhole: true }, asked)
    case 'sample': {
      const most = exact(method.size)
      return snapped(
        { measure: node.code, to: divide(to, exact(method.each)), way, isWhole: true, most },
        asked,
      )
    }
    case 'events':
      return fewerEvents(method, asked)
    case 'steps':
      return nearestStep(method, asked)
    case 'grades':
      return nearestGrade(method, asked)
    case 'yesNo':
      return answer(asked)
    case 'noted':
      return null
  }
}

const divided = (a: Exact, b: Exact): Exact | null => (isZero(b) ? null : divide(a, b))

/** Whether a line that comes to so much is far enough. */
function isEnough({ needed: { to, way }, isBeyond }: Asked, points: Exact): boolean {
  const by = compare(points, to) * way
  return isBeyond ? by > 0 : by >= 0
}

/** The nearest figure, with the decimals it is written with, that lies past the bound. */
function snapped({ measure, to, way, isWhole, most }: Bound, asked: Asked): NewValue | null {
  const before = asked.contestant.values[measure]
  const places = isWhole ? 0 : placesFor(before, asked)
  const after = past({ to, way, isBeyond: asked.isBeyond }, places)
  if (isLess(after, zero) || (most && isLess(most, after))) return null
  return {
    measure,
    before: before ?? null,
    after: plain(after, places),
    by: difference(before, after, places),
  }
}

/** The first number of so many decimals at the bound or past it. */
export function past(
  { to, way, isBeyond }: { to: Exact; way: 1 | -1; isBeyond: boolean },
  places: number,
): Exact {
  const unit = exact(10 ** places)
  const scaled = multiply(way === 1 ? to : negative(to), unit)
  const down = floor(scaled)
  const isMet = compare(down, scaled) === 0 && !isBeyond
  const steps = isMet ? down : add(down, one)
  return divide(way === 1 ? steps : negative(steps), unit)
}

function placesFor(before: string | boolean | undefined, { needed, contestant, places }: Asked): number {
  const plan = contestant.values[`${needed.node.code}:plan`]
  const written = [before, plan].flatMap((text) => (typeof text === 'string' ? [decimals(text)] : []))
  return needed.node.criterion.method?.type === 'manual' || written.length === 0
    ? Math.max(places, ...written)
    : Math.max(...written)
}

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0

/** A figure as one would type it: `7`, `7.25`. */
const plain = (figure: Exact, places: number): string => {
  const text = shown(figure, places)
  return places === 0 ? text : text.replace(/\.?0+$/, '')
}

function difference(before: string | boolean | undefined, after: Exact, places: number): string | null {
  const figure = typeof before === 'string' ? readExact(before) : undefined
  return figure ? plain(subtract(after, figure), places) : null
}

type Planned = { actual?: string; plan?: string; planFixed?: string }

/** The figure that stands in this relation to its plan. */
function ofPlan(method: Planned, rate: Exact | null, asked: Asked): NewValue | null {
  const { node, way } = asked.needed
  const text = method.planFixed ?? asked.contestant.values[method.plan ?? `${node.code}:plan`]
  const plan = typeof text === 'string' ? readExact(text) : undefined
  if (!rate || !plan || !isLess(zero, plan)) return null
  const measure = method.actual ?? node.code
  if (node.direction === 'more') return snapped({ measure, to: multiply(plan, rate), way }, asked)
  if (isZero(rate)) return null
  return snapped({ measure, to: divide(plan, rate), way: way === 1 ? -1 : 1 }, asked)
}

function overRate({ over }: Extract<Method, { type: 'ratio' }>, { needed }: Asked): Exact | null {
  const each = over && multiply(needed.line.max, exact(over.perPercent))
  return each && !isZero(each) ? add(one, divide(needed.to, each)) : null
}

function bestRate(method: Extract<Method, { type: 'best' }>, asked: Asked): Exact | null {
  const { node, line, to } = asked.needed
  const share = divide(exact(method.atTarget ?? '50'), hundred)
  const wanted = divided(to, line.max)
  if (!wanted) return null
  if (compare(wanted, share) <= 0 && (asked.needed.way === -1 || isLess(wanted, share) || !asked.isBeyond))
    return divided(wanted, share)
  const rest = subtract(one, share)
  if (!asked.best || isZero(rest) || method.reading === 'absolute') return null
  const excess = multiply(divide(subtract(wanted, share), rest), asked.best)
  if (node.direction === 'more') return add(one, excess)
  const left = subtract(one, excess)
  return isLess(zero, left) ? divide(one, left) : null
}

function fewerEvents(method: Extract<Method, { type: 'events' }>, asked: Asked): NewValue | null {
  const { node, line, to, way } = asked.needed
  const isDeduction = node.part === 'deduction'
  const lost = isDeduction ? to : subtract(line.max, to)
  const wayOfLoss = isDeduction ? way : way === 1 ? -1 : 1
  for (const event of method.events) {
    const others = method.events.flatMap((other) => (other === event ? [] : [lossOf(other, asked)]))
    const bound = divide(subtract(lost, sum(others)), exact(event.each))
    const measure = event.measure ?? node.code
    const found = snapped({ measure, to: bound, way: wayOfLoss, isWhole: true }, asked)
    if (found) return found
  }
  return null
}

function lossOf(event: { measure?: string; each: string }, { needed, contestant }: Asked): Exact {
  const text = contestant.values[event.measure ?? needed.node.code]
  const times = typeof text === 'string' ? readExact(text) : undefined
  return times ? multiply(times, exact(event.each)) : zero
}

/** The figure that lies in the nearest step that gives enough. */
function nearestStep(method: Extract<Method, { type: 'steps' }>, asked: Asked): NewValue | null {
  const { node, line } = asked.needed
  const measure = measureOf(method.on, node.code)
  const whole = wholeOf(method.on, asked)
  const before = asked.contestant.values[measure]
  const now = typeof before === 'string' ? readExact(before) : undefined
  if (!whole || !now) return null
  const places = placesFor(before, asked)
  const bounds = method.steps.flatMap((step) => {
    if (!isEnough(asked, worthOf(step, line.max))) return []
    const [from, to] = [step.from, step.to].map((one) => one && multiply(exact(one), whole))
    const isBelow = from && isLess(now, from)
    const bound = isBelow ? past({ to: from, way: 1, isBeyond: false }, places) : to
    if (!bound) return []
    const after = isBelow ? bound : past({ to: bound, way: -1, isBeyond: true }, places)
    const isInside = !(from && isLess(after, from)) && !(to && !isLess(after, to)) && !isLess(after, zero)
    return isInside ? [after] : []
  })
  const after = nearest(bounds, now)
  return (
    after && {
      measure,
      before: before ?? null,
      after: plain(after, places),
      by: difference(before, after, places),
    }
  )
}

const measureOf = (on: Quantity | undefined, code: string): string =>
  on === undefined ? code : 'measure' in on ? on.measure : on.percent

/** What a bound of a step is multiplied by to be a figure: of a percentage, a hundredth of the whole. */
function wholeOf(on: Quantity | undefined, { contestant }: Asked): Exact | null {
  if (!on || 'measure' in on) return one
  const text = contestant.values[on.of]
  const whole = typeof text === 'string' ? readExact(text) : undefined
  return whole && isLess(zero, whole) ? divide(whole, hundred) : null
}

function nearest(figures: Exact[], to: Exact): Exact | null {
  const away = (figure: Exact) => (isLess(figure, to) ? subtract(to, figure) : subtract(figure, to))
  return figures.reduce<Exact | null>(
    (best, figure) => (best && !isLess(away(figure), away(best)) ? best : figure),
    null,
  )
}

const worthOf = (worth: Worth, max: Exact): Exact => {
  if ('percent' in worth) return multiply(max, divide(exact(worth.percent), hundred))
  return isLess(max, exact(worth.points)) ? max : exact(worth.points)
}

function nearestGrade(method: Extract<Method, { type: 'grades' }>, asked: Asked): NewValue | null {
  const { node, line } = asked.needed
  const enough = method.grades
    .map((one) => ({ grade: one.grade, points: worthOf(one, line.max) }))
    .filter((one) => isEnough(asked, one.points))
  const points = nearest(
    enough.map((one) => one.points),
    line.points,
  )
  const found = enough.find((one) => one.points === points)
  return found
    ? { measure: node.code, before: valueAt(asked, node.code), after: found.grade, by: null }
    : null
}

function answer(asked: Asked): NewValue | null {
  const { node, line, way } = asked.needed
  if (!isEnough(asked, way === 1 ? line.max : zero)) return null
  return { measure: node.code, before: valueAt(asked, node.code), after: way === 1, by: null }
}

const valueAt = ({ contestant }: Asked, measure: string) => contestant.values[measure] ?? null
