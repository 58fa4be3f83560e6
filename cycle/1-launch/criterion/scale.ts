import type { Criterion as Line, Scale } from '#scoring/scale.ts'
import type { ScaleSettings } from './criterion.store.ts'
import type { Criterion } from './criterion.ts'

/** The lines of a year as the scoring core takes them: a tree, agencies named by their id. */
export function scaleOf(title: string, criteria: readonly Criterion[], settings: ScaleSettings): Scale {
  const children = new Map<string | null, Criterion[]>()
  for (const one of criteria) children.set(one.parentId, [...(children.get(one.parentId) ?? []), one])
  const { rules, bands, tieBreak } = settings
  return { title, criteria: linesOf(null, children), rules, bands, tieBreak }
}

function linesOf(parentId: string | null, children: Map<string | null, Criterion[]>): Line[] {
  return (children.get(parentId) ?? []).map((one) => lineOf(one, linesOf(one.id, children)))
}

/** One row as the core takes it. */
function lineOf(row: Criterion, children: Line[] = []): Line {
  return {
    code: row.code,
    title: row.title,
    part: row.part,
    compulsory: row.compulsory,
    direction: row.direction,
    unit: row.unit,
    kind: row.kind,
    evidence: row.evidenceAsked,
    gate: row.gate,
    ...(row.points === null ? {} : { points: row.points }),
    ...(row.weight === null ? {} : { weight: row.weight }),
    ...(row.ownerId === null ? {} : { owner: row.ownerId }),
    ...(row.dueOn === null ? {} : { dueOn: row.dueOn }),
    ...(row.cap === null ? {} : { cap: row.cap }),
    ...(row.floor === null ? {} : { floor: row.floor }),
    ...(row.appliesTo === 'all' ? {} : { appliesTo: audienceOf(row) }),
    ...(children.length > 0 ? { children } : { method: row.rule ?? { type: 'noted' } }),
  }
}

function audienceOf(row: Criterion): string[] {
  return row.appliesTo === 'chosen' ? row.agencyIds : [row.appliesTo]
}
