import { t } from '#plumbing/language.ts'
import type { Marks } from './board.ts'
import type { Placed } from './lines.ts'
import type { Scorer, SheetState } from './scoring.ts'
import { isSameValue, valueWords } from './value.ts'

const before: Record<Scorer, readonly ('owner' | 'cross' | 'self')[]> = {
  self: [],
  cross: ['self'],
  owner: ['cross', 'self'],
  lead: ['owner', 'cross', 'self'],
  decision: [],
}

/** Whether the marks of this column at this line are handed in. */
export function isHandedIn(sheet: SheetState, scorer: Scorer, line: Pick<Placed, 'criterion'>): boolean {
  if (scorer === 'owner') return sheet.ownerIds.includes(line.criterion.ownerId ?? '')
  return sheet.submitted[scorer] !== null
}

/** The column handed in before from which this value departs, the nearest first; `decision` where the conference changes. */
export function departsFrom(
  sheet: SheetState,
  scorer: Scorer,
  line: Placed,
  value: string,
): keyof Marks | null {
  if (value === '') return null
  if (scorer === 'decision') return 'decision'
  const departs = (other: 'owner' | 'cross' | 'self') => {
    const mark = line.marks[other]
    return Boolean(mark?.value) && isHandedIn(sheet, other, line) && !isSameValue(mark?.value ?? '', value)
  }
  return before[scorer].find(departs) ?? null
}

/** Asks for the reason of a difference. */
export function reasonAsked(line: Placed, other: keyof Marks, value: string): string {
  const values = {
    code: line.code,
    value: valueWords(line, value),
    other: valueWords(line, line.marks[other]?.value ?? ''),
  }
  if (other === 'decision') return t('Tiêu chí {code}: hãy ghi lý do hội nghị quyết định khác.', values)
  if (line.entry.type === 'points') return pointsAsked(other, values)
  if (other === 'self') return t('Tiêu chí {code}: {value} khác số tự chấm {other}. Hãy ghi lý do.', values)
  if (other === 'cross')
    return t('Tiêu chí {code}: {value} khác số chấm chéo {other}. Hãy ghi lý do.', values)
  return t('Tiêu chí {code}: {value} khác số của cơ quan chức năng {other}. Hãy ghi lý do.', values)
}

function pointsAsked(other: keyof Marks, values: { code: string; value: string; other: string }): string {
  if (other === 'self')
    return t('Tiêu chí {code}: điểm {value} khác điểm tự chấm {other}. Hãy ghi lý do.', values)
  if (other === 'cross')
    return t('Tiêu chí {code}: điểm {value} khác điểm chấm chéo {other}. Hãy ghi lý do.', values)
  return t('Tiêu chí {code}: điểm {value} khác điểm của cơ quan chức năng {other}. Hãy ghi lý do.', values)
}
