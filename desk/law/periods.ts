import { addMonths, type Day, dayNumber, dayOfNumber } from '#law/kernel/day.ts'

/** From this day to the day before `to`; open while `to` is null. */
export type Period = { from: Day; to: Day | null }

/** The first and the last day looked at: where our tables begin, and far enough ahead for every version written. */
export const firstDay: Day = '2014-01-01'
const lastDay: Day = '2031-01-01'

/** Where a picture of the versions ends: what is open-ended runs out of it. */
export const lastShown: Day = '2028-01-01'

/**
 * The periods in which an answer of the law stays the same. It is asked once a month; where two months differ the
 * day between is searched for.
 */
export function periodsOf(answer: (day: Day) => string): Period[] {
  const answers = new Map<Day, string>()
  const answerOn = (day: Day) => answers.get(day) ?? answers.set(day, answer(day)).get(day) ?? ''
  const borders: Day[] = [firstDay]
  let at = firstDay
  while (at < lastDay) {
    const next = addMonths(`${at.slice(0, 7)}-01`, 1)
    if (answerOn(at) === answerOn(next)) at = next
    else {
      at = borderBetween(answerOn, at, next)
      borders.push(at)
    }
  }
  return borders.map((from, place) => ({ from, to: borders[place + 1] ?? null }))
}

/** The period that holds the day. */
export function periodAt(periods: Period[], day: Day): Period | undefined {
  return periods.find((one) => one.from <= day && (one.to === null || day < one.to))
}

// The first day with another answer than `from` had; `to` has another.
function borderBetween(answerOn: (day: Day) => string, from: Day, to: Day): Day {
  const first = answerOn(from)
  let same = dayNumber(from)
  let other = dayNumber(to)
  while (other - same > 1) {
    const half = (same + other) >> 1
    if (answerOn(dayOfNumber(half)) === first) same = half
    else other = half
  }
  return dayOfNumber(other)
}
