import { mayReport } from '#cycle/2-progress/report/report.policy.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { refused, type Verdict } from '#plumbing/verdict.ts'

/** The staff of the agency that makes the magazine counts its own work, in a year that is still open. */
export function mayCountMagazine(
  who: Actor,
  year: Year,
  agency: { id: string; makesMagazine: boolean },
): Verdict {
  const report = mayReport(who, year, agency.id)
  if (report.kind !== 'allowed' || agency.makesMagazine) return report
  return refused(t('Đơn vị này không có ai trong tòa soạn, nên không có gì để đếm từ tạp chí.'))
}
