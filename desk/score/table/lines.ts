import type { Method, Part } from '#scoring/scale.ts'
import type { SentCriterion } from '../criterion.schema.ts'
import type { Table, TableLine } from './table.schema.ts'

type Over = Extract<Method, { type: 'ratio' }>['over']

/** What holds for every line of a table. */
type Around = { owners: ReadonlyMap<string, string>; over: Over; part: Part }

/** A line of the table, with a line to answer for each paper its gate asks. */
export function linesFrom(line: TableLine, around: Around): SentCriterion[] {
  const part: Part = line.isBonus ? 'extra' : line.isPenalty ? 'deduction' : around.part
  const gates = (line.gate?.requires ?? []).map(
    (title, at): SentCriterion => ({ code: `${line.code}.g${at + 1}`, title, method: { type: 'noted' } }),
  )
  const children = (line.children ?? []).flatMap((child) => linesFrom(child, { ...around, part }))
  const own: SentCriterion = {
    code: line.code,
    title: line.title,
    ...(part === around.part ? {} : { part }),
    ...(line.points === undefined ? {} : { points: String(Math.abs(line.points)) }),
    ...(line.owner === undefined ? {} : { owner: around.owners.get(line.owner) ?? line.owner }),
    ...(line.appliesTo === undefined ? {} : { appliesTo: line.appliesTo }),
    ...(isLess(line) ? { direction: 'less' as const } : {}),
    ...(gates.length === 0 ? {} : { gate: gates.map((one) => one.code) }),
    ...(children.length > 0 ? { children } : { method: methodFrom(line, around.over) }),
  }
  return [...gates, own]
}

const isLess = ({ direction, method }: TableLine) =>
  direction === 'lower' || method?.type === 'ratioLowerIsBetter'

function methodFrom({ method, values, points }: TableLine, over: Over): Method {
  switch (method?.type) {
    case 'ratio':
    case 'ratioLowerIsBetter':
      return { type: 'ratio', ...(over ? { over } : {}) }
    case 'flag':
      return { type: 'yesNo' }
    case 'sample':
      return { type: 'sample', size: method.sampleSize, each: String(method.pointsEach) }
    case 'count':
      return { type: 'count', each: String(method.pointsEach) }
    case 'deduct':
      return { type: 'events', events: [{ each: String(method.pointsEach) }] }
    case 'steps':
      return { type: 'steps', ...onRateOf(method.on), steps: method.steps.map(stepFrom) }
    case 'manual':
      return { type: 'manual' }
    default:
      return points === undefined
        ? { type: 'noted', ...(values ? { grades: values } : {}) }
        : { type: 'manual' }
  }
}

type TableStep = { min?: number | undefined; maxExclusive?: number | undefined; points: number }

const stepFrom = ({ min, maxExclusive, points }: TableStep) => ({
  ...(min === undefined ? {} : { from: String(min) }),
  ...(maxExclusive === undefined ? {} : { to: String(maxExclusive) }),
  points: String(Math.abs(points)),
})

function onRateOf(words: string | undefined): Pick<Extract<Method, { type: 'steps' }>, 'on'> {
  const code = /^rate of criterion (\S+)$/.exec(words ?? '')?.[1]
  return code ? { on: { percent: code, of: `${code}:plan` } } : {}
}

/** “+1 % of base per 1 % over plan”, “10 % of base”: what passing a plan earns. */
export function overOf({ bonus = [] }: Table): Over {
  for (const { rule, capPerCriterion } of bonus) {
    const perPercent = /^\+(\d+(?:\.\d+)?) % of base per 1 % over plan$/.exec(rule ?? '')?.[1]
    const capPercent = /^(\d+(?:\.\d+)?) % of base$/.exec(capPerCriterion ?? '')?.[1]
    if (perPercent && capPercent) return { perPercent, capPercent }
  }
  return undefined
}

/** Extra points that somebody gives; what passing plans earns stands at the plans. */
export function bonusLines({ bonus = [] }: Table): SentCriterion[] {
  return bonus.flatMap(({ code, title, points, scoredBy }) =>
    points === undefined
      ? []
      : [
          {
            ...{ code, title, part: 'extra' as const, points: String(points) },
            ...(scoredBy ? { owner: scoredBy } : {}),
            method: { type: 'manual' as const },
          },
        ],
  )
}

/** What is taken off: once, for each, or by the days late. */
export function penaltyLines({ penalty = [] }: Table): SentCriterion[] {
  const late = penalty.flatMap((one) => (one.when ? [{ ...one, when: one.when }] : []))
  return penalty.flatMap((one): SentCriterion[] => {
    if (one.when) return one.code === late[0]?.code ? [lateLine(late)] : []
    const each = String(Math.abs(one.points))
    const named = {
      ...{ code: one.code, title: one.event, part: 'deduction' as const },
      ...(one.scoredBy ? { owner: one.scoredBy } : {}),
      ...(one.appliesTo ? { appliesTo: one.appliesTo } : {}),
    }
    return one.per === undefined
      ? [{ ...named, points: each, method: { type: 'yesNo' } }]
      : [{ ...named, unit: one.per, method: { type: 'events', events: [{ each }] } }]
  })
}

type Late = {
  code: string
  event: string
  points: number
  when: { lateDaysMin: number; lateDaysMaxExclusive?: number | undefined }
}

function lateLine(all: readonly Late[]): SentCriterion {
  const [first] = all
  return {
    code: (first?.code ?? '').replace(/[a-z]+$/, ''),
    title: first?.event ?? '',
    part: 'deduction',
    unit: 'ngày',
    method: {
      type: 'steps',
      steps: all.map(({ points, when }) =>
        stepFrom({ min: when.lateDaysMin, maxExclusive: when.lateDaysMaxExclusive, points }),
      ),
    },
  }
}
