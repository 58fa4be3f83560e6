import type { Day } from './day.ts'

/** A rule with its first day in force and the first day no longer (never a gap between two). */
export type Version<T> = { from: Day; to: Day | null; rule: T }

/** No written law covers the day, so nothing is decided. */
export class OutsideWrittenLaw extends Error {
  readonly day: Day

  constructor(day: Day) {
    super(`no rule in force on ${day}`)
    this.day = day
  }
}

/** The rule in force on the day. */
export function inForce<T>(versions: Version<T>[], day: Day): T {
  const version = versions.find((one) => one.from <= day && (one.to === null || day < one.to))
  if (!version) throw new OutsideWrittenLaw(day)
  return version.rule
}
