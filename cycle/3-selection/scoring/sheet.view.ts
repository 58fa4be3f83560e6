import { type Actor, staffOf } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found, hidden, type Verdict } from '#plumbing/verdict.ts'
import { shown, written } from '#scoring/exact/exact.ts'
import { sheetOf, type YearBoard } from './board.ts'
import { isHandedIn } from './difference.ts'
import { mayExplainAt } from './explanation.policy.ts'
import { type Explanation, explanationsOf } from './explanation.store.ts'
import { type Placed, typedLines } from './lines.ts'
import { pointsIn } from './saved-answer.ts'
import { isScorer, mayAddEvidence, mayScore, maySubmit, nothingWanting, ownColumn } from './scoring.policy.ts'
import { asked, type Column, columns, type Scorer, scorers } from './scoring.ts'
import type { SheetLine, SheetView, ShownMark } from './sheet.ts'
import { standingOf } from './submit.acts.ts'
import { ownersOf, type Standing, wantingIn, wantingOfOwner } from './wanting.ts'

/** One agency's sheet as this person may see it: a column not handed in is seen by its scorer alone. */
export async function showSheet(db: Db, who: Actor, year: Year, agencyId: string): Promise<SheetView> {
  const standing = await standingOf(db, year, agencyId)
  const explanations = await explanationsOf(db, year.id, agencyId)
  return sheetView({ who, standing, explanations })
}

type Reading = { who: Actor; standing: Standing; explanations: Explanation[] }

function sheetView(reading: Reading): SheetView {
  const { who, standing } = reading
  const { year, board, sheet, lines } = standing
  const scorer = columnOf(reading)
  const wanting = scorer ? wantingFor(reading, scorer) : nothingWanting
  const save = scorer ? maySave(reading, scorer) : hidden
  const seen = columns.filter((column) => sees(reading, column))
  const toFill = scorer === 'owner' ? ownedBy(reading) : typedLines(lines)
  return {
    slug: year.slug,
    yearName: year.year,
    agency: { id: sheet.agencyId, name: found(memberOf(year, sheet.agencyId)).name },
    state: sheet,
    scorer,
    lines: lines.map((line) => lineView(reading, line, { scorer, seen })),
    totals: Object.fromEntries(seen.flatMap((column) => totalIn(board, column, reading))),
    filled: scorer ? toFill.filter((line) => line.marks[scorer]?.value).length : 0,
    toFill: toFill.length,
    illustrative: board.criteria.some((one) => one.illustrative),
    owners: ownersOf(sheet.agencyId, lines).map((id) => ({
      ...{ id, name: memberOf(year, id)?.name ?? '', isDone: sheet.ownerIds.includes(id) },
    })),
    outstanding: wanting.outstanding,
    may: {
      save,
      submit:
        scorer && scorer !== 'decision'
          ? maySubmit(mayScore(who, year, sheet, scorer), { ...wanting, outstanding: [] })
          : hidden,
      evidence: mayAddEvidence(who, year, sheet),
      explain: mayExplain(reading),
    },
  }
}

/** The column the reader works in: the usual one, and where there is none, that of a functional body. */
function columnOf({ who, standing }: Reading): Scorer | null {
  const { year, sheet, lines } = standing
  const column = ownColumn(who, year, sheet)
  const owns = ownersOf(sheet.agencyId, lines).some((id) => staffOf(who, id))
  if (column && !(owns && isDone(standing, column))) return column
  return owns && isScorer(who, year, sheet, 'owner') ? 'owner' : column
}

const isDone = ({ sheet }: Standing, column: Scorer) => sheet.submitted[column] !== null

function ownedBy({ who, standing }: Reading): Placed[] {
  const { sheet, lines } = standing
  const bodies = ownersOf(sheet.agencyId, lines).filter((id) => staffOf(who, id))
  return typedLines(lines).filter((line) => bodies.includes(line.criterion.ownerId ?? ''))
}

function wantingFor({ who, standing }: Reading, scorer: Scorer) {
  if (scorer === 'decision') return nothingWanting
  if (scorer !== 'owner') return wantingIn(standing, scorer)
  const { sheet, lines } = standing
  const own = ownersOf(sheet.agencyId, lines).find((id) => staffOf(who, id) && !sheet.ownerIds.includes(id))
  return own ? wantingOfOwner(standing, own) : nothingWanting
}

function maySave({ who, standing }: Reading, scorer: Scorer): Verdict {
  return mayScore(who, standing.year, standing.sheet, scorer)
}

