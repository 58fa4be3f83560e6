import type { Actor } from '#ground/people/actor.ts'
import { keepsPostings } from '#ground/posting/posting.policy.ts'
import type { PostingPlace } from '#ground/posting/posting.ts'
import type { PostingRule } from '#ground/posting/rule.ts'
import type { Seal } from '#ground/posting/snapshot.ts'
import { isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { PostableSitting } from './posting.store.ts'

/** A list goes up after its sitting was closed, once at a time, and before it is submitted. */
export function mayPutUp(who: Actor, year: Year, sitting: PostableSitting | undefined): Verdict {
  if (!keepsPostings(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (!sitting)
    return refused(t('Phiên họp chưa kết thúc. Hãy kết thúc phiên họp của hội đồng rồi công khai danh sách.'))
  if (sitting.passed === 0)
    return refused(t('Không có trường hợp nào đủ phiếu nên không có danh sách để công khai.'))
  if (sitting.postingId)
    return refused(
      t('Danh sách của phiên họp này đang hoặc đã được công khai. Muốn đăng lại, hãy gỡ bản cũ trước.'),
    )
  if (sitting.submissionId)
    return refused(t('Danh sách này đã có tờ trình nên không công khai lại được nữa.'))
  return allowed
}

type Terms = { days: number; place: PostingPlace; ownRule: string }

/** What is typed must not fall short of the rule; where no text fixes the days, whoever fixes them says by what. */
export function checkTerms(rule: PostingRule, { days, place, ownRule }: Terms): void {
  if (rule.kind === 'workingDays') {
    if (days < rule.days)
      throw new BadInput({
        days: t('{place}, {instrument} yêu cầu ít nhất {days} ngày làm việc.', {
          ...rule.citation,
          days: rule.days,
        }),
      })
    if (place === 'inside')
      throw new BadInput({
        place: t('Danh sách này phải công khai ra ngoài cơ quan. Hãy chọn cổng thông tin.'),
      })
    return
  }
  if (ownRule === '') throw new BadInput({ ownRule: needOfOwnRule(rule) })
}

function needOfOwnRule(rule: PostingRule): string {
  if (rule.kind === 'unread')
    return t('Văn bản quy định chưa được đọc. Hãy ghi vì sao chọn số ngày này, theo văn bản nào.')
  return t('Luật không ấn định số ngày. Hãy ghi quy chế, văn bản của cơ quan ấn định số ngày này.')
}

/** A list that is no longer word for word the signed one proves nothing. */
export function sealVerdict(seal: Seal): Verdict {
  if (seal === 'right') return allowed
  return refused(
    t(
      'Danh sách không còn trùng với bản đã ký khi công khai. Hãy gỡ danh sách, báo người quản trị, rồi công khai lại.',
    ),
  )
}

type Stop = { step: string }

/** Only the head lifts a stop; what was already decided is changed by a deed of the register, not here. */
export function mayLift(who: Actor, year: Year, stop: Stop): Verdict {
  if (!isOrganisationHead(who, year)) return hidden
  if (stop.step === 'awarded' || stop.step === 'refused' || stop.step === 'withdrawn')
    return refused(t('Trường hợp này đã kết thúc nên không cần thôi tạm dừng.'))
  return openYear(year)
}
