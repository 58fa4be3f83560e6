import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** What the policy needs to know of the scale as it stands. */
export type ScaleState = { issued: boolean; count: number }

/** Add, edit or remove a line of the scale. */
export function mayEditCriteria(who: Actor, year: Year, scale: { issued: boolean }): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (scale.issued)
    return refused(t('Bảng tiêu chí đã ban hành nên không sửa được nữa. Điều chỉnh vào bảng của năm sau.'))
  return allowed
}

export function mayIssueCriteria(who: Actor, year: Year, scale: ScaleState): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (scale.issued) return refused(t('Bảng tiêu chí đã ban hành.'))
  if (scale.count === 0) return refused(t('Chưa có tiêu chí nào. Hãy thêm tiêu chí trước khi ban hành.'))
  return allowed
}

export function mayCopyCriteria(who: Actor, year: Year, scale: ScaleState): Verdict {
  const edit = mayEditCriteria(who, year, scale)
  if (edit.kind !== 'allowed') return edit
  if (scale.count > 0) return refused(t('Bảng năm nay đã có tiêu chí nên không chép bảng cũ vào được.'))
  return allowed
}

export const nothingToCopy = () =>
  refused(t('Cụm chưa có bảng tiêu chí của năm trước để chép. Hãy thêm từng tiêu chí.'))
