import { vnDay } from '#kit/format.ts'
import { isWorkingDay, workingDaysBetween, YearNotEntered } from '#law/kernel/calendar/working-days.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '../units/year.ts'
import { daysShownAfter, type Posting } from './posting.ts'
import { clauseOf } from './rule.ts'

/** `over`: the names have left the portal. */
export type PostingState = 'running' | 'ended' | 'over' | 'takenDown'

type Dated = Pick<Posting, 'endsOn' | 'takenDown'>

/** How a posting stands on a day; its last day is a whole day of it. */
export function stateOf({ endsOn, takenDown }: Dated, today: Day): PostingState {
  if (takenDown) return 'takenDown'
  if (today <= endsOn) return 'running'
  return today <= addDays(endsOn, daysShownAfter) ? 'ended' : 'over'
}

/** Working days left, today counted when it is one. */
export function workingDaysLeft({ endsOn }: Pick<Posting, 'endsOn'>, today: Day): number {
  try {
    return today > endsOn ? 0 : workingDaysBetween(today, endsOn) + (isWorkingDay(today) ? 1 : 0)
  } catch (error) {
    if (error instanceof YearNotEntered) return 0
    throw error
  }
}

/** Whether strangers may see this posting on the portal. */
export function seesOnPortal(posting: Pick<Posting, 'place' | 'postedOn'>, today: Day): boolean {
  return posting.place === 'portal' && posting.postedOn <= today
}

/** Who leads the cluster and who heads the body look after postings. */
export function keepsPostings(who: Actor, year: Year): boolean {
  return isLeadStaff(who, year) || isOrganisationHead(who, year)
}

export function mayTakeDown(who: Actor, year: Year, posting: Posting): Verdict {
  if (!keepsPostings(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (posting.takenDown) return refused(t('Danh sách này đã được gỡ.'))
  if (posting.closedAt) return refused(t('Đợt công khai đã kết thúc nên không gỡ được nữa.'))
  return allowed
}

export function mayClosePosting(who: Actor, year: Year, posting: Posting): Verdict {
  if (!keepsPostings(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (posting.takenDown) return refused(t('Danh sách này đã được gỡ.'))
  if (posting.closedAt) return refused(t('Đợt công khai này đã kết thúc.'))
  if (who.today <= posting.endsOn)
    return refused(
      t('Công khai đến hết ngày {day}. Hãy kết thúc từ ngày hôm sau.', { day: vnDay(posting.endsOn) }),
      clauseOf(posting.rule),
    )
  return allowed
}
