import { vnNumber } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import type { SwapWords } from '../rank.view.ts'

/** What would have to change, in one sentence; `own`: whether it is the agency of the page that changes. */
export function swapSentence({ code, enough, before, after, of }: SwapWords, isOwn: boolean): string {
  const values = { code, points: vnNumber(enough), before: vnNumber(before), after: vnNumber(after) }
  const figures = before !== null && after !== null && before !== after
  if (of === 'over')
    return isOwn
      ? t('được thêm {points} điểm vượt kế hoạch ở {code}', values)
      : t('bên kia bớt {points} điểm vượt kế hoạch ở {code}', values)
  if (figures)
    return isOwn
      ? t('được thêm {points} điểm ở {code} (số liệu {before} thành {after})', values)
      : t('bên kia bớt {points} điểm ở {code} (số liệu {before} thành {after})', values)
  return isOwn
    ? t('được thêm {points} điểm ở {code}', values)
    : t('bên kia bớt {points} điểm ở {code}', values)
}
