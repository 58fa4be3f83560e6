import type { Db } from '#plumbing/database.ts'
import { readAll } from '#plumbing/database.ts'
import type { Board } from '#scoring/board.ts'
import { compare, type Exact, negative, shown, subtract } from '#scoring/exact/exact.ts'
import { yearBoard } from './board.store.ts'
import { lineIn, sheetOf, type YearBoard } from './board.ts'
import { linesFor, typedLines } from './lines.ts'
import { basisOf } from './rank.ts'
import { type Column, type Scorer, type Stage, scorers } from './scoring.ts'

/** A row of the ranking; a column not handed in yet shows no total, only how many criteria are filled. */
export type RankRow = {
  agencyId: string
  name: string
  abbreviation: string
  self: string | null
  cross: string | null
  lead: string | null
  decision: string | null
  basis: Column | null
  final: string | null
  rank: number | null
  /** Ids of the agencies that share the place. */
  with: string[]
  awaitsBallot: boolean
  /** The indicator that decided between equal totals; null where the total did. */
  decidedBy: string | null
  band: { code: string; title: string } | null
  /** Codes of compulsory lines without a figure in the column that counts. */
  missing: string[]
  state: Stage
  entered: Record<Scorer, number>
  /** How many lines the agency has to fill. */
  criteria: number
  illustrative: boolean
  submitted: Record<Scorer, Date | null>
  checkerId: string | null
}

/** The agencies of the year by rank, those without points last; equal points in the order of the cluster. */
export async function rankTable(db: Db, yearId: string): Promise<RankRow[]> {
  const board = await yearBoard(db, yearId)
  const handedIn = await handedInOf(db, yearId)
  return rankRows(board, handedIn, board.standing(basesOf(board, handedIn)))
}

/** What each sheet has handed in, and who checks it. */
export async function handedInOf(db: Db, yearId: string): Promise<HandedIn> {
  const { submissions, checks, decision } = await readAll(db, {
    submissions: () =>
      db
        .selectFrom('score_submissions')
        .where('year_id', '=', yearId)
        .groupBy(['agency_id', 'scorer'])
        .select((eb) => ['agency_id as agencyId', 'scorer', eb.fn.max('submitted_at').as('at')])
        .execute(),
    checks: () =>
      db
        .selectFrom('cross_checks')
        .where('year_id', '=', yearId)
        .select(['agency_id as agencyId', 'checker_id as checkerId'])
        .execute(),
    decision: () =>
      db
        .selectFrom('score_decisions')
        .where('year_id', '=', yearId)
        .select('decided_at as at')
        .executeTakeFirst(),
  })
  return {
    at: new Map(submissions.map((one) => [`${one.agencyId} ${one.scorer}`, one.at])),
    checkers: new Map(checks.map((one) => [one.agencyId, one.checkerId])),
    decidedAt: decision?.at ?? null,
  }
}

export type HandedIn = { at: Map<string, Date>; checkers: Map<string, string>; decidedAt: Date | null }

/** The column each agency is ranked by. */
export function basesOf(board: YearBoard, handedIn: HandedIn): Map<string, Column | null> {
  return new Map(board.members.map(({ id }) => [id, basisOf(submittedOf(handedIn, id))]))
}

function submittedOf({ at, decidedAt }: HandedIn, agencyId: string): Record<Scorer, Date | null> {
  const of = (scorer: Scorer) => at.get(`${agencyId} ${scorer}`) ?? null
  return {
    self: of('self'),
    cross: of('cross'),
    owner: of('owner'),
    lead: of('lead'),
    decision: of('lead') && decidedAt,
  }
}

/** The same for who has computed the standing already. */
export function rankRows(board: YearBoard, handedIn: HandedIn, standing: Board): RankRow[] {
  const places = new Map(standing.ranked.map((one, i) => [one.id, i]))
  const last = board.members.length
  return board.members
    .map((member) => rowOf(board, handedIn, standing, member))
    .sort((a, b) => (places.get(a.agencyId) ?? last) - (places.get(b.agencyId) ?? last))
}

