import { compare } from '../exact/exact.ts'
import { totalsOf } from '../group.ts'
import type { Node } from '../prepare.ts'
import { rank } from '../rank.ts'
import type { Contestant, Value } from '../scale.ts'
import { score } from '../score.ts'
import type { Line, Sheet } from '../sheet.ts'
import { type Bests, excessAt, isAloneBest, standIns, valuesAt } from './best.ts'
import { measuresOf, measuresOfQuantity, type Tree } from './tree.ts'
import type { Standing } from './weights.ts'

/** “Tiêu chí còn tranh chấp”: a cell at which somebody else says something else; `value` left out: nothing there. */
export type Dispute = { id: string; code: string; value?: Value; by: string }

/** The places if one disputed cell is decided the other way. */
export type Decided = { dispute: Dispute; places: Map<string, number> }

/**
 * Gives the places for a dispute: of one sheet what looks at the cell is computed anew, all where the best of the
 * cluster changes with it.
 */
export function deciding(tree: Tree, bests: Bests, { contestants, sheets }: Standing) {
  const { prepared } = tree
  const cutFor = cutting(tree)
  const isSteady = steady(tree, bests)
  return (dispute: Dispute): Decided | null => {
    const at = contestants.findIndex((own) => own.id === dispute.id)
    const [own, sheet] = [contestants[at], sheets[at]]
    if (!own || !sheet) return null
    const cut = cutFor(dispute.code)
    const changed = decided(own, dispute, cut.measures)
    const all = contestants.with(at, changed)
    const newSheets = isSteady(changed, dispute)
      ? sheets.with(at, anew(tree, sheet, { changed, cut, bests }))
      : score(prepared, contestants.with(at, decided(own, dispute))).sheets
    const ranked = rank(prepared, all, newSheets)
    return { dispute, places: new Map(ranked.map((one) => [one.id, one.place])) }
  }
}

/** The agency with the cell decided otherwise, with these measures alone where they are named. */
function decided(own: Contestant, { code, value }: Dispute, measures = Object.keys(own.values)): Contestant {
  const values = valuesAt(
    own,
    measures.filter((measure) => measure !== code),
  )
  return { ...own, values: value === undefined ? values : { ...values, [code]: value } }
}

/** The outermost groups in which something looks at a measure, and all that is looked at there and by the rank. */
type Cut = { roots: Node[]; nodes: Node[]; measures: string[] }

function cutting({ prepared, above, readers }: Tree): (code: string) => Cut {
  const known = new Map<string, Cut>()
  const byRank = prepared.scale.tieBreak.flatMap((one) =>
    'quantity' in one ? measuresOfQuantity(one.quantity) : [],
  )
  const rootOf = (node: Node) => above(node).at(-1) ?? node
  const cutAt = (roots: Node[]): Cut => {
    const nodes = prepared.nodes.filter((node) => roots.includes(rootOf(node)))
    return { roots, nodes, measures: [...new Set([...nodes.flatMap(measuresOf), ...byRank])] }
  }
  return (code) => {
    const roots = [...new Set((readers.get(code) ?? []).map(rootOf))]
    const key = roots.map((root) => root.code).join('\n')
    const cut = known.get(key) ?? cutAt(roots)
    known.set(key, cut)
    return cut
  }
}

type Cell = { changed: Contestant; cut: Cut; bests: Bests }

/** The sheet with what stands in the cut computed anew, beside stand-ins for the best of the cluster. */
function anew({ prepared }: Tree, sheet: Sheet, { changed, cut, bests }: Cell): Sheet {
  const beside = standIns(prepared, bests, { id: changed.id, nodes: cut.nodes })
  const [part] = score({ ...prepared, roots: cut.roots }, [changed, ...beside]).sheets
  const lines: (Line | null)[] = sheet.lines.slice()
  for (const { index } of cut.nodes) lines[index] = part?.lines[index] ?? null
  return { ...sheet, lines, ...totalsOf(prepared, lines) }
}

/** Whether the best of the cluster stays as it is wherever the cell is looked at. */
function steady({ prepared, readers }: Tree, bests: Bests) {
  const excessOf = excessAt(prepared)
  return (changed: Contestant, { code, id }: Dispute): boolean =>
    (readers.get(code) ?? []).every((node) => {
      const best = bests.get(node)
      if (!best) return true
      const excess = excessOf(node, changed)
      return !isAloneBest(best, id) && (!excess || compare(excess, best.excess) <= 0)
    })
}
