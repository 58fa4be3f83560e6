import { addDays, addYears, type Day, daysBetween, yearsBetween } from './day.ts'

/** “Khoảng thời gian”: from a day to its last day, which counts; null while it runs. */
export type Spell = { from: Day; to: Day | null }

/** A stretch of days from `from` up to the day before `until`. */
type Stretch = { from: Day; until: Day }

/** A length as people count it: whole years, and the days left over. */
type Length = { years: number; days: number }

/** The parts of the spells inside a stretch, those that touch or overlap made one, the earliest first. */
export function joined(spells: readonly Spell[], inside: Stretch): Stretch[] {
  if (spells.length === 0) return []
  const all = spells
    .map((one) => cut(one, inside))
    .filter((one) => one.from < one.until)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const whole: Stretch[] = []
  for (const one of all) {
    const last = whole.at(-1)
    if (last === undefined || one.from > last.until) whole.push(one)
    else if (one.until > last.until) last.until = one.until
  }
  return whole
}

function cut({ from, to }: Spell, inside: Stretch): Stretch {
  return {
    from: from > inside.from ? from : inside.from,
    until: to === null || to >= inside.until ? inside.until : addDays(to, 1),
  }
}

/** How long they are together, each by its own anniversaries; a leap year but for a day is no whole year either. */
export function lengthOf(stretches: readonly Stretch[]): Length {
  let years = 0
  let days = 0
  for (const { from, until } of stretches) {
    const whole = yearsBetween(from, until)
    years += whole
    days += Math.min(364, daysBetween(addYears(from, whole), until))
  }
  return { years, days }
}
