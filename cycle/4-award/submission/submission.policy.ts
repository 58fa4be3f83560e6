import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import {
  type Forwarding,
  type PassedNames,
  type PostedName,
  type Submission,
  stateOf,
  waitsAbove,
} from './submission.ts'

/** Who keeps the papers of lists and decisions: the staff of the lead, and the head of the body. */
export function keepsAwards(who: Actor, year: Year): boolean {
  return isLeadStaff(who, year) || isOrganisationHead(who, year)
}

/** Who sees how a whole list came about: who keeps its papers, and the council of the body. */
export function seesListProcess(who: Actor, year: Year): boolean {
  return keepsAwards(who, year) || who.councilOrganisationIds.includes(year.organisationId)
}

/** Whether a passed name may go up now: its posting is over where there was or must be one, and nothing stops it. */
export function isReady({ step, posting }: Pick<PassedNames, 'step' | 'posting'>, today: Day): boolean {
  return step === 'submission' && posting.suspension === null && postingIsOver(posting, today)
}

/** A posting that was put up must have ended and been closed; one the law asks must have been put up. */
export function postingIsOver(
  { postingId, endsOn, closed, needed }: PassedNames['posting'],
  today: Day,
): boolean {
  if (postingId === null) return needed !== 'law'
  return closed && endsOn !== null && today > endsOn
}

type Sitting = { names: Pick<PassedNames, 'step' | 'posting'>[] }

/** A list goes up from a closed sitting with every passed name that is free; the others follow on a further list. */
export function maySubmitList(
  who: Actor,
  year: Year,
  sitting: Sitting | undefined,
  clause: Citation | null = null,
): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (!sitting)
    return refused(t('Phiên họp chưa kết thúc. Hãy kết thúc phiên họp của hội đồng rồi lập tờ trình.'))
  if (sitting.names.length === 0)
    return refused(t('Không có trường hợp nào đủ phiếu nên không có danh sách để trình.'))
  if (sitting.names.some((one) => isReady(one, who.today))) return allowed
  return refused(whyNobody(sitting.names, who.today), clause)
}

function whyNobody(names: Pick<PassedNames, 'step' | 'posting'>[], today: Day): string {
  const waiting = names.filter(({ step }) => step === 'posting' || step === 'submission')
  if (waiting.length === 0) return t('Phiên họp này đã có tờ trình.')
  if (waiting.every(({ posting }) => posting.suspension))
    return t('Các trường hợp còn lại đang tạm dừng. Hãy giải quyết ý kiến rồi lập tờ trình bổ sung.')
  const running = waiting.map(({ posting }) => posting.endsOn).find((day) => day !== null && day >= today)
  if (running)
    return t(
      'Danh sách đang công khai đến hết ngày {day}. Sau ngày đó hãy kết thúc công khai rồi lập tờ trình.',
      {
        day: vnDay(running),
      },
    )
  if (waiting.some(({ posting }) => posting.postingId))
    return t('Công khai đã hết thời gian nhưng chưa được kết thúc. Hãy kết thúc công khai rồi lập tờ trình.')
  return t('Danh sách chưa công khai. Hãy công khai danh sách, hoặc chuyển thẳng nếu luật không yêu cầu.')
}

/** The submission stands after its sitting and after the last day of each posting, and not in days to come. */
export function submissionDay(
  submittedOn: Day,
  today: Day,
  names: Pick<PostedName, 'heldOn' | 'posting'>[],
): Verdict {
  if (submittedOn > today) return refused(t('Ngày trình không thể sau hôm nay.'))
  if (names.some((one) => submittedOn < one.heldOn))
    return refused(t('Ngày trình không thể trước ngày họp hội đồng.'))
  if (names.some(({ posting }) => posting.endsOn !== null && submittedOn <= posting.endsOn))
    return refused(t('Ngày trình phải sau ngày cuối công khai.'))
  return allowed
}

/** A list that lies with the body goes on to the next level; one that lies above waits for the word of that level. */
export function mayForward(who: Actor, year: Year, list: Submission): Verdict {
  if (!keepsAwards(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  const ended = hasEnded(list)
  if (ended) return ended
  const above = waitsAbove(list)
  if (above?.outcome === null)
    return refused(t('Danh sách đang ở {level}. Hãy ghi kết quả của cấp đó trước.', { level: above.toName }))
  return allowed
}

/** The word of a level is written once, while the list lies there. */
export function mayRecordOutcome(
  who: Actor,
  year: Year,
  { list, level }: { list: Submission; level: Forwarding | undefined },
): Verdict {
  if (!keepsAwards(who, year) || !level) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  const ended = hasEnded(list)
  if (ended) return ended
  return level.outcome === null ? allowed : refused(t('Kết quả của cấp này đã được ghi.'))
}

/** The head of the body sends a list back to who made it, while it lies with him. */
export function mayReturnList(who: Actor, year: Year, list: Submission): Verdict {
  if (!isOrganisationHead(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  const ended = hasEnded(list)
  if (ended) return ended
  const above = waitsAbove(list)
  if (above) return refused(t('Danh sách đang ở {level}, chưa trả lại được.', { level: above.toName }))
  return allowed
}

function hasEnded(list: Submission): Verdict | null {
  if (stateOf(list) === 'decided') return refused(t('Tờ trình này đã có quyết định.'))
  if (stateOf(list) === 'returned') return refused(t('Tờ trình này đã bị trả lại; hãy lập tờ trình mới.'))
  return null
}
