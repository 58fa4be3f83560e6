import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'

/** The conference changes points only when every sheet is appraised. */
export function mayDecideCells(unappraised: string[]): Verdict {
  if (unappraised.length === 0) return allowed
  return refused(
    t('Còn {count} bảng điểm chưa thẩm định xong: {names}. Thẩm định đủ rồi hội nghị mới quyết định.', {
      count: unappraised.length,
      names: unappraised.slice(0, 5).join(', ') + (unappraised.length > 5 ? ' …' : ''),
    }),
  )
}
