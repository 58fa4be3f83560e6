import type { Day } from '#law/kernel/day.ts'
import type { Direction, Method, Part } from '#scoring/scale.ts'
import type { Audience } from '../criterion.ts'

/** What was seen while reading: `error` must be mended in the file before anything is imported. */
export type Remark = { kind: 'error' | 'warning'; row: number | null; text: string }

/** “Cách tính đề xuất”: a rule that a sentence of the table says, and that a person still has to accept. */
export type Proposal = { rule: Method; words: string }

/** One line of a read table; with `children` it is a group. `row` is its row in the sheet. */
export type TableLine = {
  row: number
  /** Its number in the sheet, of which a code is made where none is written. */
  numbered: { token: string; style: string }
  code: string
  isCodeMade: boolean
  title: string
  part: Part
  points: string | null
  weight: string | null
  unit: string
  direction: Direction
  compulsory: boolean
  appliesTo: Audience
  agencyIds: string[]
  ownerId: string | null
  evidenceAsked: string
  dueOn: Day | null
  cap: string | null
  floor: string | null
  gate: string[]
  method: string
  /** Nothing for a group. */
  rule: Method | null
  proposal: Proposal | null
  children: TableLine[]
}

/** “Bảng tiêu chí đọc được”: what a sheet would become. */
export type Table = {
  sheet: string
  headRow: number
  lines: TableLine[]
  remarks: Remark[]
  /** The total the sheet states at its foot, which only checks. */
  total: { row: number; stated: string; agrees: boolean } | null
}

const columnKeys = [
  ...(['order', 'code', 'parent', 'group', 'title', 'points', 'extra', 'deduction', 'weight'] as const),
  ...([
    'unit',
    'method',
    'evidence',
    'owner',
    'due',
    'note',
    'part',
    'kind',
    'direction',
    'compulsory',
  ] as const),
  ...(['appliesTo', 'cap', 'floor', 'gate', 'rule', 'ignored'] as const),
]
/** What a column of a table holds. */
export type ColumnKey = (typeof columnKeys)[number]

/** Every line, a group before its lines. */
export function everyLine(lines: TableLine[], depth = 0): { line: TableLine; depth: number }[] {
  return lines.flatMap((line) => [{ line, depth }, ...everyLine(line.children, depth + 1)])
}

export const warning = (row: number | null, text: string): Remark => ({ kind: 'warning', row, text })
export const error = (row: number | null, text: string): Remark => ({ kind: 'error', row, text })
