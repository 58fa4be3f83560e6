import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { refused, type Verdict } from '#plumbing/verdict.ts'
import { mayEditCriteria } from '../criterion.policy.ts'

/** Send a table in: only while the scale is a draft. */
export function mayBringTable(who: Actor, year: Year, scale: { issued: boolean }): Verdict {
  return mayEditCriteria(who, year, scale)
}

/** Make it the scale: without errors, and over other lines only when they were said to go. */
export function mayTakeTable(
  bring: Verdict,
  wish: { count: number; replace: boolean; errors: number },
): Verdict {
  if (bring.kind !== 'allowed') return bring
  if (wish.errors > 0)
    return refused(
      t('Tệp còn {count} lỗi. Hãy sửa trong tệp theo từng dòng rồi tải lại.', { count: wish.errors }),
    )
  if (wish.count > 0 && !wish.replace)
    return refused(
      t('Bảng năm nay đã có {count} dòng. Hãy đánh dấu “Thay toàn bộ bảng hiện có” rồi nhập lại.', {
        count: wish.count,
      }),
    )
  return bring
}
