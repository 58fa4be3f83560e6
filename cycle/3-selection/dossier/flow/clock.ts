import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import { deadlineFor } from '#law/dossiers/deadlines.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { AwardRoute } from '../dossier.ts'
import type { DossierStep } from '../steps.ts'

// The dated step of the year that ends each stretch of a dossier's way; what has ended has no clock.
const endsWith: Partial<Record<DossierStep, { code: string; day: 'normal_on' | 'latest_on' }>> = {
  drafting: { code: 'selfScore', day: 'latest_on' },
  returned: { code: 'appraisal', day: 'latest_on' },
  appraisal: { code: 'appraisal', day: 'latest_on' },
  council: { code: 'council', day: 'latest_on' },
  posting: { code: 'decision', day: 'normal_on' },
  submission: { code: 'decision', day: 'normal_on' },
  decision: { code: 'decision', day: 'latest_on' },
}

/** The year’s own last day of a step, as the lead has set it; null where the year has none. */
export async function ownDueOn(db: Db, yearId: string, step: DossierStep): Promise<Day | null> {
  const end = endsWith[step]
  if (!end) return null
  const row = await db
    .selectFrom('year_steps')
    .where('year_id', '=', yearId)
    .where('code', '=', end.code)
    .select(end.day === 'normal_on' ? 'normal_on as day' : 'latest_on as day')
    .executeTakeFirst()
  return row?.day ?? null
}

/** The day a dossier must be on its way by law, where a read text names one for the award. */
export function lawDueOn(year: Year, awardCode: string, { route, on }: { route: AwardRoute; on: Day }) {
  if (!isAwardCode(awardCode)) return null
  const deadline = deadlineFor(awardCode, { year: year.year, on, layers: layersOf(year.profile), route })
  return deadline.kind === 'day' ? { until: deadline.until, citation: deadline.citation } : null
}

/** Whichever comes first: the law’s day or the year’s own. */
export function sooner(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
