import type { Banded, Judged } from '#scoring/bands.ts'
import type { Board } from '#scoring/board.ts'
import { type Exact, shown, written } from '#scoring/exact/exact.ts'
import type { Node, Prepared } from '#scoring/prepare.ts'
import type { Ranked } from '#scoring/rank.ts'
import type { Contestant, Part, Value } from '#scoring/scale.ts'
import type { Line, Sheet } from '#scoring/sheet.ts'
import { looksOf } from './looks.ts'

/** A figure whole, `19/3` where no decimal ends, and as it is shown. */
type Figure = { written: string; shown: string }

/** What one line came to; `in` is the group it stands in. */
export type LineResult = {
  code: string
  title: string
  in: string | null
  part: Part
  isGroup: boolean
  state: Line['state']
  /** Why it was not assigned, where it was not. */
  reason?: string
  value: Value | null
  plan: string | null
  /** What the line looked at besides its own figure and plan. */
  figures?: Record<string, Value | null>
  rate: Figure | null
  max: Figure
  points: Figure
  over: Figure
  factor: Figure
}

type ConditionResult = {
  condition: Judged['condition']
  outcome: Judged['outcome']
  found: string[] | Figure | string | null
}
type BandResult = {
  code: string
  title: string
  outcome: 'met' | 'notMet' | 'missing'
  conditions: ConditionResult[]
}

export type AgencyResult = {
  id: string
  name: string
  /** Of the board of a year: the column that counts for this agency now. */
  by?: string
  place: number
  total: Figure
  standard: Figure
  max: Figure
  factor: Figure
  over: Figure
  extra: Figure
  deduction: Figure
  decidedBy: string | null
  with: string[]
  awaitsBallot: boolean
  band: { code: string; title: string } | null
  bands: BandResult[]
  missing: string[]
  notFor: string[]
  lines: LineResult[]
}

/** One column of a cluster, the first place first. */
export type BoardResult = { column: string | null; agencies: AgencyResult[] }

/** “Kết quả chấm”: every figure on the way to the rank; the last board is the one that counts. */
export type ScoreResult = {
  format: 'score-result/1'
  title: string
  places: number
  /** What of the scale a person must judge, in words. */
  notes: string[]
  boards: BoardResult[]
}

type Column = { column: string | null; contestants: readonly Contestant[]; board: Board }

/** The board of one column, agency by agency, so that a long one need not be held whole. */
export function* agenciesOf(prepared: Prepared, { contestants, board }: Omit<Column, 'column'>) {
  const figure = figures(prepared.rules.places)
  const above = parentsOf(prepared)
  const at = new Map(contestants.map((one, i) => [one.id, i]))
  for (const ranked of board.ranked) {
    const i = at.get(ranked.id) ?? -1
    const [contestant, sheet, banded] = [contestants[i], board.sheets[i], board.banded[i]]
    if (contestant && sheet) yield agencyOf({ prepared, figure, above, contestant, sheet, ranked, banded })
  }
}

/** The whole result. */
export function resultOf(prepared: Prepared, columns: readonly Column[], notes: string[] = []): ScoreResult {
  return {
    ...headOf(prepared, notes),
    boards: columns.map((one) => boardOf(prepared, one)),
  }
}

/** One column whole. */
export function boardOf(prepared: Prepared, one: Column): BoardResult {
  return { column: one.column, agencies: [...agenciesOf(prepared, one)] }
}

/** What stands before the boards. */
export function headOf({ scale }: Prepared, notes: string[]): Omit<ScoreResult, 'boards'> {
  return { format: 'score-result/1', title: scale.title, places: scale.rules.places, notes }
}

type AsFigure = (one: Exact) => Figure

/** The same few figures stand in many lines: each is written once. */
function figures(places: number): AsFigure {
  const known = new Map<string, Figure>()
  return (one) => {
    const key = `${one.n}/${one.d}`
    const figure = known.get(key) ?? { written: written(one), shown: shown(one, places) }
    known.set(key, figure)
    return figure
  }
}

function parentsOf({ nodes }: Prepared): Map<Node, Node> {
  return new Map(nodes.flatMap((node) => node.children.map((child): [Node, Node] => [child, node])))
}

type About = {
  prepared: Prepared
  figure: AsFigure
  above: Map<Node, Node>
  contestant: Contestant
  sheet: Sheet
  ranked: Ranked
  banded: Banded | undefined
}

function agencyOf(about: About): AgencyResult {
  const { prepared, figure, contestant, sheet, ranked, banded } = about
  const bands = new Map(prepared.scale.bands.map((one) => [one.code, one.title]))
  const named = (code: string) => ({ code, title: bands.get(code) ?? '' })
  return {
    id: contestant.id,
    name: contestant.name,
    place: ranked.place,
    total: figure(sheet.total),
    standard: figure(sheet.standard),
    max: figure(sheet.max),
    factor: figure(sheet.factor),
    over: figure(sheet.over),
    extra: figure(sheet.extra),
    deduction: figure(sheet.deduction),
    decidedBy: ranked.decidedBy,
    with: ranked.with,
    awaitsBallot: ranked.awaitsBallot,
    band: banded?.band ? named(banded.band) : null,
    bands: (banded?.tried ?? []).map(({ code, outcome, conditions }) => ({
      ...named(code),
      outcome,
      conditions: conditions.map((one) => conditionOf(one, figure)),
    })),
    missing: sheet.missing,
    notFor: prepared.nodes.filter((node) => !sheet.lines[node.index]).map((node) => node.code),
    lines: linesOf(about),
  }
}

function conditionOf({ condition, outcome, found }: Judged, figure: AsFigure): ConditionResult {
  const isFigure = found !== null && typeof found === 'object' && 'n' in found
  return { condition, outcome, found: isFigure ? figure(found) : found }
}

function linesOf({ prepared, figure, above, contestant, sheet }: About): LineResult[] {
  return prepared.nodes.flatMap((node) => {
    const line = sheet.lines[node.index]
    if (!line) return []
    const reason = contestant.notAssigned?.[node.code]
    return [
      {
        code: node.code,
        title: node.criterion.title,
        in: above.get(node)?.code ?? null,
        part: node.part,
        isGroup: !node.work,
        state: line.state,
        ...(reason === undefined ? {} : { reason }),
        ...lookedAt(node, contestant),
        rate: line.rate && figure(line.rate),
        max: figure(line.max),
        points: figure(line.points),
        over: figure(line.over),
        factor: figure(line.factor),
      },
    ]
  })
}

function lookedAt(
  { criterion, work }: Node,
  { values }: Contestant,
): Pick<LineResult, 'value' | 'plan' | 'figures'> {
  if (!work) return { value: null, plan: null }
  const { own, plan, planFixed } = looksOf(criterion)
  const isOwn = own.length === 1
  const others = isOwn ? [] : own
  const planned = plan === null ? planFixed : values[plan]
  return {
    value: isOwn ? (values[own[0] ?? ''] ?? null) : null,
    plan: planned === undefined || planned === null ? null : String(planned),
    ...(others.length === 0
      ? {}
      : { figures: Object.fromEntries(others.map((one) => [one, values[one] ?? null])) }),
  }
}
