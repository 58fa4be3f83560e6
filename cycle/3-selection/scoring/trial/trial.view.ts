import { criteriaOfYear, settingsOf } from '#cycle/1-launch/criterion/criterion.store.ts'
import { byLine, hintsOf } from '#cycle/1-launch/criterion/faults.ts'
import { scaleOf } from '#cycle/1-launch/criterion/scale.ts'
import type { Env } from '#ground/env.ts'
import { shown, subtract } from '#scoring/exact/exact.ts'
import { BadScale, type Prepared, prepare } from '#scoring/prepare.ts'
import type { Contestant, Scale } from '#scoring/scale.ts'
import { type Trial, type Tried, tryScale } from '#scoring/trial/trial.ts'
import { yearBoard } from '../board.store.ts'
import { contestantOf, type YearBoard } from '../board.ts'
import type { Column } from '../scoring.ts'
import type { TrialView } from './TrialScreen.tsx'
import { yearToTryOn } from './trial.store.ts'

type Asked = Pick<Env['Variables'], 'db' | 'year'>

/** The draft of this year on the figures of the last one. */
export async function showTrial({ db, year }: Asked): Promise<TrialView> {
  const scale = scaleOf('', await criteriaOfYear(db, year.id), await settingsOf(db, year.id))
  const last = await yearToTryOn(db, year)
  const about = { slug: year.slug, year: year.year, lastYear: last?.year ?? null }
  const draft = draftOf(scale)
  if (!last || 'faults' in draft) {
    return {
      ...about,
      trial: null,
      hints: hintsIn(scale, []),
      faults: 'faults' in draft ? draft.faults : [],
    }
  }
  const board = await yearBoard(db, last.id)
  const trial = board.prepared && tried(board, board.prepared, draft.prepared)
  return {
    ...about,
    trial: trial && shownTrial(board, trial, scale.rules.places),
    hints: hintsIn(scale, trial?.contestants ?? []),
    faults: [],
  }
}

/** Advice with the line it is about before it. */
function hintsIn(scale: Scale, contestants: readonly Contestant[]): string[] {
  return Object.entries(hintsOf(scale, contestants).of).flatMap(([code, hints]) =>
    hints.map((hint) => (code ? `${code}: ${hint}` : hint)),
  )
}

function draftOf(scale: Scale): { prepared: Prepared } | { faults: string[] } {
  try {
    return { prepared: prepare(scale) }
  } catch (error) {
    if (error instanceof BadScale) return { faults: Object.values(byLine(error.faults).of).flat() }
    throw error
  }
}

/** The last column that has figures counts. */
function tried(board: YearBoard, prepared: Prepared, draft: Prepared): Trial {
  const order: Column[] = ['decision', 'cross', 'self']
  const leaves = board.criteria.filter((one) => one.rule !== null)
  const by = (column: Column): Contestant[] =>
    board.members.map((member) =>
      contestantOf(board, member, { leaves, marks: board.marks.get(member.id), column }),
    )
  const column =
    order.find((one) => by(one).some(({ values }) => leaves.some((leaf) => leaf.code in values))) ?? 'self'
  return tryScale({ prepared, board: board.column(column) }, draft, by(column))
}

function shownTrial(board: YearBoard, { rows, unserved, unused }: Trial, places: number) {
  const names = new Map(board.members.map((member) => [member.id, member]))
  const shownSide = (side: Tried['before']) => side && { place: side.place, total: shown(side.total, places) }
  return {
    rows: rows.map(({ id, before, after, causes }) => ({
      id,
      name: names.get(id)?.name ?? '',
      abbreviation: names.get(id)?.abbreviation ?? '',
      before: shownSide(before),
      after: shownSide(after),
      causes: causes.map(({ code, own, average }) => ({
        code,
        own: shown(own, places),
        apart: shown(subtract(own, average), places),
      })),
    })),
    unserved,
    unused,
  }
}
