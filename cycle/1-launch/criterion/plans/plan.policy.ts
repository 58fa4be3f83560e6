import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** Say what the agencies have to reach; `fixed`: an agency among them has handed in its self-score. */
export function maySetPlans(who: Actor, year: Year, { fixed }: { fixed: string | null }): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (fixed !== null)
    return refused(
      t(
        '{agency} đã nộp bảng tự chấm nên kế hoạch giao không sửa được nữa. Hãy giữ nguyên các ô của đơn vị này.',
        {
          agency: fixed,
        },
      ),
    )
  return allowed
}
