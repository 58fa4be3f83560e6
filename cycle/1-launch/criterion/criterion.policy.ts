import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Criterion } from './criterion.ts'

/** What the policy needs to know of the scale as it stands. */
export type ScaleState = { issued: boolean; count: number }

/** Edit, move or remove a line of the scale, or its rules. */
export function mayEditCriteria(who: Actor, year: Year, scale: { issued: boolean }): Verdict {
  const lead = mayLeadScale(who, year)
  if (lead.kind !== 'allowed') return lead
  if (scale.issued)
    return refused(
      t(
        'Bảng tiêu chí đã ban hành nên không sửa được nữa. Có thể bổ sung tiêu chí kèm lý do, hoặc điều chỉnh vào bảng của năm sau.',
      ),
    )
  return allowed
}

/**
 * Add a line: any while the scale is a draft; once it is issued a late or supplementary one, with the reason.
 * `handedIn`: an agency the line is for that has handed in its self-score.
 */
export function mayAddCriterion(
  who: Actor,
  year: Year,
  scale: { issued: boolean; added?: Pick<Criterion, 'kind' | 'why'>; handedIn?: string | null },
): Verdict {
  const lead = mayLeadScale(who, year)
  if (lead.kind !== 'allowed' || !scale.issued || !scale.added) return lead
  if (scale.added.kind === 'standard')
    return refused(
      t('Bảng tiêu chí đã ban hành: chỉ thêm được tiêu chí bổ sung cho cả cụm hoặc cho một số đơn vị.'),
    )
  if (scale.handedIn)
    return refused(
      t('{agency} đã nộp bảng tự chấm nên không thêm tiêu chí cho đơn vị này được nữa.', {
        agency: scale.handedIn,
      }),
    )
  return allowed
}

function mayLeadScale(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}

export function mayRemoveCriterion(
  edit: Verdict,
  { hasLines, places }: { hasLines: boolean; places: string[] },
) {
  if (edit.kind !== 'allowed') return edit
  if (hasLines) return refused(t('Nhóm này còn tiêu chí. Hãy chuyển hoặc bỏ các tiêu chí bên trong trước.'))
  if (places.length > 0)
    return refused(
      t('Mã này đang được dùng ở: {places}. Hãy sửa ở đó trước khi bỏ.', { places: places.join(', ') }),
    )
  return allowed
}

/** `faults`: how many things in the scale cannot be computed. */
export function mayIssueCriteria(who: Actor, year: Year, scale: ScaleState & { faults: number }): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (scale.issued) return refused(t('Bảng tiêu chí đã ban hành.'))
  if (scale.count === 0) return refused(t('Chưa có tiêu chí nào. Hãy thêm tiêu chí trước khi ban hành.'))
  if (scale.faults > 0)
    return refused(
      t('Bảng còn {count} chỗ chưa tính được. Hãy sửa từng chỗ được chỉ ra rồi ban hành.', {
        count: scale.faults,
      }),
    )
  return allowed
}

export function mayCopyCriteria(who: Actor, year: Year, scale: ScaleState): Verdict {
  const edit = mayEditCriteria(who, year, scale)
  if (edit.kind !== 'allowed') return edit
  if (scale.count > 0) return refused(t('Bảng năm nay đã có tiêu chí nên không chép bảng cũ vào được.'))
  return allowed
}
