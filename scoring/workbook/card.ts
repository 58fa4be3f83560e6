import { type Exact, near, readExact } from '../exact/exact.ts'
import { layouts } from '../layout.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant, Part, Quantity, Value } from '../scale.ts'
import type { Line, Sheet } from '../sheet.ts'
import { address, heldBetween, inSheet, plus, quoted, typed, type WorkCell } from './cells.ts'
import { answers, gatedState, leafFormulas, states } from './leaf.ts'

/** Where the parts of a line stand, by column. */
const at = {
  code: 0,
  title: 1,
  unit: 2,
  max: 3,
  plan: 4,
  value: 5,
  assigned: 6,
  state: 7,
  rate: 8,
  factor: 9,
  points: 10,
  over: 11,
  excess: 12,
} as const

const cardHeads = [
  'Mã',
  'Tiêu chí',
  'Đơn vị tính',
  'Điểm tối đa',
  'Kế hoạch',
  'Số liệu, mức, điểm chấm',
  'Không giao',
  'Tình trạng',
  'Tỷ lệ',
  'Hệ số quy đổi',
  'Điểm',
  'Điểm vượt kế hoạch',
  'Phần vượt để so với cao nhất',
]

export const cardWidths = [9, 48, 10, 10, 11, 14, 12, 11, 10, 10, 10, 11, 12]

/** “Phiếu điểm”: the table of one agency, and where its figures stand for the other sheets. */
export type Card = {
  rows: (WorkCell | null)[][]
  cells: Record<'standard' | 'over' | 'extra' | 'deduction' | 'total', string>
  /** Where the points and the state of a line stand; nothing when it does not exist for this agency. */
  pointsOf: (code: string) => string | undefined
  stateOf: (code: string) => string | undefined
  excessOf: (code: string) => string | undefined
  cellOf: (measure: string) => string
}

type CardOf = {
  prepared: Prepared
  contestant: Contestant
  sheet: Sheet
  heading: string
  /** The row of the sheet, from 1, at which the table begins. */
  firstRow: number
  /** The sheet it stands in, for references from others. */
  sheetName: string
  bestOf: (code: string) => string
}

type Laying = CardOf & { rowOf: Map<string, number>; cellOf: (measure: string) => string }

/** One agency's table with every step as a formula over what is typed. */
export function cardOf(of: CardOf): Card {
  const { prepared, contestant, sheet, firstRow, sheetName } = of
  const layout = layouts(prepared)(contestant)
  const present = prepared.nodes.filter((node) => layout[node.index])
  const rowOf = new Map(present.map((node, i) => [node.code, firstRow + 2 + i]))
  const totalsRow = firstRow + 2 + present.length
  const places = placesOf(of, rowOf, totalsRow + 6)
  const laying: Laying = { ...of, rowOf, cellOf: (measure) => places.cellOf(measure) }
  for (const indicator of prepared.scale.tieBreak)
    if ('quantity' in indicator) for (const measure of measuresIn(indicator.quantity)) places.cellOf(measure)
  const lines = present.flatMap((node) => {
    const line = sheet.lines[node.index]
    return line ? [lineRow(laying, node, line)] : []
  })
  const from = (cell: string) => inSheet(sheetName, cell)
  const parts = ['standard', 'over', 'extra', 'deduction', 'total'] as const
  const cells = Object.fromEntries(parts.map((part, i) => [part, from(address(at.points, totalsRow + i))]))
  const whereIs = (column: number) => (code: string) => {
    const row = rowOf.get(code)
    return row === undefined ? undefined : from(address(column, row))
  }
  return {
    rows: [
      [typed(of.heading, 'title')],
      cardHeads.map((head) => typed(head, 'head')),
      ...lines,
      ...totalRows(laying, totalsRow),
      [],
      ...places.others(),
    ],
    cells: {
      standard: cells.standard ?? '',
      over: cells.over ?? '',
      extra: cells.extra ?? '',
      deduction: cells.deduction ?? '',
      total: cells.total ?? '',
    },
    pointsOf: whereIs(at.points),
    stateOf: whereIs(at.state),
    excessOf: whereIs(at.excess),
    cellOf: (measure) => from(places.cellOf(measure)),
  }
}

