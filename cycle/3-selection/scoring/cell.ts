import { type Actor, staffOf } from '#ground/people/actor.ts'
import { t } from '#plumbing/language.ts'
import type { Mark } from './board.ts'
import { departsFrom, isHandedIn, reasonAsked } from './difference.ts'
import type { Open } from './explanation.store.ts'
import type { Placed } from './lines.ts'
import type { Scorer, SheetState, TypedScore } from './scoring.ts'
import { checkedValue, isSameValue } from './value.ts'

/** A cell to be written: `version` is the one it gets. */
export type Change = TypedScore & {
  state: 'change'
  line: Placed
  stored: Mark | undefined
  round: number
  reopened: Open | undefined
}
export type Judged =
  | Change
  | (TypedScore & { state: 'same' | 'stale' })
  | (TypedScore & { state: 'wrong'; field: string; sentence: string })

type Column = {
  who: Actor
  sheet: SheetState
  scorer: Scorer
  lines: Placed[]
  /** Explanations to this scorer that wait for an answer. */
  reopened: Open[]
}

/** Looks at each typed row: unchanged, to be written, overtaken by somebody else, or not to be accepted. */
export function judge(column: Column, rows: readonly TypedScore[]): Judged[] {
  const lines = new Map(column.lines.map((line) => [line.criterion.id, line]))
  return rows.map((row) => judgeRow(column, lines.get(row.criterionId), row))
}

function judgeRow(column: Column, line: Placed | undefined, row: TypedScore): Judged {
  if (!line) return wrong(row, '_', t('Có tiêu chí không thuộc bảng tiêu chí của năm. Hãy tải lại trang.'))
  const stored = line.marks[column.scorer]
  const checked = line.isAssigned ? checkedValue(line, row.value) : unassigned(line, row)
  if ('sentence' in checked) return wrong(row, `value_${row.criterionId}`, checked.sentence)
  const { value } = checked
  if (isSameValue(stored?.value ?? '', value) && (stored?.reason ?? '') === row.reason)
    return { ...row, value, version: stored?.version ?? 0, state: 'same' }
  if ((stored?.version ?? 0) !== row.version) return stale(row, stored)
  return open(column, line, { ...row, value })
}

function unassigned({ code }: Placed, { value }: TypedScore) {
  return value === ''
    ? { value }
    : { sentence: t('Tiêu chí {code} không giao cho cơ quan này nên không chấm.', { code }) }
}

function open(column: Column, line: Placed, row: TypedScore): Judged {
  const { who, sheet, scorer } = column
  const stored = line.marks[scorer]
  if (scorer === 'owner' && !staffOf(who, line.criterion.ownerId))
    return wrong(
      row,
      `value_${row.criterionId}`,
      t('Tiêu chí {code} do cơ quan khác xác nhận.', { code: line.code }),
    )
  const reopened = column.reopened.find((one) => one.criterionId === row.criterionId)
  if (scorer !== 'decision' && isHandedIn(sheet, scorer, line) && !reopened)
    return wrong(
      row,
      `value_${row.criterionId}`,
      t('Tiêu chí {code}: đã nộp nên không sửa được nữa.', { code: line.code }),
    )
  const other = departsFrom(sheet, scorer, line, row.value)
  if (row.reason === '' && other)
    return wrong(row, `reason_${row.criterionId}`, reasonAsked(line, other, row.value))
  if (row.reason === '' && reopened)
    return wrong(
      row,
      `reason_${row.criterionId}`,
      t('Tiêu chí {code}: hãy ghi lý do chấm lại.', { code: line.code }),
    )
  const round = reopened ? reopened.round + 1 : (stored?.round ?? 1)
  return { ...row, state: 'change', version: row.version + 1, line, stored, round, reopened }
}

const wrong = (row: TypedScore, field: string, sentence: string): Judged => ({
  ...row,
  state: 'wrong',
  field,
  sentence,
})

/** The newer value goes back to whoever typed over an older one. */
function stale(row: TypedScore, stored: Mark | undefined): Judged {
  return {
    ...row,
    state: 'stale',
    value: stored?.value ?? '',
    reason: stored?.reason ?? '',
    version: stored?.version ?? 0,
  }
}
