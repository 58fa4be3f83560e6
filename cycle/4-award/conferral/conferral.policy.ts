import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { keepsAwards } from '../submission/submission.policy.ts'

/** Handing over may follow the end of the year, so a closed year does not stop it. */
export function mayConfer(who: Actor, year: Year, waiting: number): Verdict {
  if (!keepsAwards(who, year)) return hidden
  if (waiting === 0) return refused(t('Mọi danh hiệu, hình thức của quyết định này đã được trao.'))
  return allowed
}

/** Nothing is handed over before it is decided, nor in days to come. */
export function conferralDay(
  conferredOn: Day,
  { decidedOn, today }: { decidedOn: Day; today: Day },
): Verdict {
  if (conferredOn < decidedOn) return refused(t('Ngày trao không thể trước ngày quyết định.'))
  if (conferredOn > today) return refused(t('Ngày trao không thể sau hôm nay.'))
  return allowed
}
