import { divide, exact, hundred, one, subtract } from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Method, Quantity, Worth } from '../scale.ts'
import { decimal, heldBetween, literal, quoted } from './cells.ts'

/** Words of the column “Tình trạng”; formulas compare them. */
export const states = { scored: 'chấm', missing: 'thiếu', notAssigned: 'không giao', gated: 'chặn' } as const
export const answers = { yes: 'có', no: 'không' } as const

/** The cells a leaf stands in, and where any measure of the same agency stands. */
type LeafCells = {
  max: string
  assigned: string
  state: string
  rate: string
  cellOf: (measure: string) => string
  /** The best excess of the cluster at this line. */
  best: string
  excess: string
}

/** The formulas of a leaf, column by column; an empty one has none. */
type LeafFormulas = { state: string; rate: string; points: string; over: string; excess: string }

export function leafFormulas({ rules }: Prepared, node: Node, cells: LeafCells): LeafFormulas {
  const method: Method = node.criterion.method ?? { type: 'manual' }
  const own = { node, cells, rules }
  const worked = workedBy(method, own)
  const gated = gatedState(node, cells, stateOf(method, own))
  const state = `IF(${cells.assigned}=${quoted(states.notAssigned)},${quoted(states.notAssigned)},${gated})`
  const notAssigned = rules.notAssigned === 'full' ? heldBetween(cells.max, node) : '0'
  const isScored = `${cells.state}=${quoted(states.scored)}`
  const scored = heldBetween(worked.points, node)
  return {
    state,
    rate: worked.rate ? `IF(${isScored},${worked.rate},"")` : '',
    points: `IF(${isScored},${scored},IF(${cells.state}=${quoted(states.notAssigned)},${notAssigned},0))`,
    over: worked.over ? `IF(${isScored},${worked.over},0)` : '',
    excess: method.type === 'best' ? excessFormula(method, own) : '',
  }
}

type Own = { node: Node; cells: LeafCells; rules: Prepared['rules'] }
type Worked = { points: string; rate?: string; over?: string }

/** A gate asks each of its measures: one “no” shuts it, one without an answer leaves it undecided. */
export function gatedState(
  { gate }: Pick<Node, 'gate'>,
  { cellOf }: Pick<LeafCells, 'cellOf'>,
  open: string,
): string {
  if (gate.length === 0) return open
  const shut = gate.map((measure) => `${cellOf(measure)}=${quoted(answers.no)}`).join(',')
  const met = gate.map((measure) => `${cellOf(measure)}=${quoted(answers.yes)}`).join(',')
  return `IF(OR(${shut}),${quoted(states.gated)},IF(AND(${met}),${open},${quoted(states.missing)}))`
}

function stateOf(method: Method, own: Own): string {
  const scored = quoted(states.scored)
  if (method.type === 'ratio' || method.type === 'best') {
    const { plan, actual } = planned(method, own)
    const isMissing = `NOT(AND(ISNUMBER(${plan}),ISNUMBER(${actual})))`
    return `IF(${isMissing},${quoted(states.missing)},${withPlan(own, { plan, actual })})`
  }
  return `IF(${missingIn(method, own)},${quoted(states.missing)},${scored})`
}

type Planned = { actual?: string; plan?: string; planFixed?: string }
type Pair = { plan: string; actual: string }

function planned(method: Planned, { node, cells }: Own): Pair {
  const plan =
    method.planFixed === undefined
      ? cells.cellOf(method.plan ?? `${node.code}:plan`)
      : decimal(method.planFixed)
  return { plan, actual: cells.cellOf(method.actual ?? node.code) }
}

function withPlan({ node, rules }: Own, { plan, actual }: Pair): string {
  const scored = quoted(states.scored)
  if (rules.zeroPlan !== 'notAssigned') return scored
  const rest = quoted(states.notAssigned)
  const atZero = node.direction === 'less' ? `IF(${actual}<=0,${scored},${rest})` : rest
  return `IF(${plan}=0,${atZero},${scored})`
}

function missingIn(method: Method, { node, cells }: Own): string {
  const own = cells.cellOf(node.code)
  switch (method.type) {
    case 'grades':
    case 'noted':
    case 'yesNo':
      return `${own}=""`
    case 'steps':
      return `NOT(AND(${measuresOf(method.on, node.code)
        .map((one) => `ISNUMBER(${cells.cellOf(one)})`)
        .join(',')}))`
    case 'events':
      return `NOT(AND(${method.events.map((one) => `ISNUMBER(${cells.cellOf(one.measure ?? node.code)})`).join(',')}))`
    default:
      return `NOT(ISNUMBER(${own}))`
  }
}

const measuresOf = (on: Quantity | undefined, code: string): string[] =>
  on === undefined ? [code] : 'measure' in on ? [on.measure] : [on.percent, on.of]

function workedBy(method: Method, own: Own): Worked {
  const { node, cells } = own
  const value = cells.cellOf(node.code)
  switch (method.type) {
    case 'manual':
      return { points: `MAX(0,MIN(${value},${cells.max}))` }
    case 'noted':
      return { points: '0' }
    case 'yesNo':
      return { points: `IF(${value}=${quoted(answers.yes)},${cells.max},0)` }
    case 'grades':
      return {
        points: method.grades.reduceRight(
          (rest, one) => gradeStep(one, { value, max: cells.max, rest }),
          '0',
        ),
      }
    case 'count':
      return { points: limited(`${decimal(method.each)}*${whole(value)}`, own) }
    case 'sample':
      return { points: limited(`${decimal(method.each)}*MIN(${method.size},${whole(value)})`, own) }
    case 'events': {
      const losses = method.events.map(
        (one) => `${decimal(one.each)}*${whole(cells.cellOf(one.measure ?? node.code))}`,
      )
      const lost = limited(losses.join('+'), own)
      return { points: node.part === 'deduction' ? lost : `${cells.max}-${lost}` }
    }
    case 'steps':
      return stepped(method, own)
    case 'ratio':
      return byRatio(method, own)
    case 'best':
      return byBest(method, own)
  }
}

