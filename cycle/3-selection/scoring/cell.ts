import { vnPoints } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { hundredths } from './rank.ts'
import type { Cell } from './scoring.store.ts'
import type { Scorer, TypedScore } from './scoring.ts'

/** The typed rows, when every one of them can be accepted; else a sentence at each cell to mend. */
export function checked(cells: Map<string, Cell>, scorer: Scorer, rows: TypedScore[]): TypedScore[] {
  const wrong: Record<string, string> = {}
  for (const row of rows) {
    const cell = cells.get(row.criterionId)
    if (!cell) {
      wrong._ = t('Có tiêu chí không thuộc bảng tiêu chí của năm. Hãy tải lại trang.')
    } else {
      Object.assign(wrong, wrongPoints(cell, row), wrongReason(cell, scorer, row))
    }
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return rows
}

function wrongPoints(cell: Cell, { points }: TypedScore): Record<string, string> {
  if (points === null) return {}
  const field = `points_${cell.id}`
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(points))
    return {
      [field]: t('Tiêu chí {code}: hãy nhập điểm có nhiều nhất hai chữ số sau dấu phẩy, ví dụ 9,5.', {
        code: cell.code,
      }),
    }
  if (hundredths(points) > hundredths(cell.max))
    return {
      [field]: t('Tiêu chí {code}: nhiều nhất {max} điểm.', { code: cell.code, max: vnPoints(cell.max) }),
    }
  return {}
}

function wrongReason(cell: Cell, scorer: Scorer, { points, reason }: TypedScore): Record<string, string> {
  if (points === null || reason !== '' || !/^\d{1,5}(\.\d{1,2})?$/.test(points)) return {}
  const field = `reason_${cell.id}`
  const other = firstDifference(cell, scorer, points)
  if (!other) return {}
  const values = { code: cell.code, points: vnPoints(points), other: vnPoints(cell[other]?.points) }
  return {
    [field]:
      other === 'self'
        ? t('Tiêu chí {code}: điểm {points} khác điểm tự chấm {other}. Hãy ghi lý do.', values)
        : t('Tiêu chí {code}: điểm {points} khác điểm chấm chéo {other}. Hãy ghi lý do.', values),
  }
}

/** The earlier column these points depart from, if any. */
export function firstDifference(
  cell: Pick<Cell, Scorer>,
  scorer: Scorer,
  points: string,
): 'self' | 'cross' | null {
  const departs = (earlier: 'self' | 'cross') => {
    const stored = cell[earlier]
    return stored !== null && hundredths(stored.points) !== hundredths(points)
  }
  if (scorer === 'self') return null
  if (scorer === 'lead' && departs('cross')) return 'cross'
  return departs('self') ? 'self' : null
}
