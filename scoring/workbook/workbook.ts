import type { Board } from '../board.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Ranked } from '../rank.ts'
import type { Contestant, Indicator } from '../scale.ts'
import { type Card, cardOf, cardWidths } from './card.ts'
import { address, inSheet, quoted, sheetNames, typed, type WorkCell, type WorkSheet } from './cells.ts'
import { shareOf, states } from './leaf.ts'

/** One column of scores, as in “Tự chấm”: who stands in it, with which figures, and what they come to. */
export type WorkColumn = { title: string; contestants: readonly Contestant[]; board: Board }

type Of = { prepared: Prepared; columns: readonly WorkColumn[]; rules: string[][] }

/** How many agencies still get a sheet each; with more, each column gets one. */
const sheetsAtMost = 30

/** “Sổ điểm”: the scores of a year with live formulas, from the typed figures to the rank. */
export function workbookOf({ prepared, columns, rules }: Of): WorkSheet[] {
  const nameOf = sheetNames()
  const [rankName, bestName, rulesName] = [nameOf('Xếp hạng'), nameOf('Cao nhất cụm'), nameOf('Quy tắc')]
  const best = bestPlaces(prepared, columns, bestName)
  const laid = layCards(prepared, columns, { nameOf, best })
  return [
    rankSheet(prepared, columns, { name: rankName, laid }),
    ...laid.sheets,
    ...(best.nodes.length > 0 ? [best.sheet(laid)] : []),
    { name: rulesName, widths: [34, 90], rows: rules.map((row) => row.map((text) => typed(text))) },
  ]
}

type Laid = { sheets: WorkSheet[]; cards: Map<string, Card> }

const key = (column: number, id: string): string => `${column} ${id}`

function layCards(
  prepared: Prepared,
  columns: readonly WorkColumn[],
  { nameOf, best }: { nameOf: (wanted: string) => string; best: BestPlaces },
): Laid {
  const cards = new Map<string, Card>()
  const ids = new Map(
    columns.flatMap((column) => column.contestants.map((own) => [own.id, own.name] as const)),
  )
  const entries = columns.flatMap(({ contestants, title, board }, column) =>
    contestants.flatMap((contestant, i) => {
      const sheet = board.sheets[i]
      return sheet ? [{ column, title, contestant, sheet }] : []
    }),
  )
  const isEach = ids.size <= sheetsAtMost
  const groups = isEach
    ? [...ids].map(([id, name]) => ({ name, all: entries.filter((own) => own.contestant.id === id) }))
    : columns.map(({ title }, column) => ({
        name: title,
        all: entries.filter((own) => own.column === column),
      }))
  const sheets = groups.map(({ name: wanted, all }): WorkSheet => {
    const name = nameOf(wanted)
    const rows: (WorkCell | null)[][] = []
    for (const { column, title, contestant, sheet } of all) {
      const heading = `${contestant.name} – ${title}`
      const bestOf = (code: string) => best.cellOf(column, code)
      const card = cardOf({
        prepared,
        contestant,
        sheet,
        heading,
        firstRow: rows.length + 1,
        sheetName: name,
        bestOf,
      })
      cards.set(key(column, contestant.id), card)
      rows.push(...card.rows, [])
    }
    return { name, widths: cardWidths, rows }
  })
  return { sheets, cards }
}

type BestPlaces = {
  nodes: Node[]
  cellOf: (column: number, code: string) => string
  sheet: (laid: Laid) => WorkSheet
}

/** The sheet all agencies share: what each is over its plan, line by line, and the most of it. */
function bestPlaces(prepared: Prepared, columns: readonly WorkColumn[], name: string): BestPlaces {
  const nodes = prepared.nodes.filter((node) => node.excess)
  const heights = columns.map(({ contestants }) => contestants.length + 4)
  const firstOf = (column: number) => heights.slice(0, column).reduce((sum, one) => sum + one, 1)
  const cellOf = (column: number, code: string) =>
    inSheet(name, address(1 + nodes.findIndex((node) => node.code === code), firstOf(column) + 2))
  const sheet = ({ cards }: Laid): WorkSheet => ({
    name,
    widths: [40, ...nodes.map(() => 14)],
    rows: columns.flatMap(({ title, contestants }, column) => {
      const first = firstOf(column) + 3
      const top = (i: number): WorkCell => {
        const [from, to] = [address(1 + i, first), address(1 + i, first + contestants.length - 1)]
        return { formula: `MAX(${from}:${to})`, result: null, look: 'total' }
      }
      return [
        [typed(title, 'title')],
        [typed('Phần vượt kế hoạch', 'head'), ...nodes.map((node) => typed(node.code, 'head'))],
        [typed('Cao nhất', 'total'), ...nodes.map((_, i) => top(i))],
        ...contestants.map(({ id, name: agency }): (WorkCell | null)[] => [
          typed(agency),
          ...nodes.map((node): WorkCell | null => {
            const formula = cards.get(key(column, id))?.excessOf(node.code)
            return formula === undefined ? null : { formula, result: null }
          }),
        ]),
        [],
      ]
    }),
  })
  return { nodes, cellOf, sheet }
}

const rankHeads = [
  'TT',
  'Đơn vị',
  'Điểm chuẩn',
  'Điểm thưởng',
  'Điểm trừ',
  'Tổng điểm',
  'Hạng',
  'Số đơn vị đứng trước',
  'Đứng trước trước khi bỏ phiếu',
  'Phiếu được tính',
  'Phiếu bầu',
  'Tổng để xếp hạng',
]

/** Where the parts of the rank stand, by column; what decides between equal totals stands after `sum`. */
const inRank = { total: 5, place: 6, ahead: 7, byFigures: 8, counted: 9, ballot: 10, sum: 11 } as const

