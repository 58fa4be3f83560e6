import { boardOf } from '../board.ts'
import { type Exact, isZero, near, subtract, zero } from '../exact/exact.ts'
import type { Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'
import type { Sheet } from '../sheet.ts'

export type Moved = {
  id: string
  name: string
  place: { before: number; now: number }
  total: { before: Exact; now: Exact }
  /** The lines that changed the total most, the largest change first; null where a side has no such line. */
  by: { code: string; before: Exact | null; now: Exact | null; change: Exact }[]
}

/** “Chạy thử”: the same figures by two scales. */
export type Trial = {
  /** In the places of the new scale. */
  agencies: Moved[]
  /** Codes of lines that only the new scale has, and of those it no longer has. */
  added: string[]
  dropped: string[]
}

/** Who would move if the new scale had been used on these figures, and by which lines most; lines are told by code. */
export function trial(before: Prepared, now: Prepared, contestants: readonly Contestant[]): Trial {
  const [old, fresh] = [boardOf(before, contestants), boardOf(now, contestants)]
  const placeBefore = new Map(old.ranked.map((one) => [one.id, one.place]))
  const byId = (sheets: readonly Sheet[]) => new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const [oldSheets, freshSheets] = [byId(old.sheets), byId(fresh.sheets)]
  const names = new Map(contestants.map((one) => [one.id, one.name]))
  const agencies = fresh.ranked.flatMap(({ id, place }) => {
    const [was, is] = [oldSheets.get(id), freshSheets.get(id)]
    if (!was || !is) return []
    return {
      id,
      name: names.get(id) ?? id,
      place: { before: placeBefore.get(id) ?? place, now: place },
      total: { before: was.total, now: is.total },
      by: changesOf(pointsOf(before, was), pointsOf(now, is)),
    }
  })
  return { agencies, added: only(now, before), dropped: only(before, now) }
}

/** What each leaf brings to the total before scaling and caps: extra points with it, deductions below zero. */
function pointsOf({ nodes }: Prepared, { lines }: Sheet): Map<string, Exact> {
  const points = new Map<string, Exact>()
  for (const node of nodes) {
    const line = lines[node.index]
    if (!line || !node.work || node.isNoted) continue
    const taken = node.part === 'deduction' ? subtract(zero, line.points) : line.points
    points.set(node.code, subtract(taken, subtract(zero, line.over)))
  }
  return points
}

function changesOf(before: Map<string, Exact>, now: Map<string, Exact>): Moved['by'] {
  const codes = new Set([...before.keys(), ...now.keys()])
  return [...codes]
    .map((code) => {
      const [was, is] = [before.get(code) ?? null, now.get(code) ?? null]
      return { code, before: was, now: is, change: subtract(is ?? zero, was ?? zero) }
    })
    .filter(({ change }) => !isZero(change))
    .sort((a, b) => Math.abs(near(b.change)) - Math.abs(near(a.change)))
}

const only = (own: Prepared, other: Prepared): string[] =>
  own.nodes.flatMap((node) => (node.work && !other.byCode.has(node.code) ? node.code : []))
