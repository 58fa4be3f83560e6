import type { Nearness } from '#ground/people/record-seen.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** Sweeps are done one after another for everybody, so nobody may fill the queue alone. */
const mostGoing = 3

/** Whoever is charged with the agency, unless enough of their sweeps are still to be done. */
export function mayAskSweep(near: Nearness, going: number): Verdict {
  if (near !== 'keeper') return hidden
  if (going < mostGoing) return allowed
  return refused(
    t('Còn {count} lượt rà soát đã yêu cầu chưa xong. Hãy chờ xong một lượt rồi yêu cầu tiếp.', {
      count: going,
    }),
  )
}
