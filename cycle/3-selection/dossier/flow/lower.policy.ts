import { awardName, awardOf, mayReceive } from '#law/awards/catalogue.ts'
import { isLowerAward } from '#law/awards/lower.ts'
import type { Day } from '#law/kernel/day.ts'
import { entryFirst } from '#law/titles/entry-first.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Dossier } from './flow.store.ts'

/** What is known of the lower award for the same recipient, and the day that picks the law. */
type LoweringFacts = { isProposed: boolean; isEntered: boolean; today: Day }

/** Whether the award may take the place of the one proposed: of its kind, for such a recipient, and not proposed yet. */
export function mayLower(dossier: Dossier, toCode: string, facts: LoweringFacts): Verdict {
  const award = t(awardName(toCode))
  if (!awardOf(toCode) || toCode === dossier.awardCode)
    return refused(t('Hãy chọn một danh hiệu, hình thức khác với đề nghị hiện nay.'))
  if (!isLowerAward(toCode, dossier.awardCode))
    return refused(
      t('“{award}” không thấp hơn “{now}”. Hãy chọn danh hiệu, hình thức thấp hơn.', {
        award,
        now: t(awardName(dossier.awardCode)),
      }),
    )
  if (!mayReceive(toCode, dossier.recipientKind))
    return refused(
      t('“{award}” không tặng cho đối tượng này. Hãy chọn danh hiệu, hình thức khác.', { award }),
    )
  if (facts.isProposed) return refused(t('Đã có đề nghị “{award}” cho đối tượng này trong năm.', { award }))
  const clause = awardOf(toCode)?.kind === 'title' && !facts.isEntered ? entryFirst(facts.today) : null
  if (clause)
    return refused(
      t('Chưa đăng ký thi đua “{award}” đầu năm nên không đề nghị danh hiệu này được.', { award }),
      clause,
    )
  return allowed
}
