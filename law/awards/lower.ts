import { awardCodes } from '../kernel/award-code.ts'
import type { AwardLevel } from './award.ts'
import { awardOf } from './catalogue.ts'

const levels: AwardLevel[] = ['grassroots', 'formation', 'ministry', 'state']

/** Whether an award stands below another: of a lower level, or named after it among the same group, which the law lists from the highest. */
export function isLowerAward(code: string, than: string): boolean {
  const low = awardOf(code)
  const high = awardOf(than)
  if (!low || !high) return false
  if (low.level !== high.level) return levels.indexOf(low.level) < levels.indexOf(high.level)
  return low.group === high.group && awardCodes.indexOf(low.code) > awardCodes.indexOf(high.code)
}
