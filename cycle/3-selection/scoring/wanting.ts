import type { Year } from '#ground/units/year.ts'
import { memberOf } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { sheetOf, type YearBoard } from './board.ts'
import { departsFrom } from './difference.ts'
import type { Open } from './explanation.store.ts'
import { isNothing, type Placed, pointsAt, typedLines } from './lines.ts'
import type { Wanting } from './scoring.policy.ts'
import type { Scorer, SheetState } from './scoring.ts'

export type Standing = {
  year: Year
  board: YearBoard
  sheet: SheetState
  lines: Placed[]
  files: Map<string, number>
  explanations: Open[]
}

/** What stands between a column of this sheet and its hand-in. */
export function wantingIn(standing: Standing, scorer: Exclude<Scorer, 'owner' | 'decision'>): Wanting {
  const { board, sheet, lines } = standing
  return {
    missing: sheetOf(board, scorer, sheet.agencyId)?.missing ?? [],
    unproved: scorer === 'self' ? unproved(standing) : [],
    unreasoned: unreasoned(sheet, scorer, lines),
    outstanding: scorer === 'lead' ? outstanding(standing) : [],
  }
}

/** The same for the lines of one functional body. */
export function wantingOfOwner(
  { sheet, lines }: Pick<Standing, 'sheet' | 'lines'>,
  ownerId: string,
): Wanting {
  const own = linesOfOwner(lines, ownerId)
  return {
    missing: own.filter((line) => !line.marks.owner?.value).map((line) => line.code),
    unproved: [],
    unreasoned: unreasoned(sheet, 'owner', own),
    outstanding: [],
  }
}

/** The lines of a sheet a functional body confirms: what was filled in at its own criteria. */
export function linesOfOwner(lines: readonly Placed[], ownerId: string): Placed[] {
  return typedLines(lines).filter((line) => line.criterion.ownerId === ownerId && line.marks.self?.value)
}

/** The functional bodies with lines in the sheet, the agency itself never among them. */
export function ownersOf(agencyId: string, lines: readonly Placed[]): string[] {
  const ids = lines.flatMap((line) => (line.criterion.ownerId ? [line.criterion.ownerId] : []))
  return [...new Set(ids)].filter((id) => id !== agencyId && linesOfOwner(lines, id).length > 0)
}

function unproved({ board, sheet, lines, files }: Standing): string[] {
  return typedLines(lines)
    .filter(({ criterion, marks }) => {
      const isProved = (files.get(criterion.id) ?? 0) > 0 || Boolean(marks.self?.reason)
      return criterion.evidenceAsked !== '' && Boolean(marks.self?.value) && !isProved
    })
    .filter(({ code }) => !isNothing(pointsAt(board, 'self', { agencyId: sheet.agencyId, code })))
    .map((line) => line.code)
}

function unreasoned(sheet: SheetState, scorer: Scorer, lines: readonly Placed[]): string[] {
  const departs = (line: Placed) => departsFrom(sheet, scorer, line, line.marks[scorer]?.value ?? '') !== null
  return lines.filter((line) => departs(line) && !line.marks[scorer]?.reason).map((line) => line.code)
}

function outstanding({ year, sheet, lines, explanations }: Standing): string[] {
  const owners = ownersOf(sheet.agencyId, lines)
    .filter((id) => !sheet.ownerIds.includes(id))
    .map((id) => t('{agency} chưa xác nhận', { agency: memberOf(year, id)?.name ?? '' }))
  const open = explanations.filter((one) => one.scorer !== 'lead').length
  return open > 0 ? [...owners, t('{count} giải trình chưa trả lời', { count: open })] : owners
}
