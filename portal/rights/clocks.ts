import { addWorkingDays } from '#law/kernel/calendar/working-days.ts'
import { addDays, type Day } from '#law/kernel/day.ts'

/**
 * The clocks of a wish about personal data, by the day it came in. They are what the office asks for; the text of the
 * personal-data law has not been read here, so no article is cited and the screens say so (`unread`).
 */
export const wishClocks = [
  {
    from: '2014-01-01',
    to: null,
    answerWorkingDays: 2,
    executionDays: 15,
    extendedDays: 20,
    outcome: 'unread',
  },
] as const

/** The last days to answer and to execute; the day a wish comes in is not counted. Throws YearNotEntered. */
export function duesOf(receivedOn: Day): { answerDue: Day; executionDue: Day; extendedDue: Day } {
  const { answerWorkingDays, executionDays, extendedDays } = wishClocks[0]
  return {
    answerDue: addWorkingDays(receivedOn, answerWorkingDays),
    executionDue: addDays(receivedOn, executionDays),
    extendedDue: addDays(receivedOn, extendedDays),
  }
}
