import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** Whose hands an agency's targets are in: its own staff and the cluster lead's. */
export function keepsTargets(who: Actor, year: Year, agencyId: string): boolean {
  return staffOf(who, agencyId) || isLeadStaff(who, year)
}

/** Add, edit or remove a target of the agency. */
export function mayEditTargets(
  who: Actor,
  year: Year,
  sheet: { agencyId: string; signed: boolean },
): Verdict {
  if (!keepsTargets(who, year, sheet.agencyId)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (sheet.signed) return refused(t('Đơn vị đã ký giao ước thi đua nên chỉ tiêu không thay đổi được nữa.'))
  return allowed
}

export function mayRemoveTarget(edit: Verdict, hasResults: boolean): Verdict {
  if (edit.kind !== 'allowed' || !hasResults) return edit
  return refused(t('Chỉ tiêu đã có kết quả được báo cáo nên không bỏ được.'))
}