const whole = (cell: string): string => `IF(OR(${cell}<0,${cell}<>INT(${cell})),0,${cell})`
const limited = (points: string, { node, cells }: Own): string =>
  node.isLimited ? `MIN(${cells.max},${points})` : `(${points})`

const worthOf = (worth: Worth, max: string): string =>
  'points' in worth ? `MIN(${max},${decimal(worth.points)})` : `${max}*${decimal(worth.percent)}/100`

type Choice = { value: string; max: string; rest: string }

const gradeStep = (grade: { grade: string } & Worth, { value, max, rest }: Choice): string =>
  `IF(EXACT(${value},${quoted(grade.grade)}),${worthOf(grade, max)},${rest})`

function stepped(method: Extract<Method, { type: 'steps' }>, { node, cells }: Own): Worked {
  const isShare = method.on !== undefined && 'percent' in method.on
  const figure = isShare ? cells.rate : cells.cellOf(measuresOf(method.on, node.code)[0] ?? node.code)
  const points = method.steps.reduceRight((rest, step) => {
    const bounds = [
      ...(step.from === undefined ? [] : [`${figure}>=${decimal(step.from)}`]),
      ...(step.to === undefined ? [] : [`${figure}<${decimal(step.to)}`]),
    ]
    return bounds.length === 0
      ? worthOf(step, cells.max)
      : `IF(AND(${bounds.join(',')}),${worthOf(step, cells.max)},${rest})`
  }, '0')
  return isShare ? { points, rate: shareOf(method.on, cells) } : { points }
}

/** A percentage of another figure, rounded where binary fractions end, so that it meets the bound of a step. */
export function shareOf(on: Quantity | undefined, { cellOf }: Pick<LeafCells, 'cellOf'>): string {
  if (!on || 'measure' in on) return '0'
  const [part, of] = [cellOf(on.percent), cellOf(on.of)]
  return `IF(${of}=0,0,ROUND(100*${part}/${of},9))`
}

function rateFormula(own: Own, { plan, actual }: Pair): string {
  const { node, rules } = own
  const isMore = node.direction === 'more'
  const rate = isMore ? `MAX(0,${actual}/${plan})` : `IF(${actual}>0,${plan}/${actual},"")`
  const full = rules.zeroPlan === 'full' ? '1' : '""'
  const atZero = isMore ? full : `IF(${actual}<=0,1,${full})`
  return `IF(${plan}>0,${rate},IF(${plan}<0,"",${atZero}))`
}

/** What a line with a plan above zero comes to, else what the rule for a plan of zero gives. */
function overPlan(own: Own, pair: Pair, points: string): string {
  const full = own.rules.zeroPlan === 'full' ? own.cells.max : '0'
  const atZero = own.node.direction === 'less' ? `IF(${pair.actual}<=0,${own.cells.max},${full})` : full
  return `IF(${pair.plan}>0,${points},IF(${pair.plan}<0,0,${atZero}))`
}

const reached = ({ cells }: Own): string => `IF(ISNUMBER(${cells.rate}),MIN(1,${cells.rate}),1)`

function byRatio(method: Extract<Method, { type: 'ratio' }>, own: Own): Worked {
  const pair = planned(method, own)
  const { cells } = own
  const points = overPlan(own, pair, `${cells.max}*${reached(own)}`)
  const rate = rateFormula(own, pair)
  if (!method.over) return { points, rate }
  const cap = `${cells.max}*${literal(divide(exact(method.over.capPercent), hundred))}`
  const each = `${cells.max}*${decimal(method.over.perPercent)}*(${cells.rate}-1)`
  const over = `IF(ISNUMBER(${cells.rate}),IF(${cells.rate}<1,0,MIN(${cap},${each})),${cap})`
  return { points, rate, over: `IF(${pair.plan}>0,${over},0)` }
}

function byBest(method: Extract<Method, { type: 'best' }>, own: Own): Worked {
  const pair = planned(method, own)
  const share = divide(exact(method.atTarget ?? '50'), hundred)
  const above = `IF(${own.cells.best}>0,MIN(1,${own.cells.excess}/${own.cells.best}),0)`
  const points = `${own.cells.max}*(${literal(share)}*${reached(own)}+${literal(subtract(one, share))}*${above})`
  return { points: overPlan(own, pair, points), rate: rateFormula(own, pair) }
}

/** By how much the plan is passed, for the best of the cluster to be found; zero where the line does not count. */
function excessFormula(method: Extract<Method, { type: 'best' }>, own: Own): string {
  const { plan, actual } = planned(method, own)
  const isMore = own.node.direction === 'more'
  const past = `MAX(0,${isMore ? `${actual}-${plan}` : `${plan}-${actual}`})`
  const excess = method.reading === 'absolute' ? past : `${past}/${plan}`
  const counted = `IF(AND(ISNUMBER(${plan}),ISNUMBER(${actual})),IF(${plan}>0,${excess},0),0)`
  const open = gatedState({ gate: own.node.gates }, own.cells, counted)
  const gated = own.node.gates.length === 0 ? counted : `IF(ISNUMBER(${open}),${open},0)`
  return `IF(${own.cells.assigned}=${quoted(states.notAssigned)},0,${gated})`
}
