import { add, type Exact, exact, shown, zero } from '#scoring/exact/exact.ts'
import { layouts } from '#scoring/layout.ts'
import { BadScale, type Prepared, prepare } from '#scoring/prepare.ts'
import type { Scale } from '#scoring/scale.ts'
import type { Criterion } from './criterion.ts'

/** “Nhánh”: a line or a group with what stands below it. */
export type Branch = { line: Criterion; below: Branch[] }

/** The scale as it is read: groups with their lines, each in its order. */
export function treeOf(criteria: readonly Criterion[]): Branch[] {
  const children = new Map<string | null, Criterion[]>()
  for (const one of criteria) children.set(one.parentId, [...(children.get(one.parentId) ?? []), one])
  const grow = (parentId: string | null): Branch[] =>
    (children.get(parentId) ?? []).map((line) => ({ line, below: grow(line.id) }))
  return grow(null)
}

/** Every line with how deep it stands, a group before its lines. */
export function flat(branches: readonly Branch[], depth = 0): { line: Criterion; depth: number }[] {
  return branches.flatMap(({ line, below }) => [{ line, depth }, ...flat(below, depth + 1)])
}

/** The ids of a line and of everything below it. */
export function within(criteria: readonly Criterion[], id: string): Set<string> {
  const ids = new Set([id])
  for (const { line } of flat(treeOf(criteria))) {
    if (line.parentId !== null && ids.has(line.parentId)) ids.add(line.id)
  }
  return ids
}

/** What each line gives at most, by its code, as text for the screen; null where nothing says. */
export type Points = { of: Map<string, string | null>; standard: string; extra: string; deduction: string }

/** Most points of every line for an ordinary member, by the scoring core; a draft with faults is only added up. */
export function pointsOf(scale: Scale, criteria: readonly Criterion[]): Points {
  const prepared = preparedOf(scale)
  const exactOf = prepared ? laidOut(prepared, criteria) : addedUp(criteria)
  const { places } = scale.rules
  const text = (points: Exact | null) => (points === null ? null : shown(points, places))
  const whole = (part: Criterion['part']) =>
    shown(
      criteria
        .filter((one) => one.parentId === null && one.part === part)
        .reduce((total, one) => add(total, exactOf.get(one.code) ?? zero), zero),
      places,
    )
  return {
    of: new Map([...exactOf].map(([code, points]) => [code, text(points)])),
    standard: whole('standard'),
    extra: whole('extra'),
    deduction: whole('deduction'),
  }
}

function preparedOf(scale: Scale): Prepared | null {
  try {
    return prepare({ ...scale, rules: { ...scale.rules, expected: null } })
  } catch (error) {
    if (error instanceof BadScale) return null
    throw error
  }
}

function laidOut(prepared: Prepared, criteria: readonly Criterion[]): Map<string, Exact | null> {
  const layoutOf = layouts(prepared)
  const ordinary = layoutOf({ id: '', name: '', groups: ['members'], values: {} })
  const lead = layoutOf({ id: '', name: '', groups: ['lead'], values: {} })
  const chosen = new Map(criteria.map((one) => [one.code, one.agencyIds[0]]))
  return new Map(
    prepared.nodes.map((node) => {
      const own = chosen.get(node.code)
      const alone = own ? layoutOf({ id: own, name: '', groups: [], values: {} })[node.index] : null
      const points = ordinary[node.index] ?? lead[node.index] ?? alone ?? null
      return [node.code, node.isLimited || node.children.length > 0 ? points : null]
    }),
  )
}

function addedUp(criteria: readonly Criterion[]): Map<string, Exact | null> {
  const points = new Map<string, Exact | null>()
  const total = ({ line, below }: Branch): Exact | null => {
    const parts = below.map(total)
    const own = line.points === null ? null : exact(line.points)
    const sum = below.length > 0 ? parts.reduce<Exact>((all, one) => add(all, one ?? zero), zero) : null
    points.set(line.code, own ?? sum)
    return own ?? sum
  }
  for (const branch of treeOf(criteria)) total(branch)
  return points
}
