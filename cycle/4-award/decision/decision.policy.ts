import type { Actor } from '#ground/people/actor.ts'
import { isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Listed } from '../submission/submission.ts'
import { namesakes, type SubmittedList } from './decision.ts'

/** Only the head of the body signs, once, on a list in which every recipient can be told from the others. */
export function mayDecide(
  who: Actor,
  year: Year,
  submission: SubmittedList | undefined,
  list: Listed[],
): Verdict {
  if (!isOrganisationHead(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (!submission) return refused(t('Chưa có tờ trình. Cụm trưởng cần lập tờ trình trước khi ký quyết định.'))
  if (submission.decisionId) return refused(t('Tờ trình này đã có quyết định.'))
  if (list.length === 0) return refused(t('Danh sách trống nên không có gì để quyết định.'))
  const alike = namesakes(list)
  if (alike.length > 0)
    return refused(
      t('Danh sách có người trùng tên, trùng chức vụ: {names}. Hãy ghi rõ chức vụ của từng người.', {
        names: alike.join(', '),
      }),
    )
  return allowed
}
