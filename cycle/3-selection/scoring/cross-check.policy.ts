import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, memberOf, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Conflict } from './cross-check.ts'
import { bodiesOf } from './scoring.policy.ts'

export function mayAssign(who: Actor, year: Year, assigned: number): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (assigned > 0) return refused(t('Đã phân công chấm chéo. Muốn đổi, hãy chọn từng cơ quan và ghi lý do.'))
  if (year.members.length < 2) return refused(t('Cụm cần ít nhất hai đơn vị thành viên để chấm chéo.'))
  return allowed
}

/** No round keeps these conflicts: says which, by name. */
export function impossible(year: Year, conflicts: readonly Conflict[]): Verdict {
  const name = (id: string) => memberOf(year, id)?.name ?? ''
  const pairs = conflicts.map((one) => `${name(one.agencyId)} – ${name(one.otherId)}`).join('; ')
  if (pairs === '') return refused(t('Cụm quá ít đơn vị nên không xếp được vòng chấm chéo.'))
  return refused(
    t('Không xếp được vòng chấm chéo vì các cặp không được chấm nhau: {pairs}. Hãy rút bớt một cặp.', {
      pairs,
    }),
  )
}

export type Change = { agencyId: string; checkerId: string; reason: string }

type Assigned = { agencyId: string; checkerId: string; submittedAt: Date | null }
type Standing = { all: Assigned[]; conflicts: readonly Conflict[] }

/** Whether the lead may give one sheet to another checker. */
export function mayReassign(
  who: Actor,
  year: Year,
  { all, conflicts }: Standing,
  change: Pick<Change, 'agencyId' | 'checkerId'>,
): Verdict {
  const now = all.find((one) => one.agencyId === change.agencyId)
  if (!isLeadStaff(who, year) || !now || !memberOf(year, change.checkerId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (now.submittedAt) return refused(t('Kết quả chấm chéo đã nộp nên không đổi cơ quan chấm được nữa.'))
  if (change.checkerId === change.agencyId)
    return refused(t('Cơ quan không chấm chéo chính mình. Hãy chọn cơ quan khác.'))
  if (conflicts.some((one) => isBetween(one, change.agencyId, change.checkerId)))
    return refused(t('Hai cơ quan đã khai báo không chấm chéo nhau. Hãy chọn cơ quan khác.'))
  const back = all.find((one) => one.agencyId === change.checkerId)
  if (year.members.length > 2 && back?.checkerId === change.agencyId)
    return refused(t('Hai cơ quan không chấm chéo lẫn nhau. Hãy chọn cơ quan khác.'))
  return allowed
}

/** Whether the conflict is between these two. */
export function isBetween({ agencyId, otherId }: Conflict, one: string, other: string): boolean {
  return (agencyId === one && otherId === other) || (agencyId === other && otherId === one)
}

/** The lead may say it of any two; a member of itself and another. */
export function mayDeclare(who: Actor, year: Year, conflict: Conflict, known: readonly Conflict[]): Verdict {
  const { agencyId, otherId } = conflict
  if (!memberOf(year, agencyId) || !memberOf(year, otherId)) return hidden
  const mine = bodiesOf(who, year)
  if (!isLeadStaff(who, year) && mine.length === 0) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (agencyId === otherId) return refused(t('Hãy chọn hai cơ quan khác nhau.'))
  if (!isLeadStaff(who, year) && !mine.includes(agencyId) && !mine.includes(otherId))
    return refused(t('Chỉ khai báo được cho cơ quan mình; cặp khác do cụm trưởng khai báo.'))
  if (known.some((one) => isBetween(one, agencyId, otherId))) return refused(t('Cặp này đã được khai báo.'))
  return allowed
}

export function mayWithdraw(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}
