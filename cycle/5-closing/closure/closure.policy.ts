import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, memberOf, openYear, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Check, Closing, ClosingState } from './closure.ts'

/** The lead closes the conference once, when nothing of the year is left open. */
export function mayCloseConference(who: Actor, year: Year, state: ClosingState): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  const missing = closingChecks(state).find((check) => !check.done)
  return missing ? refused(missing.why) : allowed
}

/** What must be there before the end, in the order one sees to it. */
export function closingChecks(state: ClosingState): Check[] {
  return [
    {
      label: t('Hội nghị đã có ngày, người chủ trì'),
      done: state.conference !== undefined && state.conference.chairLine !== '',
      why: t('Chưa có hội nghị hoặc chưa ghi người chủ trì.'),
      room: 'conference',
    },
    scoreCheck(state),
    decisionCheck(state),
    {
      label: t('Đã ghi thành phần dự'),
      done: state.present > 0,
      why: t('Chưa ghi thành phần dự hội nghị.'),
      room: 'conference#attendance',
    },
    {
      label: t('Mỗi đơn vị có một nhận xét'),
      done: state.unremarked.length === 0,
      why: t('Chưa có nhận xét cho: {names}.', { names: someOf(state.unremarked) }),
      room: 'conference#remarks',
    },
    {
      label: t('Đã ghi kết luận của người chủ trì'),
      done: state.conference !== undefined && state.conference.conclusion !== '',
      why: t('Chưa ghi kết luận của hội nghị.'),
      room: 'conference#conclusion',
    },
  ]
}

function scoreCheck({ criteria, unappraised }: ClosingState): Check {
  return {
    label: criteria === 0 ? t('Năm nay không chấm điểm') : t('Đã thẩm định xong điểm của mọi đơn vị'),
    done: criteria === 0 || unappraised.length === 0,
    why: t('Chưa thẩm định xong điểm của: {names}.', { names: someOf(unappraised) }),
    room: 'selection',
  }
}

function decisionCheck({ nominations, closedSittings, undecided }: ClosingState): Check {
  const sat = nominations === 0 || closedSittings > 0
  return {
    label: nominations === 0 ? t('Không có đề nghị khen thưởng') : t('Đề nghị khen thưởng đã có quyết định'),
    done: sat && undecided === 0,
    why: sat
      ? t('Còn {count} danh sách đã họp xét mà chưa có quyết định khen thưởng.', { count: undecided })
      : t('Có đề nghị khen thưởng mà hội đồng chưa họp xét.'),
    room: 'award',
  }
}

function someOf(names: string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5
    ? t('{names} và {more} đơn vị khác', { names: shown, more: names.length - 5 })
    : shown
}

/** What is wrong with the typed closing, by field; nothing when all is well. */
export function wrongOf(year: Year, heldOn: Day, typed: Closing): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!memberOf(year, typed.nextLeadId)) wrong.nextLeadId = t('Hãy chọn một đơn vị thành viên.')
  if (typed.nextLeadId === year.leadId)
    wrong.nextLeadId = t('Đơn vị này đang là Cụm trưởng. Hãy chọn đơn vị nhận bàn giao khác.')
  if (typed.effectiveOn < heldOn) wrong.effectiveOn = t('Ngày nhận bàn giao không thể trước ngày hội nghị.')
  if (typed.nextStartsOn <= year.startsOn)
    wrong.nextStartsOn = t('Năm sau phải bắt đầu sau ngày bắt đầu của năm nay.')
  if (typed.nextEndsOn <= typed.nextStartsOn) wrong.nextEndsOn = t('Ngày kết thúc phải sau ngày bắt đầu.')
  return wrong
}
