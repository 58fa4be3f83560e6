import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { add, type Exact, isZero, negative, shown, subtract, written } from '#scoring/exact/exact.ts'
import type { Node } from '#scoring/prepare.ts'
import type { Sheet } from '#scoring/sheet.ts'
import { type SwapWords, wordsOf } from './rank.view.ts'
import { type Standing, standingOf } from './standing.store.ts'
import { surenessOf } from './sureness.store.ts'

/** One line of both, and by how much it sets them apart: more than zero speaks for the agency of the page. */
export type PairLine = { code: string; title: string; depth: number; own: string; other: string; by: string }

/** An agency beside one neighbour. */
export type PairSide = {
  id: string
  name: string
  place: number
  total: string
  gap: string
  exactGap: string
  /** Where both have the same total: what put them in order; null where they share the place. */
  tie: { by: string | null; awaitsBallot: boolean } | null
  lines: PairLine[]
  swaps: SwapWords[]
  crossings: { code: string; percent: string }[]
}

export type PairView = {
  slug: string
  yearName: number
  agency: { id: string; name: string; place: number; total: string } | null
  name: string
  above: PairSide | null
  below: PairSide | null
  isSure: boolean
}

const swapsShown = 6

/** An agency side by side with who stands before and after it, line by line. */
export async function showPair(db: Db, year: Year, agencyId: string): Promise<PairView> {
  const standing = await standingOf(db, year.id)
  const sureness = await surenessOf(standing)
  const { ranked } = standing.board
  const at = ranked.findIndex((one) => one.id === agencyId)
  const name = found(standing.year.members.find((one) => one.id === agencyId)).name
  const side = (id: string | undefined): PairSide | null => {
    const pair = sureness?.neighbours.find(
      (one) => [one.upper, one.lower].includes(agencyId) && [one.upper, one.lower].includes(id ?? ''),
    )
    const places = standing.year.prepared?.rules.places ?? 2
    const base = id === undefined ? null : besideOf(standing, agencyId, id)
    return (
      base && {
        ...base,
        swaps: (pair?.swaps ?? [])
          .filter((one) => one.isPossible)
          .slice(0, swapsShown)
          .map((one) => wordsOf(one, places)),
        crossings: (pair?.crossings ?? []).slice(0, swapsShown).map(({ code, change }) => ({
          code,
          percent: shown({ n: BigInt(change.n) * 100n, d: change.d }, 1),
        })),
      }
    )
  }
  const own = ranked[at]
  return {
    ...{ slug: year.slug, yearName: year.year, name },
    agency: own ? { id: agencyId, name, place: own.place, total: pointsText(standing, own.total) } : null,
    above: at > 0 ? side(ranked[at - 1]?.id) : null,
    below: at >= 0 ? side(ranked[at + 1]?.id) : null,
    isSure: sureness !== null,
  }
}

const pointsText = ({ year }: Standing, points: Exact): string =>
  shown(points, year.prepared?.rules.places ?? 2)

function besideOf(standing: Standing, ownId: string, otherId: string) {
  const { board, year } = standing
  const sheet = (id: string) => found(board.sheets.find((one) => one.id === id))
  const [own, other] = [sheet(ownId), sheet(otherId)]
  const gap = subtract(own.total, other.total)
  return {
    id: otherId,
    name: year.members.find((one) => one.id === otherId)?.name ?? '',
    place: board.ranked.find((one) => one.id === otherId)?.place ?? 0,
    total: pointsText(standing, other.total),
    gap: pointsText(standing, gap),
    exactGap: written(gap),
    tie: isZero(gap) ? tieOf(standing, ownId, otherId) : null,
    lines: linesOf(standing, own, other),
  }
}

/** Of two of equal totals, it is the lower one whose place says what decided. */
function tieOf({ board }: Standing, ownId: string, otherId: string) {
  const [upper, lower] = board.ranked.filter((one) => one.id === ownId || one.id === otherId)
  const isShared = upper?.place === lower?.place
  return { by: (!isShared && lower?.decidedBy) || null, awaitsBallot: lower?.awaitsBallot ?? false }
}

function linesOf(standing: Standing, own: Sheet, other: Sheet): PairLine[] {
  const lines: PairLine[] = []
  const walk = (node: Node, depth: number): void => {
    const [ours, theirs] = [own.lines[node.index], other.lines[node.index]]
    if ((ours || theirs) && !node.isNoted) {
      const [a, b] = [worthOf(node, own), worthOf(node, other)]
      lines.push({
        ...{ code: node.code, title: node.criterion.title, depth },
        own: pointsText(standing, a),
        other: pointsText(standing, b),
        by: pointsText(standing, subtract(a, b)),
      })
    }
    for (const child of node.children) walk(child, depth + 1)
  }
  for (const root of standing.year.prepared?.roots ?? []) walk(root, 0)
  return lines
}

/** What a line brings: its points and what it earns over its plan; a deduction takes. */
function worthOf(node: Node, sheet: Sheet): Exact {
  const line = sheet.lines[node.index]
  if (!line) return { n: 0, d: 1 }
  return node.part === 'deduction' ? negative(line.points) : add(line.points, line.over)
}