function rankSheet(
  prepared: Prepared,
  columns: readonly WorkColumn[],
  { name, laid }: { name: string; laid: Laid },
): WorkSheet {
  const rows: (WorkCell | null)[][] = []
  columns.forEach((own, column) => {
    const cards = own.contestants.map(({ id }) => laid.cards.get(key(column, id)))
    rows.push(...rankRows(prepared, own, { cards, first: rows.length + 3 }), [])
  })
  const widths = [6, 44, 12, 12, 12, 12, 8, 12, 12, 10, 10, 14]
  return { name, widths: [...widths, ...prepared.scale.tieBreak.map(() => 14)], rows }
}

type Placed = { cards: (Card | undefined)[]; first: number }

function rankRows(
  prepared: Prepared,
  { title, contestants, board }: WorkColumn,
  placed: Placed,
): (WorkCell | null)[][] {
  const { tieBreak } = prepared.scale
  const rankedOf = new Map(board.ranked.map((own) => [own.id, own]))
  return [
    [typed(title, 'title')],
    [...rankHeads, ...tieBreak.map((one) => one.title)].map((head) => typed(head, 'head')),
    ...contestants.map((contestant, i): (WorkCell | null)[] => {
      const card = placed.cards[i]
      const sheet = board.sheets[i]
      if (!card || !sheet) return []
      const { standard, extra, deduction, total } = card.cells
      return [
        typed(i + 1),
        typed(contestant.name),
        { formula: standard, result: sheet.standard, look: 'points' },
        { formula: extra, result: sheet.extra, look: 'points' },
        { formula: deduction, result: sheet.deduction, look: 'points' },
        { formula: total, result: sheet.total, look: 'total' },
        ...placeCells(
          prepared,
          { contestant, ranked: rankedOf.get(contestant.id) },
          {
            first: placed.first,
            row: placed.first + i,
            count: contestants.length,
          },
        ),
        ...tieBreak.map((one) => quiet(keyFormula(one, card))),
      ]
    }),
  ]
}

const quiet = (formula: string): WorkCell => ({ formula, result: null, look: 'quiet' })

type Row = { first: number; row: number; count: number }

const rangeOf = (column: number, { first, count }: Row): string =>
  `${absolute(column, first)}:${absolute(column, first + count - 1)}`
const absolute = (column: number, row: number) => address(column, row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')

type Standing = { contestant: Contestant; ranked: Ranked | undefined }

/**
 * The place; who stands before it, first by total and indicators, then among those still equal by a ballot, which
 * counts once everybody equal has been voted on.
 */
function placeCells(
  { rules, scale }: Prepared,
  { contestant, ranked }: Standing,
  at: Row,
): (WorkCell | null)[] {
  const own = (column: number) => address(column, at.row)
  const all = (column: number) => rangeOf(column, at)
  const equal = `(${all(inRank.byFigures)}=${own(inRank.byFigures)})`
  const better = `(${all(inRank.counted)}>${own(inRank.counted)})`
  const dense = `SUMPRODUCT((${all(inRank.ahead)}<${own(inRank.ahead)})/COUNTIF(${all(inRank.ahead)},${all(inRank.ahead)}))`
  const place = `${rules.shared === 'skip' ? own(inRank.ahead) : dense}+1`
  const unvoted = `SUMPRODUCT(${equal}*(1-ISNUMBER(${all(inRank.ballot)})))`
  const byBallot = rules.ties === 'ballot'
  return [
    { formula: place, result: ranked?.place ?? null, look: 'total' },
    quiet(`${own(inRank.byFigures)}+SUMPRODUCT(${equal}*${better})`),
    quiet(aheadFormula(at, scale.tieBreak.length)),
    byBallot ? quiet(`IF(${unvoted}>0,0,${own(inRank.ballot)})`) : typed(0, 'quiet'),
    byBallot && contestant.ballot !== undefined ? typed(contestant.ballot) : null,
    quiet(`ROUND(${own(inRank.total)},9)`),
  ]
}

/** How many stand before it by the total, then by each indicator in its order. */
function aheadFormula(at: Row, keys: number): string {
  const columns = Array.from({ length: keys + 1 }, (_, i) => inRank.sum + i)
  const ahead = columns.reduceRight((rest, column) => {
    const [all, own] = [rangeOf(column, at), address(column, at.row)]
    return rest === '' ? `(${all}>${own})` : `((${all}>${own})+(${all}=${own})*${rest})`
  }, '')
  return `SUMPRODUCT(1*${ahead})`
}

/** Less than any figure: what is not known comes last. */
const unknown = '-1E+99'

function keyFormula(indicator: Indicator, card: Card): string {
  const { figure, isKnown } =
    'criterion' in indicator ? lineKey(indicator, card) : quantityKey(indicator, card)
  return `IF(${isKnown},ROUND(${indicator.direction === 'less' ? '-1*' : ''}(${figure}),9),${unknown})`
}

function lineKey({ criterion }: Extract<Indicator, { criterion: string }>, { pointsOf, stateOf }: Card) {
  const points = pointsOf(criterion)
  const isMissing = `${stateOf(criterion)}=${quoted(states.missing)}`
  return points ? { figure: points, isKnown: `NOT(${isMissing})` } : { figure: '0', isKnown: 'FALSE' }
}

function quantityKey({ quantity }: Extract<Indicator, { quantity: unknown }>, { cellOf }: Card) {
  if ('measure' in quantity) {
    const cell = cellOf(quantity.measure)
    return { figure: cell, isKnown: `ISNUMBER(${cell})` }
  }
  const isKnown = `AND(ISNUMBER(${cellOf(quantity.percent)}),ISNUMBER(${cellOf(quantity.of)}))`
  return { figure: shareOf(quantity, { cellOf }), isKnown }
}
