import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { ClosedSitting } from './submission.ts'

/** A list goes up once, after its sitting was closed, and only with somebody on it. */
export function maySubmitList(who: Actor, year: Year, sitting: ClosedSitting | undefined): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (!sitting)
    return refused(t('Phiên họp chưa kết thúc. Hãy kết thúc phiên họp của hội đồng rồi lập tờ trình.'))
  if (sitting.submissionId) return refused(t('Phiên họp này đã có tờ trình.'))
  if (sitting.passed === 0)
    return refused(t('Không có trường hợp nào đủ phiếu nên không có danh sách để trình.'))
  return allowed
}

/** A day before the sitting cannot be the day of its submission. */
export function isSubmissionDay(sitting: { heldOn: Day }, submittedOn: Day): boolean {
  return submittedOn >= sitting.heldOn
}
