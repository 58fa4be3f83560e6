import { checkScale } from './check/check.ts'
import { type Exact, exact } from './exact/exact.ts'
import type { Fault } from './fault.ts'
import { best, bestExcess } from './methods/best.ts'
import type { At, Work } from './methods/method.ts'
import { count, events, grades, manual, noted, sample, steps, yesNo } from './methods/others.ts'
import { ratio } from './methods/ratio.ts'
import { ownMost } from './own-most.ts'
import type { Criterion, Direction, Method, Part, Rules, Scale } from './scale.ts'

/** A scale that cannot be computed, with everything that is wrong in it. */
export class BadScale extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super(`scale with ${faults.length} faults`)
    this.faults = faults
  }
}

/** A criterion made ready to be computed. */
export type Node = {
  index: number
  criterion: Criterion
  code: string
  part: Part
  direction: Direction
  /** What is said of its points; a group without them is the sum of its lines. */
  points: Exact | null
  weight: Exact | null
  pointsFor: { group: string; points: Exact }[]
  cap: Exact | null
  floor: Exact | null
  gate: string[]
  /** Its gate and those of the groups above it. */
  gates: string[]
  compulsory: boolean
  /** Written down only, or a group of such lines: takes no part in sums. */
  isNoted: boolean
  /** Whether anything says what it gives at most. */
  isLimited: boolean
  appliesTo: Set<string> | null
  work: Work | null
  excess: ((at: At) => Exact) | null
  children: Node[]
}

type Limits = Record<'overCap' | 'extraCap' | 'deductionCap' | 'floor' | 'cap', Exact | null>

export type Prepared = {
  scale: Scale
  rules: Rules
  limits: Limits
  roots: Node[]
  /** Every node, a group before its lines. */
  nodes: Node[]
  byCode: Map<string, Node>
  /** The compulsory lines of the standard part. */
  asked: Node[]
  /** The audiences some line names, sorted. */
  audiences: string[]
}

/** Reads a scale once, so that any number of sheets can be computed with it. @throws BadScale */
export function prepare(scale: Scale): Prepared {
  const faults = checkScale(scale)
  if (faults.length > 0) throw new BadScale(faults)
  const nodes: Node[] = []
  const roots = scale.criteria.map((criterion) =>
    grow(criterion, { part: criterion.part ?? 'standard', gates: [], nodes }),
  )
  const { overCap, extraCap, deductionCap, floor, cap } = scale.rules
  return {
    scale,
    rules: scale.rules,
    limits: {
      overCap: figure(overCap),
      extraCap: figure(extraCap),
      deductionCap: figure(deductionCap),
      floor: figure(floor),
      cap: figure(cap),
    },
    roots,
    nodes,
    byCode: new Map(nodes.map((node) => [node.code, node])),
    asked: nodes.filter((node) => node.work && node.compulsory && node.part === 'standard'),
    audiences: [...new Set(nodes.flatMap(audiencesOf))].sort(),
  }
}

const figure = (text: string | null | undefined): Exact | null =>
  text === null || text === undefined ? null : exact(text)

function audiencesOf(node: Node): string[] {
  return [...(node.appliesTo ?? []), ...node.pointsFor.map((one) => one.group)]
}

type Growing = { part: Part; gates: string[]; nodes: Node[] }

function grow(criterion: Criterion, { part, gates, nodes }: Growing): Node {
  const children = criterion.children ?? []
  const method = children.length > 0 ? null : (criterion.method ?? { type: 'manual' as const })
  const points = figure(criterion.points) ?? ownMost(method)
  const node: Node = {
    index: nodes.length,
    criterion,
    code: criterion.code,
    part,
    direction: criterion.direction ?? 'more',
    points,
    weight: figure(criterion.weight),
    pointsFor: (criterion.pointsFor ?? []).map((one) => ({ group: one.group, points: exact(one.points) })),
    cap: figure(criterion.cap),
    floor: figure(criterion.floor),
    gate: criterion.gate ?? [],
    gates: [...gates, ...(criterion.gate ?? [])],
    compulsory: criterion.compulsory ?? part === 'standard',
    isNoted: method?.type === 'noted',
    isLimited: points !== null || criterion.weight !== undefined || (criterion.pointsFor ?? []).length > 0,
    appliesTo: criterion.appliesTo ? new Set(criterion.appliesTo) : null,
    work: method && workOf(method, criterion.code),
    excess: method?.type === 'best' ? bestExcess(method, criterion.code) : null,
    children: [],
  }
  nodes.push(node)
  node.children = children.map((child) => grow(child, { part, gates: node.gates, nodes }))
  if (!method) node.isNoted = node.children.every((child) => child.isNoted)
  return node
}

function workOf(method: Method, code: string): Work {
  switch (method.type) {
    case 'manual':
      return manual
    case 'yesNo':
      return yesNo
    case 'noted':
      return noted(method)
    case 'ratio':
      return ratio(method, code)
    case 'best':
      return best(method, code)
    case 'steps':
      return steps(method)
    case 'grades':
      return grades(method)
    case 'count':
      return count(method)
    case 'events':
      return events(method)
    case 'sample':
      return sample(method)
  }
}
