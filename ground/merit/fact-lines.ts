import { type Fact, usedFacts } from '#law/answer/evidence.ts'
import type { Leaf } from '#law/kernel/finding.ts'
import type { History } from '#law/kernel/history.ts'

/** Facts of one kind as a line: over which years, what was found (`missing`: nobody has written it), where it stands. */
export type FactLine = {
  field: string
  from: number | null
  to: number | null
  missing: boolean
  value: unknown
  source: string | null
  /** The part of the record page it is kept in. */
  part: RecordPart
}

type RecordPart = 'service' | 'years' | 'works' | 'hardship' | 'disciplines' | 'lists' | 'body'

/** The facts a condition rested on, or the places where they should stand; years alike side by side are one line. */
export function factLines(leaf: Leaf, history: History): FactLine[] {
  return joined(usedFacts(leaf, history).map((fact) => lineOf(fact, history)))
}

/** The same facts wanted by several conditions, each said once. */
export function missingLines(leaves: Leaf[], history: History): FactLine[] {
  const missing = leaves.flatMap((leaf) => usedFacts(leaf, history)).filter((fact) => 'missing' in fact)
  const byPath = new Map(missing.map((fact) => [fact.path, lineOf(fact, history)]))
  return joined([...byPath.values()].sort(byFieldAndYear))
}

function byFieldAndYear(a: FactLine, b: FactLine): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1
  return (a.from ?? 0) - (b.from ?? 0)
}

function lineOf(fact: Fact, history: History): FactLine {
  const field = fieldOf(fact.path)
  const missing = 'missing' in fact
  return {
    field,
    from: fact.year ?? null,
    to: fact.year ?? null,
    missing,
    value: missing ? null : fact.value,
    source: missing ? null : fact.source,
    part: partOf(field, { missing, yearly: fact.path.startsWith('years['), kind: history.kind }),
  }
}

/** `years[3].rating` speaks of `rating`, `works[0]` and `known.works` of `works`. */
function fieldOf(path: string): string {
  if (path.startsWith('years[')) return path.slice(path.lastIndexOf('.') + 1)
  if (path.startsWith('known.')) return path.slice('known.'.length)
  return path.replace(/\[.*$/, '')
}

const lists = new Set(['awards', 'works', 'disciplines', 'hardship', 'posts'])
const inService = new Set(['status', 'recruitedOn', 'servedFrom', 'servedTo'])

type Kept = { missing: boolean; yearly: boolean; kind: History['kind'] }

function partOf(field: string, { missing, yearly, kind }: Kept): RecordPart {
  if (yearly) return field === 'titles' && missing ? 'lists' : 'years'
  if (lists.has(field) && missing) return 'lists'
  if (field === 'works' || field === 'disciplines' || field === 'hardship') return field
  if (inService.has(field)) return 'service'
  return kind === 'collective' && !lists.has(field) ? 'body' : 'years'
}

function joined(lines: FactLine[]): FactLine[] {
  const all: FactLine[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (last && follows(last, line)) last.to = line.to
    else all.push({ ...line })
  }
  return all
}

function follows(last: FactLine, next: FactLine): boolean {
  return (
    last.field === next.field &&
    last.to !== null &&
    next.from === last.to + 1 &&
    last.missing === next.missing &&
    last.source === next.source &&
    JSON.stringify(last.value) === JSON.stringify(next.value)
  )
}
