import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { firstYear } from './merit.ts'

/** Refuses days still to come, and days so long ago that the year was mistyped; each is named by its field. */
export function checkPast(who: Actor, days: Record<string, Day | null>): void {
  for (const [name, day] of Object.entries(days)) {
    if (day === null) continue
    if (day > who.today) throw new BadInput({ [name]: t('Ngày này chưa tới.') })
    if (day < `${firstYear}-01-01`)
      throw new BadInput({ [name]: t('Ngày này trước năm {year}. Hãy xem lại năm.', { year: firstYear }) })
  }
}
