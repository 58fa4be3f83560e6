import type { Value } from '#scoring/scale.ts'
import type { SentCriterion } from '../criterion.schema.ts'
import type { AgencyResult, LineResult, ScoreResult } from '../result.ts'
import type { SentAgency } from '../scoring.schema.ts'
import { overOf } from './lines.ts'
import { type Table, type Worked, withBelow } from './table.schema.ts'

// The examples worked beside a table: of whole sheets, or of single lines where the table lists no criteria.

type WholeSheet = Extract<Worked, { input: unknown }>
type OneLine = Extract<Worked, { base: unknown }>

const isSheet = (worked: Worked): worked is WholeSheet => 'input' in worked
const isLine = (worked: Worked): worked is OneLine => 'base' in worked
const codeAt = (at: number) => `VD${at + 1}`

/** A line for each example that brings its own points and plan. */
export function workedLines(table: Table): SentCriterion[] {
  const over = overOf(table)
  return (table.workedByUs ?? []).filter(isLine).map(
    ({ base, lowerIsBetter }, at): SentCriterion => ({
      code: codeAt(at),
      title: `Ví dụ ${at + 1}`,
      points: String(base),
      ...(lowerIsBetter ? { direction: 'less' } : {}),
      method: { type: 'ratio', ...(over ? { over } : {}) },
    }),
  )
}

/** The examples as agencies. */
export function workedAgencies(table: Table): SentAgency[] {
  const all = table.workedByUs ?? []
  const lines = all.filter(isLine)
  const ofLines = Object.fromEntries(
    lines.flatMap(({ plan, actual }, at) => [
      [codeAt(at), String(actual)],
      [`${codeAt(at)}:plan`, String(plan)],
    ]),
  )
  return [
    ...all.filter(isSheet).map((worked, at) => example(at + 1, valuesOf(table, worked))),
    ...(lines.length > 0 ? [example(1, ofLines)] : []),
  ]
}

const example = (at: number, values: Record<string, Value>): SentAgency => ({
  ...{ id: `workedByUs${at}`, name: `Ví dụ ${at}`, values },
})

/** What the short names of an example stand for: `opened` of `a` people have an account, and so on. */
function valuesOf({ criteria = [] }: Table, { input }: WholeSheet): Record<string, Value> {
  const { sampleYes, a, opened, cards, noncash, dataRate } = input
  const figures = {
    '1': sampleYes,
    '2': opened,
    '2:plan': a,
    '3': cards,
    '3:plan': opened,
    '4': noncash,
    '4:plan': a,
  }
  const answers = { '5.1': opened === a, '5.3': dataRate === 100 }
  const all = criteria.flatMap(withBelow)
  const codes = new Set(all.flatMap(({ code }) => [code, `${code}:plan`]))
  const gates = all.flatMap(({ code, gate }) =>
    (gate?.requires ?? []).map((_, at): [string, Value] => [`${code}.g${at + 1}`, true]),
  )
  const given = Object.entries({ ...figures, ...answers }).flatMap(([code, one]): [string, Value][] =>
    one === undefined || !codes.has(code) ? [] : [[code, typeof one === 'boolean' ? one : String(one)]],
  )
  return Object.fromEntries([...given, ...gates])
}

type Differing = { path: string; found: string; said: string }

/** Where what we compute differs from what an example says, to the last digit. */
export function differingFrom({ workedByUs = [] }: Table, { boards }: ScoreResult): Differing[] {
  const agencies = new Map(boards[0]?.agencies.map((one) => [one.id, one]))
  let [sheets, lines] = [0, 0]
  return workedByUs.flatMap((worked, at) => {
    if (isSheet(worked)) return inSheet(worked, { at, agency: agencies.get(`workedByUs${++sheets}`) })
    const line = agencies.get('workedByUs1')?.lines.find((one) => one.code === codeAt(lines))
    lines++
    return inLine(worked, { at, line })
  })
}

type SheetFound = { at: number; agency: AgencyResult | undefined }

function inSheet({ scores, total }: WholeSheet, { at, agency }: SheetFound): Differing[] {
  const path = `workedByUs[${at}]`
  const points = new Map(agency?.lines.map((line) => [line.code, line.points.written]))
  return [
    ...Object.entries(scores).flatMap(([code, said]) =>
      differing(`${path}.scores["${code}"]`, points.get(code), said),
    ),
    ...differing(`${path}.total`, agency?.total.written, total),
  ]
}

function inLine(
  { score, bonus }: OneLine,
  { at, line }: { at: number; line: LineResult | undefined },
): Differing[] {
  return [
    ...differing(`workedByUs[${at}].score`, line?.points.written, score),
    ...differing(`workedByUs[${at}].bonus`, line?.over.written, bonus),
  ]
}

const differing = (path: string, found = '', said: number): Differing[] =>
  found === String(said) ? [] : [{ path, found, said: String(said) }]
