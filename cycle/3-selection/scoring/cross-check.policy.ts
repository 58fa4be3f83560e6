import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, memberOf, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

export function mayAssign(who: Actor, year: Year, assigned: number): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (assigned > 0) return refused(t('Đã phân công chấm chéo. Muốn đổi, hãy chọn từng cơ quan và ghi lý do.'))
  if (year.members.length < 2) return refused(t('Cụm cần ít nhất hai đơn vị thành viên để chấm chéo.'))
  return allowed
}

export type Change = { agencyId: string; checkerId: string; reason: string }

type Assigned = { agencyId: string; checkerId: string; submittedAt: Date | null }

/** Whether the lead may give one sheet to another checker. */
export function mayReassign(
  who: Actor,
  year: Year,
  all: Assigned[],
  change: Pick<Change, 'agencyId' | 'checkerId'>,
): Verdict {
  const now = all.find((one) => one.agencyId === change.agencyId)
  if (!isLeadStaff(who, year) || !now || !memberOf(year, change.checkerId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (now.submittedAt) return refused(t('Kết quả chấm chéo đã nộp nên không đổi cơ quan chấm được nữa.'))
  if (change.checkerId === change.agencyId)
    return refused(t('Cơ quan không chấm chéo chính mình. Hãy chọn cơ quan khác.'))
  const back = all.find((one) => one.agencyId === change.checkerId)
  if (year.members.length > 2 && back?.checkerId === change.agencyId)
    return refused(t('Hai cơ quan không chấm chéo lẫn nhau. Hãy chọn cơ quan khác.'))
  return allowed
}
