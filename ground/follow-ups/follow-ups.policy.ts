import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../people/actor.ts'
import { isLeadStaff, openYear, type Year } from '../units/year.ts'
import type { Task } from './follow-ups.ts'

/** Shortcomings and directions are named by the lead's staff while the year is open. */
export function mayNameFollowUps(who: Actor, year: Year): Verdict {
  return isLeadStaff(who, year) ? openYear(year) : hidden
}

/** A note on a task: the staff of its agency, and the lead's; on a task of all, the staff of any member. */
export function mayNoteTask(who: Actor, year: Year, task: Task): Verdict {
  if (!isTaskStaff(who, year, task)) return hidden
  if (task.completion) return refused(t('Việc này đã được xác nhận hoàn thành.'))
  return openYear(year)
}

/** To say it is done: a shortcoming and a task of all are the lead's to confirm. */
export function mayCompleteTask(who: Actor, year: Year, task: Task): Verdict {
  const note = mayNoteTask(who, year, task)
  if (note.kind !== 'allowed' || isLeadStaff(who, year)) return note
  if (task.origin === 'shortcoming')
    return refused(
      t('Hạn chế đã khắc phục do cụm trưởng xác nhận. Hãy ghi kết quả để cụm trưởng xem và xác nhận.'),
    )
  if (!task.agencyId) return refused(t('Việc chung của cụm do cụm trưởng xác nhận hoàn thành.'))
  return allowed
}

/** Whether the task is a matter of this person at all. */
export function isTaskStaff(who: Actor, year: Year, task: Task): boolean {
  if (isLeadStaff(who, year)) return true
  if (task.agencyId) return staffOf(who, task.agencyId)
  return year.members.some((member) => staffOf(who, member.id))
}