/** Whether the reader may see what a column gives. */
function sees({ who, standing }: Reading, scorer: Column): boolean {
  const { year, sheet } = standing
  return sheet.submitted[scorer] !== null || isScorer(who, year, sheet, scorer)
}

/** The same at one line: a functional body shows its own when it has handed them in. */
export function seesMark(
  { who, standing }: Pick<Reading, 'who' | 'standing'>,
  scorer: Scorer,
  line: Placed,
): boolean {
  const { year, sheet } = standing
  if (isHandedIn(sheet, scorer, line)) return true
  if (scorer === 'owner') return staffOf(who, line.criterion.ownerId)
  return isScorer(who, year, sheet, scorer)
}

function totalIn(board: YearBoard, column: Column, { standing }: Reading): [Column, string][] {
  const { sheet, lines } = standing
  const own = sheetOf(board, column, sheet.agencyId)
  const has = sheet.submitted[column] !== null || lines.some((line) => line.marks[column]?.value)
  return own && has ? [[column, shown(own.total, board.prepared?.rules.places)]] : []
}

type Columns = { scorer: Scorer | null; seen: Column[] }

function lineView(reading: Reading, line: Placed, { scorer, seen }: Columns): SheetLine {
  const { standing, explanations } = reading
  const { board, sheet, year, files } = standing
  const { criterion } = line
  return {
    ...{ id: criterion.id, code: line.code, title: criterion.title, depth: line.depth },
    isGroup: criterion.rule === null,
    ...{ part: criterion.part, kind: criterion.kind, entry: line.entry, unit: criterion.unit },
    max: line.most && written(line.most),
    ...{ plan: line.plan, notAssigned: line.notAssigned, compulsory: criterion.compulsory },
    ownerId: criterion.ownerId,
    ownerName: (criterion.ownerId && memberOf(year, criterion.ownerId)?.name) || '',
    ...{ method: criterion.method, evidenceAsked: criterion.evidenceAsked, dueOn: criterion.dueOn },
    files: files.get(criterion.id) ?? 0,
    marks: marksSeen(reading, line),
    points: Object.fromEntries(
      seen.flatMap((column) => pointsIn(board, column, { agencyId: sheet.agencyId, line })),
    ),
    explanations: explanations.filter((one) => one.criterionId === criterion.id),
    isOpen: isOpenAt(reading, scorer, line),
  }
}

function marksSeen(reading: Reading, line: Placed): SheetLine['marks'] {
  const { board, sheet } = reading.standing
  return Object.fromEntries(
    scorers.flatMap((scorer) => {
      const mark = line.marks[scorer]
      if (!mark || !seesMark(reading, scorer, line)) return []
      const [points] = pointsIn(board, scorer, { agencyId: sheet.agencyId, line })
      const isComputed = line.entry.type !== 'points' && mark.value !== ''
      const shownMark: ShownMark = { ...mark, points: isComputed ? (points?.[1] ?? null) : null }
      return [[scorer, shownMark]]
    }),
  )
}

/** Whether the reader may type at this line now: his column is open, or an explanation has opened the line again. */
function isOpenAt(reading: Reading, scorer: Scorer | null, line: Placed): boolean {
  const { who, standing, explanations } = reading
  const { year, sheet } = standing
  if (!scorer || line.entry.type === 'none' || !line.isAssigned) return false
  if (scorer === 'owner' && !staffOf(who, line.criterion.ownerId)) return false
  if (scorer === 'owner' && isHandedIn(sheet, scorer, line)) return isReopened(explanations, scorer, line)
  if (mayScore(who, year, sheet, scorer).kind === 'allowed') return true
  return isScorer(who, year, sheet, scorer) && isReopened(explanations, scorer, line)
}

const isReopened = (explanations: Explanation[], scorer: Scorer, { criterion }: Placed) =>
  explanations.some((one) => !one.answer && one.criterionId === criterion.id && one.scorer === scorer)

/** Whether the agency may explain anything at all; each line says for itself. */
function mayExplain({ who, standing, explanations }: Reading): Verdict {
  if (!staffOf(who, standing.sheet.agencyId)) return hidden
  const verdicts = standing.lines.flatMap((line) =>
    asked.map((scorer) => mayExplainAt(who, standing, { line, scorer, explanations })),
  )
  return verdicts.find((one) => one.kind === 'allowed') ?? hidden
}
