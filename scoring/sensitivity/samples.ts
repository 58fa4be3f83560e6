import type { Contestant, Criterion, Method, Part, Scale, Value } from '../scale.ts'
import { usualRules } from '../scale.ts'

/** A cluster made up from a number: the same number, the same cluster. */
type MadeUp = { scale: Scale; contestants: Contestant[] }

type Dice = {
  below: (count: number) => number
  oneOf: <T>(all: readonly T[]) => T
  chance: (percent: number) => boolean
}

/** Throws that follow from a seed alone. */
export function diceOf(seed: number): Dice {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  const oneOf = <T>(all: readonly T[]): T => {
    const found = all[below(all.length)]
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  return { below, oneOf, chance: (percent) => below(100) < percent }
}

type Size = { agencies: number; groups: number; lines: number; isPlain?: boolean }

/** A scale with every mechanism, and agencies with figures for it. */
export function aMadeUpCluster(seed: number, { agencies, groups, lines, isPlain }: Size): MadeUp {
  const dice = diceOf(seed)
  const criteria = Array.from({ length: groups }, (_, i): Criterion => {
    const code = String(i + 1)
    const isCapped = !isPlain && dice.chance(15)
    return {
      code,
      title: `Nhóm ${code}`,
      part: 'standard',
      ...(isCapped ? { cap: String(3 + dice.below(4 * lines)) } : {}),
      ...(!isPlain && dice.chance(10) ? { floor: String(1 + dice.below(3)) } : {}),
      children: Array.from({ length: lines }, (_, j) => aLine(dice, `${code}.${j + 1}`, 'standard')),
    }
  })
  const outside = isPlain ? [] : [aLine(dice, '+1', 'extra'), aDeduction(dice, '-1')]
  const all = [...criteria, ...outside]
  const scale: Scale = {
    title: 'Bảng tiêu chí thử',
    criteria: all,
    rules: {
      ...usualRules,
      ...(isPlain ? {} : someRules(dice)),
    },
    bands: [
      { code: 'A', title: 'Xuất sắc', from: '40' },
      { code: 'B', title: 'Tốt' },
    ],
    tieBreak: dice.chance(50) ? [{ title: 'Tiêu chí 1.1', criterion: '1.1' }] : [],
  }
  const leaves = leavesOf(all)
  return {
    scale,
    contestants: Array.from({ length: agencies }, (_, i) => anAgency(dice, `Đơn vị ${i + 1}`, { i, leaves })),
  }
}

function someRules(dice: Dice): Partial<Scale['rules']> {
  const maybe = (text: string) => (dice.chance(25) ? text : null)
  return {
    notAssigned: dice.oneOf(['scaleUp', 'leaveOut', 'full'] as const),
    zeroPlan: dice.oneOf(['notAssigned', 'zero', 'full'] as const),
    shared: dice.oneOf(['skip', 'dense'] as const),
    overCap: maybe('2'),
    extraCap: maybe('4'),
    deductionCap: maybe('3'),
    cap: maybe('60'),
    floor: maybe('5'),
  }
}

const leavesOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((one) => (one.children ? leavesOf(one.children) : [one]))

const gradesUsed = ['A', 'B', 'C', 'D']

function aMethod(dice: Dice): Method {
  switch (dice.below(10)) {
    case 0:
      return { type: 'manual' }
    case 1:
      return { type: 'ratio' }
    case 2:
      return { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }
    case 3:
      return { type: 'best', ...(dice.chance(30) ? { reading: 'absolute' as const } : {}) }
    case 4:
      return {
        type: 'steps',
        steps: [
          { from: '95', percent: '100' },
          { from: '80', to: '95', percent: '70' },
          { from: '50', to: '80', percent: '40' },
        ],
      }
    case 5:
      return {
        type: 'grades',
        grades: gradesUsed.map((grade, i) => ({ grade, percent: String(100 - i * 25) })),
      }
    case 6:
      return { type: 'yesNo' }
    case 7:
      return { type: 'count', each: dice.oneOf(['0.5', '1', '0.25']) }
    case 8:
      return { type: 'events', events: [{ each: dice.oneOf(['0.5', '1', '0.3']) }] }
    default:
      return { type: 'sample', size: 50, each: '0.1' }
  }
}

function aLine(dice: Dice, code: string, part: Part): Criterion {
  const method = aMethod(dice)
  return {
    code,
    title: `Tiêu chí ${code}`,
    ...(part === 'extra' ? { part } : {}),
    points: dice.oneOf(['2', '3', '5', '7.5', '10']),
    direction:
      method.type === 'ratio' || method.type === 'best' ? dice.oneOf(['more', 'less'] as const) : 'more',
    compulsory: dice.chance(90),
    method,
  }
}

const aDeduction = (dice: Dice, code: string): Criterion => ({
  code,
  title: 'Điểm trừ',
  part: 'deduction',
  points: '5',
  method: { type: 'events', events: [{ each: dice.oneOf(['0.5', '2']) }] },
})

function anAgency(dice: Dice, name: string, { i, leaves }: { i: number; leaves: Criterion[] }): Contestant {
  const values: Record<string, Value> = {}
  const notAssigned: Record<string, string> = {}
  for (const leaf of leaves) {
    if (leaf.part === undefined && dice.chance(4)) notAssigned[leaf.code] = 'không giao'
    if (dice.chance(4)) continue
    const { type } = leaf.method ?? { type: 'manual' }
    if (type === 'ratio' || type === 'best') values[`${leaf.code}:plan`] = String(10 + dice.below(190))
    values[leaf.code] = aValue(dice, leaf)
  }
  return { id: `a${i}`, name, values, notAssigned }
}

function aValue(dice: Dice, { points = '0', method }: Criterion): Value {
  switch (method?.type) {
    case 'ratio':
    case 'best':
      return String(dice.below(220))
    case 'steps':
      return String(40 + dice.below(61))
    case 'grades':
      return dice.oneOf(gradesUsed)
    case 'yesNo':
      return dice.chance(70)
    case 'count':
      return String(dice.below(12))
    case 'events':
      return String(dice.below(4))
    case 'sample':
      return String(dice.below(51))
    default:
      return String(dice.below(Math.floor(Number(points)) * 4 + 1) / 4)
  }
}
