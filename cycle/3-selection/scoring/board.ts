import type { Criterion } from '#cycle/1-launch/criterion/criterion.ts'
import { type Board, boardOf } from '#scoring/board.ts'
import type { Prepared } from '#scoring/prepare.ts'
import type { Contestant, Value } from '#scoring/scale.ts'
import { score } from '#scoring/score.ts'
import type { Line, Sheet } from '#scoring/sheet.ts'
import type { Column, Scorer } from './scoring.ts'

/** “Ô điểm”: what one scorer gave at one criterion of one agency; an empty value was taken back. */
export type Mark = { value: string; reason: string; version: number; round: number }
export type Marked = Mark & { criterionId: string; agencyId: string; scorer: Scorer }
export type Marks = Partial<Record<Scorer, Mark>>

/** What an agency has to reach at a criterion; without a plan the line is not assigned to it. */
type Plan = {
  criterionId: string
  agencyId: string
  plan: string | null
  reason: string
  targetId: string | null
  version: number
}

export type BoardMember = { id: string; name: string; abbreviation: string; groups: string[] }

export type Basics = {
  yearId: string
  criteria: Criterion[]
  members: BoardMember[]
  /** By criterion id, a space, agency id. */
  plans: Map<string, Plan>
  ballots: Map<string, number>
  prepared: Prepared | null
}

/** What can be computed: the columns, and the self-scores as the functional bodies correct them. */
export type Reckoned = Column | 'owner'

type AllMarks = Map<string, Map<string, Marks>>

/** “Bảng điểm của năm”: every figure of a year, and what each column comes to. */
export type YearBoard = Basics & {
  revision: number
  /** By agency id, then criterion id. */
  marks: AllMarks
  /** Agencies as the core takes them, by their marks and column; made when first asked for, and kept with the marks. */
  known: WeakMap<Map<string, Marks>, Map<Reckoned, Contestant>>
  /** All agencies by one column; computed when first asked for. */
  column: (column: Reckoned) => Board
  /** One agency's sheet by one column; the others are computed only where a line looks at the best of them. */
  sheet: (column: Reckoned, agencyId: string) => Sheet | undefined
  /** Each agency by the column that counts for it now; one without any stays out. */
  standing: (columns: ReadonlyMap<string, Column | null>) => Board
}

const none: Board = { sheets: [], ranked: [], banded: [], faults: [] }

export function boardWith(basics: Basics, marked: readonly Marked[], revision: number): YearBoard {
  const empty: AllMarks = new Map(basics.members.map((member) => [member.id, new Map()]))
  return withMarks(basics, { marks: taken(empty, marked), revision, known: new WeakMap() })
}

/** The board with newer marks; the one before stays as it was for whoever still reads it. */
export function renewed(board: YearBoard, marked: readonly Marked[], revision: number): YearBoard {
  return withMarks(board, { marks: taken(board.marks, marked), revision, known: board.known })
}

function taken(before: AllMarks, marked: readonly Marked[]): AllMarks {
  const all = new Map(before)
  const fresh = new Set<string>()
  for (const { criterionId, agencyId, scorer, ...mark } of marked) {
    if (!fresh.has(agencyId)) all.set(agencyId, new Map(all.get(agencyId)))
    fresh.add(agencyId)
    const own = all.get(agencyId)
    own?.set(criterionId, { ...own.get(criterionId), [scorer]: mark })
  }
  return all
}

type Held = Pick<YearBoard, 'marks' | 'revision' | 'known'>

function withMarks(basics: Basics, { marks, revision, known }: Held): YearBoard {
  const computed = new Map<Reckoned, Board>()
  const alone = new Map<string, Sheet>()
  const { yearId, criteria, members, plans, ballots, prepared } = basics
  const leaves = criteria.filter((one) => one.rule !== null)
  const contestant = (member: BoardMember, column: Reckoned) => {
    const own = marks.get(member.id) ?? new Map<string, Marks>()
    const byColumn = known.get(own) ?? new Map<Reckoned, Contestant>()
    const found = byColumn.get(column) ?? contestantOf(basics, member, { leaves, marks: own, column })
    known.set(own, byColumn.set(column, found))
    return found
  }
  const all = (column: Reckoned) => members.map((member) => contestant(member, column))
  const boardFor = (contestants: Contestant[]) => (prepared ? boardOf(prepared, contestants) : none)
  return {
    ...{ yearId, criteria, members, plans, ballots, prepared, marks, revision, known },
    column: (column) => {
      const board = computed.get(column) ?? boardFor(all(column))
      computed.set(column, board)
      return board
    },
    sheet: (column, agencyId) => {
      if (!prepared || computed.has(column))
        return computed.get(column)?.sheets.find((one) => one.id === agencyId)
      const key = `${column} ${agencyId}`
      const made = alone.get(key)
      if (made) return made
      const others = prepared.nodes.some((node) => node.excess) ? all(column) : []
      const own = members.filter((one) => one.id === agencyId).map((one) => contestant(one, column))
      const sheet = score(prepared, others, own).sheets[0]
      if (sheet) alone.set(key, sheet)
      return sheet
    },
    standing: (columns) =>
      boardFor(
        members.flatMap((member) => {
          const column = columns.get(member.id)
          return column ? [contestant(member, column)] : []
        }),
      ),
  }
}

type Figures = { leaves: Criterion[]; marks: Map<string, Marks> | undefined; column: Reckoned }

/** One agency with its figures as the core takes them. */
export function contestantOf(
  { plans, ballots }: Basics,
  member: BoardMember,
  { leaves, marks, column }: Figures,
): Contestant {
  const values: Record<string, Value> = {}
  const notAssigned: Record<string, string> = {}
  for (const leaf of leaves) {
    const text = markIn(marks?.get(leaf.id), column)?.value
    if (text) values[leaf.code] = coreValue(leaf, text)
    const plan = plans.get(`${leaf.id} ${member.id}`)
    if (plan?.plan === null) notAssigned[leaf.code] = plan.reason
    else if (plan) values[`${leaf.code}:plan`] = plan.plan
  }
  const ballot = ballots.get(member.id)
  return {
    ...{ id: member.id, name: member.name, groups: member.groups, values, notAssigned },
    ...(ballot === undefined ? {} : { ballot }),
  }
}

/** The mark that counts in a column: the decision stands on the appraisal where the conference changed nothing. */
export function markIn(marks: Marks | undefined, column: Reckoned): Mark | undefined {
  if (column === 'decision') return marks?.decision?.value ? marks.decision : marks?.lead
  if (column === 'owner') return marks?.owner?.value ? marks.owner : marks?.self
  return marks?.[column]
}

/** The sheet of one agency by one column. */
export function sheetOf(board: YearBoard, column: Reckoned, agencyId: string): Sheet | undefined {
  return board.sheet(column, agencyId)
}

/** What a criterion came to in a sheet; none where the line does not exist for the agency. */
export function lineIn(board: YearBoard, sheet: Sheet | undefined, code: string): Line | null {
  return sheet?.lines[board.prepared?.byCode.get(code)?.index ?? -1] ?? null
}

/** The value as the core takes it: yes and no are answers, everything else is text. */
export function coreValue({ rule }: Pick<Criterion, 'rule'>, text: string): Value {
  const isAnswered = rule?.type === 'yesNo' || (rule?.type === 'noted' && !rule.grades)
  if (isAnswered && text === 'yes') return true
  return isAnswered && text === 'no' ? false : text
}
