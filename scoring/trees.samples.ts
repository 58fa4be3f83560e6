import fc from 'fast-check'
import type {
  Band,
  Contestant,
  Criterion,
  Indicator,
  Method,
  Part,
  Rules,
  Scale,
  Value,
  Worth,
} from './scale.ts'

/** Answers “which of so many” again and again. */
type Choose = <One>(...from: readonly [One, ...One[]]) => One

/** Chance from a seed, and after so many answers the first one each time. */
function chooser(seed: number, answers: number): Choose {
  let state = seed
  let left = answers
  return (...from) => {
    if (left-- <= 0) return from[0]
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return from[((mixed ^ (mixed >>> 16)) >>> 0) % from.length] ?? from[0]
  }
}

export type Ground = { scale: Scale; agencies: Contestant[] }

/** Random clusters: a scale with every mechanism and agencies with every kind of figure. Fewer answers, smaller trees. */
export const grounds: fc.Arbitrary<Ground> = fc
  .tuple(fc.nat(), fc.nat({ max: 320 }))
  .map(([seed, answers]) => groundFrom(chooser(seed, answers)))

function groundFrom(choose: Choose): Ground {
  const scale = aRandomScale(choose)
  const leaves = leavesOf(scale.criteria)
  const ids = choose(['a', 'b'], ['a'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd'])
  return { scale, agencies: ids.map((id) => aRandomAgency(id, leaves, choose)) }
}

export const leavesOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((one) => (one.children ? leavesOf(one.children) : [one]))

const gates = ['g1', 'g2']
const measured = ['m1', 'm2']

function aRandomScale(choose: Choose): Scale {
  const count = choose(2, 1, 3, 4, 5)
  const made = { count: 0 }
  const criteria = Array.from({ length: count }, () => {
    const part = choose<Part>('standard', 'standard', 'standard', 'extra', 'deduction')
    return { ...branch({ choose, part, depth: 0, made }, 'points'), part }
  })
  const noted = [...gates, ...measured].map(
    (code): Criterion => ({
      code,
      title: code,
      method: { type: 'noted' },
      compulsory: choose(false, true),
    }),
  )
  const graded: Criterion = { code: 'r', title: 'r', method: { type: 'noted', grades: ['A', 'B', 'C'] } }
  return {
    title: 'Bảng',
    criteria: [...criteria, ...noted, graded],
    rules: randomRules(choose),
    bands: randomBands(choose),
    tieBreak: randomTieBreak(choose),
  }
}

type Growing = { choose: Choose; part: Part; depth: number; made: { count: number } }

function branch(growing: Growing, measure: 'points' | 'weights'): Criterion {
  const { choose, depth, made } = growing
  const code = `c${made.count++}`
  const base = {
    code,
    title: code,
    ...ends(choose),
    ...audience(choose),
    ...(choose(0, 0, 0, 0, 1) ? { gate: [choose('g1', 'g2')] } : {}),
  }
  const worth = measure === 'weights' ? { weight: choose('1', '2', '0.5', '3.7') } : null
  if (depth < 5 && made.count < 40 && choose(0, 1, depth < 2 ? 1 : 0)) {
    const inner = worth ? 'weights' : choose<'points' | 'weights'>('points', 'points', 'weights')
    const said = worth ?? (inner === 'weights' ? { points: points(choose) } : {})
    const below = { ...growing, depth: depth + 1 }
    const children = Array.from({ length: choose(2, 1, 3, 4) }, () => branch(below, inner))
    return { ...base, ...said, children }
  }
  return { ...base, ...leaf(growing), ...(worth ?? ownPoints(choose)) }
}

const points = (choose: Choose) => choose('10', '5', '7.5', '3.333', '100', '0.01', '0')

const ownPoints = (choose: Choose) => ({
  points: points(choose),
  ...(choose(0, 0, 0, 1) ? { pointsFor: [{ group: choose('p', 'q'), points: points(choose) }] } : {}),
})

function ends(choose: Choose): { cap?: string; floor?: string } {
  return choose<() => object>(
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({ cap: choose('4', '9.5', '60') }),
    () => ({ floor: choose('0', '1', '2.5') }),
    () => ({ floor: '1.5', cap: choose('1.5', '8') }),
  )()
}

function audience(choose: Choose): Partial<Criterion> {
  return choose<Partial<Criterion>>(
    {},
    {},
    {},
    {},
    {},
    { appliesTo: ['p'] },
    { appliesTo: ['p', 'q'] },
    { appliesTo: ['a'], kind: 'supplementary' },
  )
}

function leaf({ choose, part }: Growing): Partial<Criterion> {
  const method = randomMethod(choose, part)
  const directed = method.type === 'ratio' || method.type === 'best'
  return {
    method,
    ...(directed && choose(0, 0, 1) ? { direction: 'less' as const } : {}),
    ...(choose(0, 0, 0, 1) ? { compulsory: choose(false, true) } : {}),
  }
}

function randomMethod(choose: Choose, part: Part): Method {
  const over =
    part !== 'deduction' && choose(0, 1)
      ? { over: { perPercent: choose('1', '0.5', '3'), capPercent: choose('10', '25', '0') } }
      : {}
  const plan = choose<object>({}, {}, {}, { planFixed: '50' }, { plan: 'm1' })
  return choose<() => Method>(
    () => ({ type: 'manual' }),
    () => ({ type: 'ratio', ...plan, ...over }),
    () => ({ type: 'ratio', ...plan, ...over }),
    () => ({
      type: 'best',
      ...plan,
      ...(choose(0, 1) ? { reading: choose('excessRate', 'absolute') } : {}),
      ...(choose(0, 1) ? { atTarget: choose('50', '80', '0', '100') } : {}),
    }),
    () => ({
      type: 'steps',
      ...(choose(0, 1) ? { on: choose({ measure: 'm1' }, { percent: 'm1', of: 'm2' }) } : {}),
      steps: [
        { to: '50', ...worth(choose) },
        { from: '50', to: '80', ...worth(choose) },
        { from: choose('80', '90'), ...worth(choose) },
      ],
    }),
    () => ({ type: 'grades', grades: ['A', 'B', 'C'].map((grade) => ({ grade, ...worth(choose) })) }),
    () => ({ type: 'yesNo' }),
    () => ({ type: 'count', each: choose('1', '0.4', '2.25') }),
    () => ({
      type: 'events',
      events: [{ each: choose('2', '0.3') }, ...(choose(0, 0, 1) ? [{ measure: 'm2', each: '1' }] : [])],
    }),
    () => ({ type: 'sample', size: choose(50, 7), each: choose('0.2', '1') }),
    () => ({ type: 'manual' }),
  )()
}

const worth = (choose: Choose): Worth =>
  choose<() => Worth>(
    () => ({ percent: choose('100', '60', '33.3', '0') }),
    () => ({ points: choose('1', '4', '12') }),
  )()

function randomRules(choose: Choose): Rules {
  return {
    places: choose(2, 0, 4),
    expected: null,
    notAssigned: choose('scaleUp', 'scaleUp', 'leaveOut', 'full'),
    zeroPlan: choose('refuse', 'notAssigned', 'zero', 'full'),
    overCap: choose(null, '1', '0.25'),
    extraCap: choose(null, '5', '0'),
    deductionCap: choose(null, '5', '20'),
    floor: choose(null, '0', '3'),
    cap: choose(null, '40', '100'),
    ties: choose('share', 'ballot'),
    shared: choose('skip', 'dense'),
  }
}

function randomBands(choose: Choose): Band[] {
  if (choose(0, 1)) return []
  return [
    {
      code: 'A',
      title: 'A',
      from: '20',
      conditions: [{ type: 'noZero' }, { type: 'topShare', percent: '50' }],
    },
    {
      code: 'B',
      title: 'B',
      from: '10',
      to: '20',
      conditions: [{ type: 'atLeast', quantity: { percent: 'm1', of: 'm2' }, figure: '40' }],
    },
    {
      code: 'C',
      title: 'C',
      conditions: [
        { type: 'gradeAtLeast', measure: 'r', grade: 'B' },
        { type: 'is', measure: 'g1', answer: 'yes' },
      ],
    },
    { code: 'D', title: 'D' },
  ]
}

function randomTieBreak(choose: Choose): Indicator[] {
  if (choose(0, 1)) return []
  return [
    { title: 'số', quantity: { measure: 'm1' }, direction: choose('more', 'less') },
    { title: 'dòng', criterion: 'c0' },
    { title: 'tỷ lệ', quantity: { percent: 'm2', of: 'm1' } },
  ]
}

function aRandomAgency(id: string, leaves: readonly Criterion[], choose: Choose): Contestant {
  const values: Record<string, Value> = {}
  const notAssigned: Record<string, string> = {}
  for (const one of leaves) {
    const fate = choose('known', 'known', 'known', 'known', 'known', 'missing', 'notAssigned')
    if (fate === 'notAssigned' && /^c/.test(one.code)) notAssigned[one.code] = 'không giao'
    if (fate === 'missing') continue
    values[one.code] = figureFor(one, choose)
    const type = one.method?.type
    if (type === 'ratio' || type === 'best')
      values[`${one.code}:plan`] = choose('100', '50', '3', '200', '0', '0.5')
  }
  const groups = choose<string[]>([], [], ['p'], ['q'], ['q', 'p'])
  return { id, name: id, groups, values, notAssigned, ...(choose(0, 1) ? { ballot: choose(3, 5, 7) } : {}) }
}

function figureFor({ code, method }: Criterion, choose: Choose): Value {
  if (gates.includes(code)) return choose(true, true, false)
  if (measured.includes(code)) return choose('90', '50', '10', '100', '0')
  switch (method?.type) {
    case 'yesNo':
      return choose(true, false)
    case 'noted':
    case 'grades':
      return choose('A', 'B', 'C')
    case 'count':
    case 'events':
    case 'sample':
      return choose('1', '0', '3', '7')
    case 'manual':
      return choose('0.01', '0', '0.005')
    default:
      return choose('100', '90', '33', '0', '110', '150', '-4', '0.125')
  }
}