const measuresIn = (of: Quantity): string[] => ('measure' in of ? [of.measure] : [of.percent, of.of])

/** Measures stand in the line of their code, or, when no line has them, in rows of their own below the totals. */
function placesOf({ contestant }: CardOf, rowOf: Map<string, number>, firstOther: number) {
  const others = new Map<string, number>()
  const cellOf = (measure: string): string => {
    const own = rowOf.get(measure)
    if (own !== undefined) return address(at.value, own)
    const planned = measure.endsWith(':plan') ? rowOf.get(measure.slice(0, -5)) : undefined
    if (planned !== undefined) return address(at.plan, planned)
    const row = others.get(measure) ?? firstOther + others.size
    others.set(measure, row)
    return address(at.value, row)
  }
  return {
    cellOf,
    others: () =>
      [...others.keys()].map((measure): (WorkCell | null)[] => [
        typed(measure),
        typed('Số liệu khác'),
        ...[null, null, null],
        valueCell(contestant.values[measure], true),
      ]),
  }
}

function valueCell(value: Value | undefined, isFigure: boolean): WorkCell | null {
  if (value === undefined) return null
  if (typeof value === 'boolean') return typed(value ? answers.yes : answers.no)
  const figure = isFigure ? readExact(value) : undefined
  return typed(figure ? near(figure) : value)
}

function lineRow(laying: Laying, node: Node, line: Line): (WorkCell | null)[] {
  const cells = node.work ? leafCells(laying, node, line) : groupCells(laying, node, line)
  const look = node.work ? undefined : 'group'
  const row: (WorkCell | null)[] = [
    typed(node.code, look),
    typed(node.criterion.title, look),
    node.criterion.unit ? typed(node.criterion.unit) : null,
    node.isNoted ? null : typed(near(line.max), 'points'),
  ]
  return [...row, ...cells]
}

const shownPoints = (formula: string, result: Exact): WorkCell => ({ formula, result, look: 'points' })
const hidden = (formula: string, result: Exact | string | number | null): WorkCell | null =>
  formula === '' ? null : { formula, result, look: 'quiet' }

function leafCells(laying: Laying, node: Node, line: Line): (WorkCell | null)[] {
  const { prepared, contestant, rowOf, cellOf, bestOf } = laying
  const row = rowOf.get(node.code) ?? 0
  const cell = (column: number) => address(column, row)
  const method = node.criterion.method
  const isFigure = method?.type !== 'grades' && method?.type !== 'noted'
  const formulas = leafFormulas(prepared, node, {
    max: cell(at.max),
    assigned: cell(at.assigned),
    state: cell(at.state),
    rate: cell(at.rate),
    excess: cell(at.excess),
    best: bestOf(node.code),
    cellOf,
  })
  const reason = contestant.notAssigned?.[node.code]
  const plan = method && 'planFixed' in method ? method.planFixed : contestant.values[`${node.code}:plan`]
  const rate = method?.type === 'steps' ? null : (line.rate ?? '')
  return [
    valueCell(plan, true),
    valueCell(contestant.values[node.code], isFigure || isNumberRead(prepared, node.code)),
    reason === undefined ? null : typed(states.notAssigned),
    hidden(formulas.state, states[line.state]),
    hidden(formulas.rate, rate),
    null,
    shownPoints(formulas.points, line.points),
    formulas.over === '' ? null : shownPoints(formulas.over, line.over),
    hidden(formulas.excess, null),
  ]
}

/** A line only written down is a figure where other lines, bands or indicators take it for one. */
const isNumberRead = ({ byCode }: Prepared, code: string): boolean => {
  const method = byCode.get(code)?.criterion.method
  return method?.type === 'noted' && !method.grades
}

function countingBelow({ rowOf }: Laying, nodes: readonly Node[]): number[] {
  return nodes.flatMap((node) => {
    const row = rowOf.get(node.code)
    return row === undefined || node.isNoted ? [] : [row]
  })
}

