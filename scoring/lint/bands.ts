import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  hundred,
  isLess,
  most,
  multiply,
  sum,
  zero,
} from '../exact/exact.ts'
import { within } from '../group.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Band, Contestant } from '../scale.ts'
import { figureWords } from '../words/figures.ts'
import { audiencesOf } from './audiences.ts'
import { type Hint, hint } from './hint.ts'

/** Bands no total can reach, and bands that every total in them leaves to one before. */
export function unreachableBands(prepared: Prepared, contestants: readonly Contestant[]): Hint[] {
  const highest = audiencesOf(prepared, contestants).map(({ layout }) => highestTotal(prepared, layout))
  const known = highest.every((one) => one !== null)
  const top = known
    ? highest.reduce<Exact>((best, one) => (one ? most(best, one) : best), highest[0] ?? zero)
    : null
  return prepared.scale.bands.flatMap((band, i) => [
    ...tooHigh(band, top),
    ...shadowed(band, prepared.scale.bands.slice(0, i)),
  ])
}

function tooHigh({ code, title, from }: Band, top: Exact | null): Hint[] {
  if (!top || from === undefined || !isLess(top, exact(from))) return []
  return [
    hint(
      'unreachableBand',
      { band: code },
      {
        text: 'Không đơn vị nào đạt được mức “{title}”: tổng điểm cao nhất là {top}, mức này cần từ {from}.',
        values: { title, top: figureWords(top), from: figureWords(exact(from)) },
      },
    ),
  ]
}

function shadowed(band: Band, before: readonly Band[]): Hint[] {
  const cover = before.find((one) => !one.conditions?.length && isInside(band, one))
  if (!cover) return []
  return [
    hint(
      'unreachableBand',
      { band: band.code },
      {
        text: 'Mức “{title}” không bao giờ được dùng: mức “{before}” đứng trước đã nhận mọi điểm của nó.',
        values: { title: band.title, before: cover.title },
      },
    ),
  ]
}

function isInside(inner: Band, outer: Band): boolean {
  const fromHolds =
    outer.from === undefined ||
    (inner.from !== undefined && compare(exact(inner.from), exact(outer.from)) >= 0)
  const toHolds =
    outer.to === undefined || (inner.to !== undefined && compare(exact(inner.to), exact(outer.to)) <= 0)
  return fromHolds && toHolds
}

/** The most the whole can come to; null when nothing limits it. */
function highestTotal({ roots, limits }: Prepared, layout: readonly (Exact | null)[]): Exact | null {
  const of = (part: string) => roots.filter((root) => root.part === part)
  const sumOf = (nodes: Node[]) => sum(nodes.map((node) => highestOf(node, layout)))
  const isOpen = of('extra').some(isUnlimited)
  if (isOpen && !limits.extraCap) return limits.cap
  const over = least(sum(roots.flatMap((root) => overOf(root, layout))), limits.overCap)
  const together = least(add(over, sumOf(of('extra'))), limits.extraCap)
  return within(add(sumOf(of('standard')), isOpen && limits.extraCap ? limits.extraCap : together), limits)
}

const least = (points: Exact, cap: Exact | null): Exact => (cap && isLess(cap, points) ? cap : points)

const isUnlimited = (node: Node): boolean =>
  !node.cap && (node.children.length > 0 ? node.children.some(isUnlimited) : !node.isLimited && !node.isNoted)

/** The most a node gives: its lines, or its points, between its own ends. */
function highestOf(node: Node, layout: readonly (Exact | null)[]): Exact {
  const max = layout[node.index]
  if (!max) return zero
  if (node.work) return node.isNoted ? zero : within(max, node)
  return within(sum(node.children.map((child) => highestOf(child, layout))), node)
}

/** What the parts over the plans can bring. */
function overOf(node: Node, layout: readonly (Exact | null)[]): Exact[] {
  const max = layout[node.index]
  if (!max) return []
  if (!node.work) return node.children.flatMap((child) => overOf(child, layout))
  const method = node.criterion.method
  if (method?.type !== 'ratio' || !method.over) return []
  return [multiply(max, divide(exact(method.over.capPercent), hundred))]
}
