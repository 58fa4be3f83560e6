import { addWorkingDays, YearNotEntered } from '#law/kernel/calendar/working-days.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { ownAnswerDays } from './opinion.ts'

/** By when an opinion is answered, and how that was counted; where the days off are not entered, by plain weeks. */
type AnswerDue = { dueOn: Day; dueRule: { by: 'own'; days: number; unit: 'workingDays' | 'days' } }

export function answerDue(receivedOn: Day): AnswerDue {
  try {
    const dueOn = addWorkingDays(receivedOn, ownAnswerDays)
    return { dueOn, dueRule: { by: 'own', days: ownAnswerDays, unit: 'workingDays' } }
  } catch (error) {
    if (!(error instanceof YearNotEntered)) throw error
    const days = (ownAnswerDays / 5) * 7
    return { dueOn: addDays(receivedOn, days), dueRule: { by: 'own', days, unit: 'days' } }
  }
}