function rowOf(
  board: YearBoard,
  handedIn: HandedIn,
  standing: Board,
  member: YearBoard['members'][number],
): RankRow {
  const { id: agencyId, name, abbreviation } = member
  const submitted = submittedOf(handedIn, agencyId)
  const basis = basisOf(submitted)
  const total = (column: Column) => submitted[column] && shownTotal(board, column, agencyId)
  const totals = {
    self: total('self'),
    cross: total('cross'),
    lead: total('lead'),
    decision: total('decision'),
  }
  return {
    ...{ agencyId, name, abbreviation, submitted, basis },
    ...totals,
    final: basis && totals[basis],
    ...placeOf(board, standing, agencyId),
    state: basis ? stages[basis] : 'waiting',
    ...filledOf(board, agencyId),
    illustrative: board.criteria.some((one) => one.illustrative),
    checkerId: handedIn.checkers.get(agencyId) ?? null,
  }
}

function placeOf(board: YearBoard, standing: Board, agencyId: string) {
  const ranked = standing.ranked.find((one) => one.id === agencyId)
  const code = standing.banded.find((one) => one.id === agencyId)?.band
  const band = board.prepared?.scale.bands.find((one) => one.code === code)
  return {
    rank: ranked?.place ?? null,
    with: ranked?.with ?? [],
    awaitsBallot: ranked?.awaitsBallot ?? false,
    decidedBy: ranked?.decidedBy ?? null,
    band: band ? { code: band.code, title: band.title } : null,
    missing: standing.sheets.find((one) => one.id === agencyId)?.missing ?? [],
  }
}

function filledOf(board: YearBoard, agencyId: string): Pick<RankRow, 'entered' | 'criteria'> {
  const lines = typedLines(linesFor(board, agencyId))
  const count = (scorer: Scorer) => lines.filter((line) => line.marks[scorer]?.value).length
  const [self = 0, cross = 0, owner = 0, lead = 0, decision = 0] = scorers.map(count)
  return { entered: { self, cross, owner, lead, decision }, criteria: lines.length }
}

function shownTotal(board: YearBoard, column: Column, agencyId: string): string | null {
  const sheet = board.column(column).sheets.find((one) => one.id === agencyId)
  return sheet ? shown(sheet.total, board.prepared?.rules.places) : null
}

const stages = { self: 'selfScored', cross: 'crossChecked', lead: 'appraised', decision: 'decided' } as const

/** For pairs of sheets, the criterion at which the first falls furthest behind the second (or leads it least). */
export async function widestGaps(db: Db, yearId: string, pairs: Pair[]): Promise<Map<string, Gap>> {
  const board = await yearBoard(db, yearId)
  return new Map(
    pairs.flatMap((pair) => {
      const gap = widest(board, pair)
      return gap ? [[pair.agencyId, gap] as const] : []
    }),
  )
}

function widest(board: YearBoard, pair: Pair): Gap | null {
  const ours = sheetOf(board, pair.basis, pair.agencyId)
  const theirs = sheetOf(board, pair.aboveBasis, pair.aboveId)
  const byCode = new Map(board.criteria.map((one) => [one.code, one]))
  let found: { criterion: YearBoard['criteria'][number]; gap: Exact } | null = null
  for (const node of board.prepared?.nodes ?? []) {
    const criterion = node.work && byCode.get(node.code)
    const [own, other] = [lineIn(board, ours, node.code), lineIn(board, theirs, node.code)]
    if (!criterion || !own || !other) continue
    const ahead = subtract(other.points, own.points)
    const gap = node.part === 'deduction' ? negative(ahead) : ahead
    if (!found || compare(gap, found.gap) > 0) found = { criterion, gap }
  }
  if (!found) return null
  const { id, code, title } = found.criterion
  return { criterionId: id, code, title, gap: shown(found.gap, board.prepared?.rules.places) }
}

type Pair = { agencyId: string; basis: Column; aboveId: string; aboveBasis: Column }
export type Gap = { criterionId: string; code: string; title: string; gap: string }