function groupCells(laying: Laying, node: Node, line: Line): (WorkCell | null)[] {
  const { prepared, rowOf, cellOf } = laying
  const row = rowOf.get(node.code) ?? 0
  const rows = countingBelow(laying, node.children)
  const [state, factor] = [address(at.state, row), address(at.factor, row)]
  const isScaled = node.part === 'standard' && prepared.rules.notAssigned === 'scaleUp'
  const points = plus(rows.map((one) => address(at.points, one)))
  const held = heldBetween(isScaled ? `${factor}*(${points})` : points, node)
  const over = plus(rows.map((one) => address(at.over, one)))
  const none = allNotAssigned(rows)
  const open =
    rows.length === 0
      ? quoted(states.scored)
      : `IF(${none},${quoted(states.notAssigned)},${quoted(states.scored)})`
  return [
    ...[null, null, null],
    hidden(gatedState(node, { cellOf }, open), states[line.state]),
    null,
    isScaled ? hidden(`IF(${state}=${quoted(states.scored)},${factorFormula(rows)},1)`, line.factor) : null,
    shownPoints(
      `IF(${state}=${quoted(states.notAssigned)},${points},IF(${state}=${quoted(states.scored)},${held},0))`,
      line.points,
    ),
    shownPoints(
      `IF(OR(${state}=${quoted(states.gated)},${state}=${quoted(states.missing)}),0,${over})`,
      line.over,
    ),
    null,
  ]
}

const isNone = (row: number) => `${address(at.state, row)}=${quoted(states.notAssigned)}`
const allNotAssigned = (rows: number[]): string => `AND(${rows.map(isNone).join(',')})`

/** All points by the points of the lines assigned. */
function factorFormula(rows: number[]): string {
  if (rows.length === 0) return '1'
  const all = plus(rows.map((row) => address(at.max, row)))
  const open = plus(rows.map((row) => `IF(${isNone(row)},0,${address(at.max, row)})`))
  const some = `OR(${rows.map(isNone).join(',')})`
  return `IF(${some},IF((${open})=0,1,(${all})/(${open})),1)`
}

function totalRows(laying: Laying, first: number): (WorkCell | null)[][] {
  const { prepared, sheet } = laying
  const { limits, rules } = prepared
  const rows = (part?: Part) =>
    countingBelow(
      laying,
      prepared.roots.filter((root) => part === undefined || root.part === part),
    )
  const points = (part: Part) => plus(rows(part).map((row) => address(at.points, row)))
  const capped = (formula: string, cap: Exact | null) => heldBetween(formula, { cap, floor: null })
  const cell = (row: number) => address(at.points, first + row)
  const isScaled = rules.notAssigned === 'scaleUp'
  const factor = address(at.factor, first)
  const standard = points('standard')
  const over = capped(plus(rows().map((row) => address(at.over, row))), limits.overCap)
  const line = (label: string, formula: string, result: Exact): (WorkCell | null)[] => [
    null,
    typed(label, 'total'),
    ...Array.from({ length: 8 }, () => null),
    { formula, result, look: 'total' },
  ]
  const [first_, ...rest] = [
    line('Điểm chuẩn', isScaled ? `${factor}*(${standard})` : standard, sheet.standard),
    line('Điểm vượt kế hoạch', over, sheet.over),
    line(
      'Điểm thưởng, gồm điểm vượt kế hoạch',
      capped(`${cell(1)}+${points('extra')}`, limits.extraCap),
      sheet.extra,
    ),
    line('Điểm trừ', capped(points('deduction'), limits.deductionCap), sheet.deduction),
    line('Tổng điểm', heldBetween(`${cell(0)}+${cell(2)}-${cell(3)}`, limits), sheet.total),
  ]
  const standardRow = (first_ ?? []).slice()
  if (isScaled) standardRow[at.factor] = hidden(factorFormula(rows('standard')), sheet.factor)
  return [standardRow, ...rest]
}
