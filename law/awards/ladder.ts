import type { Asked } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { holdsAward, mayBuildEarlier, notYet, runBegins, runReading } from '../kernel/conditions/awards.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import { holds } from '../kernel/conditions/titles.ts'
import type { PersonFacts, Track } from '../kernel/facts.ts'
import { any, type Finding, restsOn } from '../kernel/finding.ts'
import type { Rating } from '../kernel/history.ts'
import { cleanRun } from '../titles/year-of-work.ts'

/** A rung of a ladder of awards: the award held, the one striven for, and the years that come between. */
export type Rung = { from: AwardCode; own: AwardCode; years: number; citation: Citation }

/** The year after which the years of a rung are counted, as the conditions take it. */
export function afterOf(who: Track, at: Asked, rung: Rung): number | undefined {
  return runBegins(who, at, rung)
}

/** “Đã được tặng hình thức làm căn cứ”. */
export function held(who: Track, at: Asked, rung: Rung): Finding {
  const one = holdsAward(who, at, { award: rung.from, count: 1, citation: rung.citation })
  return mayBuildEarlier(who, at, rung) ? { ...one, outcome: 'missing' } : one
}

/** “Từ … năm trở lên liên tục hoàn thành … nhiệm vụ”, since the award held: every year rated at least so. */
export function ratedSince(who: Track, at: Asked, rung: Rung & { least: Rating }): Finding {
  const { least, years: span, citation } = rung
  return restsOn(rated(who, at, { least, span, after: afterOf(who, at, rung), citation }), runReading(at))
}

/**
 * Whether the years of a rung are free, while nobody knows: a discipline in them, or an award of the same kind, would
 * end them. What is known of either has shortened the run already and is not said twice. An award of the year judged
 * closes nothing: it may be the very one.
 */
export function openYears(who: PersonFacts, at: Asked, rung: Rung & { years: 2 | 5 }): Finding[] {
  return [...unusedYears(who, at, rung), ...cleanRun(who, at, rung.years)]
}

/** The same before 2024, when the law did not count from the end of a discipline. */
export function unusedYears(who: Track, at: Asked, { own: award, years: span, citation }: Rung): Finding[] {
  const unused = notYet(who, { ...at, year: at.year - 1 }, { award, span: span - 1, citation })
  return unused.outcome === 'missing' ? [unused] : []
}

/** Five years excellent, or as many times a title of the best collectives, in a row since the award held. */
export function outstandingSince(who: Track, at: Asked, rung: Rung): Finding {
  const inARow = { span: rung.years, count: rung.years, row: true, citation: rung.citation }
  const after = afterOf(who, at, rung)
  const titles = (['excellentCollective', 'determinedToWinUnit'] as const).map((title) =>
    restsOn(holds(who, at, { ...inARow, titles: [title], after }), runReading(at)),
  )
  return any(ratedSince(who, at, { ...rung, least: 'excellent' }), ...titles)
}
